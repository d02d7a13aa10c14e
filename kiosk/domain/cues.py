"""What is heard of a journey; all of it can be seen too."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from kiosk.domain.catalogue import FieldKind
from kiosk.domain.journey_state import is_closed, warning_seconds
from kiosk.domain.questions import chosen_type, field_of, typed_on
from kiosk.domain.screens import AskField, TicketShown, TroubleShown, Welcome
from kiosk.domain.way import is_forward, stays_open

if TYPE_CHECKING:
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.journey_state import Journey


class Cue(Enum):
    """A sound, by what it stands for."""

    TOUCH = "touch"
    FORWARD = "forward"
    BACK = "back"
    ON = "on"
    OFF = "off"
    ERROR = "error"
    TICKET = "ticket"
    IDLE = "idle"


IDLE_BELLS = frozenset({20, 10, 5})
"""Seconds before the wipe at which the bell is heard once."""

_CHOICES = frozenset({FieldKind.CHOICE, FieldKind.MULTIPLE_CHOICE, FieldKind.YES_NO})


def cue_of(context: JourneyContext, before: Journey, after: Journey) -> Cue | None:
    """Return what is heard as one state becomes another; None where nothing is.

    Nothing is heard where the kiosk acts by itself and nobody may be there.
    """
    if not stays_open(before.screen, after.screen):
        return _cue_of_screen(before, after, forward=is_forward(context, before, after))
    if after.picking_language != before.picking_language:
        return Cue.FORWARD if after.picking_language else Cue.BACK
    if after.fault is not None and after.fault is not before.fault:
        return Cue.ERROR
    return _cue_of_choice(context, before, after) or _cue_of_silence(context, before, after)


def _cue_of_screen(before: Journey, after: Journey, *, forward: bool) -> Cue | None:
    match after.screen:
        case TicketShown():
            return Cue.TICKET
        case TroubleShown() as trouble:
            return None if is_closed(trouble) else Cue.ERROR
        case Welcome() if before.quiet or isinstance(before.screen, TroubleShown):
            return None
        case _:
            return Cue.FORWARD if forward else Cue.BACK


def _cue_of_choice(context: JourneyContext, before: Journey, after: Journey) -> Cue | None:
    screen = after.screen
    if not isinstance(screen, AskField):
        return None
    service_type = chosen_type(context, after.answers)
    asked = field_of(service_type, screen)
    was, now = (typed_on(screen, each.answers) for each in (before, after))
    if asked is None or asked.kind not in _CHOICES or was == now:
        return None
    taken_back = len(now) < len(was) and (now == "" or asked.kind is FieldKind.MULTIPLE_CHOICE)
    return Cue.OFF if taken_back else Cue.ON


def _cue_of_silence(context: JourneyContext, before: Journey, after: Journey) -> Cue | None:
    left = warning_seconds(context, after)
    return Cue.IDLE if left in IDLE_BELLS and left != warning_seconds(context, before) else None
