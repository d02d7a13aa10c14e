"""The section ``[kiosk]``: this machine and its screen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.kinds.by_language import ByLanguage, Words
from kiosk.adapters.settings.kinds.choice import OneOf
from kiosk.adapters.settings.kinds.identifier import NAME
from kiosk.adapters.settings.kinds.listed import Listed
from kiosk.adapters.settings.kinds.plain import Decimal, Flag, Number, Text
from kiosk.adapters.settings.records import optional
from kiosk.adapters.settings.words import Theme

_DOMAIN = Text(
    what="a domain",
    right='the part after the @ in small letters, such as "gmail.com"',
    pattern=r"[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+",
    longest=253,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskSettings:
    """This kiosk and its screen."""

    id: str = optional(
        NAME, "kiosk", "Names this kiosk among others; also its folder among the user's data."
    )
    name: Words = optional(
        ByLanguage(Text()),
        "",
        "What staff call this kiosk; printed small on the ticket: for all, or by language.",
    )
    idle_seconds: int = optional(
        Number(10, 3600, what="an idle time"),
        60,
        "Seconds without a touch after which the visitor is asked whether they are still there; "
        "twice as many for large text, for who works with keys, and where something is typed.",
    )
    idle_warning_seconds: int = optional(
        Number(20, 600, what="a time to answer"),
        30,
        "Seconds to answer before everything typed is wiped; at least 20 (WCAG 2.2.1).",
    )
    screen_diagonal_inches: float = optional(
        Decimal(7, 120, what="a screen diagonal in inches"),
        27.0,
        "Diagonal of the screen in inches; sizes on it are kept in millimetres.",
    )
    screen_bottom_mm: int = optional(
        Number(0, 2000, what="a height in millimetres"),
        700,
        "Height of the screen's lower edge above the floor, in millimetres, as mounted.",
    )
    theme: Theme = optional(
        OneOf(Theme, what="a theme"),
        Theme.STANDARD,
        "Contrast with which each visit begins.",
    )
    email_domains: tuple[str, ...] = optional(
        Listed(_DOMAIN, example='["gmail.com", "outlook.com"]'),
        ("gmail.com", "outlook.com", "yahoo.com"),
        "Domains that complete an e-mail address with one touch; three are offered at a time.",
    )
    reduced_motion: bool = optional(
        Flag(), default=False, about="Whether screens only fade, and nothing moves or loops."
    )
    state_folder: str = optional(
        Text(what="a folder", right='the path of a folder, such as "/var/lib/kiosk"'),
        "",
        "Folder for the journal, its key, the cases and virtual tickets; relative to this file. "
        "Default: a folder named after the kiosk's id in the user's data folder.",
    )
