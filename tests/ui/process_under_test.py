"""A kiosk process of fakes: says what it has loaded at its first frame, and runs on."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.application.journey_controller import JourneyController
from kiosk.ui.application import run
from tests.fakes.sites import CONTEXT
from tests.ui.conftest import Lobby

if TYPE_CHECKING:
    from kiosk.ports.jobs import Jobs

HEAVY = ("sqlalchemy", "httpx", "phonenumbers", "email_validator", "pydantic", "escpos", "qrcode")


def main() -> int:
    lobby = Lobby()

    def make_controller(jobs: Jobs) -> JourneyController:
        services = lobby.fakes.controller().services
        services = replace(services, jobs=jobs)
        return JourneyController(CONTEXT, lambda: services, lobby.fakes.ids)

    def tell() -> None:
        print("loaded:", *(name for name in HEAVY if name in sys.modules), flush=True)  # noqa: T201

    return run(lobby.settings(), make_controller, tell)


if __name__ == "__main__":
    sys.exit(main())
