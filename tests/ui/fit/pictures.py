"""Pictures of every screen in every state, as real view models show them at 10:24.

python -m tests.ui.fit.pictures FOLDER [--size NAME ...] [--language TAG ...] [--only WORDS ...]
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtGui import QGuiApplication

from kiosk.adapters.system.fonts import installed_fonts
from kiosk.domain.language import Locale
from kiosk.ui.garbage import garbage_collected_here
from kiosk.ui.kiosk_window import load_fonts
from tests.ui.conftest import ASSETS, Lobby
from tests.ui.fit.moments import all_moments
from tests.ui.fit.showing import SIZES, Case, Ease, Showing, with_pseudo_languages
from tests.ui.fit.site import fit_site


@contextmanager
def showing(size: str, texts: Path) -> Iterator[Showing]:
    """Open a window of that size on the fit site, and close it."""
    with garbage_collected_here():
        lobby, fit = Lobby(), fit_site()
        zone = ZoneInfo(fit.context.site.time_zone)
        lobby.fakes.clock.moment = dt.datetime(2030, 5, 14, 10, 24, tzinfo=zone)
        yield Showing(lobby, fit, SIZES[size], texts)
        lobby.close()


def take(shown: Showing, case: Case, file: Path) -> None:
    """Leave a picture of a case, once it stands still."""
    shown.show(case)
    shown.settle()
    file.parent.mkdir(parents=True, exist_ok=True)
    shown.window.view.grabWindow().save(str(file))


def main() -> int:
    """Take the pictures that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", nargs="*", default=list(SIZES))
    parser.add_argument("--language", nargs="*", default=["en-US", "ar"])
    parser.add_argument("--only", nargs="*", default=[""])
    parser.add_argument("--percent", type=int, default=100)
    parser.add_argument("--contrast", type=int, default=0)
    parser.add_argument("--lowered", action="store_true")
    asked = parser.parse_args()
    application = QGuiApplication([])
    load_fonts(installed_fonts(ASSETS.fonts))
    ease = Ease(asked.percent, asked.lowered, asked.contrast)
    with tempfile.TemporaryDirectory() as folder:
        texts = with_pseudo_languages(Path(folder))
        for size in asked.size:
            with showing(size, texts) as shown:
                for language in asked.language:
                    for place, moment in enumerate(all_moments(fit_site())):
                        if any(words in moment.name for words in asked.only):
                            name = f"{place:02}-{moment.name.replace(', ', '-').replace(' ', '-')}"
                            case = Case(moment, Locale(language), ease)
                            take(shown, case, asked.folder / f"{size}-{language}" / f"{name}.png")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
