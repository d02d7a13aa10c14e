"""The number, large, until the visitor is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Slot

from kiosk.domain.case import CaseStatus
from kiosk.domain.catalogue import Channel
from kiosk.domain.events import MoreTimeRequested, StartedOver
from kiosk.domain.journey_state import seconds_in_all, seconds_left
from kiosk.domain.printing import PrinterFault, PrintState
from kiosk.domain.screens import TicketShown
from kiosk.ui.view_models.channel import channel_text_id
from kiosk.ui.view_models.screen import ScreenProps, ScreenViewModel
from kiosk.ui.view_models.snapshot import UNKNOWN

if TYPE_CHECKING:
    from kiosk.application.journey_controller import JourneyController
    from kiosk.domain.case import Case
    from kiosk.domain.printing import PrintReport
    from kiosk.ui.view_models.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketProps(ScreenProps):
    """``paper`` is ``printing``, ``out``, ``failed`` or ``none``; what is not known is left out.

    ``pending``: the case waits for a release before it joins the queue. ``qrRows`` holds the QR's
    modules without a quiet zone, ``1`` for black.
    """

    number: str = ""
    people: int = UNKNOWN
    waitFrom: int = UNKNOWN
    waitTo: int = UNKNOWN
    service: str = ""
    channelId: str = ""
    paper: str = "none"
    paperTitleId: str = ""
    pending: bool = False
    nextIcon: str = ""
    nextId: str = ""
    nextLineId: str = ""
    qrRows: tuple[str, ...] = ()
    address: str = ""
    secondsLeft: int = 0
    secondsTotal: int = 0
    demo: bool = False


def derive_ticket_props(now: Snapshot, qr_rows: tuple[str, ...], *, prints: bool) -> TicketProps:
    """Show the case. ``prints``: this kiosk has a printer."""
    screen = now.journey.screen
    if not isinstance(screen, TicketShown):
        return TicketProps()
    case, service_type = screen.case, now.context.catalogue.service_type(screen.service_type)
    pending = case.status is CaseStatus.PENDING
    following = _next(case)
    wait_from, wait_to = (None if pending else screen.wait_minutes) or (UNKNOWN, UNKNOWN)
    return TicketProps(
        number=case.ticket.text,
        people=UNKNOWN if case.position is None else max(case.position - 1, 0),
        waitFrom=wait_from,
        waitTo=wait_to,
        service=now.text(service_type.name) if service_type else "",
        channelId=channel_text_id(case.channel),
        paper=_paper(screen.report) if prints else "none",
        paperTitleId=_paper_title_id(screen.report),
        pending=pending,
        nextIcon=following.icon,
        nextId=following.title_id,
        nextLineId=following.line_id,
        qrRows=qr_rows,
        address=urlsplit(case.ticket_url or "").netloc.rpartition("@")[2],
        secondsLeft=seconds_left(now.context, now.journey) or 0,
        secondsTotal=seconds_in_all(now.context, now.journey) or 0,
        demo=now.context.site.demo,
    )


@dataclass(frozen=True, slots=True)
class _Next:
    """What to do with the number now."""

    icon: str
    title_id: str
    line_id: str


def _next(case: Case) -> _Next:
    if case.status is CaseStatus.PENDING:
        return _Next("bell", "pend.title", "pend.body")
    if case.channel is Channel.PHONE:
        return _Next("mobile", "tk.nextPhone", "tk.nextPhone2")
    return _Next("screen", "tk.next", "tk.next2")


def _paper(report: PrintReport | None) -> str:
    if report is None:
        return "printing"
    return "out" if report.on_its_way else "failed"


def _paper_title_id(report: PrintReport | None) -> str:
    if report is None or report.on_its_way:
        return ""
    if report.fault is PrinterFault.PAPER_OUT:
        return "np.title"
    silent = report.fault in {PrinterFault.SILENT, PrinterFault.NOT_FOUND}
    return "np.unknown" if silent or report.state is PrintState.UNKNOWN else "np.fault"


class TicketViewModel(ScreenViewModel[TicketProps]):
    """Shows the number; its QR is computed elsewhere and follows a moment later."""

    def __init__(self, journey: JourneyController) -> None:
        self._qr_rows: tuple[str, ...] = ()
        super().__init__(journey)
        screen = journey.state.screen
        url = screen.case.ticket_url if isinstance(screen, TicketShown) else None
        if url:
            services = journey.services
            services.jobs.run(lambda: qr_rows(url), self._show_qr, self._leave_out_qr)

    def derive(self, now: Snapshot) -> TicketProps:
        """Show the case."""
        prints = self._journey.services.print_ticket is not None
        return derive_ticket_props(now, self._qr_rows, prints=prints)

    def _show_qr(self, rows: tuple[str, ...]) -> None:
        self._qr_rows = rows
        self.refresh()

    def _leave_out_qr(self, error: Exception) -> None:
        self._journey.services.log.surprise("screen_qr", error)

    @Slot()
    def done(self) -> None:
        """Done was touched."""
        self.dispatch(StartedOver())

    @Slot()
    def moreTime(self) -> None:
        """More time was touched."""
        self.dispatch(MoreTimeRequested())


def qr_rows(url: str) -> tuple[str, ...]:
    """Return the QR of an address as rows of ``0`` and ``1``. Takes longer than a frame."""
    from kiosk.domain.qr import qr_matrix

    return tuple("".join("1" if dark else "0" for dark in row) for row in qr_matrix(url))
