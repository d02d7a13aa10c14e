"""One press of "Get my ticket"."""

from __future__ import annotations

import pytest

from kiosk.application.issue_ticket import IssueTicket
from kiosk.application.persevere import Persevere
from kiosk.application.tell_staff import REMEDY
from kiosk.domain.case import (
    Outcome,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)
from kiosk.ports.journal import AttemptState
from tests.fakes.cases import ATTEMPT, ISSUED, LATER, WALK_IN
from tests.fakes.gateway import ScriptedCaseGateway
from tests.fakes.journal import FakeJournal
from tests.fakes.system import FakeClock, FakePauses, FakeStaffLog


def use_case(
    gateway: ScriptedCaseGateway, journal: FakeJournal, log: FakeStaffLog | None = None
) -> IssueTicket:
    persevere = Persevere(gateway, FakePauses())
    return IssueTicket(persevere, journal, FakeClock(), log or FakeStaffLog())


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

    gateway = ScriptedCaseGateway(outcome, idempotent=False)
    assert use_case(gateway, journal)(ATTEMPT, WALK_IN) == outcome
    assert journal.held[ATTEMPT].outcome == type(outcome).__name__.lower()
    assert journal.undecided(LATER) == ()


@pytest.mark.parametrize("idempotent", [True, False])
def test_an_attempt_that_breaks_unexpectedly_waits_for_staff_or_is_asked_again(
    idempotent: bool,
) -> None:
    def break_down() -> None:
        raise RuntimeError("what a visitor typed")

    journal = FakeJournal()
    gateway = ScriptedCaseGateway(before=break_down, idempotent=idempotent)
    with pytest.raises(RuntimeError):
        use_case(gateway, journal)(ATTEMPT, WALK_IN)

    assert journal.held[ATTEMPT].waits_for_staff
    assert [attempt for attempt, _ in journal.unanswered()] == [ATTEMPT] * idempotent


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
    use_case(ScriptedCaseGateway(outcome), FakeJournal(), log)(ATTEMPT, WALK_IN)

    assert log.events == told


def test_what_may_still_be_answered_stays_open_with_its_reason() -> None:
    journal = FakeJournal()
    outcome = use_case(ScriptedCaseGateway(Uncertain("no answer")), journal)(ATTEMPT, WALK_IN)

    assert outcome == Uncertain("no answer")
    entry = journal.held[ATTEMPT]
    assert (entry.state, entry.outcome, entry.detail) == (AttemptState.OPEN, None, "no answer")
    assert journal.unanswered() == ((ATTEMPT, WALK_IN),)


def test_what_nobody_will_ever_know_is_decided() -> None:
    journal = FakeJournal()
    use_case(ScriptedCaseGateway(Uncertain("gone", final=True)), journal)(ATTEMPT, WALK_IN)

    assert journal.held[ATTEMPT].outcome == "uncertain"


@pytest.mark.parametrize(
    ("member", "code", "reason"),
    [
        ("serviceId", ProblemCode.UNKNOWN, "the case API does not know serviceId s"),
        ("serviceTypeId", ProblemCode.UNKNOWN, "the case API does not know serviceTypeId t"),
        ("channel", ProblemCode.NOT_SUPPORTED, "the case API does not know channel FaceToFace"),
    ],
)
def test_staff_read_which_id_is_out_of_date_and_what_to_do(
    member: str, code: ProblemCode, reason: str
) -> None:
    log, refused = FakeStaffLog(), Refused((Problem(member, code, "canary"),))
    use_case(ScriptedCaseGateway(refused), FakeJournal(), log)(ATTEMPT, WALK_IN)

    facts = {"attempt": ATTEMPT, "reason": reason, "remedy": REMEDY}
    assert log.lines == [("warning", "out_of_date", facts)]


def test_what_a_visitor_can_mend_is_not_told_to_staff() -> None:
    problem = Problem("contactPhoneNumber", ProblemCode.INVALID, "7700900123 is too short")
    log = FakeStaffLog()
    use_case(ScriptedCaseGateway(Refused((problem,))), FakeJournal(), log)(ATTEMPT, WALK_IN)

    assert log.lines == []
