"""Reads Qt Linguist's files (format: "Linguist TS file format", Qt documentation)."""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.texts.plurals import PluralRule, plural_rule

ENGLISH = "en-US"
_PREFIX = "kiosk_"
_PLACEHOLDER = re.compile(r"%(\d|n)")


@dataclass(frozen=True, slots=True)
class Message:
    """One text in one language.

    ``forms`` are in Qt Linguist's order, a single one where the text has no plural; ``state`` is
    empty, ``unfinished``, ``obsolete`` or ``vanished``.
    """

    id: str
    english: str
    forms: tuple[str, ...]
    plural: bool
    state: str

    @property
    def placeholders(self) -> frozenset[str]:
        """What is filled in, by the fullest form: ``1``, ``2`` … and ``n``."""
        return placeholders(" ".join(self.forms))


@dataclass(frozen=True, slots=True)
class Translation:
    """One language's file: its BCP 47 tag, the names of its contexts, and its texts."""

    path: Path
    locale: str
    contexts: tuple[str, ...]
    messages: tuple[Message, ...]

    @property
    def rule(self) -> PluralRule:
        """The language's plural. Raises KeyError if it has none yet."""
        return plural_rule(self.locale)

    def by_id(self) -> dict[str, Message]:
        """Return the texts by id."""
        return {message.id: message for message in self.messages}


def placeholders(text: str) -> frozenset[str]:
    """Return what is filled into a text."""
    return frozenset(_PLACEHOLDER.findall(text))


def locale_of(path: Path) -> str:
    """Return the language tag in a file's name."""
    return path.stem.removeprefix(_PREFIX)


def find(folder: Path) -> list[Path]:
    """Return the files of all languages, by name."""
    return sorted(folder.glob(f"{_PREFIX}*.ts"))


def read(path: Path) -> Translation:
    """Read one language's file. Raises ``ET.ParseError`` where it is not XML."""
    root = ET.parse(path).getroot()  # noqa: S314 -- the project's own file
    messages = tuple(_message(element) for element in root.iter("message"))
    contexts = tuple(context.findtext("name", "") for context in root.iter("context"))
    return Translation(path, locale_of(path), contexts, messages)


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    text = ET.Element("translation") if translation is None else translation
    plural = element.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in text.iter("numerusform"))
    return Message(
        id=element.get("id", ""),
        english=element.findtext("source", ""),
        forms=forms if plural else (text.text or "",),
        plural=plural,
        state=text.get("type", ""),
    )
