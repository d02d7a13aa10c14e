"""A visitor at a window, with fingers, a mouse and a keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPointF

from kiosk.domain.journey_context import JourneyContext
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import CONTEXT, ENGLISH
from tests.ui.conftest import Lobby
from tests.ui.touch.fingers import Fingers, Keys, Mouse, place_of


@dataclass
class Hands:
    """All that can be done to one window."""

    lobby: Lobby
    visitor: Visitor

    def __post_init__(self) -> None:
        view = self.visitor.window.view
        self.fingers, self.mouse, self.keys = Fingers(view), Mouse(view), Keys(view)

    @property
    def screen(self) -> str:
        return self.visitor.screen

    @property
    def visit(self) -> int:
        """How many screens were opened."""
        return self.visitor.window.kiosk.props.visit

    def at(self, name: str) -> QPointF:
        return place_of(self.visitor, name)

    def wait_for(self, screen: str) -> None:
        wait_for(lambda: self.screen == screen, screen)
        self.visitor.settle()

    def go(self, *names: str) -> None:
        for name in names:
            self.visitor.touch(name)
        self.visitor.settle()

    @property
    def attempts(self) -> int:
        """How many attempts were sent, once all work is done."""
        self.lobby.jobs.wait()
        return len(self.lobby.fakes.gateway.sent)


MakeHands = Callable[..., Hands]


@pytest.fixture
def hands_at(lobby: Lobby) -> MakeHands:
    """Open a window and go the way of the named controls."""

    def made(
        *way: str, size: tuple[int, int] = (1080, 1920), context: JourneyContext = CONTEXT
    ) -> Hands:
        window = lobby.open(size, context)
        wait_for(lambda: window.prepared, "every screen compiled")
        window.view.requestActivate()
        wait_for(window.view.isActive, "the window is active")
        hands = Hands(lobby, Visitor(window))
        hands.go(*way)
        return hands

    return made


@pytest.fixture
def hands(hands_at: MakeHands) -> Hands:
    return hands_at(f"language-{ENGLISH}")
