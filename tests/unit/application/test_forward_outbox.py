"""What a start finishes."""

from __future__ import annotations

import pytest

from kiosk.application.forward_outbox import ForwardOutbox
from kiosk.domain.case import Unavailable, UnavailableReason, Uncertain, WalkIn
from kiosk.domain.catalogue import Channel, ServiceId, ServiceTypeId
from kiosk.domain.printing import PrintReport, PrintState
from tests.fakes.cases import ATTEMPT, ISSUED, LATER, MOMENT, OTHER_ATTEMPT
from tests.fakes.gateway import ScriptedCaseGateway
from tests.fakes.journal import FakeJournal
from tests.fakes.sites import ENGLISH
from tests.fakes.system import FakeStaffLog

WALK_IN = WalkIn(ServiceId("s"), ServiceTypeId("t"), ENGLISH, Channel.FACE_TO_FACE)


def interrupted() -> FakeJournal:
    journal = FakeJournal()
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    return journal


def test_an_interrupted_attempt_is_sent_again_with_its_own_key() -> None:
    journal, gateway = interrupted(), ScriptedCaseGateway()
    ForwardOutbox(gateway, journal, FakeStaffLog())(LATER)

    assert gateway.sent == [(ATTEMPT, WALK_IN)]
    assert journal.held[ATTEMPT].outcome == "issued"


def test_a_server_that_promises_nothing_is_not_asked_twice() -> None:
    journal, gateway = interrupted(), ScriptedCaseGateway(idempotent=False)
    ForwardOutbox(gateway, journal, FakeStaffLog())(LATER)

    assert gateway.sent == []
    assert journal.held[ATTEMPT].outcome == "uncertain"


@pytest.mark.parametrize("outcome", [Unavailable(UnavailableReason.STORAGE), Uncertain()])
def test_an_attempt_that_cannot_be_asked_for_now_stays_open_for_the_next_start(
    outcome: Unavailable | Uncertain,
) -> None:
    """What was sent before the stop may have made a case, so nothing is certain yet."""
    journal, log = interrupted(), FakeStaffLog()
    ForwardOutbox(ScriptedCaseGateway(outcome=outcome), journal, log)(LATER)

    assert journal.held[ATTEMPT].outcome is None
    assert log.events == ["attempt_still_open"]

    ForwardOutbox(ScriptedCaseGateway(), journal, log)(LATER)
    assert journal.held[ATTEMPT].outcome == "issued"


def test_an_attempt_whose_end_nobody_will_ever_know_is_uncertain_for_good() -> None:
    journal, log = interrupted(), FakeStaffLog()
    gateway = ScriptedCaseGateway(outcome=Uncertain("502", final=True))
    ForwardOutbox(gateway, journal, log)(LATER)

    assert journal.held[ATTEMPT].outcome == "uncertain"
    assert log.events == ["attempt_recovered"]


def test_an_attempt_that_cannot_be_read_any_more_is_uncertain_and_holds_up_no_other() -> None:
    journal, gateway = interrupted(), ScriptedCaseGateway()
    journal.walk_ins[ATTEMPT] = None
    journal.begin(OTHER_ATTEMPT, WALK_IN, MOMENT)
    ForwardOutbox(gateway, journal, FakeStaffLog())(LATER)

    outcomes = {attempt: entry.outcome for attempt, entry in journal.held.items()}
    assert outcomes == {ATTEMPT: "uncertain", OTHER_ATTEMPT: "issued"}


def test_a_decided_attempt_is_left_alone() -> None:
    journal, gateway = interrupted(), ScriptedCaseGateway()
    journal.decide(ATTEMPT, ISSUED)
    ForwardOutbox(gateway, journal, FakeStaffLog())(LATER)

    assert gateway.sent == []


def test_a_ticket_that_was_being_printed_is_unknown() -> None:
    journal = interrupted()
    journal.decide(ATTEMPT, ISSUED)
    journal.record_print(ATTEMPT, PrintReport(PrintState.QUEUED, "virtual"))
    journal.begin(OTHER_ATTEMPT, WALK_IN, MOMENT)
    journal.decide(OTHER_ATTEMPT, ISSUED)
    journal.record_print(OTHER_ATTEMPT, PrintReport(PrintState.PRINTED, "virtual"))
    ForwardOutbox(ScriptedCaseGateway(), journal, FakeStaffLog())(LATER)

    reports = {key: entry.print_report for key, entry in journal.held.items()}
    states = {key: report.state for key, report in reports.items() if report}
    assert states == {ATTEMPT: PrintState.UNKNOWN, OTHER_ATTEMPT: PrintState.PRINTED}
