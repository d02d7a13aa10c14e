"""Where a visitor is, what the world has to do next, and how long a screen waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterCondition, PrintState
from kiosk.domain.questions import Answers, is_typed
from kiosk.domain.screens import Issuing, Screen, TicketShown, TroubleShown, Welcome
from kiosk.domain.service_hours import Closings
from kiosk.domain.trouble import OFFERS, Trouble, trouble_in_the_way

if TYPE_CHECKING:
    from kiosk.domain.answers import AnswerFault
    from kiosk.domain.case import AttemptKey, Case, WalkIn
    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.language import Locale
    from kiosk.domain.readiness import Hindrance


MOST_PRINTS = 4
"""So often one ticket is tried for a visitor: a printer that fails each time only wastes paper."""


@dataclass(frozen=True, slots=True)
class Issue:
    """Submit this walk-in as this attempt."""

    attempt: AttemptKey
    walk_in: WalkIn


@dataclass(frozen=True, slots=True)
class Print:
    """Print the ticket of this case, with the estimate of its wait."""

    attempt: AttemptKey
    case: Case
    service_type: ServiceTypeId
    wait_minutes: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class CheckReachability:
    """Ask whether the case engine can be reached."""


@dataclass(frozen=True, slots=True)
class LookUpQueues:
    """Ask how many people wait."""


@dataclass(frozen=True, slots=True)
class Wipe:
    """Forget the visitor: rebuild every field, clear every copy."""


Effect = Issue | Print | CheckReachability | LookUpQueues | Wipe


@dataclass(frozen=True, slots=True)
class Journey:
    """Where a visitor is.

    ``fault`` is told beside the open question. ``revising``: it was opened from the review and
    leads back there. ``quiet`` counts the seconds since the last touch, or since the screen
    opened where touches do not prolong it; ``granted`` the seconds that More time added.
    ``unhurried``: the visitor reads large text or works with keys, and silence is longer.
    ``printer`` is how the printer was when it was last looked at.
    ``hindrance``: what stands in the way of serving the next visitor, as far as it is known.
    ``closings``: which services are closed.
    """

    screen: Screen
    language: Locale
    answers: Answers = Answers()
    fault: AnswerFault | None = None
    revising: bool = False
    picking_language: bool = False
    quiet: int = 0
    granted: int = 0
    unhurried: bool = False
    hindrance: Hindrance | None = None
    printer: PrinterCondition = PrinterCondition.UNKNOWN
    closings: Closings = Closings()


@dataclass(frozen=True, slots=True)
class Step:
    """The next state, and what has to be done in the world."""

    state: Journey
    effects: tuple[Effect, ...] = ()


def start(context: JourneyContext, hindrance: Hindrance | None = None) -> Journey:
    """Return the journey of a visitor who is not here yet.

    With nothing on offer, or something in the way, none begins: the kiosk says so instead.
    """
    language = context.site.default_language
    if hindrance is not None:
        closed = TroubleShown(trouble_in_the_way(hindrance), hindrance=hindrance)
        return Journey(closed, language, hindrance=hindrance)
    on_offer = bool(context.catalogue.service_types())
    return Journey(Welcome() if on_offer else TroubleShown(Trouble.OUT_OF_SERVICE), language)


def is_closed(screen: Screen) -> bool:
    """Return whether this screen says that nobody can be served now."""
    return isinstance(screen, TroubleShown) and screen.hindrance is not None


def between_visits(context: JourneyContext, state: Journey) -> bool:
    """Return whether nobody is on the way, so that the context may become another one."""
    waiting = isinstance(state.screen, Welcome) or is_closed(state.screen)
    return waiting or not context.catalogue.service_types()


def is_printing(state: Journey) -> bool:
    """Return whether a ticket is with the printer, and how it ended is not known yet."""
    return isinstance(state.screen, TicketShown) and state.screen.printing


def awaits_paper(state: Journey) -> bool:
    """Return whether a visitor is still here whose ticket did not come out, and has to be sent."""
    shown = state.screen
    return (
        isinstance(shown, TicketShown)
        and not shown.printing
        and shown.report is not None
        and shown.report.state is PrintState.FAILED
        and not shown.report.pending
        and shown.prints < MOST_PRINTS
    )


def seconds_left(context: JourneyContext, state: Journey) -> int | None:
    """Return the seconds until this screen acts by itself; None where it waits for the visitor."""
    total = seconds_in_all(context, state)
    return None if total is None else max(total - state.quiet, 0)


def seconds_in_all(context: JourneyContext, state: Journey) -> int | None:
    """Return how long this screen waits before it acts by itself, with what More time added."""
    policy = context.session
    match state.screen:
        case Welcome() | Issuing():
            return None
        case TicketShown(report=report):
            limit = policy.ticket if report is None or report.on_its_way else None
            limit = policy.ticket_without_paper if limit is None else limit
        case TroubleShown() if is_closed(state.screen):
            foreign = state.language != context.site.default_language
            limit = policy.trouble if foreign else None
        case TroubleShown(trouble, tries) if OFFERS[trouble].retry_after_seconds is not None:
            limit = policy.retry_wait(tries)
        case TroubleShown(trouble) if not OFFERS[trouble].can_go_back:
            limit = policy.trouble
        case _:
            limit = idle_seconds(context, state) + policy.idle_warning
    return None if limit is None else limit + state.granted


def idle_seconds(context: JourneyContext, state: Journey) -> int:
    """Return the seconds of silence after which a visitor is asked whether they are still there."""
    typed = is_typed(context, state.answers, state.screen)
    return context.session.unhurried_idle if state.unhurried or typed else context.session.idle


def warning_seconds(context: JourneyContext, state: Journey) -> int | None:
    """Return the seconds left to answer "Are you still there?"; None while it is not asked."""
    left = seconds_left(context, state)
    warned = left is not None and left <= context.session.idle_warning
    return left if warned and waits_for_touches(state.screen) else None


def waits_for_touches(screen: Screen) -> bool:
    """Return whether a touch anywhere keeps this screen open, and silence asks first."""
    match screen:
        case Welcome() | Issuing() | TicketShown():
            return False
        case TroubleShown(trouble):
            return OFFERS[trouble].can_go_back
        case _:
            return True
