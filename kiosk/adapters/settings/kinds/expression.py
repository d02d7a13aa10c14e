"""Regular expressions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong, shown

LONGEST = 200


@dataclass(frozen=True, eq=False, repr=False)
class Expression(Kind[str]):
    """A regular expression in Python's notation."""

    what: str = "a regular expression"
    right: str = "a pattern in quotation marks, such as '[A-Z]{2}[0-9]{6}'"
    blank: str = ""

    def read(self, value: object) -> str | Wrong:
        if not isinstance(value, str) or not 0 < len(value) <= LONGEST:
            return self.wrong(value)
        try:
            re.compile(value)
        except (re.error, OverflowError, RecursionError) as error:
            return Wrong(f"{shown(value)} is not {self.what} ({error}); use {self.right}.")
        return value

    def schema(self) -> Schema:
        return {"type": "string", "format": "regex", "maxLength": LONGEST}
