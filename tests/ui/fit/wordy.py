"""Texts of staff who write much, in every language, from the words of the demo site."""

from __future__ import annotations

import re
from dataclasses import replace

from kiosk.domain.catalogue import Catalogue, Field, Group, MenuEntry, Option, ServiceType
from kiosk.domain.language import Locale, LocalText, for_all
from kiosk.domain.site import Site

NAME, LINE, QUESTION, LABEL = 39, 36, 80, 44
"""How many letters such texts have: two fifths more than what the design allows a card."""
_WIDE = ("ja", "ko", "zh")
"""Their signs are twice as wide."""
_RECEPTION = "Reception, on your left behind the glass doors, between the lifts and the café"
_PRIVACY = (
    "We use what you type only to call you today. Your details are deleted within 24 hours of your "
    "visit; ask reception for our notice about your data."
)
_ENDS = re.compile("[ \u200b]")


def wordy_site(site: Site) -> Site:
    """Return the site with long names, and much to say; the built-in one alone is for show."""
    return replace(
        site,
        demo=False,
        name=for_all("Ostbrook Borough Public Services Centre"),
        office=for_all("Waterside House, ground floor, entrance B"),
        reception=for_all(_RECEPTION),
        privacy_line=for_all(_PRIVACY),
    )


def wordy_catalogue(catalogue: Catalogue) -> Catalogue:
    """Return the catalogue with long names, lines, questions and answers."""
    return replace(catalogue, menu=tuple(map(_entry, catalogue.menu)))


def _entry(entry: MenuEntry) -> MenuEntry:
    line = entry.description or entry.name
    name, described = joined(entry.name, line, NAME), joined(line, entry.name, LINE)
    if isinstance(entry, Group):
        entries = tuple(map(_entry, entry.entries))
        return replace(entry, name=name, description=described, entries=entries)
    fields = tuple(_field(one, entry) for one in entry.fields)
    return replace(entry, name=name, description=described, fields=fields)


def _field(field: Field, asking: ServiceType) -> Field:
    question = joined(field.question, asking.name, QUESTION)
    advice = joined(field.help or field.question, field.question, QUESTION)
    options = tuple(_option(one, asking) for one in field.options)
    return replace(field, question=question, help=advice, options=options)


def _option(option: Option, asking: ServiceType) -> Option:
    detail = option.detail or asking.name
    label = joined(option.label, detail, LABEL)
    return replace(option, label=label, detail=joined(detail, asking.name, LINE))


def joined(one: LocalText, other: LocalText, most: int) -> LocalText:
    """Return both texts as one in each language, as far as it has room for whole words."""
    return LocalText(
        {
            locale: _whole_words(f"{text}, {other.texts.get(locale, text)}", _room(most, locale))
            for locale, text in one.texts.items()
        }
    )


def _room(most: int, locale: Locale) -> int:
    return most // 2 if locale.startswith(_WIDE) else most


def _whole_words(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    ends = [found.start() for found in _ENDS.finditer(text[: most + 1])]
    return text[: ends[-1] if ends else most].rstrip(" ,")
