"""Rules between the tables of ``catalogue.toml``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.adapters.settings.checks.hours import check_hours
from kiosk.adapters.settings.checks.identity import check_identity
from kiosk.adapters.settings.checks.languages import check_languages
from kiosk.adapters.settings.checks.menu import check_menu
from kiosk.adapters.settings.checks.numbering import check_numbering
from kiosk.adapters.settings.checks.questions import check_questions
from kiosk.adapters.settings.kinds.base import shown
from kiosk.adapters.settings.suggestion import did_you_mean
from kiosk.domain.contact import PhoneFormat

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kiosk.adapters.settings.catalogue_records import CatalogueRecord, CustomerRecord
    from kiosk.adapters.settings.findings import Spot

_PHONES = {
    PhoneFormat.DIGITS10: (r"[0-9]{10}", "ten digits"),
    PhoneFormat.E164: (r"\+[1-9][0-9]{6,14}", '"+", the country code and the number, all digits'),
}


def check_catalogue(
    catalogue: CatalogueRecord,
    spot: Spot,
    *,
    languages: Sequence[str],
    icons: Collection[str],
    phone_format: PhoneFormat,
) -> None:
    """Tell every fault between tables. ``icons``: the names that exist; none: not checked."""
    check_identity(catalogue, spot)
    check_hours(catalogue.hours, spot.at("hours"))
    for place, service in enumerate(catalogue.service):
        check_hours(service.hours, spot.at("service", place, "hours"))
    check_numbering(catalogue.service, spot)
    check_questions(catalogue.service_type, spot)
    check_languages(catalogue, spot, languages)
    check_menu(catalogue, spot)
    for place, customer in enumerate(catalogue.customer):
        _check_phone(customer, spot.at("customer", place, "phone"), phone_format)
    for place, service_type in enumerate(catalogue.service_type):
        _check_icon(service_type.icon, spot.at("service_type", place, "icon"), icons)
    for place, group in enumerate(catalogue.group):
        _check_icon(group.icon, spot.at("group", place, "icon"), icons)


def _check_icon(icon: str, here: Spot, icons: Collection[str]) -> None:
    if icons and icon not in icons:
        hint = did_you_mean(icon, icons, f"the icons are {', '.join(sorted(icons))}")
        here.fault(f"there is no icon {shown(icon)}; {hint}")


def _check_phone(customer: CustomerRecord, here: Spot, phone_format: PhoneFormat) -> None:
    pattern, right = _PHONES[phone_format]
    if customer.phone is not None and not re.fullmatch(pattern, customer.phone):
        said = f'what stands here is no phone number of the format "{phone_format}"; use {right}.'
        here.fault(said)
