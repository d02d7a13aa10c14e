"""Texts in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong, shown, table_or_text
from kiosk.adapters.settings.kinds.place import LANGUAGE_TAG
from kiosk.adapters.settings.kinds.plain import Text
from kiosk.domain.language import OTHERS

ALONE = ""
"""The language of a text that was given without one; only a site with one language may do that."""

_TEXT = Text()


@dataclass(frozen=True, eq=False, repr=False)
class Texts(Kind[Mapping[str, str]]):
    """Language tag to text; which languages must be there is checked beside the site.

    With ``others``, that word may stand where a tag does, for the languages that are not named.
    """

    what: str = "a text in the languages of the site"
    right: str = 'one line per language, such as name.en-US = "Passport"'
    others: bool = False

    @property
    def blank(self) -> Mapping[str, str]:
        """Return no text in any language."""
        return {}

    def read(self, value: object) -> Mapping[str, str] | Wrong:
        if isinstance(value, str):
            text = _TEXT.read(value)
            return text if isinstance(text, Wrong) else {ALONE: text}
        return self._read_table(value) if isinstance(value, dict) else self.wrong(value)

    def _read_table(self, table: dict[str, object]) -> Mapping[str, str] | Wrong:
        texts: dict[str, str] = {}
        for tag, value in table.items():
            text = _TEXT.read(value)
            allowed = self.others and tag == OTHERS
            if not allowed and isinstance(LANGUAGE_TAG.read(tag), Wrong):
                return Wrong(f"{shown(tag)} is not {LANGUAGE_TAG.what}; use {LANGUAGE_TAG.right}.")
            if isinstance(text, Wrong):
                return Wrong(f"the text in {tag}: {text.message}")
            texts[tag] = text
        return texts

    def from_text(self, text: str) -> object:
        """Return the table that a JSON object stands for, else the text itself."""
        return table_or_text(text)

    def schema(self) -> Schema:
        text = _TEXT.schema() | {"minLength": 1}
        tag = LANGUAGE_TAG.schema()
        names = {"anyOf": [tag, {"const": OTHERS}]} if self.others else tag
        table = {"type": "object", "propertyNames": names}
        return {"anyOf": [text, table | {"additionalProperties": text}]}
