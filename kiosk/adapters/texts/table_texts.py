"""Texts from one JSON table per language, as ``python -m tools.translations build`` makes them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from kiosk.adapters.texts.dates import date_in, time_in
from kiosk.adapters.texts.plurals import plural_rule
from kiosk.domain.language import Locale, nearest_locale, texts_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.domain.language import LocalText

ENGLISH = Locale("en-US")
_PLACEHOLDER = re.compile(r"%(\d|n)")

Forms = dict[str, str]
"""A text's plural forms by CLDR category."""


@dataclass(frozen=True, slots=True)
class _Table:
    locale: Locale
    texts: Mapping[str, str | Forms]


@dataclass(frozen=True, slots=True)
class TableTexts:
    """Reads ``<folder>/<locale>.json`` when a language is first needed, and keeps it.

    ``default`` is the site's default language; ``country`` decides between varieties of a language;
    ``own`` are the site's own words, by id, in place of the built-in ones.
    """

    folder: Path
    default: Locale
    country: str = ""
    own: Mapping[str, LocalText] = field(default_factory=dict, repr=False)
    _tables: dict[Locale, _Table] = field(default_factory=dict, repr=False)

    def text(self, locale: Locale, text_id: str, *args: str, n: int | None = None) -> str:
        table = self._table(locale)
        entry = table.texts[text_id]
        if isinstance(entry, str):
            return _filled(entry, args, n)
        if n is None:
            raise ValueError(f"text {text_id} has a plural: n is needed")
        return _filled(entry[plural_rule(table.locale).category(n)], args, n)

    def date(self, locale: Locale, moment: dt.datetime) -> str:
        return date_in(self._written(locale), moment)

    def time(self, locale: Locale, moment: dt.datetime) -> str:  # noqa: ARG002
        return f"{moment.hour:02}:{moment.minute:02}"

    def written_time(self, locale: Locale, moment: dt.datetime) -> str:
        return time_in(self._written(locale), moment)

    def _written(self, locale: Locale) -> Locale:
        """Return the tag whose language is spoken, as in the site's country if it names none."""
        spoken = self._table(locale).locale
        same = locale.split("-")[0].casefold() == spoken.split("-")[0].casefold()
        tag = locale if same else spoken
        return Locale(f"{tag}-{self.country}") if self.country and "-" not in tag else tag

    def _table(self, locale: Locale) -> _Table:
        if locale not in self._tables:
            read = self._read(self._spoken(locale))
            texts = {**read.texts, **texts_in(self.own, locale)}
            self._tables[locale] = _Table(read.locale, texts)
        return self._tables[locale]

    def _spoken(self, locale: Locale) -> Locale:
        spoken = [Locale(path.stem) for path in self.folder.glob("*.json")]
        wanted = (locale, self.default)
        nearest = (nearest_locale(tag, spoken, self.country) for tag in wanted)
        return next(filter(None, nearest), ENGLISH)

    def _read(self, locale: Locale) -> _Table:
        content = (self.folder / f"{locale}.json").read_text(encoding="utf-8")
        return _Table(locale, cast("dict[str, str | Forms]", json.loads(content)))


def _filled(text: str, args: tuple[str, ...], n: int | None) -> str:
    values = {str(place): arg for place, arg in enumerate(args, start=1)}
    if n is not None:
        values["n"] = str(n)
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)
