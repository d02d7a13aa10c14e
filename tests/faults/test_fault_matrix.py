"""Each fault of a printer at each moment of a ticket, on real sockets and pseudo-terminals.

What is written down, what the visitor reads and what staff read; the number stays, and one ticket
comes out in the end, or nobody claims to know.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import pytest

from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintState
from tests.faults.plugs import Plug
from tests.faults.visit import Visit, a_printer

NETWORK, SERIAL = "network", "serial"
BEFORE, DURING, AFTER = "before", "during", "after"
MOMENTS = {BEFORE: "", DURING: " after 42", AFTER: " at cut"}

OUT_OF_PAPER = "The printer is out of paper"
NOT_WORKING = "The printer is not working"
NO_ANSWER = "The printer does not answer"


@dataclass(frozen=True)
class Told:
    """A fault that a printer tells, what ends it, and what is read of it."""

    ends: str
    fault: PrinterFault
    words: str
    staff: str


TOLD = {
    "paper out": Told("refill", PrinterFault.PAPER_OUT, OUT_OF_PAPER, "it is out of paper"),
    "cover open": Told("cover closed", PrinterFault.COVER_OPEN, NOT_WORKING, "its cover is open"),
    "cutter": Told("cutter freed", PrinterFault.CUTTER_ERROR, NOT_WORKING, "its cutter is stuck"),
    "jam": Told("unjam", PrinterFault.RECOVERABLE, NOT_WORKING, "that it can recover from"),
    "hot": Told("cool", PrinterFault.RECOVERABLE, NOT_WORKING, "that it can recover from"),
    "broken": Told("repair", PrinterFault.UNRECOVERABLE, NOT_WORKING, "an error that stays"),
    "offline": Told("online", PrinterFault.OFFLINE, NOT_WORKING, "does not say why"),
}


@dataclass(frozen=True)
class Untold:
    """A fault that a printer does not tell: what is known of the ticket, and how it is told."""

    begins: str
    ends: str
    state: PrintState
    words: str
    detail: str
    fault: PrinterFault | None = None


FAILED, UNKNOWN, PRINTED = PrintState.FAILED, PrintState.UNKNOWN, PrintState.PRINTED
SILENT, BUSY, ERROR = PrinterFault.SILENT, PrinterFault.BUSY, PrinterFault.ERROR
ASKED, TAKEN, UNPROVEN = "no answer to DLE EOT 2", "bytes were taken", "no proof in time"
LOST_IN, LOST_AFTER = "connection lost in the ticket", "connection lost after the ticket"
LINKS = (NETWORK, SERIAL)


def everywhere(moment: str, *untold: Untold) -> dict[tuple[str, str, str], Untold]:
    """Return rows for both links."""
    return {(one.begins, moment, link): one for one in untold for link in LINKS}


UNTOLD = {
    **everywhere(
        BEFORE,
        Untold("silent", "talk", FAILED, NO_ANSWER, ASKED, SILENT),
        Untold("hang", "read", FAILED, NO_ANSWER, ASKED, SILENT),
        Untold("slow 1", "fast", FAILED, NO_ANSWER, ASKED, SILENT),
    ),
    ("busy", BEFORE, NETWORK): Untold("busy", "free", FAILED, NOT_WORKING, ASKED, BUSY),
    ("busy", BEFORE, SERIAL): Untold("busy", "free", FAILED, NO_ANSWER, ASKED, SILENT),
    **everywhere(
        DURING,
        Untold("silent", "talk", UNKNOWN, NO_ANSWER, UNPROVEN),
        Untold("hang", "read", FAILED, NO_ANSWER, TAKEN, SILENT),
        Untold("slow 1", "fast", FAILED, NO_ANSWER, TAKEN, SILENT),
        Untold("busy", "free", FAILED, NOT_WORKING, TAKEN, BUSY),
    ),
    **everywhere(
        AFTER,
        Untold("silent", "talk", UNKNOWN, NO_ANSWER, UNPROVEN),
        Untold("hang", "read", UNKNOWN, NO_ANSWER, UNPROVEN),
    ),
    ("power off", BEFORE, NETWORK): Untold(
        "power off", "power on", FAILED, NOT_WORKING, "connection refused", BUSY
    ),
    ("power off", BEFORE, SERIAL): Untold(
        "power off", "power on", FAILED, NO_ANSWER, ASKED, SILENT
    ),
    ("power off", DURING, NETWORK): Untold(
        "power off", "power on", FAILED, NOT_WORKING, LOST_IN, ERROR
    ),
    ("power off", DURING, SERIAL): Untold("power off", "power on", UNKNOWN, NO_ANSWER, UNPROVEN),
    ("power off", AFTER, NETWORK): Untold("power off", "power on", UNKNOWN, NO_ANSWER, LOST_AFTER),
    ("power off", AFTER, SERIAL): Untold("power off", "power on", UNKNOWN, NO_ANSWER, UNPROVEN),
    ("reset", DURING, NETWORK): Untold("reset", "read", FAILED, NOT_WORKING, LOST_IN, ERROR),
    ("reset", AFTER, NETWORK): Untold("reset", "read", UNKNOWN, NO_ANSWER, LOST_AFTER),
}
"""A line on which a printer was reset within a ticket looks as before: docs/printing.md says so.
So does one whose printer said XOFF before the line was opened."""

HEARD = {("busy", BEFORE, SERIAL): UNTOLD["busy", BEFORE, NETWORK]}
"""What is told instead where the XOFF comes while the line is opened, and is heard."""

STRAY = {
    "a fault of before": "say 18 00 0c 00",
    "noise": "say ff fe 80 67 61 72 93",
    "an old proof": "say 37 22 30 30 30 31 00 00",
}


@pytest.fixture
def visit(link: str) -> Iterator[Visit]:
    with a_printer(serial=link == SERIAL) as printer:
        made = Visit(printer)
        yield made
        made.end()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Take every row; of those that differ in the link alone, the serial ones with ``--long``."""
    both = LINKS if metafunc.config.getoption("--long") else (NETWORK,)
    if "trouble" in metafunc.fixturenames:
        rows = list(product(TOLD, MOMENTS, both)) + [
            (trouble, moment, SERIAL)
            for trouble, moment in [
                ("paper out", DURING),
                ("cover open", AFTER),
                ("offline", BEFORE),
            ]
            if both != LINKS
        ]
        metafunc.parametrize(("trouble", "moment", "link"), rows)
    elif "untold" in metafunc.fixturenames:
        rows = list(UNTOLD)
        names = ["-".join(row) for row in rows]
        metafunc.parametrize(("untold", "moment", "link"), rows, ids=names)
    elif "stray" in metafunc.fixturenames:
        metafunc.parametrize(("stray", "moment", "link"), list(product(STRAY, MOMENTS, LINKS)))
    elif "link" in metafunc.fixturenames:
        metafunc.parametrize(("moment", "link"), list(product(MOMENTS, LINKS)))


def test_a_fault_is_told_by_its_name_and_one_whole_ticket_comes_out_in_the_end(
    visit: Visit, trouble: str, moment: str
) -> None:
    told = TOLD[trouble]
    visit.printer.do(trouble + MOMENTS[moment])
    visit.take_number()
    report = visit.printed()
    assert (report.state, report.fault) == (FAILED, told.fault)
    assert visit.words == told.words
    named = told.fault.replace("_", " ")
    assert visit.written.detail.startswith(f"{named}: ")
    assert visit.written.detail.endswith(
        {BEFORE: "before the ticket", DURING: TAKEN, AFTER: "while the ticket was printed"}[moment]
    )
    visit.look()
    assert visit.rounds.condition.fault is told.fault
    assert told.staff in visit.staff_are_told

    visit.printer.do(told.ends)
    report = visit.come_back()
    assert (report.state, report.fault, visit.words) == (PRINTED, None, "")
    assert (visit.written.state, visit.staff_are_told) == (PRINTED, "")
    assert visit.whole_tickets() == 1


def test_a_fault_that_is_not_told_ends_in_one_whole_ticket_or_nobody_claims_to_know(
    visit: Visit, untold: str, moment: str, link: str
) -> None:
    row = UNTOLD[untold, moment, link]
    visit.printer.do(row.begins + MOMENTS[moment])
    visit.take_number()
    report = visit.printed()
    heard = HEARD.get((untold, moment, link), row)
    row = heard if report.fault is heard.fault else row
    assert (report.state, report.fault) == (row.state, row.fault)
    assert visit.words == row.words
    assert row.detail in visit.written.detail

    visit.printer.do(row.ends)
    if row.state is FAILED:
        assert visit.come_back().state is PRINTED
        assert visit.words == ""
        assert visit.whole_tickets() == 1
    else:
        visit.look()
        assert (visit.told, visit.written.state) == (report, UNKNOWN)
        assert visit.whole_tickets() <= 1


@pytest.mark.parametrize(("begins", "ends"), [("busy", "free"), ("slow 1", "fast")])
@pytest.mark.parametrize("serial", [False, True])
def test_a_printer_that_reads_no_more_behind_the_last_dot_is_known_to_have_printed_or_not(
    begins: str, ends: str, serial: bool
) -> None:
    with a_printer(serial=serial) as printer:
        visit = Visit(printer)
        printer.do(f"{begins} at cut")
        visit.take_number()
        assert visit.printed().state in {PRINTED, UNKNOWN}  # had it read the questions by then?
        printer.do(ends)
        visit.look()
        assert visit.whole_tickets() == 1
        visit.end()


def test_what_a_printer_says_beside_the_point_costs_no_ticket_and_proves_none(
    visit: Visit, stray: str, moment: str
) -> None:
    visit.printer.do(STRAY[stray] + MOMENTS[moment])
    visit.take_number()
    report = visit.printed()
    believed = report.state is FAILED  # by a fault that it says now, whatever it meant
    if believed:
        assert (stray, visit.words) == ("a fault of before", OUT_OF_PAPER)
        assert moment != BEFORE
        report = visit.come_back()
    assert (report.state, report.fault, visit.words) == (PRINTED, None, "")
    assert visit.shown.prints == (2 if believed and moment == DURING else 1)
    assert visit.whole_tickets() == 1


def test_near_end_is_no_fault_and_staff_are_told(visit: Visit, moment: str) -> None:
    visit.printer.do("near end" + MOMENTS[moment])
    visit.take_number()
    assert visit.printed().state is PRINTED
    assert visit.words == ""
    visit.look()
    assert visit.rounds.condition is PrinterCondition.NEAR_END
    assert "nearly used up" in visit.staff_are_told
    assert visit.whole_tickets() == 1


PULLED = {
    BEFORE: (0, FAILED, PrinterFault.NOT_FOUND, NO_ANSWER, "no such device"),
    DURING: (30_000, FAILED, PrinterFault.ERROR, NOT_WORKING, LOST_IN),
    AFTER: (None, UNKNOWN, None, NO_ANSWER, LOST_AFTER),
}


def test_a_plug_that_is_pulled_is_not_found_and_put_in_again_it_prints(
    link: str, moment: str
) -> None:
    after, state, fault, words, detail = PULLED[moment]
    with a_printer(serial=link == SERIAL) as printer:
        plug = Plug(printer.transport, pulled=moment == BEFORE, pulled_after=after)
        visit = Visit(printer, transport=plug)
        if moment == AFTER:
            printer.do("silent after 42")
        visit.take_number()
        if moment == AFTER:
            assert printer.wait_for(lambda: "GS V" in printer.machine.executed)
            plug.pulled = True
        report = visit.printed()
        assert (report.state, report.fault, visit.words) == (state, fault, words)
        assert detail in visit.written.detail
        visit.look()
        assert visit.rounds.condition is PrinterCondition.NOT_FOUND
        assert "it cannot be reached" in visit.staff_are_told
        plug.pulled, plug.pulled_after = False, None
        printer.do("talk")
        if state is FAILED:
            assert visit.come_back().state is PRINTED
        assert visit.whole_tickets() == 1
        visit.end()
