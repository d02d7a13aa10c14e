"""From rows of the database to what is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.domain.case import CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, InboxId
from kiosk.engine.actions import Ending
from kiosk.engine.moments import moment_of
from kiosk.engine.views import BoardRow, TicketView, WaitingRow

PositionOf = Callable[[InboxId, int], int]
"""The position of a rank in an inbox."""

WaitOf = Callable[[InboxId, int], "tuple[int, int] | None"]
"""The wait in minutes at a position of an inbox."""


def ticket_view(row: Any, position_of: PositionOf, wait_of: WaitOf) -> TicketView:
    """Return what a ticket page shows, of a row of READ_TICKET."""
    token, case_id, state, prefix, number, suffix, service, kind, *rest = row
    inbox_id, inbox_name, channel, language, made, counter, called, calls, *rest = rest
    ending, rank = rest
    status = CaseStatus(state)
    is_queued = status in {CaseStatus.WAITING, CaseStatus.PENDING}
    position = position_of(inbox_id, rank) if is_queued else None
    return TicketView(
        token=token,
        case_id=case_id,
        status=status,
        ticket=Ticket(prefix or None, number, suffix or None),
        service_id=service,
        service_type_id=kind,
        inbox_id=inbox_id,
        inbox_name=inbox_name,
        channel=Channel(channel),
        language=language,
        issued_at=moment_of(made),
        position=position,
        wait_minutes=wait_of(inbox_id, position) if position else None,
        counter=counter,
        called_at=moment_of(called),
        calls=calls,
        ending=Ending(ending) if ending else None,
    )


def waiting_row(position: int, row: Any) -> WaitingRow:
    """Return a line of the waiting list, of a row of READ_WAITING."""
    case_id, status, prefix, number, suffix, service, kind, inbox, channel, *rest = row
    language, made, no_shows, assigned_to, print_state = rest
    return WaitingRow(
        case_id=case_id,
        position=position,
        status=CaseStatus(status),
        ticket=Ticket(prefix or None, number, suffix or None),
        service_id=service,
        service_type_id=kind,
        inbox_id=inbox,
        channel=Channel(channel),
        language=language,
        waiting_since=moment_of(made),
        no_shows=no_shows,
        assigned_to=assigned_to,
        print_state=print_state,
    )


def board_row(row: Any) -> BoardRow:
    """Return a line of the display, of a row of READ_CALLED."""
    case_id, prefix, number, suffix, inbox, kind, language, counter, called, calls, status = row
    return BoardRow(
        case_id=case_id,
        ticket=Ticket(prefix or None, number, suffix or None),
        inbox_id=inbox,
        service_type_id=kind,
        language=language,
        counter=counter,
        called_at=moment_of(called),
        calls=calls,
        serving=status == CaseStatus.ACTIVE.value,
    )
