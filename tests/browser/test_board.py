from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Devices
from tests.browser.test_ticket_page import listening
from tests.fakes.open_office import AGENT, Office

pytestmark = pytest.mark.needs("chromium", "libatomic1")

WALL = {"width": 1920, "height": 1080}
NUMBER_FITS = """() => {
    const outer = document.querySelector(".newest").getBoundingClientRect();
    const inner = document.querySelector(".newest .number bdi").getBoundingClientRect();
    return inner.width > 0 && inner.left >= outer.left && inner.right <= outer.right;
}"""
"""Asked in one go: the page renews itself, and what was found a moment ago may be gone."""


def test_a_call_appears_by_itself_and_chimes(at: Office, devices: Devices) -> None:
    with devices.open("/display", viewport=WALL) as device:
        page = device.page
        listening(page)
        page.get_by_role("button", name="Turn sound on").click()
        page.wait_for_function("() => window.tones === 3")
        first, second = at.walk_in(), at.walk_in()
        called = at.call_next(counter="Counter 2")
        expect(page.locator(".newest .number")).to_have_text(first.ticket.text, timeout=1000)
        expect(page.locator(".newest .counter")).to_have_text("Counter 2")
        page.wait_for_function("() => window.tones === 6")
        at.engine.desk.resolve(AGENT, called.case_id)
        at.call_next(counter="Counter 4")
        expect(page.locator(".newest .number")).to_have_text(second.ticket.text)
        expect(page.get_by_role("rowheader")).to_have_text(first.ticket.text)
        page.wait_for_function("() => window.tones === 9")


def test_what_was_called_before_the_page_opened_does_not_chime(
    at: Office, devices: Devices
) -> None:
    at.walk_in()
    called = at.call_next()
    with devices.open("/display", viewport=WALL) as device:
        page = device.page
        listening(page)
        page.get_by_role("button", name="Turn sound on").click()
        page.wait_for_function("() => window.tones === 3")
        at.engine.desk.call_again(AGENT, called.case_id)
        page.wait_for_function("() => window.tones === 6")
        expect(page.locator(".newest .number")).to_have_text(called.ticket.text)


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (1366, 768)])
@pytest.mark.parametrize("language", ["en-US", "ar"])
def test_a_full_board_fits_every_screen(
    at: Office, devices: Devices, width: int, height: int, language: str
) -> None:
    for number in range(8):
        at.walk_in()
        at.engine.desk.resolve(AGENT, at.call_next(counter=f"Counter {number}").case_id)
    size = {"width": width, "height": height}
    with devices.open(f"/display?lang={language}", viewport=size) as device:
        page = device.page
        assert page.evaluate("[document.body.scrollWidth, document.body.scrollHeight]") == [
            width,
            height,
        ]
        expect(page.get_by_role("rowheader")).to_have_count(6)
        expect(page.get_by_role("rowheader").last).to_be_in_viewport(ratio=1)
        page.wait_for_function(NUMBER_FITS)


def test_a_board_that_may_be_out_of_date_says_so(at: Office, devices: Devices) -> None:
    with devices.free("/display", viewport=WALL) as device:
        page = device.page
        page.route("**/display/now*", lambda route: route.abort())
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(page.get_by_text("Connection lost. We keep trying.")).to_be_visible()
        page.unroute("**/display/now*")
        at.walk_in()
        expect(page.get_by_text("Connection lost. We keep trying.")).to_be_hidden()
