"""What a start finishes."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk.application.forward_outbox import KEPT, Forwarded, ForwardOutbox
from kiosk.domain.case import AttemptKey, Unavailable, UnavailableReason, Uncertain, WalkIn
from kiosk.domain.catalogue import Channel, ServiceId, ServiceTypeId
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.ports.journal import AttemptState, Resolution
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


def test_what_staff_resolve_during_a_round_is_not_sent_again() -> None:
    journal = interrupted()
    journal.begin(OTHER_ATTEMPT, WALK_IN, MOMENT)
    gateway = ScriptedCaseGateway(
        before=lambda: journal.resolve(OTHER_ATTEMPT, Resolution.NOT_ISSUED)
    )
    ForwardOutbox(gateway, journal, FakeStaffLog())(LATER)

    assert [attempt for attempt, _ in gateway.sent] == [ATTEMPT]
    assert journal.held[OTHER_ATTEMPT].state is AttemptState.RESOLVED


def test_an_attempt_at_which_the_gateway_breaks_holds_up_no_other() -> None:
    journal, log = interrupted(), FakeStaffLog()
    journal.begin(OTHER_ATTEMPT, WALK_IN, MOMENT)
    faults = iter([RuntimeError("what a visitor typed")])

    def break_down_once() -> None:
        for fault in faults:
            raise fault

    ForwardOutbox(ScriptedCaseGateway(before=break_down_once), journal, log)(LATER)

    outcomes = {attempt: entry.outcome for attempt, entry in journal.held.items()}
    assert outcomes == {ATTEMPT: None, OTHER_ATTEMPT: "issued"}
    assert "what a visitor typed" not in str(log.lines)


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
    came_to = ForwardOutbox(ScriptedCaseGateway(), journal, FakeStaffLog())(LATER)

    reports = {key: entry.print_report for key, entry in journal.held.items()}
    states = {key: report.state for key, report in reports.items() if report}
    assert states == {ATTEMPT: PrintState.UNKNOWN, OTHER_ATTEMPT: PrintState.PRINTED}
    assert came_to.lost == ((ISSUED.case, reports[ATTEMPT]),)


@pytest.mark.parametrize("state", [PrintState.SENT, PrintState.FAILED])
def test_a_ticket_that_was_with_the_printer_is_unknown_and_says_what_was_told(
    state: PrintState,
) -> None:
    journal = interrupted()
    journal.decide(ATTEMPT, ISSUED)
    journal.record_print(ATTEMPT, PrintReport(state, "usb", detail="cover open", pending=True))
    ForwardOutbox(ScriptedCaseGateway(), journal, FakeStaffLog())(LATER)

    report = journal.held[ATTEMPT].print_report
    assert report is not None
    assert (report.state, report.pending) == (PrintState.UNKNOWN, False)
    assert report.detail == "cover open; the kiosk stopped while the ticket was printed"


def left_open(*attempts: AttemptKey) -> FakeJournal:
    journal = FakeJournal()
    for attempt in attempts:
        journal.begin(attempt, WALK_IN, MOMENT)
        journal.keep_open(attempt, "no answer")
    return journal


def test_a_running_kiosk_asks_again_for_what_nobody_answered() -> None:
    journal, gateway = left_open(ATTEMPT), ScriptedCaseGateway()

    assert ForwardOutbox(gateway, journal, FakeStaffLog()).go_on(LATER).nothing_left
    assert gateway.sent == [(ATTEMPT, WALK_IN)]
    assert journal.held[ATTEMPT].outcome == "issued"


def test_a_running_kiosk_leaves_an_attempt_to_the_visitor_who_waits_for_it() -> None:
    journal, gateway = interrupted(), ScriptedCaseGateway()

    assert ForwardOutbox(gateway, journal, FakeStaffLog()).go_on(LATER).nothing_left
    assert gateway.sent == []
    assert journal.held[ATTEMPT].outcome is None


def test_while_the_server_is_away_the_others_wait_too() -> None:
    journal = left_open(ATTEMPT, OTHER_ATTEMPT)
    gateway = ScriptedCaseGateway(Unavailable(UnavailableReason.CONNECTION))

    assert not ForwardOutbox(gateway, journal, FakeStaffLog()).go_on(LATER).nothing_left
    assert len(gateway.sent) == 1


def test_an_attempt_that_is_never_answered_holds_up_no_other() -> None:
    journal, attempts = FakeJournal(), [AttemptKey(f"attempt-{n}") for n in range(5)]
    for attempt in attempts:
        journal.begin(attempt, WALK_IN, MOMENT)
        journal.keep_open(attempt, "no answer")
    outbox = ForwardOutbox(ScriptedCaseGateway(Uncertain("500")), journal, FakeStaffLog())
    outbox.go_on(LATER)
    gateway = ScriptedCaseGateway(Uncertain("500"))
    ForwardOutbox(gateway, journal, FakeStaffLog()).go_on(LATER)

    assert {attempt for attempt, _ in gateway.sent} >= set(attempts[3:])


def test_after_a_day_an_attempt_is_given_up_and_what_was_typed_is_erased() -> None:
    journal, log = left_open(ATTEMPT), FakeStaffLog()
    gateway = ScriptedCaseGateway()
    ForwardOutbox(gateway, journal, log).go_on(MOMENT + KEPT + dt.timedelta(seconds=1))

    assert gateway.sent == []
    assert journal.held[ATTEMPT].outcome == "uncertain"
    assert journal.walk_ins == {}
    assert log.events == ["attempt_recovered"]


@pytest.mark.parametrize("seconds", [None, 120.0])
def test_when_the_server_wants_to_be_asked_again_is_told(seconds: float | None) -> None:
    busy = Unavailable(UnavailableReason.BUSY, "429", retry_after=seconds)
    expected = Forwarded(nothing_left=False, retry_after=seconds)
    outbox = ForwardOutbox(ScriptedCaseGateway(busy), left_open(ATTEMPT), FakeStaffLog())

    assert outbox.go_on(LATER) == expected
    assert outbox(LATER) == expected


def test_what_another_process_left_begun_is_given_up_after_a_day_and_not_before() -> None:
    journal, gateway, log = interrupted(), ScriptedCaseGateway(), FakeStaffLog()
    outbox = ForwardOutbox(gateway, journal, log)
    outbox.give_up(MOMENT + KEPT)
    assert journal.walk_ins == {ATTEMPT: WALK_IN}

    outbox.give_up(MOMENT + KEPT + dt.timedelta(seconds=1))
    assert gateway.sent == []
    assert journal.held[ATTEMPT].outcome == "uncertain"
    assert journal.walk_ins == {}
    assert log.events == ["attempt_recovered"]
