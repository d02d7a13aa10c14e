"""Nothing that can be touched moves under a finger by itself, or while somebody types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF

from kiosk.domain.catalogue import ServiceTypeId
from kiosk.domain.events import PrintEnded
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.domain.screens import TicketShown
from kiosk.ports.queue_outlook import Outlook
from tests.fakes.sites import CATALOGUE, CHANNELS, EVERYTHING, NOTHING, PHONE
from tests.ui.fit.boxes import PASSES, polish
from tests.ui.fit.controls import controls
from tests.ui.touch.conftest import Hands

KNOWN = {one.id: Outlook(people=12, wait_minutes=(20, 45)) for one in CATALOGUE.service_types()}


def places(hands: Hands) -> dict[str, QRectF]:
    """Return where each control lies, by its name."""
    top = hands.visitor.window.view.contentItem()
    for _ in range(PASSES):
        polish(top)
    return {item.objectName(): item.mapRectToScene(item.boundingRect()) for item in controls(top)}


def moved(hands: Hands, change: Callable[[], None]) -> list[str]:
    """Return the controls that were there before a change and lie elsewhere after it."""
    before = places(hands)
    change()
    after = places(hands)
    return [name for name in before if name in after and before[name] != after[name]]


def outlook_comes(hands: Hands, queues: dict[ServiceTypeId, Outlook]) -> Callable[[], None]:
    def come() -> None:
        journey = hands.visitor.window.journey
        journey.queues = queues
        journey.changed()

    return come


def test_cards_stay_when_the_waits_become_known(hands: Hands) -> None:
    hands.lobby.jobs.wait()
    assert moved(hands, outlook_comes(hands, KNOWN)) == []
    assert moved(hands, outlook_comes(hands, {})) == []


def test_channels_stay_when_the_waits_become_known(hands: Hands) -> None:
    hands.go("group-more", f"service-{CHANNELS}")
    assert moved(hands, outlook_comes(hands, KNOWN)) == []


def test_keys_stay_while_a_number_is_typed_and_found_wanting(hands: Hands) -> None:
    hands.go(f"service-{PHONE}")
    assert moved(hands, lambda: hands.visitor.type_text("77")) == []
    assert moved(hands, lambda: hands.go("continue")) == []
    assert moved(hands, lambda: hands.visitor.type_text("00900123")) == []


def test_keys_stay_while_an_address_is_typed_and_found_wanting(hands: Hands) -> None:
    hands.go(f"service-{EVERYTHING}", "channel-Phone")
    hands.visitor.type_text("1")
    hands.go("continue")
    hands.visitor.type_text("7700900123")
    hands.go("continue")
    assert hands.screen == "EmailScreen"
    assert moved(hands, lambda: hands.visitor.type_text("abcd@")) == []
    assert moved(hands, lambda: hands.go("continue")) == []


@pytest.mark.parametrize(
    "report",
    [
        PrintReport(PrintState.PRINTED, "virtual"),
        PrintReport(PrintState.FAILED, "virtual", PrinterFault.PAPER_OUT),
        PrintReport(PrintState.UNKNOWN, "virtual"),
    ],
    ids=lambda report: report.state.value,
)
def test_done_and_more_time_stay_whatever_becomes_of_the_paper(
    hands: Hands, report: PrintReport
) -> None:
    hands.go(f"service-{NOTHING}")
    hands.wait_for("TicketScreen")
    hands.lobby.jobs.wait()
    journey = hands.visitor.window.journey
    shown = journey.state.screen
    assert isinstance(shown, TicketShown)
    journey.state = replace(journey.state, screen=replace(shown, report=None, printing=True))
    journey.changed()
    assert moved(hands, lambda: journey.dispatch(PrintEnded(shown.attempt, report))) == []
