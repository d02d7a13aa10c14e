"""``kiosk app``, ``kiosk staff`` and ``kiosk customer``: who may do what, and who is known."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.bootstrap import accounts
from kiosk.cli.configured import ConfigOption, JsonOption, configured, misused, print_answer
from kiosk.cli.exits import Exit
from kiosk.domain.case import Unavailable

if TYPE_CHECKING:
    from kiosk.bootstrap import Answer

app_app = typer.Typer(help="Applications that may call kiosk serve.", no_args_is_help=True)
staff_app = typer.Typer(help="Staff accounts of the counter page.", no_args_is_help=True)
customer_app = typer.Typer(help="Customers that the engine knows.", no_args_is_help=True)

NameArgument = Annotated[str, typer.Argument(metavar="NAME")]


@app_app.callback()
def app_group() -> None:
    """Applications that may call kiosk serve."""


@staff_app.callback()
def staff_group() -> None:
    """Staff accounts of the counter page."""


@customer_app.callback()
def customer_group() -> None:
    """Customers that the engine knows."""


@app_app.command("add")
def add_application(
    name: NameArgument,
    role: Annotated[
        list[str] | None,
        typer.Option(metavar="R", help='"Case Manager" (default) or "Agent Manager".'),
    ] = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Register an application, such as one kiosk, and print its secret, once."""
    _tell(accounts.add_application(configured(config), name, role or []), as_json=as_json)


@app_app.command("list")
def list_applications(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """List the applications, the revoked too."""
    _tell(accounts.list_applications(configured(config)), as_json=as_json)


@app_app.command("revoke")
def revoke_application(
    application: Annotated[str, typer.Argument(metavar="ID")],
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Revoke an application, by its application_id or client_id: its tokens end within seconds."""
    _tell(accounts.revoke_application(configured(config), application), as_json=as_json)


@staff_app.command("add")
def add_staff(
    name: NameArgument,
    generate: Annotated[
        bool, typer.Option("--generate", help="Make up a password instead of asking for one.")
    ] = False,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a staff account. Without a terminal to ask at, a password is made up and printed."""
    configuration = configured(config)
    asked = not generate and not as_json and sys.stdin.isatty()
    password = (
        typer.prompt("Password", hide_input=True, confirmation_prompt=True) if asked else None
    )
    _tell(accounts.add_staff(configuration, name, password), as_json=as_json)


@staff_app.command("list")
def list_staff(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """List the staff accounts."""
    _tell(accounts.list_staff(configured(config)), as_json=as_json)


@staff_app.command("remove")
def remove_staff(
    name: NameArgument, config: ConfigOption = None, as_json: JsonOption = False
) -> None:
    """Remove a staff account; it is signed out at once."""
    _tell(accounts.remove_staff(configured(config), name), as_json=as_json)


@customer_app.command("import")
def import_customers(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add or change customers from a CSV or JSON-lines file: recordId, phone, email."""
    _tell(accounts.import_customers(configured(config), file), as_json=as_json)


def _tell(answer: Answer | Unavailable | str, *, as_json: bool) -> None:
    match answer:
        case str():
            misused(answer)
        case Unavailable(_, detail):
            print(f"The database cannot be used: {detail}", file=sys.stderr)
            raise typer.Exit(Exit.UNAVAILABLE)
        case _:
            print_answer(answer, as_json=as_json)
