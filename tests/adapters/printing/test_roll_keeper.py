"""The count of paper, kept over restarts and between processes, and told to staff."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.printing.printer_readiness import PrinterReadiness
from kiosk.adapters.printing.roll_keeper import RollKeeper, keep_roll, read_roll
from kiosk.domain.case import AttemptKey
from kiosk.domain.paper_roll import Asked, Roll
from kiosk.domain.printing import PrinterCondition, PrintReport, PrintState
from kiosk.domain.readiness import Check, Impaired, Ready
from tests.fakes.cases import ATTEMPT
from tests.fakes.printing import ScriptedTicketPrinter
from tests.fakes.ticket_images import noise

IMAGE = noise(576, 100)
READY, NEAR = PrinterCondition.READY, PrinterCondition.NEAR_END


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "roll.json"


def test_the_count_of_paper_outlives_the_process(file: Path) -> None:
    keeper = RollKeeper(ScriptedTicketPrinter(), file, 80)
    for _ in range(3):
        keeper.print_ticket(ATTEMPT, IMAGE)
    assert list(keeper.roll.lengths) == [100, 100, 100]
    assert RollKeeper(ScriptedTicketPrinter(), file, 80).roll == keeper.roll


def test_a_ticket_that_did_not_come_out_takes_no_paper(file: Path) -> None:
    keeper = RollKeeper(ScriptedTicketPrinter(PrintState.FAILED), file, 80)
    keeper.print_ticket(ATTEMPT, IMAGE)
    assert keeper.roll == Roll(80)


def test_a_ticket_that_may_be_out_is_counted(file: Path) -> None:
    keeper = RollKeeper(ScriptedTicketPrinter(PrintState.UNKNOWN), file, 80)
    keeper.print_ticket(ATTEMPT, IMAGE)
    assert list(keeper.roll.lengths) == [100]


def test_a_ticket_that_comes_out_later_is_counted_then(file: Path) -> None:
    printer = ScriptedTicketPrinter(PrintState.FAILED)
    keeper = RollKeeper(printer, file, 80)
    keeper.print_ticket(ATTEMPT, IMAGE)
    printer.late = ATTEMPT, PrintReport(PrintState.PRINTED, "scripted", millimetres=90)
    assert keeper.settled() is not None
    assert list(keeper.roll.lengths) == [90]
    assert keeper.settled() is None
    assert list(keeper.roll.lengths) == [90]


def test_what_another_process_printed_is_counted_too(file: Path) -> None:
    kiosk = RollKeeper(ScriptedTicketPrinter(), file, 80)
    kiosk.print_ticket(ATTEMPT, IMAGE)
    reprint = RollKeeper(ScriptedTicketPrinter(), file, 80)
    reprint.print_ticket(AttemptKey(f"{ATTEMPT}-copy"), IMAGE)
    kiosk.print_ticket(ATTEMPT, IMAGE)
    assert len(read_roll(file, 80).lengths) == 3


def test_a_new_roll_that_staff_told_of_is_believed_by_a_kiosk_that_runs(file: Path) -> None:
    kiosk = RollKeeper(ScriptedTicketPrinter(), file, 80)
    kiosk.print_ticket(ATTEMPT, IMAGE)
    keep_roll(file, kiosk.roll.renewed())
    kiosk.print_ticket(ATTEMPT, IMAGE)
    assert kiosk.roll.used == pytest.approx(0.1)


def test_a_look_that_finds_the_roll_near_its_end_corrects_the_count(file: Path) -> None:
    printer = ScriptedTicketPrinter(condition=NEAR)
    keeper = RollKeeper(printer, file, 80)
    keeper.print_ticket(ATTEMPT, IMAGE)
    assert keeper.look() is NEAR
    assert read_roll(file, 80).tickets_left == 30


def test_a_ticket_does_not_take_back_what_only_a_look_can_tell(file: Path) -> None:
    printer = ScriptedTicketPrinter(condition=NEAR, told=READY)
    keeper = RollKeeper(printer, file, 80)
    keeper.look()
    keeper.print_ticket(ATTEMPT, IMAGE)
    restarted = RollKeeper(printer, file, 80)
    restarted.print_ticket(ATTEMPT, IMAGE)
    assert restarted.roll.near_end
    printer.condition = READY
    restarted.look()
    assert restarted.roll == Roll(80, lengths=(100, 100))


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", '{"used": "x"}', '{"used": 1, "lengths": 3}', '{"used": 1}']
)
def test_a_count_that_cannot_be_read_is_a_new_roll(file: Path, kept: str) -> None:
    file.parent.mkdir()
    file.write_text(kept)
    assert read_roll(file, 80) == Roll(80)


def test_a_count_that_cannot_be_kept_goes_on_in_memory_and_stops_no_paper(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    keeper = RollKeeper(ScriptedTicketPrinter(), tmp_path / "state" / "roll.json", 80)
    for _ in range(2):
        assert keeper.print_ticket(ATTEMPT, IMAGE).state is PrintState.PRINTED
    assert list(keeper.roll.lengths) == [100, 100]
    (tmp_path / "state").unlink()
    keeper.print_ticket(ATTEMPT, IMAGE)
    assert len(read_roll(tmp_path / "state" / "roll.json", 80).lengths) == 3


FULL = Roll(80).printed(100)
LOW = replace(FULL, used=79.3)


def told(roll: Roll, condition: PrinterCondition = READY, second: Roll | None = None) -> Check:
    other = second or Roll()
    return PrinterReadiness("usb", lambda: condition, False, lambda: roll, lambda: other).check()


def test_staff_are_told_before_the_paper_runs_out() -> None:
    full = told(FULL)
    assert isinstance(full, Ready)
    assert full.found == "usb: ready, about 799 tickets left"
    low = told(LOW)
    assert isinstance(low, Impaired)
    assert low.fault == "usb: ready, about 10 tickets left"  # 7, in steps that are worth reading
    assert low.remedy == "Have a new roll at hand."
    near = told(LOW, NEAR)
    assert isinstance(near, Impaired)
    assert near.fault == "usb: the roll is nearly used up, about 10 tickets left"
    last = told(replace(FULL, used=79.99))
    assert isinstance(last, Impaired)
    assert last.fault == "usb: ready, hardly a ticket left"


@pytest.mark.parametrize("condition", [READY, NEAR, PrinterCondition.UNKNOWN])
def test_a_near_end_that_only_tickets_hear_of_is_told_between_them(
    condition: PrinterCondition,
) -> None:
    found = told(Roll().seen(NEAR, Asked.TICKET), condition)
    assert isinstance(found, Impaired)
    assert found.fault == "usb: the roll is nearly used up"


def test_a_roll_that_is_longer_than_it_was_is_asked_about() -> None:
    found = told(replace(FULL, used=81))
    assert isinstance(found, Impaired)
    assert "more was printed than a roll of 80 m holds" in found.fault
    assert "kiosk printer refilled" in found.remedy


def test_the_second_printers_roll_is_told_of_too() -> None:
    found = told(FULL, second=LOW)
    assert isinstance(found, Impaired)
    assert "ready, about 799 tickets left; the second printer: its roll runs low, about 10" in (
        found.fault
    )
    assert isinstance(told(FULL, second=FULL), Ready)


@pytest.mark.parametrize(
    "wrong",
    [
        {"used": float("nan")},
        {"used": -1},
        {"used": 10**400},
        {"lengths": [0]},
        {"lengths": [float("inf")]},
        {"near_at": "far"},
    ],
    ids=str,
)
def test_a_count_that_cannot_be_one_of_paper_begins_anew(
    file: Path, wrong: dict[str, object]
) -> None:
    keep_roll(file, Roll(50.0, 2.0, (140.0,)))
    assert read_roll(file, 50.0).tickets_left == 342
    file.write_text(json.dumps(json.loads(file.read_text()) | wrong))
    assert read_roll(file, 50.0) == Roll(50.0)
