"""Every page as axe-core sees it: WCAG 2.2 A and AA, contrast and roles included, in Chromium."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from kiosk.domain.case import Case
from kiosk.engine.actions import AgentId
from tests.browser.conftest import Devices
from tests.browser.test_counter_page import type_name_and_password
from tests.fakes.engines import acted
from tests.fakes.open_office import Office

pytestmark = pytest.mark.needs("chromium", "libatomic1")

OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
Prepare = Callable[[Office], str]


def waiting(at: Office) -> str:
    return at.page_of(at.walk_in())


def called(at: Office) -> str:
    return at.page_of(served(at, "ann"))


def back(at: Office) -> str:
    case = served(at, "bob")
    at.engine.desk.no_show(AgentId("bob"), case.case_id, back=1)
    return at.page_of(case)


def missed(at: Office) -> str:
    case = served(at, "cid")
    at.engine.desk.no_show(AgentId("cid"), case.case_id, back=None)
    return at.page_of(case)


def left(at: Office) -> str:
    case = at.walk_in()
    at.engine.desk.leave(at.token(case))
    return at.page_of(case)


def served(at: Office, agent: str) -> Case:
    """Let somebody come and be called at once."""
    case = at.walk_in()
    acted(at.engine.desk.start(AgentId(agent), case.case_id, "Counter 3"))
    return case


def board(at: Office) -> str:
    for agent in ("dan", "eve", "fay"):
        served(at, agent)
    return "/display"


AT_REST: Any = {"reduced_motion": "reduce"}
"""A picture that is still fading in has no contrast yet."""

PAGES: dict[str, Prepare] = {
    "ticket, waiting": waiting,
    "ticket, back in the queue": back,
    "ticket, called": called,
    "ticket, left": left,
    "ticket, missed": missed,
    "ticket, unknown": lambda _: "/t/unknown",
    "the question before leaving": lambda at: f"{waiting(at)}/leave",
    "board": board,
    "sign in": lambda _: "/counter",
}


def must_be_accessible(page: Page) -> None:
    found = Axe().run(page, options=OPTIONS)
    told = [
        f"{rule['id']} ({rule['impact']}): {node['html']}: {node['failureSummary']}"
        for rule in found.response["violations"]
        for node in rule["nodes"]
    ]
    assert told == []


@pytest.mark.parametrize(("scheme", "locale"), [("light", "en-US"), ("dark", "ar")])
def test_every_page_keeps_the_rules(at: Office, devices: Devices, locale: str, scheme: str) -> None:
    for prepare in (lambda _: "/display", *PAGES.values()):
        options: dict[str, Any] = {"color_scheme": scheme, "locale": locale, **AT_REST}
        with devices.free(prepare(at), **options) as device:
            must_be_accessible(device.page)


def test_the_counter_keeps_the_rules_at_every_step(at: Office, devices: Devices) -> None:
    for _ in range(3):
        at.walk_in()
    size = {"width": 1280, "height": 800}
    with devices.open("/counter", viewport=size) as staff:
        page = staff.page
        type_name_and_password(page)
        page.locator("[name=counter]").wait_for()
        must_be_accessible(page)
        page.locator("button.primary").click()
        page.locator("#b-next").wait_for()
        must_be_accessible(page)
        page.locator("#b-next").click()
        page.locator("#b-finish").wait_for()
        must_be_accessible(page)


def test_the_dialog_before_leaving_keeps_the_rules(at: Office, devices: Devices) -> None:
    with devices.open(waiting(at)) as device:
        device.page.locator(".leave").click()
        device.page.locator("dialog[open]").wait_for()
        must_be_accessible(device.page)
