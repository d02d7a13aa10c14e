"""Pictures of the web pages: a phone with a ticket, a counter, a board; in English and Arabic.

``python -m tests.browser.pictures [FOLDER [LANGUAGE ...]]`` opens an office with a day's work in
it, and leaves the pictures in ``build/pages`` unless told otherwise. The fonts are the kiosk's: a
phone has its own for every language.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from kiosk.adapters.system.fonts import CONFIG
from kiosk.domain.case import Case
from kiosk.domain.language import Locale
from kiosk.engine.actions import AgentId
from tests.browser.conftest import CHROMIUM, FLAGS
from tests.fakes.open_office import ARABIC, ENGLISH, PASSWORD, Office, office, open_office
from tests.fakes.system import FakeClock
from tools.fonts import TARGET as FONTS

PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2}
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
BOARD: dict[str, Any] = {"viewport": {"width": 1920, "height": 1080}}
ADA = AgentId("ada")
MORNING = dt.datetime(2030, 5, 14, 13, 0, tzinfo=dt.UTC)
PAPER = {"A": "printed", "B": "failed", "C": "printed", "D": "executed", "E": "unknown"}
"""What kiosks reported, by the letter of a ticket; of the others nothing."""


@dataclass(frozen=True)
class Photographer:
    """Takes pictures of one office in one language."""

    browser: Browser
    at: Office
    locale: Locale
    folder: Path

    def take(self, name: str, path: str, **options: Any) -> None:
        with self.open(path, **options) as page:
            self.shoot(page, name)

    @contextmanager
    def open(self, path: str, **options: Any) -> Iterator[Page]:
        context = self.browser.new_context(locale=self.locale, **options)
        page = context.new_page()
        page.clock.set_fixed_time(self.at.parts.clock.now())
        page.goto(self.at.base + path)
        yield page
        context.close()

    def shoot(self, page: Page, name: str) -> None:
        page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished))")
        file = self.folder / f"{name}-{self.locale}.png"
        page.screenshot(path=file)
        sys.stdout.write(f"{file}\n")


def work_a_day(at: Office, clock: FakeClock) -> None:
    """Let people come and be served, so that waits are known and the board has calls."""
    for number in range(9):
        at.walk_in()
        called = at.call_next(ADA, f"Counter {number % 4 + 1}")
        clock.moment += dt.timedelta(minutes=4, seconds=20 * (number % 3))
        at.engine.desk.resolve(ADA, called.case_id)


def ticket_pages(camera: Photographer, clock: FakeClock) -> None:
    """Show one ticket through its life."""
    at = camera.at
    ahead = [at.walk_in() for _ in range(2)]
    mine = at.walk_in(locale=camera.locale)
    clock.moment += dt.timedelta(minutes=6)
    path = at.page_of(mine)
    camera.take("ticket-waiting", path, **PHONE)
    camera.take("ticket-waiting-dark", path, color_scheme="dark", **PHONE)
    with camera.open(path, **PHONE) as page:
        page.locator(".leave").click()
        camera.shoot(page, "ticket-leave")
    for case in ahead:
        at.engine.desk.leave(at.token(case))
    at.call_next(ADA, "Counter 3")
    camera.take("ticket-called", path, **PHONE)
    camera.take("ticket-called-dark", path, color_scheme="dark", **PHONE)
    at.engine.desk.resolve(ADA, mine.case_id)
    camera.take("ticket-finished", path, **PHONE)
    camera.take("ticket-unknown", "/t/unknown", **PHONE)


def counter_pages(camera: Photographer, clock: FakeClock) -> None:
    """Sign in, choose a counter, and serve somebody who gave their number."""
    at = camera.at
    for case in lobby(at):
        clock.moment += dt.timedelta(minutes=3)
        if state := PAPER.get(case.ticket.prefix or ""):
            at.engine.desk.report_print(case.case_id, state, "Lobby 1")
    with camera.open("/counter", **DESK) as page:
        camera.shoot(page, "counter-sign-in")
        page.locator("[name=name]").fill("sam")
        page.locator("[name=password]").fill(PASSWORD)
        page.keyboard.press("Enter")
        page.locator("[name=counter]").wait_for()
        camera.shoot(page, "counter-place")
        page.locator("[name=counter]").select_option("Counter 2")
        page.locator("button.primary").click()
        page.locator("#b-next").wait_for()
        camera.shoot(page, "counter-free")
        page.locator("#b-next").click()
        page.locator("#b-finish").wait_for()
        camera.shoot(page, "counter-serving")


def lobby(at: Office) -> Iterator[Case]:
    """Fill the waiting room with people of every kind of service."""
    for service_type in at.catalogue.service_types():
        requires = at.catalogue.requirements(service_type)
        fields = {
            field.id: field.options[0].value if field.options else "Ann"
            for field in service_type.fields
            if field.required
        }
        yield at.walk_in(
            service_type,
            channel=service_type.channels[0],
            customer_record_id="C-1001" if requires.customer_id else None,
            contact_phone_number="2125550142",
            contact_email="visitor@example.org" if requires.email else None,
            fields=fields,
        )


def all_pages(browser: Browser, locale: Locale, folder: Path) -> None:
    clock = FakeClock(MORNING)
    with tempfile.TemporaryDirectory() as home, open_office(office(Path(home), clock)) as at:
        camera = Photographer(browser, at, locale, folder)
        work_a_day(at, clock)
        ticket_pages(camera, clock)
        counter_pages(camera, clock)
        camera.take("board", f"/display?lang={locale}", **BOARD)


def main() -> int:
    """Take all pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/pages").absolute()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with sync_playwright() as playwright:
        ours = os.environ | {"FONTCONFIG_FILE": str(FONTS / CONFIG)}
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=list(FLAGS), env={**ours}
        )
        for locale in map(Locale, sys.argv[2:] or (ENGLISH, ARABIC)):
            all_pages(browser, locale, folder)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
