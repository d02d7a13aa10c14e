"""Links that are lost, or never quiet, at the worst of moments."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.link import LinkLostError
from kiosk.adapters.printing.readiness import Patience
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintState
from tests.fakes.cases import ATTEMPT
from tests.fakes.ticket_images import noise

IMAGE = noise(576, 100)
LAST_DOT, LAST_BYTE = 4, 0
SHORT = Patience(answer=1.5, first_push=0.1, stall=1.0, sending=10, proof=0.2, echo=0.1)
HANGS_SECONDS = 10.0


@dataclass
class Ending:
    """Transport and Link to a printer that is ready, and that is gone ``before_end`` bytes early.

    It answers what is executed on arrival, and reads the raster of ``IMAGE`` as one run of bytes.
    """

    before_end: int
    taken: int = 0
    answer: bytes = b""
    name: str = "ending"
    two_way: bool = True
    bytes_per_second: None = None

    def open(self) -> Ending:
        return self

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        del seconds
        said, self.answer = self.answer, b""
        data = bytes(outgoing)
        if data.startswith(b"\x10\x04"):
            self.answer = b"\x12"
        if not data.startswith(b"\x1dv0") and not self.taken:
            return len(data), said
        return self._take(data), said

    def _take(self, data: bytes) -> int:
        """Take the ticket, cut and all, up to where it is lost; the questions follow the cut."""
        if self.taken:
            raise LinkLostError(104, "Connection reset by peer")
        whole = data.index(b"\x1dVB\0") + 4
        self.taken = whole - self.before_end
        return self.taken

    def condition(self) -> PrinterCondition:
        return PrinterCondition.UNKNOWN

    def close(self) -> None:
        pass

    def finish(self) -> None:
        pass

    def abort(self) -> None:
        pass


@pytest.mark.parametrize("before_end", [LAST_BYTE, LAST_DOT])
def test_a_ticket_of_which_all_dots_were_taken_may_be_out_when_the_link_is_lost(
    before_end: int,
) -> None:
    report = DevicePrinter(Ending(before_end), patience=SHORT).print_ticket(ATTEMPT, IMAGE)
    assert (report.state, report.fault) == (PrintState.UNKNOWN, PrinterFault.ERROR)
    assert report.detail == "error: connection lost in the ticket: Connection reset by peer"


def test_a_ticket_that_lacks_dots_when_the_link_is_lost_has_failed() -> None:
    report = DevicePrinter(Ending(1000), patience=SHORT).print_ticket(ATTEMPT, IMAGE)
    assert (report.state, report.fault) == (PrintState.FAILED, PrinterFault.ERROR)
    assert report.remains


@dataclass
class Chatter(Ending):
    """Something that never stops talking, and is listened to for ever after ``until``."""

    until: float = 0.0

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        del seconds
        assert monotonic() < self.until
        return len(outgoing), b"\xff"


def test_what_never_stops_talking_is_not_listened_to_for_ever() -> None:
    chatter = Chatter(0, until=monotonic() + HANGS_SECONDS)
    assert DevicePrinter(chatter, patience=SHORT).look() is PrinterCondition.SILENT
