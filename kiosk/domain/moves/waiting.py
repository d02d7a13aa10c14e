"""What happens by itself: time, and whether visitors can be served."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.journey_state import (
    CheckReachability,
    Step,
    Wipe,
    between_visits,
    is_closed,
    seconds_left,
    start,
    waits_for_touches,
)
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.domain.screens import ChooseChannel, ChooseService, TicketShown, TroubleShown
from kiosk.domain.trouble import OFFERS, Trouble

if TYPE_CHECKING:
    from kiosk.domain.moves.move import Move
    from kiosk.domain.readiness import Hindrance


def look_now(at: Move, shown: TroubleShown) -> Step:
    """Ask whether the server can be reached, and say so meanwhile."""
    return Step(replace(at.state, screen=replace(shown, looking=True)), (CheckReachability(),))


def look_again(at: Move, trouble: Trouble, *, reachable: bool) -> Step:
    """Start anew where the server can be reached; else count the tries."""
    if reachable and OFFERS[trouble].can_try_again:
        return at.wipe()
    tries = at.screen.tries if isinstance(at.screen, TroubleShown) else 0
    return Step(replace(at.state, screen=TroubleShown(trouble, tries + 1), quiet=0))


def take_readiness(at: Move, hindrance: Hindrance | None) -> Step:
    """Close or open the kiosk, unless a visitor has typed something or waits for an answer."""
    if hindrance == at.state.hindrance:
        return at.stay()
    known = replace(at.state, hindrance=hindrance)
    match at.screen:
        case _ if between_visits(at.context, at.state) and not is_closed(at.screen):
            return Step(start(at.context, hindrance))
        case ChooseService() | ChooseChannel() if hindrance is not None:
            return at.shut(hindrance)
        case _ if is_closed(at.screen) and hindrance is None:
            return Step(start(at.context), (Wipe(),))
        case _ if is_closed(at.screen):
            return Step(replace(start(at.context, hindrance), language=at.state.language))
        case _:
            return Step(known)


def grant_time(at: Move) -> Step:
    """Give more time, as often as it is asked for."""
    if waits_for_touches(at.screen):
        return Step(replace(at.state, quiet=0))
    more = at.state.granted + at.context.session.more_time
    return Step(replace(at.state, granted=more))


def pass_second(at: Move) -> Step:
    """Count a second, where a screen has an end."""
    if seconds_left(at.context, at.state) is None:
        return at.stay()
    shown = at.screen
    if isinstance(shown, TicketShown) and at.context.has_printer and _is_unheard(shown):
        waited = replace(shown, patience=shown.patience - 1)
        if waited.patience <= 0:
            told = replace(waited, report=_NO_WORD)
            return Step(replace(at.state, screen=told, quiet=0))
        at = replace(at, state=replace(at.state, screen=waited))
    later = replace(at.state, quiet=at.state.quiet + 1)
    if seconds_left(at.context, later):
        return Step(later)
    return _time_is_up(replace(at, state=later))


_NO_WORD = PrintReport(PrintState.UNKNOWN, "", PrinterFault.SILENT)
"""What a visitor is told of a printer that says nothing; how the ticket ends is awaited."""


def _is_unheard(shown: TicketShown) -> bool:
    return shown.printing and shown.report is None


def _time_is_up(at: Move) -> Step:
    match at.screen:
        case TroubleShown(trouble, hindrance=None) if OFFERS[trouble].can_try_again:
            return Step(replace(at.state, quiet=0), (CheckReachability(),))
        case _:
            return at.wipe()
