"""What is heard on a way through the real screens."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.cues import Cue
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.settings import UiSettings
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import CONTEXT, ENGLISH, NOTHING, PHONE
from tests.ui.conftest import Lobby


class HeardLobby(Lobby):
    """A lobby that listens."""

    def __init__(self, lobby: Lobby) -> None:
        super().__init__(lobby.fakes, lobby.jobs, lobby.windows)
        self.heard: list[Cue] = []

    def settings(self, size: tuple[int, int] | None = (1080, 1920)) -> UiSettings:
        return replace(super().settings(size), play=self.heard.append)

    def since(self) -> list[Cue]:
        cues, self.heard[:] = list(self.heard), []
        return cues


def listening(lobby: Lobby) -> tuple[HeardLobby, KioskWindow, Visitor]:
    ears = HeardLobby(lobby)
    window = ears.open()
    visitor = Visitor(window)
    visitor.touch(f"language-{ENGLISH}")
    visitor.settle()
    return ears, window, visitor


def test_touching_a_language_ticks_and_leads_on(lobby: Lobby) -> None:
    ears, _, _ = listening(lobby)
    assert ears.since() == [Cue.TOUCH, Cue.FORWARD]


def test_back_falls(lobby: Lobby) -> None:
    ears, _, visitor = listening(lobby)
    ears.since()
    visitor.touch("back")
    assert ears.since() == [Cue.TOUCH, Cue.BACK]


def test_digits_sound_alike_and_a_fault_is_heard(lobby: Lobby) -> None:
    ears, _, visitor = listening(lobby)
    visitor.touch(f"service-{PHONE}")
    visitor.settle()
    ears.since()
    visitor.type_text("7705")
    assert ears.since() == [Cue.TOUCH] * 4
    visitor.touch("continue")
    assert ears.since() == [Cue.TOUCH, Cue.ERROR]


def test_a_number_is_a_chord(lobby: Lobby) -> None:
    ears, _, visitor = listening(lobby)
    visitor.touch(f"service-{NOTHING}")
    wait_for(lambda: visitor.screen == "TicketScreen", "a ticket")
    assert ears.since()[-1] is Cue.TICKET


def test_the_bar_switches_on_and_at_last_off(lobby: Lobby) -> None:
    ears, _, visitor = listening(lobby)
    ears.since()
    for _ in range(3):
        visitor.touch("bar-contrast")
    assert ears.since() == [Cue.TOUCH, Cue.ON, Cue.TOUCH, Cue.ON, Cue.TOUCH, Cue.OFF]


def test_the_bell_warns_of_the_wipe_and_the_wipe_is_silent(lobby: Lobby) -> None:
    ears, window, _ = listening(lobby)
    ears.since()
    session = CONTEXT.session
    for _ in range(session.idle + session.idle_warning):
        window.idle_watch.pass_second()
    assert ears.since() == [Cue.IDLE] * 3


def test_a_touch_on_nothing_is_silent(lobby: Lobby) -> None:
    ears, _, visitor = listening(lobby)
    ears.since()
    visitor.tap("ServiceScreen-nowhere")
    assert ears.since() == []
