"""The commands and their groups."""

from __future__ import annotations

import typer

from kiosk.cli import (
    accounts,
    catalogue,
    config,
    doctor,
    init,
    journal,
    printer,
    printing,
    run,
    serve,
    walk_in,
)

app = typer.Typer(
    name="kiosk",
    help="A walk-in kiosk: choose a service, take a numbered ticket.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(run.run)
app.command("walk-in")(walk_in.walk_in)
app.command()(serve.serve)
app.command()(init.init)
app.command()(doctor.doctor)
app.add_typer(accounts.app_app, name="app")
app.add_typer(accounts.staff_app, name="staff")
app.add_typer(accounts.customer_app, name="customer")
app.add_typer(catalogue.app, name="catalogue")
app.add_typer(config.app, name="config")
app.add_typer(journal.app, name="journal")
app.add_typer(printing.ticket_app, name="ticket")
app.add_typer(printing.print_app, name="print")
app.add_typer(printer.app, name="printer")
