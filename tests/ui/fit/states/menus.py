"""Welcome, the menu of services, and the channels."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from kiosk.domain.catalogue import Channel, Group
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.language import Locale, LocalText
from kiosk.domain.questions import Answers
from kiosk.domain.screens import ChooseChannel, ChooseService, Welcome
from tests.ui.fit.moment import Crowd, Moment
from tests.ui.fit.site import ENGLISH, FitSite

GROUP = ("documents",)


def with_hours(context: JourneyContext) -> JourneyContext:
    """Return a site that is open every day, until 17:30."""
    day = (Span(dt.time(8), dt.time(17, 30)),)
    hours = OpeningHours(weekly=(day,) * 7)
    return replace(context, catalogue=replace(context.catalogue, hours=hours))


def welcomes(fit: FitSite) -> tuple[Moment, ...]:
    """Return what stands there until somebody comes."""
    nobody = replace(fit.context, site=replace(fit.context.site, reception=LocalText({})))
    three = (ENGLISH, Locale("ar"), Locale("hi"))
    few = replace(fit.context, site=replace(fit.context.site, languages=three))
    turned = (
        Moment(f"welcome, page {page}", fit.context, Welcome(), touches=("more-languages",) * turns)
        for turns, page in enumerate((2, 3, 4), 1)
    )
    return (
        Moment("welcome", with_hours(fit.context), Welcome(), greets=True),
        Moment("welcome, nowhere to ask", nobody, Welcome()),
        Moment("welcome, closing time unknown", fit.context, Welcome()),
        Moment("welcome, three languages", with_hours(few), Welcome()),
        Moment("welcome, one language", with_hours(fit.context), Welcome(), alone=True),
        Moment("welcome, wordy", with_hours(fit.wordy.context), Welcome(), greets=True),
        *turned,
    )


def menus(fit: FitSite) -> tuple[Moment, ...]:
    """Return the pages of services and groups, and the channels of a service."""
    one, screen = Answers(fit.choice.id), ChooseChannel()
    two = fit.having(replace(fit.choice, channels=(Channel.FACE_TO_FACE, Channel.PHONE)))
    wordy = fit.wordy
    many = wordy.having(wordy.three_ways)
    return (
        Moment("services", fit.flat, ChooseService()),
        Moment("services, waits unknown", fit.flat, ChooseService(), crowd=Crowd.UNKNOWN),
        Moment("services, nobody waits", fit.flat, ChooseService(), crowd=Crowd.NOBODY),
        Moment("services, a crowd", fit.flat, ChooseService(), crowd=Crowd.HUNDREDS),
        Moment("services, wordy", wordy.flat, ChooseService(), crowd=Crowd.HUNDREDS),
        Moment("services, the next page", fit.long, ChooseService(), touches=("more-services",)),
        Moment("groups", fit.context, ChooseService()),
        Moment("groups, many", groups_alone(wordy), ChooseService()),
        Moment("a group", fit.context, ChooseService(GROUP)),
        Moment("a group, waits unknown", fit.context, ChooseService(GROUP), crowd=Crowd.UNKNOWN),
        Moment("a group, a crowd", fit.context, ChooseService(GROUP), crowd=Crowd.HUNDREDS),
        Moment("a group, wordy", wordy.context, ChooseService(GROUP), crowd=Crowd.HUNDREDS),
        Moment("three channels", fit.having(fit.three_ways), screen, one),
        Moment("three channels, wordy", many, screen, one),
        Moment("two channels, waits unknown", two, screen, one, crowd=Crowd.UNKNOWN),
    )


def groups_alone(fit: FitSite) -> JourneyContext:
    """Return a site whose first page has six groups."""
    groups = [one for one in fit.context.catalogue.menu if isinstance(one, Group)]
    six = tuple(replace(groups[place % len(groups)], id=f"group-{place}") for place in range(6))
    return replace(fit.context, catalogue=replace(fit.context.catalogue, menu=six))
