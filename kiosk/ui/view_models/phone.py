"""What is your phone number?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.domain.contact import DIGITS10_LENGTH, PhoneFormat, phone_as_typed
from kiosk.domain.events import PhoneCountryChosen
from kiosk.ui.view_models.countries import Country, countries, prefix_of
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
    """``countries`` is empty until they are asked for; the visitor's own comes first."""

    prefixShown: bool = False
    prefix: str = ""
    country: str = ""
    pickingCountry: bool = False
    countries: tuple[CountryRow, ...] = ()


def derive_phone_props(now: Snapshot, offered: tuple[Country, ...]) -> PhoneProps:
    """Show the number as its country writes it. ``offered`` is empty while none is picked."""
    text, phone_format = typed_text(now), now.context.phone_format
    country = now.journey.answers.phone_country or now.context.site.country
    international = phone_format is PhoneFormat.E164
    return PhoneProps(
        **screen_members(now),
        **entry_members(now),
        shown=phone_as_typed(text, phone_format, country),
        pattern=" ".join(DASH * _missing(text, phone_format, country)),
        prefixShown=international,
        prefix=prefix_of(country) if international else "",
        country=country,
        pickingCountry=bool(offered),
        countries=_rows(offered, country),
    )


def _missing(text: str, phone_format: PhoneFormat, country: str) -> int:
    if phone_format is PhoneFormat.DIGITS10:
        return max(DIGITS10_LENGTH - len(text), 0)
    if text.startswith("+"):
        return 0
    from phonenumbers import PhoneNumberType, example_number_for_type

    example = example_number_for_type(country, PhoneNumberType.MOBILE)
    length = len(str(example.national_number)) if example else 0
    return max(length - len(text.lstrip("0")), 0)


def _rows(offered: tuple[Country, ...], own: str) -> tuple[CountryRow, ...]:
    ordered = sorted(offered, key=lambda country: country.code != own)
    return tuple(
        CountryRow(each.code, each.prefix, each.name, each.code == own) for each in ordered
    )


class PhoneViewModel(EntryViewModel[PhoneProps]):
    """Asks for the phone number."""

    def __init__(self, journey: JourneyController) -> None:
        self._offered: tuple[Country, ...] = ()
        super().__init__(journey)

    def derive(self, now: Snapshot) -> PhoneProps:
        """Show what is typed."""
        return derive_phone_props(now, self._offered)

    def after(self, text: str, key: str) -> str:
        """Take digits, and one plus sign in front where a country code may be typed."""
        plus = "+" if self.props.prefixShown and not text and key.startswith("+") else ""
        return (text + plus + "".join(filter(str.isdigit, key)))[:_LONGEST]

    @Slot()
    def toggleCountries(self) -> None:
        """The prefix was touched."""
        self._offered = () if self._offered else countries()
        self.refresh()

    @Slot(str)
    def chooseCountry(self, code: str) -> None:
        """A country was touched."""
        self._offered = ()
        self.dispatch(PhoneCountryChosen(code))
        self.refresh()
