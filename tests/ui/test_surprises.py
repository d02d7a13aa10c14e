"""What nobody expected."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest

from kiosk.domain.events import LanguageChosen
from kiosk.domain.screens import TroubleShown
from kiosk.domain.trouble import Trouble
from kiosk.ui.surprises import Surprises
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import ENGLISH

SECRET = "07700 900123"


@pytest.fixture
def fakes() -> FakeKiosk:
    return FakeKiosk()


@pytest.fixture
def surprises(fakes: FakeKiosk) -> Iterator[Surprises]:
    surprises = Surprises(fakes.log)
    surprises.catch()
    yield surprises
    surprises.release()


def test_an_exception_sends_the_visitor_to_the_desk(surprises: Surprises, fakes: FakeKiosk) -> None:
    journey = fakes.controller()
    surprises.send_to_the_desk(journey)
    journey.dispatch(LanguageChosen(ENGLISH))
    sys.excepthook(ValueError, ValueError(SECRET), None)
    assert journey.state.screen == TroubleShown(Trouble.OUT_OF_SERVICE)
    assert ("surprise", "screens", {"error": "ValueError"}) in fakes.log.lines


def test_no_log_line_holds_what_an_exception_says(surprises: Surprises, fakes: FakeKiosk) -> None:
    sys.excepthook(ValueError, ValueError(SECRET), None)
    assert SECRET not in repr(fakes.log.lines)


def test_an_exception_that_ends_a_thread_is_noted(surprises: Surprises, fakes: FakeKiosk) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    assert fakes.log.events == ["thread"]


def test_an_interrupt_is_no_surprise(surprises: Surprises, fakes: FakeKiosk) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert fakes.log.lines == []


def test_at_the_end_everything_is_as_before() -> None:
    before = (sys.excepthook, threading.excepthook)
    surprises = Surprises(FakeKiosk().log)
    surprises.catch()
    surprises.release()
    assert (sys.excepthook, threading.excepthook) == before
