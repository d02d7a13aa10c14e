from __future__ import annotations

import time

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Devices
from tests.fakes.open_office import AGENT, ARABIC, Office

pytestmark = pytest.mark.needs("chromium", "libatomic1")

# Notes the tones that the page makes, as a loudspeaker would.
LISTEN = """
window.tones = 0;
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...when) { window.tones += 1; start.apply(this, when); };
window.buzzes = [];
navigator.vibrate = (pattern) => { window.buzzes.push(pattern); return true; };
"""
WEIGHTS = """Object.fromEntries(
  ["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind)).map((part) =>
    [new URL(part.name).pathname.split("/").pop(), part.transferSize]))
"""


def listening(page: Page) -> None:
    page.add_init_script(LISTEN)
    page.reload()


def test_a_call_is_on_the_page_within_a_second_without_a_reload(
    at: Office, devices: Devices
) -> None:
    case = at.walk_in()
    with devices.open(at.page_of(case)) as device:
        page = device.page
        expect(page.get_by_role("status").first).to_contain_text("You are next")
        page.evaluate("window.loadedOnce = true")
        began = time.monotonic()
        at.call_next(counter="Counter 3")
        expect(page.get_by_text("It is your turn", exact=True)).to_be_visible()
        assert time.monotonic() - began < 1
        expect(page.locator(".place")).to_have_text("Counter 3")
        expect(page).to_have_title("It is your turn · Counter 3")
        expect(page.get_by_role("alert")).to_have_text("It is your turn · Counter 3")
        assert page.evaluate("window.loadedOnce") is True


def test_the_turn_sounds_and_buzzes_once_per_call(at: Office, devices: Devices) -> None:
    case = at.walk_in()
    with devices.open(at.page_of(case)) as device:
        page = device.page
        listening(page)
        page.get_by_role("button", name="Turn sound on").click()
        expect(page.get_by_role("button", name="Sound is on")).to_have_attribute(
            "aria-pressed", "true"
        )
        page.wait_for_function("() => window.tones === 3")
        at.call_next()
        page.wait_for_function("() => window.tones === 9 && window.buzzes.length === 1")
        page.reload()
        expect(page.locator(".place")).to_have_text("Counter 3")
        assert page.evaluate("[window.tones, window.buzzes.length]") == [0, 0]
        at.engine.desk.call_again(AGENT, case.case_id)
        page.wait_for_function("() => window.buzzes.length === 1")


@pytest.mark.parametrize("answer", ["Yes, leave the queue", "No, keep my place"])
def test_leaving_is_asked_for_in_a_dialog(at: Office, devices: Devices, answer: str) -> None:
    with devices.open(at.page_of(at.walk_in())) as device:
        page = device.page
        page.get_by_role("link", name="Leave the queue").click()
        dialog = page.get_by_role("dialog", name="Do you want to leave the queue?")
        expect(dialog).to_be_visible()
        dialog.get_by_text(answer).click()
        expect(dialog).to_be_hidden()
        left = answer.startswith("Yes")
        said = "You have left the queue" if left else "You are next"
        expect(page.locator(".headline")).to_have_text(said)


@pytest.mark.parametrize("host", ["127.0.0.1", "lobby.example"])
def test_leaving_needs_no_script_and_no_tls(at: Office, devices: Devices, host: str) -> None:
    """Over plain HTTP a browser tells no Fetch Metadata, and ``Origin: null``."""
    base = at.base.replace("127.0.0.1", host)
    page_of = at.page_of(at.walk_in())
    with devices.open(page_of, base, java_script_enabled=False) as device:
        device.page.get_by_role("link", name="Leave the queue").click()
        device.page.get_by_role("button", name="Yes, leave the queue").click()
        expect(device.page.locator(".headline")).to_have_text("You have left the queue")
        assert device.page.url.endswith(page_of)


def test_a_page_without_a_script_offers_to_update(at: Office, devices: Devices) -> None:
    case = at.walk_in()
    with devices.open(at.page_of(case), java_script_enabled=False) as device:
        expect(device.page.locator(".sound")).to_be_hidden()
        at.call_next()
        device.page.get_by_role("link", name="Update").click()
        expect(device.page.locator(".place")).to_have_text("Counter 3")


def test_arabic_is_read_from_right_to_left_and_the_number_is_not(
    at: Office, devices: Devices
) -> None:
    with devices.open(at.page_of(at.walk_in(locale=ARABIC))) as device:
        page = device.page
        assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
        tile, headline = page.locator(".tile").bounding_box(), page.locator(".headline")
        box = headline.bounding_box()
        assert tile
        assert box
        assert tile["x"] > box["x"]
        assert page.evaluate("getComputedStyle(document.querySelector('.number')).direction") == (
            "ltr"
        )


def test_all_of_a_ticket_page_weighs_less_than_50_kilobytes(at: Office, devices: Devices) -> None:
    with devices.open(at.page_of(at.walk_in())) as device:
        page = device.page
        expect(page.locator(".sound")).to_be_visible()
        page.wait_for_function("() => performance.getEntriesByType('resource').length >= 3")
        sizes = page.evaluate(WEIGHTS)
        assert {"ticket.css", "ticket.js", "tone.js"} <= sizes.keys()
        assert sum(sizes.values()) < 50_000


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_screen(at: Office, devices: Devices, width: int) -> None:
    size = {"width": width, "height": 700}
    with devices.open(at.page_of(at.walk_in()), viewport=size) as device:
        assert device.page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_lost_connection_is_said_and_mended(at: Office, devices: Devices) -> None:
    case = at.walk_in()
    with devices.free(at.page_of(case)) as device:
        page = device.page
        expect(page.locator(".sound")).to_be_visible()
        page.route("**/now", lambda route: route.abort())
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(page.get_by_text("Connection lost. We keep trying.")).to_be_visible()
        page.unroute("**/now")
        at.call_next()
        expect(page.locator(".place")).to_have_text("Counter 3")
        expect(page.get_by_text("Connection lost. We keep trying.")).to_be_hidden()


def test_polling_takes_over_where_no_stream_comes_through(at: Office, devices: Devices) -> None:
    case = at.walk_in()
    with devices.free("/t/unknown") as device:
        page = device.page
        page.route("**/events", lambda route: route.abort())
        page.goto(at.base + at.page_of(case))
        at.call_next()
        expect(page.locator(".place")).to_have_text("Counter 3", timeout=15_000)


def test_every_part_of_the_page_has_a_name(at: Office, devices: Devices) -> None:
    with devices.open(at.page_of(at.walk_in())) as device:
        page = device.page
        expect(page.get_by_role("heading", level=1)).to_contain_text("Your number")
        expect(page.get_by_role("main")).to_have_count(1)
        expect(page.get_by_role("banner")).to_have_count(1)
        for role in ("button", "link"):
            for control in page.get_by_role(role).all():
                assert control.inner_text().strip()
        assert page.evaluate("document.querySelectorAll('svg:not([aria-hidden])').length") == 0
