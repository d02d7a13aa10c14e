"""The section ``[site]``: the place."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.kinds.by_language import ByLanguage, Words
from kiosk.adapters.settings.kinds.choice import OneOf
from kiosk.adapters.settings.kinds.listed import Listed
from kiosk.adapters.settings.kinds.place import LANGUAGE_TAG, Country, TimeZone
from kiosk.adapters.settings.kinds.plain import Flag, Text
from kiosk.adapters.settings.records import mandatory, optional
from kiosk.domain.customer_id import CustomerIds

FROM_SERVER = "server"
_WORDS = ByLanguage(Text())


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSettings:
    """The place whose lobby this is."""

    name: Words = mandatory(
        ByLanguage(Text(right="the name of your organization in quotation marks")),
        "Name of the organization, on every screen and ticket: for all, or by language.",
    )
    office: Words = optional(
        _WORDS, "", "Name of this office, under the organization's name: for all, or by language."
    )
    time_zone: str = mandatory(
        TimeZone(), "IANA time zone of opening hours, resets and printed times."
    )
    country: str = mandatory(
        Country(), "ISO 3166 code of the country in which phone numbers without a country code are."
    )
    languages: tuple[str, ...] = mandatory(
        Listed(LANGUAGE_TAG, example='["en-US", "es"]', at_least=1),
        "Languages offered, in this order, as BCP 47 tags in the case API's spelling.",
    )
    default_language: str = optional(
        LANGUAGE_TAG, "", "Language before a visitor has chosen one. Default: the first."
    )
    catalogue: str = optional(
        Text(what="the name of a file", right='a file beside this one, such as "catalogue.toml"'),
        "catalogue.toml",
        'The catalogue\'s file, relative to this one; or "server": kiosk serve hands it out, and '
        "says everything else of this section; what stands here holds until it has.",
    )
    reception: Words = optional(
        _WORDS,
        "",
        'Where reception is, as visitors are told ("Ground floor, on your left"): for all, or by '
        "language.",
    )
    privacy_line: Words = optional(
        _WORDS,
        "",
        "What the site promises about personal data, on screens and tickets: for all, or by "
        "language. Default: what the kiosk itself does, in the visitor's language.",
    )
    customer_ids: CustomerIds = optional(
        OneOf(CustomerIds, what="a kind of customer IDs"),
        CustomerIds.ANY,
        "What customer IDs are made of: with digits alone they are asked on a number pad; letters "
        "are sent as they are typed, or as capitals.",
    )
    demo: bool = optional(
        Flag(), default=False, about='Whether "Demo" stands on every screen and ticket.'
    )
