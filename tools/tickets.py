"""Pictures of the demo site's ticket in every language, and contact sheets of them.

``python -m tools.tickets [FOLDER]`` leaves them in ``build/tickets`` unless told otherwise: each as
it is printed and as a copy, at 80 and 58 mm, read back from the bytes that a printer is sent.
"""

import shutil
import sys
from pathlib import Path

from kiosk.bootstrap import Configuration, Faults, Sample, load, preview_ticket
from tools.contact_sheet import contact_sheet

WIDTHS = {80: 576, 58: 384}
_COLUMNS = {80: 7, 58: 9}


def main() -> int:
    """Draw all tickets, and put the sheets together. Return 1 if the settings have faults."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/tickets").absolute()
    shutil.rmtree(folder, ignore_errors=True)
    loaded = load(None)
    if isinstance(loaded, Faults):
        print(loaded)
        return 1
    for millimetres, width in WIDTHS.items():
        for copy in (False, True):
            pictures = draw(loaded, millimetres, folder, copy=copy)
            sheet = folder / f"{millimetres}-{'copy' if copy else 'ticket'}.png"
            contact_sheet(pictures, _COLUMNS[millimetres], width).save(sheet)
            print(sheet)
    return 0


def draw(configuration: Configuration, millimetres: int, folder: Path, *, copy: bool) -> list[Path]:
    """Draw the ticket in every language of the site. Raises SystemExit with what went wrong."""
    inside = folder / f"{millimetres}-{'copy' if copy else 'ticket'}"
    inside.mkdir(parents=True)
    pictures = []
    for language in configuration.site.languages:
        pictures.append(inside / f"{language}.png")
        sample = Sample(language, paper_mm=millimetres, copy=copy)
        drawn = preview_ticket(configuration, pictures[-1], sample)
        if isinstance(drawn, str):
            raise SystemExit(drawn)
    return pictures


if __name__ == "__main__":
    sys.exit(main())
