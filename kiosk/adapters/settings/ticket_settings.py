"""The section ``[ticket]``: what stands on the ticket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.adapters.settings.kinds.by_language import ByLanguage
from kiosk.adapters.settings.kinds.choice import OneOf
from kiosk.adapters.settings.kinds.listed import Listed
from kiosk.adapters.settings.kinds.place import LANGUAGE_TAG
from kiosk.adapters.settings.kinds.plain import Text
from kiosk.adapters.settings.kinds.texts import Texts
from kiosk.adapters.settings.records import optional, section
from kiosk.domain.ticket_design import DEFAULT_PARTS, Part, Size

_PARTS = Listed(
    OneOf(Part, what="a part of the ticket"),
    example='["site", "number", "service", "qr", "time"]',
    at_least=1,
)
_SIZE = ByLanguage(OneOf(Size, what="a size"))
Sizes = Size | Mapping[str, Size]
Parts = tuple[Part, ...] | Mapping[str, tuple[Part, ...]]
"""For all languages, or for each."""


def _words(example: str) -> Texts:
    return Texts(
        what="a text, in every language of the site or in one for all",
        right=f"one line per language, such as {example}, or one text for all languages",
        others=True,
    )


def _size(of: str) -> Any:
    return optional(_SIZE, Size.NORMAL, f"Size of {of}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSizes:
    """How large each part of the ticket is, in all languages or in each."""

    logo: Sizes = _size("a logo by itself")
    site: Sizes = _size("mark, site and office")
    number: Sizes = _size("the number; a long one is never wider than the paper")
    service: Sizes = _size("service and channel in the black band")
    position: Sizes = _size("the people before the visitor")
    estimate: Sizes = _size(
        "the wait, where it does not stand beside the people before the visitor"
    )
    qr: Sizes = _size("the QR code, as far as the paper allows; never too small to be read")
    where: Sizes = _size("where to wait")
    next: Sizes = _size("what to do next")
    time: Sizes = _size("date, time and kiosk")
    footer: Sizes = _size("the footer")
    privacy: Sizes = _size("the privacy line")


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSettings:
    """What stands on the ticket, in what order and how large."""

    blocks: Parts = optional(
        ByLanguage(_PARTS),
        DEFAULT_PARTS,
        "Parts of the ticket, from top to bottom; one list for all languages, or one for each "
        "(blocks.ar = …) and one for all others (blocks.others = …). What is not known (position, "
        "estimate) or not set (where, footer) is left out. position and estimate one after the "
        "other stand side by side.",
    )
    logo: str = optional(
        Text(what="the name of a file", right='a PNG or SVG file, such as "logo.svg"'),
        "",
        "PNG or SVG picture, relative to this file. It stands where blocks says logo, else beside "
        "the site's name in place of the mark. Shades are dithered, line art stays sharp.",
    )
    second_language: str = optional(
        LANGUAGE_TAG,
        "",
        "Language in which number, service, people before, wait, what the code is for, where to "
        "wait and what to do next are said a second time, under the visitor's own; one of the "
        "site's. Default: none.",
    )
    where: Mapping[str, str] | None = optional(
        _words('where.en-US = "First floor, blue chairs"'),
        None,
        "Where to wait: for all, or by language.",
    )
    next: Mapping[str, str] | None = optional(
        _words('next.en-US = "Listen for your number."'),
        None,
        "What to do next: for all, or by language. Default: to take a seat and watch the screens.",
    )
    footer: Mapping[str, str] | None = optional(
        _words('footer.en-US = "Open Monday to Friday"'),
        None,
        "Small text at the foot: for all, or by language.",
    )
    sizes: TicketSizes = section(
        TicketSizes,
        "How large each part of the ticket is; one size for all languages, or one for each "
        '(number.de = "small") and one for all others (number.others = "large").',
    )
