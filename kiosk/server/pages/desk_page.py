"""The counter page of one member of the staff, put together from what the engine tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.server.pages.serving import derive_serving
from kiosk.server.pages.waiting_list import derive_waiting

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.catalogue import Catalogue, InboxId
    from kiosk.engine.actions import CaseNow
    from kiosk.engine.views import CaseDetails, InboxRow, WaitingRow, Workplace
    from kiosk.server.pages.serving import Serving
    from kiosk.server.pages.waiting_list import WaitingLine
    from kiosk.server.pages.words import Words


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """What the engine says, read together."""

    workplace: Workplace
    case: CaseNow | None
    details: CaseDetails | None
    inboxes: tuple[InboxRow, ...]
    waiting: tuple[WaitingRow, ...]


@dataclass(frozen=True, slots=True)
class DeskPage:
    """``place`` names the counter and inboxes; ``transfers`` are the inboxes to send a case to."""

    place: str
    inbox_names: str
    is_paused: bool
    serving: Serving | None
    waiting: tuple[WaitingLine, ...]
    waiting_title: str
    transfers: tuple[tuple[InboxId, str], ...]
    has_inboxes: bool


def derive_desk(facts: DeskFacts, catalogue: Catalogue, words: Words, now: dt.datetime) -> DeskPage:
    """Return what the page shows."""
    wanted = facts.workplace.inbox_ids
    names = {row.inbox_id: row.name for row in facts.inboxes if row.inbox_id in wanted}
    here = facts.case.inbox_id if facts.case else None
    counter = facts.workplace.counter
    chosen = [row for row in facts.inboxes if row.inbox_id in wanted]
    return DeskPage(
        place=words.counter(counter) if counter else words.text("page.staff.noCounter"),
        inbox_names=", ".join(names.values()),
        is_paused=facts.workplace.paused,
        serving=derive_serving(facts.case, facts.details, catalogue, words) if facts.case else None,
        waiting=derive_waiting(facts.waiting, names, catalogue, words, now),
        waiting_title=words.text("page.staff.waiting", n=sum(map(_queued, chosen))),
        transfers=tuple((row.inbox_id, row.name) for row in facts.inboxes if row.inbox_id != here),
        has_inboxes=len(names) > 1,
    )


def _queued(row: InboxRow) -> int:
    return row.waiting_count + row.pending_count
