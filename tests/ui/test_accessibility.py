"""Every screen as assistive technology finds it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.domain.events import LanguageChosen, ServiceChosen
from kiosk.domain.language import Locale
from kiosk.ui.scripted import Script, walk_in
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import ARABIC, CONTEXT, ENGLISH, EVERYTHING, NOTHING, PHONE, SITE
from tests.ui.accessible_tree import PRESSABLE, Role, below, name
from tests.ui.conftest import Lobby
from tests.ui.fit.controls import controls


@pytest.fixture(autouse=True)
def assistive_technology() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Reader(Visitor):
    """Reads each screen before going on; ``faults`` holds what cannot be found or read."""

    def __init__(self, lobby: Lobby, size: tuple[int, int] = (1080, 1920)) -> None:
        super().__init__(lobby.open(size))
        self.faults: list[str] = []
        self.said: dict[str, list[str]] = {}

    def take_picture(self) -> None:
        window = QAccessible.queryAccessibleInterface(self.window.view)
        faces = list(below(window))
        nameless = [face for face in faces if face.role() in PRESSABLE and not name(face)]
        self.faults += [f"{self.screen}: a control at {face.rect()}" for face in nameless]
        self.faults += [f"{self.screen}: {control}" for control in self._unreachable()]
        self.said.setdefault(self.screen, []).extend(name(face) for face in faces)
        if not any(face.role() is Role.Heading and name(face) for face in faces):
            self.faults.append(f"{self.screen}: no heading")

    def _unreachable(self) -> Iterator[str]:
        for item in controls(self.window.view.contentItem()):
            face: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
            if not face or not name(face):
                yield f"{item.objectName() or item.metaObject().className()} has no name"
            elif "Press" not in face.actionInterface().actionNames():
                yield f"{name(face)} cannot be pressed"


@pytest.mark.parametrize("size", [(1080, 1920), (1024, 768)])
@pytest.mark.parametrize("language", [ENGLISH, ARABIC])
def test_every_control_has_a_name_and_can_be_pressed(
    lobby: Lobby, language: Locale, size: tuple[int, int]
) -> None:
    reader = Reader(lobby, size)
    walk_in(reader, Script(language, EVERYTHING))
    assert reader.faults == []


def test_the_number_the_question_and_the_promise_can_be_heard(lobby: Lobby) -> None:
    reader = Reader(lobby)
    walk_in(reader, Script(ENGLISH, EVERYTHING))
    assert "What is your phone number?" in reader.said["PhoneScreen"]
    assert "This kiosk forgets your details when you leave." in reader.said["ReviewScreen"]
    assert "Your number A1" in reader.said["TicketScreen"]


def test_an_error_can_be_heard(lobby: Lobby) -> None:
    reader = Reader(lobby)
    reader.touch(f"language-{ENGLISH}")
    reader.touch(f"service-{PHONE}")
    reader.type_text("77")
    reader.touch("continue")
    reader.settle()
    reader.take_picture()
    sentence = "This number is too short. Please check it."
    assert any(sentence in said for said in reader.said["PhoneScreen"])


def test_trouble_can_be_heard(lobby: Lobby) -> None:
    lobby.fakes.gateway.outcome = Unavailable(UnavailableReason.CONNECTION)
    reader = Reader(lobby)
    walk_in(reader, Script(ENGLISH, NOTHING))
    assert reader.faults == []
    assert "Please see reception" in reader.said["TroubleScreen"]


def test_the_question_to_a_silent_visitor_can_be_heard(lobby: Lobby) -> None:
    reader = Reader(lobby)
    wait_for(lambda: reader.window.prepared, "every screen compiled")
    reader.window.journey.dispatch(LanguageChosen(ENGLISH))
    reader.settle()
    for _ in range(60):
        reader.window.idle_watch.pass_second()
    wait_for(lambda: reader.sees("idle-stay"), "the question")
    reader.take_picture()
    assert "Are you still there?" in reader.said["ServiceScreen"]
    assert reader.faults == []


@pytest.mark.parametrize("settled", [True, False])
def test_assistive_technology_can_press_even_what_still_comes_in(
    lobby: Lobby, settled: bool
) -> None:
    reader = Reader(lobby)
    wait_for(lambda: reader.window.prepared, "every screen compiled")
    reader.settle()
    reader.window.journey.dispatch(LanguageChosen(ENGLISH))
    if settled:
        reader.settle()
    assert reader.window.view.rootObject().property("ready") is settled
    item = next(
        each
        for each in controls(reader.window.view.contentItem())
        if each.objectName() == f"service-{NOTHING}"
    )
    QAccessible.queryAccessibleInterface(item).actionInterface().doAction("Press")
    wait_for(lambda: reader.screen == "TicketScreen", "the ticket")


def test_a_whole_visit_needs_no_pointer(lobby: Lobby) -> None:
    context = replace(CONTEXT, site=replace(SITE, languages=(ENGLISH,)))
    window = lobby.open(context=context)
    window.journey.dispatch(LanguageChosen(ENGLISH))
    window.journey.dispatch(ServiceChosen(PHONE))
    visitor = Visitor(window)
    visitor.settle()
    for key in "7700900123\r":
        visitor.press_key(key)
    wait_for(lambda: visitor.screen == "ReviewScreen", "the review")
