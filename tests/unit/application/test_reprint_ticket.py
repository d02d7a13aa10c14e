"""The same number on paper once more, and the truth about both prints."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.application.reprint_ticket import NoReprint, ReprintTicket
from kiosk.domain.case import AttemptKey, Problem, ProblemCode, Refused, Uncertain
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.reprint import KEEPING, after_copy, unwatched
from kiosk.domain.ticket_blocks import BandBlock, FactsBlock, NumberBlock, QrBlock
from kiosk.ports.journal import JournalEntry
from tests.fakes.cases import ATTEMPT, CASE, ISSUED, MOMENT
from tests.fakes.cases import WALK_IN as SOME_WALK_IN
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import NOTHING

WALK_IN = replace(SOME_WALK_IN, service_type_id=NOTHING)
OUT = [PrintState.SENT, PrintState.PRINTED, PrintState.EXECUTED]
NOT_OUT = [PrintState.FAILED, PrintState.UNKNOWN]
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def fake() -> FakeKiosk:
    made = FakeKiosk()
    made.journal.begin(ATTEMPT, WALK_IN, MOMENT)
    made.journal.decide(ATTEMPT, ISSUED)
    return made


def reprint(fake: FakeKiosk) -> PrintReport | NoReprint:
    use_case = ReprintTicket(fake.print_ticket, fake.report_print, fake.clock)
    return use_case(entry(fake))


def entry(fake: FakeKiosk) -> JournalEntry:
    return fake.journal.held[ATTEMPT]


def test_a_copy_has_the_number_and_the_code_of_the_first_and_says_that_it_is_one(
    fake: FakeKiosk,
) -> None:
    reprint(fake)

    (layout,) = fake.renderer.drawn
    assert NumberBlock("tk.your", "A104") in layout.blocks
    (band,) = (block for block in layout.blocks if isinstance(block, BandBlock))
    assert (band.service, band.tag) == ("Nothing", "ticket.copy")
    assert any(isinstance(block, QrBlock) for block in layout.blocks)
    assert not any(isinstance(block, FactsBlock) for block in layout.blocks)


@pytest.mark.parametrize("state", OUT)
@pytest.mark.parametrize("first", [None, *PrintState])
def test_a_copy_that_is_out_makes_the_ticket_reprinted(
    fake: FakeKiosk, state: PrintState, first: PrintState | None
) -> None:
    if first:
        fake.journal.record_print(ATTEMPT, PrintReport(first, "network"))
    fake.printer.state = state
    report = reprint(fake)

    expected = PrintReport(PrintState.REPRINTED, "scripted", detail=state.value)
    assert report == replace(expected, millimetres=100.0)
    assert entry(fake).print_report == report
    assert fake.prints.kept == [(CASE.case_id, PrintState.REPRINTED, "Kiosk 2")]


@pytest.mark.parametrize("state", NOT_OUT)
@pytest.mark.parametrize("first", [*OUT, PrintState.REPRINTED])
def test_a_copy_that_fails_takes_nothing_from_a_first_print_that_is_out(
    fake: FakeKiosk, state: PrintState, first: PrintState
) -> None:
    known = PrintReport(first, "network")
    fake.journal.record_print(ATTEMPT, known)
    fake.printer.state = state
    report = reprint(fake)

    assert isinstance(report, PrintReport)
    assert report.state is state
    assert entry(fake).print_report == known


@pytest.mark.parametrize("state", NOT_OUT)
@pytest.mark.parametrize("first", [None, PrintState.QUEUED, *NOT_OUT])
def test_a_copy_that_fails_after_a_first_that_failed_is_the_truth(
    state: PrintState, first: PrintState | None
) -> None:
    copy = PrintReport(state, "network", detail="no paper")
    assert after_copy(PrintReport(first, "usb") if first else None, copy) == copy


def test_a_copy_that_the_printer_holds_may_still_come_out_and_nobody_will_hear_of_it() -> None:
    held = PrintReport(PrintState.FAILED, "network", detail="no paper", pending=True)
    told = PrintReport(PrintState.UNKNOWN, "network", detail="no paper")
    assert unwatched(held) == told
    assert unwatched(told) == told


def test_the_job_of_a_copy_has_a_name_of_its_own(fake: FakeKiosk) -> None:
    fake.print_ticket(ATTEMPT, CASE, WALK_IN.service_type_id)
    reprint(fake)

    assert fake.printer.printed == [ATTEMPT, AttemptKey(f"{ATTEMPT}-copy")]


@pytest.mark.parametrize(
    "outcome",
    [Refused((Problem(None, ProblemCode.CLOSED, "closed"),)), Uncertain("no answer")],
)
def test_an_attempt_that_made_no_case_has_no_ticket(
    fake: FakeKiosk, outcome: Refused | Uncertain
) -> None:
    fake.journal.decide(ATTEMPT, outcome)

    assert reprint(fake) is NoReprint.NO_TICKET
    assert fake.printer.printed == []


def test_tickets_are_printed_again_for_a_day(fake: FakeKiosk) -> None:
    fake.clock.moment = MOMENT + KEEPING.time
    assert isinstance(reprint(fake), PrintReport)

    fake.clock.moment += dt.timedelta(microseconds=1)
    assert reprint(fake) is NoReprint.NO_LONGER_KEPT
    assert len(fake.printer.printed) == 1


def test_a_forgotten_ticket_is_not_printed_without_its_code(fake: FakeKiosk) -> None:
    fake.journal.held[ATTEMPT] = replace(entry(fake), forgotten=True)

    assert reprint(fake) is NoReprint.NO_LONGER_KEPT


def test_a_journal_that_is_full_does_not_stop_the_copy(fake: FakeKiosk) -> None:
    fake.journal.full = True

    report = reprint(fake)
    assert isinstance(report, PrintReport)
    assert report.state is PrintState.REPRINTED
    assert fake.log.events == ["journal_unwritable"]


def test_a_service_type_that_is_no_longer_on_offer_leaves_the_channel(fake: FakeKiosk) -> None:
    fake.journal.held[ATTEMPT] = replace(entry(fake), service_type_id="gone")
    reprint(fake)

    (layout,) = fake.renderer.drawn
    (band,) = (block for block in layout.blocks if isinstance(block, BandBlock))
    assert (band.service, band.detail) == ("", "channel.FaceToFace")
