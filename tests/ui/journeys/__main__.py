"""Transcripts of a visit for every service of the demo site, by a visitor who only reads.

``python -m tests.ui.journeys [FOLDER] [LANGUAGE …]`` walks in English, German and Arabic unless
told otherwise, with a finger, and leaves a text per language and service in ``build/journeys``.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from kiosk.bootstrap import Faults, load
from kiosk.bootstrap.window import Lobby
from kiosk.domain.catalogue import ServiceType
from kiosk.domain.language import Locale
from kiosk.ui.application import kiosk_process
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.visitor import wait_for
from tests.ui.journeys.reader import ScreenReader, Walk

LANGUAGES = ("en-US", "de", "ar")
_SIZE = (1080, 1920)


def main(folder: Path, languages: tuple[str, ...]) -> None:
    """Walk in a kiosk of the demo site with empty books; leave the transcripts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    with tempfile.TemporaryDirectory() as data:
        os.environ["XDG_DATA_HOME"] = data
        loaded = load(None)
        if isinstance(loaded, Faults):
            raise SystemExit(str(loaded))
        lobby = Lobby.of(loaded)
        try:
            with kiosk_process(lobby.ui_settings(_SIZE), lobby.make_controller) as (_, window):
                window.show(lobby.settle_in)
                for language in map(Locale, languages):
                    walk_all(window, language, folder / language)
        finally:
            lobby.close()


def walk_all(window: KioskWindow, language: Locale, folder: Path) -> None:
    """Take a number for every service, one visitor after the other."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    context = window.journey.context
    wait_for(lambda: window.prepared, "every screen compiled")
    for place, one in enumerate(context.catalogue.service_types(), start=1):
        name = one.name.in_language(language, context.site.default_language)
        walk = ScreenReader(window, language).walk(name)
        file = folder / f"{place}-{file_name(one)}.txt"
        file.write_text(transcript(f"{name} ({language})", walk), encoding="utf-8")
        sys.stdout.write(f"{file}\n")
        wait_for(lambda: window.kiosk.props.screen == "WelcomeScreen", "the welcome screen")


def file_name(one: ServiceType) -> str:
    """Return what a file about a service is called: its English name, in small letters."""
    english = one.name.texts.get(Locale("en-US"), one.id)
    return english.lower().replace(" ", "-")


def transcript(title: str, walk: Walk) -> str:
    """Return what was on the screen and what was touched, from welcome to the number."""
    head = [title, "=" * len(title), "[ … ] can be touched."]
    return "\n".join([*head, *walk.lines, "", f"The number: {walk.number}", ""])


if __name__ == "__main__":
    given = sys.argv[1:]
    main(
        Path(given[0] if given else "build/journeys").absolute(),
        tuple(given[1:]) or LANGUAGES,
    )
