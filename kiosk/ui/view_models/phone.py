"""What is your phone number?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.domain.calling_codes import country_typed, prefix_of
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.events import PhoneCountryChosen
from kiosk.domain.phone_shown import digits_missing, phone_as_typed
from kiosk.domain.questions import phone_country
from kiosk.ui.view_models.countries import countries, initials, likely
from kiosk.ui.view_models.entry import EntryProps, EntryViewModel, entry_members, typed_text
from kiosk.ui.view_models.screen import screen_members

if TYPE_CHECKING:
    from kiosk.application.journey_controller import JourneyController
    from kiosk.ui.view_models.snapshot import Snapshot

DASH = "–"
_LONGEST = 20


@dataclass(frozen=True, slots=True)
class CountryRow:
    """A country to choose."""

    code: str
    prefix: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneProps(EntryProps):
    """``countries`` and ``letters`` are empty until they are asked for; own country first.

    ``countryPages``: the list is all there is, and may take pages; else letters lead to the rest.
    """

    prefixShown: bool = False
    prefix: str = ""
    country: str = ""
    plusShown: bool = False
    pickingCountry: bool = False
    countryPages: bool = False
    countries: tuple[CountryRow, ...] = ()
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picking:
    """How far a country is picked: likely ones are shown, the letters, or those of one letter."""

    letters: bool = False
    letter: str = ""


def derive_phone_props(now: Snapshot, picking: Picking | None = None) -> PhoneProps:
    """Show the number as its country writes it; with ``picking``, countries."""
    text, phone_format = typed_text(now), now.context.phone_format
    country = phone_country(now.context, now.journey.answers)
    international = phone_format is PhoneFormat.E164
    entry = entry_members(now)
    missing = 0 if entry["complete"] else digits_missing(text, phone_format, country)
    return PhoneProps(
        **screen_members(now),
        **entry,
        shown=phone_as_typed(text, phone_format, country),
        pattern=" ".join(DASH * missing),
        prefixShown=international,
        prefix=prefix_of(country) if international else "",
        country=country,
        plusShown=international and not text,
        pickingCountry=picking is not None,
        countryPages=picking is not None and bool(picking.letter),
        countries=_rows(now, picking, country) if picking and not picking.letters else (),
        letters=initials(countries(now.language), now.language)
        if picking and picking.letters
        else (),
    )


def _rows(now: Snapshot, picking: Picking, own: str) -> tuple[CountryRow, ...]:
    offered = countries(now.language)
    if picking.letter:
        found = [country for country in offered if country.initial == picking.letter]
    else:
        by_code = {country.code: country for country in offered}
        site = now.context.site
        codes = likely((own, site.country), (now.language, *site.languages))
        found = [by_code[code] for code in codes]
    return tuple(CountryRow(each.code, each.prefix, each.name, each.code == own) for each in found)


class PhoneViewModel(EntryViewModel[PhoneProps]):
    """Asks for the phone number."""

    def __init__(self, journey: JourneyController) -> None:
        self._picking: Picking | None = None
        super().__init__(journey)

    def derive(self, now: Snapshot) -> PhoneProps:
        """Show what is typed."""
        return derive_phone_props(now, self._picking)

    def after(self, text: str, key: str) -> str:
        """Take digits, and one plus sign in front where a country code may be typed."""
        plus = "+" if self.props.prefixShown and not text and key.startswith("+") else ""
        return (text + plus + "".join(filter(str.isdigit, key)))[:_LONGEST]

    def type_text(self, text: str) -> None:
        """Make the number read ``text``; a country code at its head chooses the country instead."""
        site = self.snapshot().context.site
        typed = country_typed(text, (self.props.country, site.country))
        if typed is not None:
            country, text = typed
            self.dispatch(PhoneCountryChosen(country))
        super().type_text(text)

    @Slot()
    def toggleCountries(self) -> None:
        """The prefix was touched, or what closes the list: one letter's leads to the others."""
        within = self._picking is not None and bool(self._picking.letter)
        self._pick(Picking(letters=True) if within else None if self._picking else Picking())

    @Slot()
    def showLetters(self) -> None:
        """More countries were asked for."""
        self._pick(Picking(letters=True))

    @Slot(str)
    def chooseLetter(self, letter: str) -> None:
        """A letter was touched: its countries are shown."""
        self._pick(Picking(letter=letter))

    @Slot(str)
    def chooseCountry(self, code: str) -> None:
        """A country was touched."""
        self._picking = None
        self.dispatch(PhoneCountryChosen(code))
        self.refresh()

    def _pick(self, picking: Picking | None) -> None:
        self._picking = picking
        self.refresh()
