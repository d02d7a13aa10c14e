"""``kiosk doctor``: whether visitors can be served, and what to do where they cannot."""

from __future__ import annotations

import typer

from kiosk.bootstrap import diagnose
from kiosk.cli.configured import ConfigOption, JsonOption, configured, print_answer
from kiosk.cli.exits import Exit


def doctor(config: ConfigOption = None, as_json: JsonOption = False) -> None:
    """Look at catalogue, journal, cases, token and printer: one line each, with what to do.

    Then it lists the printers that can be found from here, with the settings that use them.
    Exit status: 0 visitors can be served, 2 configuration, 4 they cannot.
    """
    found = diagnose(configured(config))
    print_answer(found.answer, as_json=as_json)
    raise typer.Exit(Exit.DONE if found.ready else Exit.UNAVAILABLE)
