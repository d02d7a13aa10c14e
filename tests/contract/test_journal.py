"""What every journal promises, on the real one and on its fake."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.journal.sqlite_journal import SqliteJournal
from kiosk.domain.case import AttemptKey, Problem, ProblemCode, Refused, Uncertain, WalkIn
from kiosk.domain.catalogue import Channel, CustomerRecordId, ServiceId, ServiceTypeId, TagId
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.domain.reprint import Keeping
from kiosk.ports.journal import AttemptState, Journal, Resolution
from tests.fakes.cases import ATTEMPT, CASE, ISSUED, LATER, MOMENT, OTHER_ATTEMPT
from tests.fakes.journal import FakeJournal
from tests.fakes.sites import DOCUMENT, ENGLISH

WALK_IN = WalkIn(
    service_id=ServiceId("service-phone"),
    service_type_id=ServiceTypeId("phone"),
    locale=ENGLISH,
    channel=Channel.VIDEO,
    use_customer_contact_info=True,
    customer_record_id=CustomerRecordId("C-1001"),
    contact_phone_number="7700900123",
    contact_email="canary@example.org",
    fields={DOCUMENT: "id-card"},
    tag_ids=(TagId("walk-in"),),
)


@pytest.fixture(params=["sqlite", "fake"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    if request.param == "fake":
        yield FakeJournal()
        return
    opened = SqliteJournal(tmp_path / "journal.sqlite", {})
    yield opened
    opened.close()


def test_a_begun_attempt_is_undecided_and_whole(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)

    assert journal.undecided(LATER) == ((ATTEMPT, WALK_IN),)
    (entry,) = journal.entries()
    assert (entry.attempt, entry.state, entry.begun_at) == (ATTEMPT, AttemptState.BEGUN, MOMENT)
    assert entry.outcome is None


def test_an_attempt_of_this_start_is_not_of_the_past(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.record_print(ATTEMPT, PrintReport(PrintState.QUEUED, "network"))

    assert journal.undecided(MOMENT) == ()
    assert journal.unfinished_prints(MOMENT) == ()
    assert [attempt for attempt, _ in journal.unfinished_prints(LATER)] == [ATTEMPT]


@pytest.mark.parametrize("state", [PrintState.SENT, PrintState.FAILED])
def test_a_print_is_finished_once_nothing_of_it_is_awaited(
    journal: Journal, state: PrintState
) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    with_the_printer = PrintReport(state, "network", pending=True)
    journal.record_print(ATTEMPT, with_the_printer)
    assert journal.unfinished_prints(LATER) == ((ATTEMPT, with_the_printer),)
    journal.record_print(ATTEMPT, PrintReport(state, "network"))
    assert journal.unfinished_prints(LATER) == ()


def test_a_decided_attempt_is_no_longer_undecided(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.decide(ATTEMPT, ISSUED)

    assert journal.undecided(LATER) == ()
    (entry,) = journal.entries()
    assert (entry.outcome, entry.case) == ("issued", CASE)


def test_the_same_attempt_begun_twice_is_one_entry(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.begin(ATTEMPT, WALK_IN, MOMENT + dt.timedelta(seconds=1))

    assert len(journal.entries()) == 1


def test_entries_come_newest_first(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.begin(OTHER_ATTEMPT, WALK_IN, MOMENT + dt.timedelta(seconds=1))

    assert [entry.attempt for entry in journal.entries()] == [OTHER_ATTEMPT, ATTEMPT]


def test_an_uncertain_attempt_holds_no_case(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.decide(ATTEMPT, Uncertain("no answer"))

    assert journal.entries()[0].case is None


def test_the_truth_about_the_paper_is_kept(journal: Journal) -> None:
    report = PrintReport(PrintState.FAILED, "network", PrinterFault.PAPER_OUT, "no paper", ("a",))
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.record_print(ATTEMPT, report)

    assert journal.entries()[0].print_report == report


def test_a_refusal_is_told_without_its_message(tmp_path: Path) -> None:
    journal = SqliteJournal(tmp_path / "journal.sqlite", {})
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    problem = Problem("contactEmail", ProblemCode.INVALID, "canary@example.org is no address")
    journal.decide(ATTEMPT, Refused((problem,)))

    assert journal.entries()[0].detail == "contactEmail: invalid"
    journal.close()


def test_an_attempt_that_is_kept_open_is_unanswered_until_it_is_decided(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    assert journal.unanswered() == ()
    journal.keep_open(ATTEMPT, "no answer")

    assert journal.unanswered() == journal.undecided(LATER) == ((ATTEMPT, WALK_IN),)
    assert journal.is_undecided(ATTEMPT)
    (entry,) = journal.entries()
    assert (entry.state, entry.detail) == (AttemptState.OPEN, "no answer")
    assert entry.waits_for_staff
    journal.decide(ATTEMPT, ISSUED)
    assert journal.unanswered() == ()
    assert not journal.entries()[0].waits_for_staff


def test_what_was_asked_for_least_often_comes_first(journal: Journal) -> None:
    for attempt in (ATTEMPT, OTHER_ATTEMPT):
        journal.begin(attempt, WALK_IN, MOMENT)
        journal.keep_open(attempt, "no answer")
    journal.keep_open(ATTEMPT, "no answer")

    assert [attempt for attempt, _ in journal.unanswered()] == [OTHER_ATTEMPT, ATTEMPT]


def test_an_attempt_that_is_decided_is_not_opened_again(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.decide(ATTEMPT, ISSUED)
    journal.keep_open(ATTEMPT, "no answer")

    assert journal.unanswered() == ()
    assert journal.entries()[0].state is AttemptState.DECIDED


@pytest.mark.parametrize("resolution", list(Resolution))
def test_staff_say_what_became_of_an_attempt_and_it_is_not_sent_again(
    journal: Journal, resolution: Resolution
) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.keep_open(ATTEMPT, "no answer")
    journal.resolve(ATTEMPT, resolution)

    assert journal.unanswered() == journal.undecided(LATER) == ()
    assert not journal.is_undecided(ATTEMPT)
    (entry,) = journal.entries()
    assert (entry.state, entry.outcome) == (AttemptState.RESOLVED, "uncertain")
    assert entry.resolution is resolution
    assert not entry.waits_for_staff


def test_an_answer_that_comes_after_all_stands_above_what_staff_found(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.resolve(ATTEMPT, Resolution.NOT_ISSUED)
    journal.decide(ATTEMPT, ISSUED)

    (entry,) = journal.entries()
    assert (entry.outcome, entry.case) == ("issued", CASE)


def test_an_entry_says_which_service_was_asked_for(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)

    (entry,) = journal.entries()
    assert (entry.service_id, entry.service_type_id) == ("service-phone", "phone")


def test_so_many_entries_as_are_wanted_are_read(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.begin(OTHER_ATTEMPT, WALK_IN, LATER)

    assert [entry.attempt for entry in journal.entries(1)] == [OTHER_ATTEMPT]


def test_tickets_that_are_too_many_are_forgotten_the_oldest_first(tmp_path: Path) -> None:
    for journal in journals(tmp_path, Keeping(tickets=2)):
        for number in range(4):
            at = MOMENT + dt.timedelta(seconds=number)
            journal.begin(AttemptKey(f"a{number}"), WALK_IN, at)
            journal.decide(AttemptKey(f"a{number}"), ISSUED)
        journal.begin(AttemptKey("a4"), WALK_IN, LATER)

        kept = {entry.attempt: entry for entry in journal.entries() if entry.case}
        assert [key for key, entry in kept.items() if entry.forgotten] == ["a1", "a0"]
        assert [entry.case.ticket_url for entry in kept.values() if entry.case] == [
            CASE.ticket_url,
            CASE.ticket_url,
            None,
            None,
        ]


@pytest.mark.parametrize(("after", "forgotten"), [(60, False), (61, True)])
def test_a_kiosk_that_stands_idle_forgets_tickets_too(
    tmp_path: Path, after: int, forgotten: bool
) -> None:
    for journal in journals(tmp_path, Keeping(time=dt.timedelta(minutes=1))):
        journal.begin(ATTEMPT, WALK_IN, MOMENT)
        journal.decide(ATTEMPT, ISSUED)
        journal.forget(MOMENT + dt.timedelta(seconds=after))

        (entry,) = journal.entries()
        assert entry.forgotten is forgotten


@pytest.mark.parametrize(("after", "forgotten"), [(60, False), (61, True)])
def test_tickets_that_are_too_old_are_forgotten_and_the_rest_of_the_case_is_kept(
    tmp_path: Path, after: int, forgotten: bool
) -> None:
    for journal in journals(tmp_path, Keeping(time=dt.timedelta(minutes=1))):
        journal.begin(ATTEMPT, WALK_IN, MOMENT)
        journal.decide(ATTEMPT, ISSUED)
        journal.begin(OTHER_ATTEMPT, WALK_IN, MOMENT + dt.timedelta(seconds=after))

        entry = journal.entries()[-1]
        assert entry.forgotten is forgotten
        url = None if forgotten else CASE.ticket_url
        assert entry.case == replace(CASE, ticket_url=url)


def journals(folder: Path, keeping: Keeping) -> Iterator[Journal]:
    yield FakeJournal(keeping=keeping)
    opened = SqliteJournal(folder / "journal.sqlite", {}, keeping)
    yield opened
    opened.close()


def test_a_ticket_knows_its_service_type_and_nothing_of_its_visitor(journal: Journal) -> None:
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.decide(ATTEMPT, ISSUED)

    (entry,) = journal.entries()
    assert entry.service_type_id == WALK_IN.service_type_id
    assert not entry.forgotten
    assert "canary" not in repr(entry)
