"""The demo site in every language there is, and one that nobody speaks."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from typing import TypeVar

from kiosk.bootstrap import Faults, load
from kiosk.bootstrap.beginning import journey_context
from kiosk.domain.case import Case, CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import (
    Catalogue,
    Channel,
    Field,
    FieldKind,
    Prerequisites,
    ServiceType,
    ServiceTypeId,
)
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.language import Locale, LocalText
from tests.ui.conftest import ASSETS
from tests.ui.fit.directions import RECEPTION
from tests.ui.fit.pseudo import PSEUDO, PSEUDO_MIRRORED, stretched
from tests.ui.fit.wordy import wordy_catalogue, wordy_site

ENGLISH = Locale("en-US")
T = TypeVar("T")


def spoken() -> tuple[Locale, ...]:
    """Return every language that the screens are written in."""
    files = sorted(ASSETS.translations.glob("kiosk_*.qm"))
    return tuple(Locale(file.stem.removeprefix("kiosk_")) for file in files)


@dataclass(frozen=True, slots=True)
class FitSite:
    """A site with everything that a screen may have to show."""

    context: JourneyContext
    choice: ServiceType
    field: Field

    @property
    def languages(self) -> tuple[Locale, ...]:
        return self.context.site.languages

    @property
    def three_ways(self) -> ServiceType:
        return replace(self.choice, channels=tuple(Channel))

    @property
    def flat(self) -> JourneyContext:
        """The site with all its services on one page."""
        return self._with(replace(self._catalogue, menu=self._catalogue.service_types()))

    @property
    def long(self) -> JourneyContext:
        """The site with more services than fit."""
        types = self._catalogue.service_types()
        again = (replace(one, id=ServiceTypeId(f"{one.id}-2")) for one in types[:3])
        return self._with(replace(self._catalogue, menu=(*types, *again)))

    @property
    def wordy(self) -> FitSite:
        """The same site with long texts in every language."""
        catalogue = wordy_catalogue(self._catalogue)
        context = replace(self.context, site=wordy_site(self.context.site), catalogue=catalogue)
        return in_words_of(context)

    @property
    def _catalogue(self) -> Catalogue:
        return self.context.catalogue

    def having(self, service_type: ServiceType) -> JourneyContext:
        """Return the site with another form of one service type."""
        menu = tuple(
            service_type if one.id == service_type.id else one
            for one in self._catalogue.service_types()
        )
        return self._with(replace(self._catalogue, menu=menu))

    def asking(self, kind: FieldKind) -> JourneyContext:
        """Return the site with its question asked in that way."""
        field = replace(self.field, kind=kind)
        return self.having(replace(self.choice, fields=(field,)))

    def requiring_everything(self, service_type: ServiceType) -> JourneyContext:
        """Return the site where that service demands all that can be demanded."""
        context = self.having(service_type)
        everything = Prerequisites(customer_id=True, phone=True, email=True)
        services = tuple(replace(one, requires=everything) for one in context.catalogue.services)
        return self._with(replace(context.catalogue, services=services))

    def case(self, url: str) -> Case:
        """Return a case of the service, third in its queue."""
        return Case(
            CaseId("case"),
            CaseStatus.WAITING,
            Ticket("A", 104),
            self.choice.channels[0],
            ENGLISH,
            position=3,
            ticket_url=url,
        )

    def _with(self, catalogue: Catalogue) -> JourneyContext:
        return replace(self.context, catalogue=catalogue)


def fit_site() -> FitSite:
    """Return the demo site in all languages, pseudo-languages included.

    Raises AssertionError where the demo site cannot be read.
    """
    loaded = load(None)
    assert not isinstance(loaded, Faults), loaded
    context = journey_context(loaded)
    languages = (*context.site.languages, PSEUDO)
    site = replace(context.site, languages=languages, reception=RECEPTION)
    catalogue = also_stretched(context.catalogue)
    return in_words_of(replace(context, site=site, catalogue=catalogue))


def in_words_of(context: JourneyContext) -> FitSite:
    """Return a site with the service type whose question is asked."""
    choice = next(one for one in context.catalogue.service_types() if one.fields)
    return FitSite(context, choice, choice.fields[0])


def also_stretched(value: T) -> T:
    """Return a catalogue whose every text is there in the pseudo-languages too."""
    if isinstance(value, LocalText):
        longer = stretched(value.texts[ENGLISH])
        return LocalText({**value.texts, PSEUDO: longer, PSEUDO_MIRRORED: longer})  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(map(also_stretched, value))  # type: ignore[return-value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        members = dataclasses.fields(value)
        changed = {one.name: also_stretched(getattr(value, one.name)) for one in members}
        return replace(value, **changed)
    return value
