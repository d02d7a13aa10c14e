"""One press of "Get my ticket"."""

from __future__ import annotations

import pytest

from kiosk.application.issue_ticket import IssueTicket
from kiosk.domain.case import Outcome, Refused, Unavailable, UnavailableReason, Uncertain, WalkIn
from kiosk.domain.catalogue import Channel, ServiceId, ServiceTypeId
from kiosk.ports.journal import AttemptState
from tests.fakes.cases import ATTEMPT, ISSUED, LATER
from tests.fakes.gateway import ScriptedCaseGateway
from tests.fakes.journal import FakeJournal
from tests.fakes.sites import ENGLISH
from tests.fakes.system import FakeClock, FakeStaffLog

WALK_IN = WalkIn(ServiceId("s"), ServiceTypeId("t"), ENGLISH, Channel.FACE_TO_FACE)


def use_case(gateway: ScriptedCaseGateway, journal: FakeJournal) -> IssueTicket:
    return IssueTicket(gateway, journal, FakeClock(), FakeStaffLog())


def test_the_attempt_is_in_the_journal_before_it_is_sent() -> None:
    journal = FakeJournal()
    seen: list[AttemptState] = []
    gateway = ScriptedCaseGateway(before=lambda: seen.append(journal.held[ATTEMPT].state))

    use_case(gateway, journal)(ATTEMPT, WALK_IN)

    assert seen == [AttemptState.BEGUN]


@pytest.mark.parametrize(
    "outcome", [ISSUED, Refused(()), Unavailable(UnavailableReason.CONNECTION), Uncertain()]
)
def test_each_outcome_is_written_down_and_returned(outcome: Outcome) -> None:
    journal = FakeJournal()

    assert use_case(ScriptedCaseGateway(outcome), journal)(ATTEMPT, WALK_IN) == outcome
    assert journal.held[ATTEMPT].outcome == type(outcome).__name__.lower()
    assert journal.undecided(LATER) == ()


def test_what_cannot_be_written_is_not_sent() -> None:
    gateway = ScriptedCaseGateway()
    outcome = use_case(gateway, FakeJournal(full=True))(ATTEMPT, WALK_IN)

    assert outcome == Unavailable(UnavailableReason.STORAGE, "disk full")
    assert gateway.sent == []


def test_a_number_is_given_even_if_the_journal_fails_afterwards() -> None:
    journal = FakeJournal()

    def fill_the_disk() -> None:
        journal.full = True

    issue = use_case(ScriptedCaseGateway(ISSUED, before=fill_the_disk), journal)

    assert issue(ATTEMPT, WALK_IN) == ISSUED
    assert [attempt for attempt, _ in journal.undecided(LATER)] == [ATTEMPT]


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        (ISSUED, []),
        (Refused(()), []),
        (Unavailable(UnavailableReason.STORAGE, "disk full"), ["unavailable"]),
        (Uncertain("no answer"), ["uncertain"]),
    ],
)
def test_staff_read_why_a_visitor_got_no_number(outcome: Outcome, told: list[str]) -> None:
    log = FakeStaffLog()
    IssueTicket(ScriptedCaseGateway(outcome), FakeJournal(), FakeClock(), log)(ATTEMPT, WALK_IN)

    assert log.events == told
