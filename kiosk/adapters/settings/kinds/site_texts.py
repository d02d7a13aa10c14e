"""Words of the screens in the site's own wording."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong

Table = Mapping[str, object]


@dataclass(frozen=True, eq=False, repr=False)
class SiteTexts(Kind[Table]):
    """A table of texts by their ids; which ids there are is known to the words, not to this."""

    what: str = "a table of texts"
    right: str = 'one line per text and language, such as welcome.en-US = "Good morning"'

    @property
    def blank(self) -> Table:
        """Return no text."""
        return {}

    def read(self, value: object) -> Table | Wrong:
        return value if isinstance(value, dict) else self.wrong(value)

    def from_text(self, text: str) -> object:
        """Return the table that a JSON object stands for."""
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text

    def schema(self) -> Schema:
        return {"type": "object"}
