"""After a wipe nothing of the visitor is left: not on a screen, not in a model, not in memory."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication

from kiosk.domain.journey_state import Journey
from kiosk.domain.questions import Answers
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.view_models.entry import EntryProps
from kiosk.ui.view_models.review import ReviewProps, ReviewRow
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import ENGLISH, EVERYTHING
from tests.ui.accessible_tree import below
from tests.ui.conftest import Lobby

PHONE, EMAIL, CUSTOMER = "7700900987", "canary@example.org", "canary-1"
CANARIES = (PHONE, "0987", EMAIL, CUSTOMER)
TEXTS = {"QString", "QStringList", "QVariant", "QVariantList", "QUrl"}
HOLDERS = (Journey, Answers, EntryProps, ReviewProps, ReviewRow)


def held_by_qt(window: KioskWindow) -> Iterator[tuple[str, str]]:
    """Yield every text that a living item or view model shows."""
    todo: list[QObject] = [window.view.contentItem(), window.kiosk]
    seen: set[QObject] = set()
    while todo:
        item = todo.pop()
        if item in seen:
            continue
        seen.add(item)
        todo += [*item.children(), *getattr(item, "childItems", list)()]
        meta = item.metaObject()
        for place in range(meta.propertyCount()):
            member = meta.property(place)
            if str(member.typeName()) in TEXTS:
                yield f"{meta.className()}.{member.name()!s}", str(member.read(item))


def held_by_python() -> Iterator[tuple[str, str]]:
    """Yield what every living record that may hold answers holds."""
    gc.collect()
    for held in gc.get_objects():
        if isinstance(held, HOLDERS) and is_dataclass(held):
            yield type(held).__name__, str([getattr(held, each.name) for each in fields(held)])


def told_to_others(window: KioskWindow) -> Iterator[tuple[str, str]]:
    """Yield what assistive technology and other programs can read."""
    face = QAccessible.queryAccessibleInterface(window.view)
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    for one in below(face):
        yield str(one.role()), " ".join(one.text(kind) for kind in kinds)
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        yield str(mode), clipboard.text(mode)


def found(texts: Iterator[tuple[str, str]]) -> list[str]:
    return [place for place, text in texts if any(canary in text for canary in CANARIES)]


def fill(window: KioskWindow) -> Visitor:
    visitor = Visitor(window)
    for control in (f"language-{ENGLISH}", f"service-{EVERYTHING}", "channel-Phone"):
        visitor.touch(control)
    for text in (CUSTOMER, PHONE, EMAIL):
        visitor.type_text(text)
        visitor.touch("continue")
    visitor.touch("option-passport")
    visitor.touch("continue")
    visitor.settle()
    return visitor


@pytest.fixture
def assistive_technology() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("assistive_technology")
@pytest.mark.parametrize("ending", ["start-over", "silence", "ticket"])
def test_nothing_of_the_visitor_is_left(lobby: Lobby, ending: str) -> None:
    window = lobby.open()
    visitor = fill(window)
    assert visitor.screen == "ReviewScreen"
    assert found(held_by_qt(window))
    assert found(held_by_python())
    assert found(told_to_others(window))
    if ending == "silence":
        for _ in range(90):
            window.idle_watch.pass_second()
    else:
        visitor.touch("get-ticket" if ending == "ticket" else "start-over")
    end = "TicketScreen" if ending == "ticket" else "WelcomeScreen"
    wait_for(lambda: visitor.screen == end, end)
    visitor.settle()
    lobby.fakes.gateway.sent.clear()
    lobby.fakes.journal.walk_ins.clear()
    assert found(held_by_qt(window)) == []
    assert found(told_to_others(window)) == []
    wait_for(lambda: found(held_by_python()) == [], "nothing is left in memory")


def test_the_next_visitor_finds_empty_fields(lobby: Lobby) -> None:
    window = lobby.open()
    visitor = fill(window)
    visitor.touch("start-over")
    for control in (f"language-{ENGLISH}", f"service-{EVERYTHING}", "channel-Phone"):
        visitor.touch(control)
    visitor.settle()
    assert visitor.screen == "CustomerIdScreen"
    assert window.journey.state.answers.customer_id == ""
    assert found(held_by_qt(window)) == []


def test_no_log_line_holds_an_answer(lobby: Lobby) -> None:
    fill(lobby.open()).touch("get-ticket")
    lobby.jobs.wait()
    assert not any(canary in str(lobby.fakes.log.lines) for canary in CANARIES)
