"""``kiosk init``: a site of one's own, from the demo site."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.bootstrap import write_site
from kiosk.cli.configured import JsonOption, misused, print_answer


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR")], as_json: JsonOption = False
) -> None:
    """Write kiosk.toml and catalogue.toml of the demo site to DIR, to be changed.

    Files that differ are never overwritten.
    """
    written = write_site(folder)
    if isinstance(written, str):
        misused(written)
    print_answer(written, as_json=as_json)
