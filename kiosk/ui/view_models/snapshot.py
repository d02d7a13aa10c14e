"""What a view model derives its props from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.questions import chosen_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.journey_state import Journey
    from kiosk.domain.language import Locale, LocalText
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
