"""The waiting list of the counter page: in the order in which it will be called."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.domain.case import CaseStatus

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from kiosk.domain.case import CaseId
    from kiosk.domain.catalogue import Catalogue, InboxId
    from kiosk.engine.views import WaitingRow
    from kiosk.server.pages.words import Words

MOST_LINES = 60


class Proof(Enum):
    """What is known of a ticket on paper; each has an icon and a word."""

    PROVEN = "proven"
    UNPROVEN = "unproven"
    UNTOLD = "untold"


_PRINTS: Mapping[str, tuple[Proof, str]] = {
    "queued": (Proof.UNPROVEN, "page.print.queued"),
    "sent": (Proof.UNPROVEN, "page.print.sent"),
    "unknown": (Proof.UNPROVEN, "page.print.unknown"),
    "failed": (Proof.UNPROVEN, "page.print.failed"),
    "printed": (Proof.PROVEN, "page.print.printed"),
    "executed": (Proof.PROVEN, "page.print.printed"),
    "reprinted": (Proof.PROVEN, "page.print.printed"),
}


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One who waits. ``note`` says what is special; ``waited`` is the time so far.

    ``is_first`` is said of the first of each inbox, who cannot be moved further to the front.
    """

    case_id: CaseId
    number: str
    service: str
    inbox: str
    channel: str
    channel_name: str
    language: str
    waited: str
    proof: Proof
    paper: str
    note: str
    is_pending: bool
    is_first: bool


def derive_waiting(
    rows: Iterable[WaitingRow],
    inbox_names: Mapping[InboxId, str],
    catalogue: Catalogue,
    words: Words,
    now: dt.datetime,
) -> tuple[WaitingLine, ...]:
    """Return the first lines of all these queues together."""
    ordered = call_order(rows)[:MOST_LINES]
    return tuple(_line(row, inbox_names, catalogue, words, now) for row in ordered)


def call_order(rows: Iterable[WaitingRow]) -> list[WaitingRow]:
    """Merge the queues as they are called: of the first of each, the one that came first."""
    queues: dict[InboxId, deque[WaitingRow]] = {}
    for row in rows:
        queues.setdefault(row.inbox_id, deque()).append(row)
    ordered: list[WaitingRow] = []
    while heads := [queue for queue in queues.values() if queue]:
        ordered.append(min(heads, key=_next_of).popleft())
    return ordered


def _next_of(queue: deque[WaitingRow]) -> tuple[dt.datetime, CaseId]:
    """Return what orders a queue among others: its first that can be called, if there is one."""
    waiting = (row for row in queue if row.status is not CaseStatus.PENDING)
    first = next(waiting, queue[0])
    return first.waiting_since, first.case_id


def _line(
    row: WaitingRow,
    inbox_names: Mapping[InboxId, str],
    catalogue: Catalogue,
    words: Words,
    now: dt.datetime,
) -> WaitingLine:
    service_type = catalogue.service_type(row.service_type_id)
    proof, paper_id = _PRINTS.get(row.print_state or "", (Proof.UNTOLD, "page.print.none"))
    is_pending = row.status is CaseStatus.PENDING
    return WaitingLine(
        case_id=row.case_id,
        number=row.ticket.text,
        service=words.of(service_type.name) if service_type else "",
        inbox=inbox_names.get(row.inbox_id, "") if len(inbox_names) > 1 else "",
        channel=row.channel.value,
        channel_name=words.text(f"channel.{row.channel.value}"),
        language=words.language_name(row.language),
        waited=words.text("page.minutes", n=_minutes(row.waiting_since, now)),
        proof=proof,
        paper=words.text(paper_id),
        note=_note(row, words, is_pending=is_pending),
        is_pending=is_pending,
        is_first=row.position == 1,
    )


def _note(row: WaitingRow, words: Words, *, is_pending: bool) -> str:
    notes: Sequence[str] = (
        words.text("page.staff.pending") if is_pending else "",
        words.text("page.staff.missedOnce", n=row.no_shows) if row.no_shows else "",
        words.text("page.fault.assigned") if row.assigned_to else "",
    )
    return " · ".join(filter(None, notes))


def _minutes(since: dt.datetime, now: dt.datetime) -> int:
    return max(0, int((now - since).total_seconds() // 60))
