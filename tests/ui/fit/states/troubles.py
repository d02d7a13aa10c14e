"""What can be in the way of a number, and what lies over a screen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.language import LocalText
from kiosk.domain.printing import PrinterCondition
from kiosk.domain.questions import Answers
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import AskPhone, TroubleShown
from kiosk.domain.trouble import Trouble, trouble_in_the_way
from tests.ui.fit.moment import Moment
from tests.ui.fit.site import FitSite

IDLE_FOR = 130
USUAL = (*("11:00-17:30",) * 3, "11:00-19:00", "11:00-17:30", "", "")
MIXED = (
    "11:00-17:30",
    "13:30-18:00",
    "11:00-12:30 13:30-18:00",
    "",
    "11:00-15:00",
    "",
    "14:00-15:00",
)
DAILY = ("11:00-17:30",) * 7
"""Hours of a week that is closed at the moment of these tests."""
HOLIDAY = {"2030-05-17": ""}


def troubles(fit: FitSite) -> tuple[Moment, ...]:
    """Return every trouble of a visitor, and everything that closes the kiosk."""
    nobody = replace(fit.context, site=replace(fit.context.site, reception=LocalText({})))
    by_hours = TroubleShown(Trouble.CLOSED, hindrance=Hindrance.CLOSED)
    wordy, asked = fit.wordy.context, Answers(fit.choice.id)
    paper = TroubleShown(Trouble.WITHOUT_PAPER)
    return (
        *(Moment(f"trouble {one.value}", fit.context, TroubleShown(one), asked) for one in Trouble),
        *(
            Moment(f"trouble {one.value}, wordy", wordy, TroubleShown(one), asked)
            for one in Trouble
        ),
        Moment("without paper", fit.context, paper, asked, printer=PrinterCondition.PAPER_OUT),
        *(Moment(f"closed by {one.value}", nobody, _closed(one)) for one in Hindrance),
        Moment("closed by hours", with_weekly(fit.context, USUAL, {}), by_hours),
        Moment("closed, no day as the other", with_weekly(fit.context, MIXED, HOLIDAY), by_hours),
        Moment("closed, nowhere to ask", with_weekly(nobody, DAILY, {}), by_hours),
        Moment("closed, wordy", with_weekly(wordy, MIXED, HOLIDAY), by_hours),
    )


def _closed(hindrance: Hindrance) -> TroubleShown:
    return TroubleShown(trouble_in_the_way(hindrance), hindrance=hindrance)


def with_weekly(
    context: JourneyContext, days: Sequence[str], differing: Mapping[str, str]
) -> JourneyContext:
    """Return a site with these hours, Monday first: ``11:00-12:00 13:00-17:30``, or empty."""
    weekly = tuple(map(_spans, days))
    exceptions = {dt.date.fromisoformat(day): _spans(spans) for day, spans in differing.items()}
    hours = OpeningHours(weekly, exceptions)
    return replace(context, catalogue=replace(context.catalogue, hours=hours))


def _spans(words: str) -> tuple[Span, ...]:
    times = (word.split("-") for word in words.split())
    return tuple(Span(dt.time.fromisoformat(one), dt.time.fromisoformat(two)) for one, two in times)


def overlays(fit: FitSite) -> tuple[Moment, ...]:
    """Return what lies over the open screen."""
    asked, screen = Answers(fit.choice.id, phone="77009001"), AskPhone()
    turned = (
        Moment(
            f"languages, page {page}",
            fit.context,
            screen,
            asked,
            picking=True,
            touches=("more-languages",) * turns,
        )
        for turns, page in enumerate((2, 3, 4), 1)
    )
    return (
        Moment("idle", fit.context, screen, asked, quiet=IDLE_FOR),
        Moment("idle over the languages", fit.context, screen, asked, picking=True, quiet=IDLE_FOR),
        Moment("languages", fit.context, screen, asked, picking=True),
        *turned,
    )
