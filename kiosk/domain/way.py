"""How far a visitor has come, which screens lie further on, and where Back leads anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.journey_state import is_closed
from kiosk.domain.questions import Answers, questions
from kiosk.domain.screens import ChooseService, Issuing, Review, TicketShown, TroubleShown, Welcome
from kiosk.domain.trouble import OFFERS

if TYPE_CHECKING:
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.journey_state import Journey
    from kiosk.domain.screens import Question, Screen


def progress(context: JourneyContext, state: Journey) -> tuple[int, int]:
    """Return which step this is and of how many; (0, 0) where steps are not counted.

    The last check counts as the step after the last. Before a service is chosen the total is that
    of the longest way.
    """
    steps = _steps(context, state.answers)
    match state.screen:
        case Welcome() | Issuing() | TicketShown() | TroubleShown():
            return 0, 0
        case Review():
            return len(steps) + 1, len(steps)
        case ChooseService() if state.answers.service_type is None:
            types = context.catalogue.service_types()
            ways = [_steps(context, Answers(service_type=each.id)) for each in types]
            return 1, max(map(len, ways), default=1)
        case ChooseService():
            return 1, len(steps)
        case screen:
            return (steps.index(screen) + 1, len(steps)) if screen in steps else (0, 0)


def _steps(context: JourneyContext, answers: Answers) -> tuple[Question, ...]:
    asked = questions(context, answers)
    return tuple(question for question in asked if not isinstance(question, Review))


def can_go_back(screen: Screen) -> bool:
    """Return whether Back leads anywhere from this screen."""
    match screen:
        case Welcome() | Issuing() | TicketShown():
            return False
        case TroubleShown(trouble):
            return OFFERS[trouble].can_go_back
        case _:
            return True


def can_start_over(screen: Screen) -> bool:
    """Return whether Start over is offered on this screen; that of a ticket is called Done."""
    return not (isinstance(screen, Welcome | Issuing | TicketShown) or is_closed(screen))


def can_pick_language(context: JourneyContext, screen: Screen) -> bool:
    """Return whether the languages are offered over this screen."""
    return len(context.site.languages) > 1 and not isinstance(screen, Welcome)


def stays_open(before: Screen, after: Screen) -> bool:
    """Return whether it is the same screen, with more known on it."""
    match before, after:
        case TicketShown(attempt), TicketShown(later):
            return attempt == later
        case TroubleShown(trouble), TroubleShown(later_trouble):
            return trouble is later_trouble
        case Issuing(attempt), Issuing(later):
            return attempt == later
        case _:
            return before == after


def is_forward(context: JourneyContext, before: Journey, after: Journey) -> bool:
    """Return whether a visitor sees the second screen as further on than the first."""
    answers = after.answers if after.answers.service_type else before.answers
    now = _place(context, after.screen, answers)
    answers = before.answers if before.answers.service_type else after.answers
    return now >= _place(context, before.screen, answers)


def _place(context: JourneyContext, screen: Screen, answers: Answers) -> tuple[int, int]:
    """Return where a screen lies on the way that the answers lead."""
    asked = questions(context, answers)
    match screen:
        case Welcome():
            return (-1, 0)
        case ChooseService(path):
            return (0, len(path))
        case Issuing():
            return (len(asked) + 1, 0)
        case TicketShown() | TroubleShown():
            return (len(asked) + 2, 0)
        case question:
            return (asked.index(question) + 1 if question in asked else 1, 0)
