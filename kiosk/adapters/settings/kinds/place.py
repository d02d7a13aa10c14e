"""Time zones, countries and languages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong, shown
from kiosk.adapters.settings.kinds.plain import Text
from kiosk.adapters.settings.suggestion import did_you_mean

LANGUAGE_TAG = Text(
    what="a language tag",
    right='a tag of BCP 47, such as "en-US", "ar" or "zh-Hans"',
    pattern=r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-[A-Za-z0-9]{5,8})*",
    longest=35,
)


@dataclass(frozen=True, eq=False, repr=False)
class TimeZone(Kind[str]):
    """A name of the IANA time zone database."""

    what: str = "a time zone"
    right: str = 'a name of the IANA list, such as "Europe/London"'
    blank: str = "UTC"

    def read(self, value: object) -> str | Wrong:
        if not isinstance(value, str) or not value:
            return self.wrong(value)
        return value if _zone_exists(value) else self._unknown(value)

    def _unknown(self, value: str) -> Wrong:
        from zoneinfo import available_timezones

        hint = did_you_mean(value, sorted(available_timezones()), f"use {self.right}")
        return Wrong(f"{shown(value)} is not {self.what}; {hint}")

    def schema(self) -> Schema:
        return {"type": "string", "examples": ["Europe/London"]}


def _zone_exists(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return False
    return True


@dataclass(frozen=True, eq=False, repr=False)
class Country(Kind[str]):
    """A two-letter code of ISO 3166."""

    what: str = "a country code"
    right: str = 'the two letters of ISO 3166, such as "GB"'
    blank: str = ""

    def read(self, value: object) -> str | Wrong:
        if not isinstance(value, str) or value not in countries():
            return self.wrong(value)
        return value

    def schema(self) -> Schema:
        return {"type": "string", "pattern": "^[A-Z]{2}$"}


@cache
def countries() -> frozenset[str]:
    """Return the codes of ISO 3166-1 alpha-2, from the table of the time zone database."""
    table = Path(import_module("tzdata").__path__[0]) / "zoneinfo" / "iso3166.tab"
    lines = table.read_text(encoding="utf-8").splitlines()
    return frozenset(line[:2] for line in lines if line and not line.startswith("#"))
