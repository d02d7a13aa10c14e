"""Renew the kept pictures: ``python -m tests.ui.golden``. Look at each before it is committed.

With ``--compare`` it says which screens differ from them, and ends with 1 if any does.
"""

import os
import shutil
import sys
from pathlib import Path

# Before the first import of Qt: a machine's own hinting would make other letters.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parents[3].absolute() / "build/fonts/fonts.conf")

from tests.ui.fit.pictures import application
from tests.ui.golden.looks import KEPT, all_chosen, drawn, keep, told


def renew(texts: Path) -> int:
    """Draw all chosen screens anew."""
    shutil.rmtree(KEPT, ignore_errors=True)
    for chosen in all_chosen():
        for name, picture in drawn(chosen, texts):
            keep(picture, KEPT / f"{name}.png")
            sys.stdout.write(f"{name}\n")
    return 0


def compare(texts: Path) -> int:
    """Say which screens differ."""
    found = 0
    for chosen in all_chosen():
        for name, picture in drawn(chosen, texts):
            if said := told(name, picture):
                found = 1
                sys.stdout.write(f"{said}\n")
    return found


if __name__ == "__main__":
    with application() as folder:
        sys.exit(compare(folder) if "--compare" in sys.argv else renew(folder))
