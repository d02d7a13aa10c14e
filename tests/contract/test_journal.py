"""What every journal promises, on the real one and on its fake."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.journal.sqlite_journal import SqliteJournal
from kiosk.domain.case import Problem, ProblemCode, Refused, Uncertain, WalkIn
from kiosk.domain.catalogue import Channel, CustomerRecordId, ServiceId, ServiceTypeId, TagId
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.ports.journal import AttemptState, Journal
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
