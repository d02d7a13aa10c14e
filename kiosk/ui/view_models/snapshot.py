"""What a view model derives its props from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.journey_state import is_closed
from kiosk.domain.questions import Answers, chosen_type, questions
from kiosk.domain.screens import ChooseService, Issuing, Review, TicketShown, TroubleShown, Welcome
from kiosk.domain.trouble import OFFERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.journey_state import Journey
    from kiosk.domain.language import Locale, LocalText
    from kiosk.domain.screens import Screen
    from kiosk.ports.queue_outlook import Outlook

UNKNOWN = -1
"""Stands in a whole-number property for a value that nobody knows."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The journey at one moment. ``queues`` holds what is known per service type."""

    context: JourneyContext
    journey: Journey
    queues: Mapping[ServiceTypeId, Outlook] = field(default_factory=dict)

    @property
    def language(self) -> Locale:
        """The visitor's language."""
        return self.journey.language

    def text(self, text: LocalText | None) -> str:
        """Return a catalogue text in the visitor's language; empty where there is none."""
        default = self.context.site.default_language
        return text.in_language(self.language, default) if text else ""

    def service_name(self) -> str:
        """Return the name of the chosen service type; empty before one is chosen."""
        chosen = chosen_type(self.context, self.journey.answers)
        return self.text(chosen.name) if chosen else ""


def progress(now: Snapshot) -> tuple[int, int]:
    """Return which step this is and of how many; (0, 0) where steps are not counted.

    The last check counts as the step after the last. Before a service is chosen the total is that
    of the longest way.
    """
    steps = _steps(now.context, now.journey.answers)
    match now.journey.screen:
        case Welcome() | Issuing() | TicketShown() | TroubleShown():
            return 0, 0
        case Review():
            return len(steps) + 1, len(steps)
        case ChooseService() if now.journey.answers.service_type is None:
            types = now.context.catalogue.service_types()
            ways = [_steps(now.context, Answers(service_type=each.id)) for each in types]
            return 1, max(map(len, ways), default=1)
        case ChooseService():
            return 1, len(steps)
        case screen:
            return (steps.index(screen) + 1, len(steps)) if screen in steps else (0, 0)


def _steps(context: JourneyContext, answers: Answers) -> tuple[Screen, ...]:
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
    """Return whether Start over is offered on this screen."""
    return not (isinstance(screen, Welcome | Issuing | TicketShown) or is_closed(screen))
