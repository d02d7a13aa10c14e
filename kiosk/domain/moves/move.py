"""What a move starts from, and how it may end: here, at another screen, at the first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.journey_state import Effect, Journey, LookUpQueues, Step, Wipe, start
from kiosk.domain.screens import ChooseService, Screen

if TYPE_CHECKING:
    from kiosk.domain.answers import AnswerFault
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.questions import Answers
    from kiosk.domain.readiness import Hindrance


@dataclass(frozen=True, slots=True)
class Move:
    """A state, what is on offer, and the key of an attempt that may start."""

    context: JourneyContext
    state: Journey
    fresh: AttemptKey

    @property
    def screen(self) -> Screen:
        """What is shown."""
        return self.state.screen

    @property
    def answers(self) -> Answers:
        """What the visitor has answered."""
        return self.state.answers

    def stay(self) -> Step:
        """Change nothing."""
        return Step(self.state)

    def go(
        self,
        screen: Screen,
        *effects: Effect,
        answers: Answers | None = None,
        fault: AnswerFault | None = None,
        revising: bool = False,
    ) -> Step:
        """Open a screen; its fault, overlay and clock start anew."""
        kept = self.answers if answers is None else answers
        lookup = (LookUpQueues(),) if isinstance(screen, ChooseService) else ()
        opened = Journey(
            screen,
            self.state.language,
            kept,
            fault=fault,
            revising=revising,
            unhurried=self.state.unhurried,
            hindrance=self.state.hindrance,
            printer=self.state.printer,
            closings=self.state.closings,
        )
        return Step(opened, (*effects, *lookup))

    def shut(self, hindrance: Hindrance) -> Step:
        """Forget the visitor and say, in their language, what is in the way of everybody."""
        closed = start(self.context, hindrance)
        language, closings = self.state.language, self.state.closings
        return Step(replace(closed, language=language, closings=closings), (Wipe(),))

    def wipe(self) -> Step:
        """Forget the visitor and show the first screen."""
        return Step(start(self.context, self.state.hindrance), (Wipe(),))
