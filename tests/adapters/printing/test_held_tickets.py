"""Tickets that a fault holds up in the printer, whole, and what becomes of them."""

from __future__ import annotations

import pytest

from kiosk.adapters.printing import device as module
from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.readiness import Patience
from kiosk.domain.case import AttemptKey
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintState
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes.cases import ATTEMPT, OTHER_ATTEMPT
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import noise

SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=15, proof=1.0, echo=0.3)


def ticket(seed: int) -> TicketImage:
    return TicketImage(576, 100, noise(576, 100, seed).data.replace(b"\x10", b"\x11"))


def copies(printer: SimulatedPrinter, image: TicketImage) -> int:
    return sum(b"".join(slip.rows).count(image.data) for slip in printer.slips)


def held_up(printer: SimulatedPrinter, attempt: AttemptKey = ATTEMPT) -> DevicePrinter:
    device = DevicePrinter(printer.transport, patience=SHORT)
    printer.do("cover open at cut")
    report = device.print_ticket(attempt, ticket(1))
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.COVER_OPEN)
    assert report.pending
    return device


@pytest.mark.parametrize("answers", ["status,push,process", "status,push,sensor"])
def test_the_proof_comes_when_the_fault_is_over(answers: str) -> None:
    with SimulatedPrinter() as printer:
        printer.do(f"answer {answers}")
        device = held_up(printer)
        assert device.look() is PrinterCondition.COVER_OPEN
        assert device.settled() is None
        printer.do("cover closed")
        assert device.look().prints
        settled = device.settled()
        assert settled is not None
        attempt, report = settled
        assert (attempt, report.on_its_way, report.pending) == (ATTEMPT, True, False)
        assert device.settled() is None
        assert copies(printer, ticket(1)) == 1


def test_a_power_cut_ends_the_waiting_and_how_the_ticket_ended_is_unknown() -> None:
    with SimulatedPrinter() as printer:
        device = held_up(printer)
        printer.do("power off")
        device.look()
        settled = device.settled()
        assert settled is not None
        assert (settled[1].state, settled[1].pending) == (PrintState.UNKNOWN, False)
        printer.do("power on", "repair")
        assert device.look() is PrinterCondition.READY


def test_the_next_ticket_is_not_kept_waiting_by_one_that_is_held_up() -> None:
    with SimulatedPrinter() as printer:
        device = held_up(printer)
        refused = device.print_ticket(OTHER_ATTEMPT, ticket(2))
        assert refused.fault is PrinterFault.COVER_OPEN
        printer.do("cover closed")
        assert device.look() is PrinterCondition.READY
        printed = device.print_ticket(OTHER_ATTEMPT, ticket(2))
        assert printed.state is PrintState.PRINTED
        settled = device.settled()
        assert settled is not None
        attempt, report = settled
        assert (attempt, report.state) == (ATTEMPT, PrintState.UNKNOWN)
        assert report.detail == "cover open: held up in the printer, and no longer waited for"
        assert (copies(printer, ticket(1)), copies(printer, ticket(2))) == (1, 1)


def test_nobody_waits_for_a_held_ticket_longer_than_its_visitor(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "HELD_SECONDS", 0.0)
    with SimulatedPrinter() as printer:
        device = held_up(printer)
        assert device.look() is PrinterCondition.COVER_OPEN
        settled = device.settled()
        assert settled is not None
        assert settled[1].state is PrintState.UNKNOWN
        assert device.look() is PrinterCondition.COVER_OPEN


NOT_CLEARED = "answer status,push,process,sensor"


@pytest.mark.parametrize(("answers", "come_out"), [("talk", 0), (NOT_CLEARED, 1)])
def test_what_is_given_up_is_cleared_at_once_where_the_printer_knows_how(
    answers: str, come_out: int
) -> None:
    with SimulatedPrinter() as printer:
        printer.do(answers, "cover open after 10")
        device = DevicePrinter(printer.transport, patience=SHORT)
        assert device.print_ticket(ATTEMPT, ticket(1)).pending
        device.close()
        printer.do("cover closed")
        assert device.look() is PrinterCondition.READY
        assert copies(printer, ticket(1)) == come_out
        settled = device.settled()
        assert settled is not None
        assert settled[1].state is PrintState.UNKNOWN


@pytest.mark.parametrize("serial", [False, True])
@pytest.mark.parametrize(("answers", "cleared"), [("talk", True), (NOT_CLEARED, False)])
def test_half_a_ticket_is_cleared_while_the_fault_lasts_and_not_only_after_it(
    answers: str, cleared: bool, serial: bool
) -> None:
    long = TicketImage(576, 900, b"\xaa" * 72 * 900)
    with SimulatedPrinter(serial=serial) as printer:
        device = DevicePrinter(printer.transport, patience=SHORT)
        assert device.look() is PrinterCondition.READY
        printer.do(answers, "slow 5000", "cover open after 10")  # it is not full by then
        report = device.print_ticket(ATTEMPT, long)
        assert (report.state, report.pending) == (PrintState.FAILED, False)
        printer.do("fast")
        printed = len(printer.machine.paper.rows)
        assert device.look() is PrinterCondition.COVER_OPEN
        printer.do("cover closed")  # and at once it goes on with what it holds
        assert (len(printer.machine.paper.rows) == printed) is cleared
        assert device.look() is PrinterCondition.READY
        assert device.print_ticket(OTHER_ATTEMPT, ticket(2)).state is PrintState.PRINTED
        assert (copies(printer, long), copies(printer, ticket(2))) == (0, 1)


@pytest.mark.parametrize(("answers", "times"), [("talk", 1), (NOT_CLEARED, 3)])
def test_a_printer_that_does_not_know_how_to_forget_is_not_told_for_ever(
    answers: str, times: int
) -> None:
    with SimulatedPrinter() as printer:
        printer.do(answers, "cover open")
        device = DevicePrinter(printer.transport, patience=SHORT)
        received = []
        for _ in range(5):
            before = printer.machine.received
            assert device.look() is PrinterCondition.COVER_OPEN
            received.append(printer.machine.received - before)
        asked = received[-1]
    assert received == [asked + 10] * times + [asked] * (5 - times)


def test_several_tickets_that_were_given_up_are_all_told() -> None:
    with SimulatedPrinter() as printer:
        device = held_up(printer)
        device.close()
        printer.do("cover closed")
        device.look()
        printer.do("cover open at cut")
        device.print_ticket(OTHER_ATTEMPT, ticket(2))
        device.close()
        told = [device.settled() for _ in range(3)]
    assert [one and (one[0], one[1].state) for one in told] == [
        (ATTEMPT, PrintState.UNKNOWN),
        (OTHER_ATTEMPT, PrintState.UNKNOWN),
        None,
    ]


def test_a_printer_that_is_let_go_of_prints_no_ghost() -> None:
    with SimulatedPrinter() as printer:
        printer.do("cover open after 50")
        device = DevicePrinter(printer.transport, patience=SHORT)
        assert device.print_ticket(ATTEMPT, ticket(1)).state is PrintState.FAILED
        device.close()
        device = DevicePrinter(printer.transport, patience=SHORT)
        printer.do("cover closed")
        assert device.look() is PrinterCondition.READY
        assert device.print_ticket(OTHER_ATTEMPT, ticket(2)).state is PrintState.PRINTED
        assert copies(printer, ticket(2)) == 1
