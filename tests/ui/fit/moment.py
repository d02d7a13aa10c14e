"""A state of a journey, as real view models show it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import Enum
from zoneinfo import ZoneInfo

from kiosk.domain.answers import AnswerFault
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.journey_state import Journey
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrinterCondition
from kiosk.domain.questions import Answers
from kiosk.domain.screens import Screen
from kiosk.domain.service_hours import closings_at

DAY, TIME = dt.date(2030, 5, 14), dt.time(10, 24)
"""When all moments are, at the site: a Tuesday in spring."""
_VARIED = (
    "wordy",
    "a crowd",
    "nobody waits",
    "page",
    "many answers",
    "groups, many",
)
"""What names of variations say."""


class Crowd(Enum):
    """What is known of the queues."""

    SOME = "some"
    NOBODY = "nobody"
    HUNDREDS = "hundreds"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Moment:
    """A state of a journey.

    ``press`` names a slot of the screen's view model to call in it, ``touches`` controls to touch
    where they can be seen, ``keys`` keys of its keyboard. ``late``: the screen has been there for
    long. With ``greets`` the visitor's language is the site's first, in which it greets.
    ``alone``: it is the site's only one. With ``attracts`` a picture lies over it, as while nobody
    is here.
    """

    name: str
    context: JourneyContext
    screen: Screen
    answers: Answers = Answers()
    fault: AnswerFault | None = None
    picking: bool = False
    quiet: int = 0
    crowd: Crowd = Crowd.SOME
    press: str = ""
    touches: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    late: bool = False
    greets: bool = False
    alone: bool = False
    attracts: bool = False
    printer: PrinterCondition = PrinterCondition.UNKNOWN

    @property
    def varies(self) -> bool:
        """Whether it is another moment with more or fewer words and numbers on it."""
        return any(words in self.name for words in _VARIED)

    @property
    def changes(self) -> bool:
        """Whether something is done on the screen that the next moment must not find."""
        return bool(self.press or self.touches or self.keys or self.late)

    def context_in(self, language: Locale) -> JourneyContext:
        """Return the site as it is for a visitor of that language."""
        if not self.greets and not self.alone:
            return self.context
        known = () if self.alone else self.context.site.languages
        others = [one for one in known if one != language]
        site = replace(self.context.site, languages=(language, *others))
        return replace(self.context, site=site)

    def journey(self, language: Locale) -> Journey:
        """Return where a visitor of that language is."""
        zone = ZoneInfo(self.context.site.time_zone)
        now = dt.datetime.combine(DAY, TIME, zone)
        return Journey(
            self.screen,
            language,
            self.answers,
            fault=self.fault,
            picking_language=self.picking,
            quiet=self.quiet,
            printer=self.printer,
            closings=closings_at(self.context.catalogue, self.context.site.time_zone, now),
        )
