"""Several kiosk processes on one journal and one database."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.busy_kiosk import SOMETHING_ELSE, BusyKiosk, Work, server
from tests.faults.ledger import Ledger

PROCESSES = 8
WALK_INS = 200


@pytest.mark.timeout(300)
def test_eight_processes_at_once_give_1600_different_numbers(settings: Path) -> None:
    together = server().Barrier(PROCESSES)
    log = settings.with_name("staff.log")
    work = Work(settings, (SOMETHING_ELSE,), WALK_INS, log=log, together=together)
    kiosks = [BusyKiosk.start(work) for _ in range(PROCESSES)]
    ends = [kiosk.end() for kiosk in kiosks]
    told = [case for kiosk in kiosks for case in kiosk.heard]

    assert ends == [0] * PROCESSES, log.read_text()
    expected = {f"F{number}" for number in range(100, 100 + PROCESSES * WALK_INS)}
    assert {case.number for case in told} == expected
    assert len(told) == len(expected)
    Ledger.of(settings).must_agree_with(told)
