"""Every control of every screen, one by one: it acts on release inside it, and on nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.domain.journey_state import Journey
from kiosk.ui.view_models.welcome import WelcomeProps
from tests.ui.conftest import Lobby, hold_time
from tests.ui.fit.controls import controls
from tests.ui.fit.moments import all_moments
from tests.ui.fit.showing import PORTRAIT, Case, Ease, Showing
from tests.ui.fit.site import ENGLISH, fit_site
from tests.ui.fit.test_spoken import one_of_each
from tests.ui.touch.fingers import Fingers, Mouse

NOWHERE = QPointF(1, 500)
"""At the very edge of the stage, where nothing can be touched."""


class Trial:
    """Tries gestures on one control, and tells what each changed."""

    def __init__(self, showing: Showing) -> None:
        self._showing = showing
        self._fingers = Fingers(showing.window.view)
        self._mouse = Mouse(showing.window.view)

    def faults_of(self, control: QQuickItem) -> Iterator[str]:
        place = control.mapToScene(control.boundingRect().center())
        before = self._all()
        for gesture in (self._slide_out, self._slide_in, self._drag_out, self._drag_in):
            gesture(place)
            QCoreApplication.processEvents()
            if self._all() != before:
                yield f"{gesture.__name__} on {control.objectName()}"
                before = self._all()
            if control.property("down"):
                yield f"{control.objectName()} stays down after {gesture.__name__}"

    def _slide_out(self, place: QPointF) -> None:
        self._fingers.press({0: place})
        self._fingers.move({0: NOWHERE})
        self._fingers.release({0: NOWHERE})

    def _slide_in(self, place: QPointF) -> None:
        self._fingers.press({0: NOWHERE})
        self._fingers.move({0: place})
        self._fingers.release({0: place})

    def _drag_out(self, place: QPointF) -> None:
        self._mouse.press(place)
        self._mouse.move(NOWHERE)
        self._mouse.release(NOWHERE)

    def _drag_in(self, place: QPointF) -> None:
        self._mouse.press(NOWHERE)
        self._mouse.move(place)
        self._mouse.release(place)

    def _all(self) -> tuple[Journey, object, object]:
        """Return all that a touch may change, but for what says that somebody touches."""
        window = self._showing.window
        state = replace(window.journey.state, quiet=0, granted=0)
        shown = window.kiosk.view.props
        if isinstance(shown, WelcomeProps):
            shown = replace(shown, held=0)
        return state, shown, window.kiosk.props


@pytest.mark.timeout(900)
def test_a_gesture_that_begins_or_ends_elsewhere_does_nothing(lobby: Lobby) -> None:
    fit = fit_site()
    showing = Showing(lobby, fit, PORTRAIT)
    hold_time(showing.window)
    trial, tried, faults = Trial(showing), 0, []
    for moment in one_of_each(all_moments(fit)):
        showing.show(Case(moment, ENGLISH, Ease()))
        showing.settle()
        for control in list(controls(showing.window.view.contentItem())):
            tried += 1
            faults += [f"{moment.name}: {fault}" for fault in trial.faults_of(control)]
    assert tried > 150
    assert not faults, "\n".join(faults)
