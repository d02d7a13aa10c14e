"""Pictures of every screen in every state, as real view models show them, and contact sheets.

``python -m tests.ui.fit.pictures [FOLDER]`` leaves them in ``build/screens`` unless told otherwise,
in English and Arabic, in each of the three sizes; ``--language``, ``--size``, ``--only`` and what
the bar changes say what else. ``--docs`` renews the pictures of the documents.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.system.fonts import installed_fonts
from kiosk.domain.language import Locale
from kiosk.ui.garbage import garbage_collected_here
from kiosk.ui.kiosk_window import load_fonts
from tests.ui.conftest import ASSETS, Lobby
from tests.ui.fit.looks import LOOKS, look_named
from tests.ui.fit.moment import Moment
from tests.ui.fit.moments import seen_moments
from tests.ui.fit.showing import SIZES, Case, Ease, Showing, with_pseudo_languages
from tests.ui.fit.site import fit_site
from tools.contact_sheet import contact_sheet

COLUMNS = {"portrait": 8, "landscape": 6, "small": 7}
WIDTHS = {"portrait": 270, "landscape": 480, "small": 400}
IMAGES = ASSETS.root / "docs" / "images"
SHEET = (
    "welcome",
    "services",
    "closed services",
    "a group",
    "three channels",
    "phone",
    "phone, countries",
    "customer",
    "e-mail",
    "a choice",
    "many choices",
    "yes or no",
    "a date",
    "a text",
    "review of all",
    "issuing again",
    "ticket",
    "ticket, by phone",
    "ticket, no paper",
    "ticket, pending",
    "trouble refused",
    "closed by hours",
    "trouble closed",
    "trouble unavailable",
    "trouble uncertain",
    "trouble without_paper",
    "closed by out_of_order",
    "idle",
    "languages",
    "attract",
)
"""What the documents show, from the first screen to the last."""
README = ("welcome", "services", "ticket")


@dataclass(frozen=True, slots=True)
class Wish:
    """Which pictures to take."""

    folder: Path
    sizes: tuple[str, ...] = tuple(SIZES)
    languages: tuple[str, ...] = ("en-US", "ar")
    only: tuple[str, ...] = ("",)
    ease: Ease = Ease()
    look: str = LOOKS[0]

    def covers(self, moment: Moment) -> bool:
        return any(words in moment.name for words in self.only)


@contextmanager
def showing(size: str, texts: Path, look: str = LOOKS[0]) -> Iterator[Showing]:
    """Open a window of that size on the fit site, and close it."""
    with garbage_collected_here():
        lobby, fit = Lobby(), fit_site()
        yield Showing(lobby, fit, SIZES[size], texts, look_named(look))
        lobby.close()


@contextmanager
def application() -> Iterator[Path]:
    """Start Qt with our fonts alone, and give the folder of all texts."""
    running = QGuiApplication([])
    load_fonts(installed_fonts(ASSETS.fonts))
    with tempfile.TemporaryDirectory() as folder:
        yield with_pseudo_languages(Path(folder))
    del running


def take(shown: Showing, case: Case, file: Path) -> Path:
    """Leave a picture of a case, once it stands still."""
    shown.show(case)
    shown.settle()
    file.parent.mkdir(parents=True, exist_ok=True)
    shown.window.view.grabWindow().save(str(file))
    return file


def take_all(wish: Wish, texts: Path) -> None:
    """Take the pictures, and put a sheet together for each size and language."""
    moments = [moment for moment in seen_moments(fit_site()) if wish.covers(moment)]
    for size in wish.sizes:
        with showing(size, texts, wish.look) as shown:
            for language in wish.languages:
                inside = wish.folder / f"{size}-{language}"
                pictures = [
                    take(shown, Case(one, Locale(language), wish.ease), inside / f"{one.name}.png")
                    for one in moments
                ]
                sheet = inside.with_suffix(".png")
                contact_sheet(pictures, COLUMNS[size], WIDTHS[size]).save(sheet)
                sys.stdout.write(f"{sheet}\n")


def renew_documents(folder: Path) -> None:
    """Put the pictures of the documents together from those in ``folder``."""
    few = [folder / f"portrait-{tag}" / f"{name}.png" for tag in ("en-US", "ar") for name in README]
    small(contact_sheet(few, 6, 250), IMAGES / "screens.png")
    for language in ("en-US", "ar"):
        pictures = [folder / f"portrait-{language}" / f"{name}.png" for name in SHEET]
        small(contact_sheet(pictures, 10, 150), IMAGES / f"contact-sheet-{language}.png")


def small(sheet: Image.Image, file: Path) -> None:
    """Save a picture in few colours."""
    sheet.quantize(192, dither=Image.Dither.NONE).save(file, optimize=True)
    sys.stdout.write(f"{file}\n")


def main() -> int:
    """Take the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("build/screens"))
    parser.add_argument("--size", nargs="*", default=list(SIZES), choices=SIZES)
    parser.add_argument("--language", nargs="*", default=["en-US", "ar"])
    parser.add_argument("--only", nargs="*", default=[""], help="words of the names of states")
    parser.add_argument("--percent", type=int, default=100, choices=(100, 125, 150, 175))
    parser.add_argument("--contrast", type=int, default=0, choices=(0, 1, 2))
    parser.add_argument("--lowered", action="store_true")
    parser.add_argument("--look", default=LOOKS[0], choices=LOOKS)
    parser.add_argument("--docs", action="store_true")
    asked = parser.parse_args()
    ease = Ease(asked.percent, asked.lowered, asked.contrast)
    wish = Wish(asked.folder, (*asked.size,), (*asked.language,), (*asked.only,), ease, asked.look)
    shutil.rmtree(asked.folder, ignore_errors=True)
    with application() as texts:
        take_all(wish, texts)
    if asked.docs:
        renew_documents(asked.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
