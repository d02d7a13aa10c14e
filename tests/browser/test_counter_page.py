from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Devices
from tests.fakes.open_office import AGENT, PASSWORD, Office

pytestmark = pytest.mark.needs("chromium", "libatomic1")

DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}


def type_name_and_password(page: Page) -> None:
    expect(page.locator("[name=name]")).to_be_focused()
    page.keyboard.type("sam")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")


def sign_in(page: Page, *, scripts: bool = True) -> None:
    """Sign in and choose a place by keys alone."""
    type_name_and_password(page)
    expect(page.get_by_role("heading", name="Where do you work?")).to_be_visible()
    expect(page.get_by_role("combobox", name="Counter")).to_be_focused()
    page.keyboard.type("Counter 3")
    for _ in range(4):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Nobody at your counter")).to_be_visible()
    expect(page.locator(".legend")).to_be_visible(visible=scripts)


def press(page: Page, key: str) -> None:
    """Press a shortcut, and wait until the server has answered."""
    page.keyboard.press(key)
    expect(page.locator("#desk")).to_have_attribute("aria-busy", "false")


def test_a_walk_in_is_called_and_served_with_the_keyboard_alone(
    at: Office, devices: Devices
) -> None:
    with devices.open("/counter", **DESKTOP) as staff:
        desk = staff.page
        sign_in(desk)
        case = at.walk_in()
        expect(desk.get_by_role("rowheader", name=case.ticket.text)).to_be_visible()
        with devices.open(at.page_of(case)) as visitor:
            expect(visitor.page.locator(".headline")).to_have_text("You are next")
            press(desk, "n")
            expect(desk.locator(".stage .number")).to_have_text(case.ticket.text)
            expect(visitor.page.locator(".place")).to_have_text("Counter 3", timeout=1000)
            press(desk, "a")
            expect(visitor.page.locator("body[data-state=called]")).to_be_visible()
            press(desk, "f")
            expect(visitor.page.locator(".headline")).to_have_text("Your visit is finished")
        expect(desk.get_by_text("Nobody at your counter")).to_be_visible()


def test_each_shortcut_that_is_shown_presses_its_button(at: Office, devices: Devices) -> None:
    with devices.open("/counter", **DESKTOP) as staff:
        desk = staff.page
        sign_in(desk)
        press(desk, "p")
        expect(desk.get_by_text("You are on a break")).to_be_visible()
        press(desk, "p")
        first, second = at.walk_in(), at.walk_in()
        expect(desk.get_by_role("rowheader")).to_have_count(2)
        press(desk, "n")
        number = desk.locator(".stage .number")
        expect(number).to_have_text(first.ticket.text)
        press(desk, "x")
        expect(desk.get_by_text("Missed 1 time")).to_be_visible()
        press(desk, "n")
        expect(number).to_have_text(second.ticket.text)
        press(desk, "n")
        expect(number).to_have_text(first.ticket.text)
        desk.keyboard.press("t")
        expect(desk.get_by_label("Transfer to")).to_be_focused()
        desk.keyboard.press("Tab")
        desk.keyboard.press("Enter")
        expect(desk.get_by_text("Nobody at your counter")).to_be_visible()


def test_shortcuts_can_be_switched_off_for_good(at: Office, devices: Devices) -> None:
    case = at.walk_in()
    with devices.open("/counter", **DESKTOP) as staff:
        desk = staff.page
        sign_in(desk)
        desk.get_by_label("Keyboard shortcuts").uncheck()
        desk.reload()
        expect(desk.get_by_label("Keyboard shortcuts")).not_to_be_checked()
        desk.keyboard.press("n")
        expect(desk.get_by_role("rowheader", name=case.ticket.text)).to_be_visible()
        desk.get_by_role("button", name=f"Call {case.ticket.text}").press("Enter")
        expect(desk.locator(".stage .number")).to_have_text(case.ticket.text)


def test_focus_stays_where_it_was_when_the_list_changes(at: Office, devices: Devices) -> None:
    first = at.walk_in()
    with devices.open("/counter", **DESKTOP) as staff:
        desk = staff.page
        sign_in(desk)
        call = desk.get_by_role("button", name=f"Call {first.ticket.text}")
        call.focus()
        second = at.walk_in()
        expect(desk.get_by_role("rowheader", name=second.ticket.text)).to_be_visible()
        expect(call).to_be_focused()


@pytest.mark.parametrize("serving", [False, True])
def test_who_is_moved_to_the_front_keeps_the_focus_in_the_list(
    at: Office, devices: Devices, serving: bool
) -> None:
    called = [at.walk_in()] if serving else []
    first, second = at.walk_in(), at.walk_in()
    with devices.open("/counter", **DESKTOP) as staff:
        desk = staff.page
        sign_in(desk)
        for _ in called:
            press(desk, "n")
            expect(desk.locator("#b-finish")).to_be_visible()
        front = desk.get_by_role("button", name=f"Move {second.ticket.text} to the front")
        front.press("Enter")
        numbers = [second.ticket.text, first.ticket.text]
        expect(desk.get_by_role("rowheader")).to_have_text(numbers)
        expect(front).to_have_count(0)
        call = desk.get_by_role("button", name=f"Call {second.ticket.text}")
        expect(desk.locator(".scroll") if serving else call).to_be_focused()


def test_what_cannot_be_done_is_said_on_the_page(at: Office, devices: Devices) -> None:
    with devices.free("/counter", **DESKTOP) as staff:
        sign_in(staff.page)
        staff.page.keyboard.press("n")
        expect(staff.page.get_by_text("There is nobody to call.")).to_be_visible()


def test_what_a_press_was_answered_stays_until_something_changes(
    at: Office, devices: Devices
) -> None:
    with devices.free("/counter", **DESKTOP) as staff:
        sign_in(staff.page)
        press(staff.page, "n")
        answer = staff.page.get_by_text("There is nobody to call.")
        expect(answer).to_be_visible()
        with staff.page.expect_response("**/counter") as asked:
            staff.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        asked.value.finished()
        staff.page.evaluate("() => new Promise(requestAnimationFrame)")
        expect(answer).to_be_visible()
        at.walk_in()
        expect(staff.page.get_by_role("rowheader")).to_have_count(1)
        expect(answer).to_be_hidden()


def test_a_session_that_ended_elsewhere_leads_to_the_sign_in(at: Office, devices: Devices) -> None:
    with devices.free("/counter", **DESKTOP) as staff:
        sign_in(staff.page)
        staff.page.context.clear_cookies()
        staff.page.keyboard.press("n")
        expect(staff.page.get_by_role("button", name="Sign in")).to_be_visible()


def test_over_plain_http_in_a_lan_the_forms_work_without_a_script(
    at: Office, devices: Devices
) -> None:
    case = at.walk_in()
    base = at.base.replace("127.0.0.1", "lobby.example")
    with devices.open("/counter", base, java_script_enabled=False, **DESKTOP) as staff:
        sign_in(staff.page, scripts=False)
        staff.page.get_by_role("button", name="Call next").click()
        expect(staff.page.locator(".stage .number")).to_have_text(case.ticket.text)


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1366, 768), (800, 1280)])
def test_the_page_fits_desks_and_tablets(
    at: Office, devices: Devices, width: int, height: int
) -> None:
    for _ in range(30):
        at.walk_in()
    at.call_next(AGENT)
    size = {"width": width, "height": height}
    with devices.open("/counter", viewport=size) as staff:
        page = staff.page
        type_name_and_password(page)
        expect(page.get_by_role("button", name="Finish and call next")).to_be_in_viewport()
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_control_has_a_name_and_arabic_is_mirrored(at: Office, devices: Devices) -> None:
    at.walk_in()
    with devices.open("/counter", locale="ar", viewport=DESKTOP["viewport"]) as staff:
        page = staff.page
        type_name_and_password(page)
        page.get_by_role("button", name="بدء العمل").click()
        expect(page.get_by_role("button", name="نداء التالي")).to_be_visible()
        unnamed = (
            "[...document.querySelectorAll('button')].filter((b) => !(b.innerText || b.ariaLabel))"
        )
        assert page.evaluate(f"{unnamed}.length") == 0
        serving, waiting = page.locator("#part-serving"), page.locator("#part-waiting")
        right, left = serving.bounding_box(), waiting.bounding_box()
        assert right
        assert left
        assert right["x"] > left["x"]
