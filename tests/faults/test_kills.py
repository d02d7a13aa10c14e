"""``kill -9`` at any moment loses no number and doubles none. The way to start is to recover."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.domain.printing import PrintReport, PrintState
from tests.fakes.raster_decoder import decode
from tests.faults.busy_kiosk import SOMETHING_ELSE, Acknowledged, BusyKiosk, Work
from tests.faults.ledger import Ledger, personal_data_in, undecided_in

LONGEST_RUN = 12
"""Walk-ins after which a process is killed at the latest."""


def killed_at_random(work: Work, chance: random.Random) -> list[Acknowledged]:
    """Return what visitors were told before the end; it may come before the first walk-in."""
    kiosk = BusyKiosk.start(work)
    kiosk.hear(chance.randrange(LONGEST_RUN))
    kiosk.kill_after(chance.uniform(0, 0.03))
    return kiosk.heard


def started_once_more(work: Work) -> list[Acknowledged]:
    """Return what one visitor is told at a kiosk that starts and is left in peace."""
    kiosk = BusyKiosk.start(Work(work.settings, times=1, log=work.log))
    assert kiosk.end() == 0, work.log.read_text()
    return kiosk.heard


@pytest.mark.timeout(1800)
def test_kills_during_walk_ins_lose_no_number_and_double_none(settings: Path, kills: int) -> None:
    chance = random.Random(20300514)
    state, log = settings.with_name("state"), settings.with_name("staff.log")
    work = Work(settings, log=log)
    told, interrupted = [], 0
    for _ in range(kills):
        told += killed_at_random(work, chance)
        interrupted += undecided_in(state / "journal.sqlite")
        assert personal_data_in(state) == []
    told += started_once_more(work)

    assert interrupted > 0, "no kill met a walk-in"
    assert undecided_in(state / "journal.sqlite") == 0
    Ledger.of(settings).must_agree_with(told)
    assert personal_data_in(settings.parent) == []


@pytest.mark.timeout(1800)
def test_kills_while_tickets_are_printed_leave_nothing_said_that_is_not_so(
    settings: Path, kills: int
) -> None:
    chance = random.Random(20300515)
    work = Work(settings, (SOMETHING_ELSE,), printing=True, log=settings.with_name("staff.log"))
    told = [case for _ in range(kills // 5) for case in killed_at_random(work, chance)]
    told += started_once_more(work)
    ledger = Ledger.of(settings)

    ledger.must_agree_with(told)
    for entry in ledger.journal:
        if entry.print_report is not None:
            assert entry.case is not None
            must_be_so(entry.print_report, entry.case.ticket_url)


def test_a_journal_whose_key_was_lost_is_finished_and_goes_on(settings: Path) -> None:
    work = Work(settings, log=settings.with_name("staff.log"))
    state = settings.with_name("state")
    kiosk = BusyKiosk.start(work)
    kiosk.hear(1)
    kiosk.kill_after(0)
    with closing(sqlite3.connect(state / "journal.sqlite")) as journal, journal:
        journal.execute("UPDATE attempt SET outcome = NULL, sealed = x'00'")
    (state / "journal-key").unlink()

    assert started_once_more(work)
    assert undecided_in(state / "journal.sqlite") == 0


def must_be_so(report: PrintReport, url: str | None) -> None:
    assert report.state in {PrintState.PRINTED, PrintState.UNKNOWN}
    if report.state is PrintState.PRINTED:
        picture, job = map(Path, report.files)
        assert decode(job.read_bytes()).rows
        with Image.open(picture) as image:
            assert [found.text for found in zxingcpp.read_barcodes(image)] == [url]
