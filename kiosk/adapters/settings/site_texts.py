"""``[texts]``: words of the screens in the site's own wording, checked against the built-in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.adapters.settings.checks.named_languages import is_offered, not_offered
from kiosk.adapters.settings.kinds.base import Wrong
from kiosk.adapters.settings.kinds.plain import Text
from kiosk.adapters.settings.local_words import spelled
from kiosk.adapters.settings.suggestion import did_you_mean
from kiosk.domain.language import OTHERS, UNNAMED, Locale, LocalText

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from kiosk.adapters.settings.findings import Spot

SOURCE = "en-US"
ROOM = 2
"""How many times longer than the built-in English a text may be."""

SHORTEST = 40
"""Characters that every text may have."""

_NAMES = "language."
"""How the ids begin of texts in which a language names itself."""


def built_in(folder: Path) -> dict[str, str | dict[str, str]]:
    """Return the built-in English by id; several forms where a number chooses one."""
    table: dict[str, str | dict[str, str]] = json.loads(
        (folder / f"{SOURCE}.json").read_text("utf-8")
    )
    return table


def site_texts(
    given: Mapping[str, object], languages: Sequence[str], folder: Path, spot: Spot
) -> dict[str, LocalText]:
    """Return the site's words by id; what is wrong with them is told at ``spot``.

    ``folder`` holds the built-in texts. A text without a language holds in all of them, one for
    ``others`` in those without their own here.
    """
    known = built_in(folder)
    words: dict[str, LocalText] = {}
    for path, value in _entries(given, known):
        text_id, here = ".".join(path), spot.at(*path)
        if _may_be_changed(text_id, known, here) and _is_told_apart(text_id, value, here):
            said = _by_language(value, languages, here)
            fitting = {tag: one for tag, one in said if _fits(one, str(known[text_id]), here)}
            if fitting:
                words[text_id] = LocalText(fitting)
    return words


def _entries(
    given: Mapping[str, object], known: Mapping[str, object], path: tuple[str, ...] = ()
) -> list[tuple[tuple[str, ...], object]]:
    """Return each text with its path: TOML reads the dots of an unquoted id as tables."""
    found: list[tuple[tuple[str, ...], object]] = []
    for name, value in given.items():
        inner = (*path, name)
        deeper = any(one.startswith(".".join(inner) + ".") for one in known)
        if isinstance(value, dict) and ".".join(inner) not in known and deeper:
            found += _entries(value, known, inner)
        else:
            found.append((inner, value))
    return found


def _may_be_changed(text_id: str, known: Mapping[str, str | dict[str, str]], here: Spot) -> bool:
    english = known.get(text_id)
    if english is None:
        here.fault(f"is no text of the screens; {did_you_mean(text_id, known, 'see docs/look.md')}")
        return False
    if not isinstance(english, str) or "%" in english:
        here.fault("is filled in with names or numbers by the kiosk; it cannot be changed.")
        return False
    return True


def _is_told_apart(text_id: str, value: object, here: Spot) -> bool:
    """Return whether a name of a language is given for that language alone."""
    alone = isinstance(value, dict) and OTHERS not in value
    if alone or not text_id.startswith(_NAMES):
        return True
    here.fault(
        "is the name of each language by itself; one for all would make them all alike; "
        f'write "{text_id}".de = "Deutsch".'
    )
    return False


def _by_language(value: object, offered: Sequence[str], here: Spot) -> list[tuple[Locale, str]]:
    """Return each text with its tag, also where the site may come to offer that later."""
    if not isinstance(value, dict):
        return [(UNNAMED, text) for text in _texts(value, here)]
    found: list[tuple[Locale, str]] = []
    for tag, one in value.items():
        if tag != OTHERS and offered and not is_offered(tag, offered):
            not_offered(tag, offered, here.at(tag))
        else:
            found += [(spelled(tag, offered), text) for text in _texts(one, here.at(tag))]
    return found


def _texts(value: object, here: Spot) -> list[str]:
    text = Text().read(value)
    if isinstance(text, Wrong):
        here.fault(text.message)
        return []
    return [text]


def _fits(text: str, english: str, here: Spot) -> bool:
    most = max(SHORTEST, ROOM * len(english))
    if len(text) <= most:
        return True
    here.fault(f"is {len(text)} characters long; use at most {most}, so that it can be read.")
    return False
