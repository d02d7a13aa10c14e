"""A kiosk process of fakes: says what it has loaded at its first frame, and runs on.

It greets in Chinese, Japanese and Korean too.

Its argument is the folder of QML, if not the kiosk's own. At its end it says what the log was told.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.system.fonts import FACES
from kiosk.application.journey_controller import JourneyController
from kiosk.ui.application import run
from tests.fakes.sites import CONTEXT
from tests.ui.conftest import Lobby

if TYPE_CHECKING:
    from kiosk.ports.jobs import Jobs

HEAVY = ("sqlalchemy", "httpx", "phonenumbers", "email_validator", "pydantic", "escpos", "qrcode")


def main(*qml: str) -> int:
    lobby = Lobby()
    settings = lobby.settings()
    site = replace(CONTEXT.site, languages=(*CONTEXT.site.languages, *FACES))
    context = replace(CONTEXT, site=site)

    def make_controller(jobs: Jobs) -> JourneyController:
        services = lobby.fakes.controller().services
        services = replace(services, jobs=jobs)
        return JourneyController(context, lambda: services, lobby.fakes.ids)

    def tell() -> None:
        loaded = [name for name in HEAVY if name in sys.modules]
        sys.stdout.write(" ".join(["loaded:", *loaded]) + "\n")
        sys.stdout.flush()

    status = run(replace(settings, qml=Path(*qml or [settings.qml])), make_controller, tell)
    sys.stdout.writelines(f"{facts['message']}\n" for _, _, facts in lobby.fakes.log.lines)
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
