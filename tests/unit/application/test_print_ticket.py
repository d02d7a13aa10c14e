"""A case on paper, and the truth about it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.case import AttemptKey, CaseStatus
from kiosk.domain.catalogue import Channel, ServiceTypeId
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.ticket_text import text_of
from tests.fakes.cases import ATTEMPT, CASE, ISSUED, MOMENT, WALK_IN
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import PHONE


@pytest.fixture
def fake() -> FakeKiosk:
    made = FakeKiosk()
    made.journal.begin(ATTEMPT, WALK_IN, MOMENT)
    made.journal.decide(ATTEMPT, ISSUED)
    return made


@pytest.mark.parametrize("state", [PrintState.FAILED, PrintState.UNKNOWN])
def test_a_ticket_that_is_not_proven_is_told_to_staff(fake: FakeKiosk, state: PrintState) -> None:
    fake.printer.state = state
    report = fake.print_ticket(ATTEMPT, CASE, PHONE)

    assert report.state is state
    assert fake.journal.held[ATTEMPT].print_report == report
    assert fake.log.events == ["ticket_not_printed"]


def test_it_is_written_down_that_the_printer_took_the_ticket_before_it_proves_it(
    fake: FakeKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[tuple[PrintState, bool]] = []
    record = fake.journal.record_print

    def noted(attempt: AttemptKey, report: PrintReport) -> None:
        written.append((report.state, report.pending))
        record(attempt, report)

    monkeypatch.setattr(fake.journal, "record_print", noted)
    fake.print_ticket(ATTEMPT, CASE, PHONE)

    assert written == [
        (PrintState.QUEUED, False),
        (PrintState.SENT, True),
        (PrintState.PRINTED, False),
    ]


def test_a_copy_is_written_down_by_whoever_asked_for_it(fake: FakeKiosk) -> None:
    fake.print_ticket.print_copy(ATTEMPT, CASE, PHONE)

    assert fake.journal.held[ATTEMPT].print_report is None


def test_a_journal_that_is_full_does_not_stop_the_paper(fake: FakeKiosk) -> None:
    fake.journal.full = True
    report = fake.print_ticket(ATTEMPT, CASE, PHONE)

    assert report.state is PrintState.PRINTED


def test_the_ticket_shows_the_time_of_the_site(fake: FakeKiosk) -> None:
    """09:22 UTC on 14 May is 10:22 in London (British Summer Time)."""
    words = fake.compose._words(CASE, PHONE)  # noqa: SLF001 - the words before they are laid out

    assert (words.date, words.time) == ("2030-05-14", "10:22")


@pytest.mark.parametrize(
    ("position", "told"), [(None, None), (1, "tk.before.none"), (4, "ticket.people 3")]
)
def test_people_before_are_told_where_they_are_known(
    fake: FakeKiosk, position: int | None, told: str | None
) -> None:
    words = fake.compose._words(replace(CASE, position=position), PHONE)  # noqa: SLF001 - as above

    assert words.people_before == told


def test_a_service_that_left_the_catalogue_still_has_a_ticket(fake: FakeKiosk) -> None:
    layout = fake.compose(replace(CASE, language=Locale("he")), ServiceTypeId("gone"))

    assert layout.blocks


@pytest.mark.parametrize(
    ("status", "channel", "told"),
    [
        (CaseStatus.WAITING, Channel.FACE_TO_FACE, "ticket.next"),
        (CaseStatus.WAITING, Channel.VIDEO, "ticket.next"),
        (CaseStatus.WAITING, Channel.PHONE, "ticket.nextPhone"),
        (CaseStatus.PENDING, Channel.PHONE, "ticket.pending"),
    ],
)
def test_the_ticket_says_what_comes_next(
    fake: FakeKiosk, status: CaseStatus, channel: Channel, told: str
) -> None:
    case = replace(CASE, status=status, channel=channel)

    assert told in text_of(fake.compose(case, PHONE)).splitlines()
