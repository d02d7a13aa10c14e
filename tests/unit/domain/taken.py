"""A journey after several events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.journey import next_step
from kiosk.domain.journey_state import Journey, Step
from tests.fakes.cases import ATTEMPT
from tests.fakes.sites import CONTEXT

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.events import Event
    from kiosk.domain.journey_context import JourneyContext


def take(
    state: Journey,
    *events: Event,
    context: JourneyContext = CONTEXT,
    key: AttemptKey = ATTEMPT,
) -> Step:
    """Return the last step."""
    step = Step(state)
    for event in events:
        step = next_step(context, step.state, event, fresh=key)
    return step
