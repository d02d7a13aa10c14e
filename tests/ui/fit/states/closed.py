"""Services outside their own hours: cards that are closed, and until when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.catalogue import Group
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.screens import ChooseService, TroubleShown
from kiosk.domain.trouble import Trouble
from tests.ui.fit.moment import Crowd, Moment
from tests.ui.fit.site import FitSite
from tests.ui.fit.states.menus import GROUP

AFTERNOON = (Span(dt.time(13), dt.time(17)),)
TODAY = OpeningHours((AFTERNOON,) * 7)
WEDNESDAYS = OpeningHours(((), (), AFTERNOON, (), (), (), ()))
IN_MAY = OpeningHours(((),) * 7, {dt.date(2030, 5, 27): AFTERNOON})
NEVER = OpeningHours(((),) * 7)
"""Hours of services at the moment of these tests, a Tuesday morning."""


def closed_services(fit: FitSite) -> tuple[Moment, ...]:
    """Return menus on which something is closed."""
    wordy, first = fit.wordy, {0: TODAY}
    days = {0: WEDNESDAYS, 1: TODAY, 2: IN_MAY, 4: NEVER}
    menu, group = ChooseService(), ChooseService(GROUP)
    return (
        Moment("a closed service", closing(fit.flat, first), menu),
        Moment("a closed service, opening unknown", closing(fit.flat, {0: NEVER}), menu),
        Moment("a group, opening unknown", closing(fit.context, {0: NEVER, 1: NEVER}), group),
        Moment("closed services", closing(fit.flat, days), menu),
        Moment(
            "closed services, waits unknown", closing(fit.flat, days), menu, crowd=Crowd.UNKNOWN
        ),
        Moment("closed services, wordy", closing(wordy.flat, days), menu, crowd=Crowd.HUNDREDS),
        Moment("a closed group", closing(fit.context, in_group(fit.context, TODAY)), menu),
        Moment("a closed group, another day", _group_on_wednesday(fit), menu),
        Moment("a group, one closed", closing(fit.context, first), group),
        Moment("a group, closed", closing(fit.context, days), group, crowd=Crowd.UNKNOWN),
        Moment("a group, closed, wordy", closing(wordy.context, days), group),
        Moment("refused, closed", closing(fit.context, days), refused(fit.context)),
        Moment("refused, closed, wordy", closing(wordy.context, days), refused(wordy.context)),
    )


def closing(context: JourneyContext, hours: Mapping[int, OpeningHours]) -> JourneyContext:
    """Return the site with these hours of its services, by their place in the menu."""
    types = context.catalogue.service_types()
    own = {types[place].service_id: spans for place, spans in hours.items()}
    services = tuple(
        replace(one, hours=own.get(one.id, one.hours)) for one in context.catalogue.services
    )
    return replace(context, catalogue=replace(context.catalogue, services=services))


def in_group(context: JourneyContext, hours: OpeningHours) -> dict[int, OpeningHours]:
    """Return these hours for every service of the group."""
    groups = (one for one in context.catalogue.menu if isinstance(one, Group))
    group = next(one for one in groups if one.id == GROUP[0])
    types = context.catalogue.service_types()
    return {place: hours for place, one in enumerate(types) if one in group.entries}


def refused(context: JourneyContext) -> TroubleShown:
    """Return what a visitor sees whose service, the first, closed before they had a number."""
    return TroubleShown(Trouble.CLOSED, closed=context.catalogue.service_types()[0].id)


def _group_on_wednesday(fit: FitSite) -> JourneyContext:
    return closing(fit.context, in_group(fit.context, WEDNESDAYS))
