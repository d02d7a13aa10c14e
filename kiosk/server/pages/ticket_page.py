"""What a ticket page says: derived from the ticket as it stands, in the visitor's language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.case import CaseStatus
from kiosk.domain.catalogue import Channel
from kiosk.engine.actions import Ending

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Catalogue
    from kiosk.engine.views import TicketView
    from kiosk.server.pages.words import Words


class TicketState(Enum):
    """The looks of a ticket page."""

    WAITING = "waiting"
    PENDING = "pending"
    CALLED = "called"
    FINISHED = "finished"
    LEFT = "left"
    MISSED = "missed"


_ENDINGS = {
    TicketState.FINISHED: ("page.finished", "page.finished.line"),
    TicketState.LEFT: ("page.left", "page.left.line"),
    TicketState.MISSED: ("page.missed", "page.missed.line"),
}
FINAL = frozenset(_ENDINGS)


@dataclass(frozen=True, slots=True)
class TicketPage:
    """All that changes while a page is open; an empty text is left out.

    ``headline`` is the state in a few words, ``place`` where to go, ``called_at`` a sentence with
    the time of day. ``calls`` grows with every call, so that each one sounds once.
    """

    state: TicketState
    title: str
    headline: str
    place: str = ""
    wait: str = ""
    note: str = ""
    advice: str = ""
    advice_line: str = ""
    calls: int = 0
    may_leave: bool = False


@dataclass(frozen=True, slots=True)
class TicketFrame:
    """What stays the same while a page is open."""

    number: str
    service: str


def derive_frame(view: TicketView, catalogue: Catalogue, words: Words) -> TicketFrame:
    """Return what stays; the service's name, where the catalogue still has it."""
    service_type = catalogue.service_type(view.service_type_id)
    return TicketFrame(view.ticket.text, words.of(service_type.name) if service_type else "")


def ticket_state(view: TicketView) -> TicketState:
    """Return which look fits a ticket."""
    match view.status:
        case CaseStatus.WAITING | CaseStatus.PLANNED:
            return TicketState.WAITING
        case CaseStatus.PENDING:
            return TicketState.PENDING
        case CaseStatus.ACTIVE:
            return TicketState.CALLED
        case CaseStatus.RESOLVED:
            return _ended(view.ending)
    assert_never(view.status)


def derive_page(view: TicketView, words: Words) -> TicketPage:
    """Return what the page says now."""
    state = ticket_state(view)
    match state:
        case TicketState.WAITING:
            return _waiting(view, words)
        case TicketState.PENDING:
            return _pending(view, words)
        case TicketState.CALLED:
            return _called(view, words)
        case TicketState.FINISHED | TicketState.LEFT | TicketState.MISSED:
            return _final(state, view, words)
    assert_never(state)


def _ended(ending: Ending | None) -> TicketState:
    match ending:
        case Ending.LEFT:
            return TicketState.LEFT
        case Ending.NO_SHOW:
            return TicketState.MISSED
        case Ending.SERVED | None:
            return TicketState.FINISHED
    assert_never(ending)


def _waiting(view: TicketView, words: Words) -> TicketPage:
    headline = _before(view.position, words)
    return TicketPage(
        TicketState.WAITING,
        title=" · ".join(filter(None, (view.ticket.text, headline))),
        headline=headline,
        wait=_wait(view.wait_minutes, words),
        note=words.text("page.back") if view.calls else "",
        advice=words.text("page.keep"),
        advice_line=words.text("page.keep.line"),
        calls=view.calls,
        may_leave=True,
    )


def _pending(view: TicketView, words: Words) -> TicketPage:
    headline = words.text("pend.title")
    return TicketPage(
        TicketState.PENDING,
        title=f"{view.ticket.text} · {headline}",
        headline=headline,
        note=words.text("page.back") if view.calls else "",
        advice=words.text("pend.body"),
        advice_line=words.text("page.keep.line"),
        calls=view.calls,
        may_leave=True,
    )


def _called(view: TicketView, words: Words) -> TicketPage:
    headline = words.text("page.turn")
    place = _place(view, words)
    return TicketPage(
        TicketState.CALLED,
        title=" · ".join(filter(None, (headline, place))),
        headline=headline,
        place=place,
        note=words.text("page.calledAt", words.time(view.called_at)) if view.called_at else "",
        calls=view.calls,
    )


def _final(state: TicketState, view: TicketView, words: Words) -> TicketPage:
    headline_id, advice_id = _ENDINGS[state]
    headline = words.text(headline_id)
    return TicketPage(
        state,
        title=f"{view.ticket.text} · {headline}",
        headline=headline,
        advice=words.text(advice_id),
        calls=view.calls,
    )


def _before(position: int | None, words: Words) -> str:
    if position is None:
        return ""
    if position <= 1:
        return words.text("tk.before.none")
    return words.text("tk.before", n=position - 1)


def _wait(minutes: tuple[int, int] | None, words: Words) -> str:
    if minutes is None:
        return ""
    shortest, longest = minutes
    if shortest >= longest:
        return words.text("tk.wait", n=longest)
    return words.text("tk.waitRange", str(shortest), n=longest)


def _place(view: TicketView, words: Words) -> str:
    if view.channel is Channel.PHONE:
        return words.text("page.turn.phone")
    return words.counter(view.counter) if view.counter else words.text("page.turn.come")
