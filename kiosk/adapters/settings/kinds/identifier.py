"""Names that machines go by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong
from kiosk.adapters.settings.kinds.plain import Text

S = TypeVar("S", bound=str)

NAME = Text(
    what="a name for machines",
    right='letters, digits, "-", "_" and ".", such as "lobby-1"',
    pattern=r"[A-Za-z0-9_][A-Za-z0-9._-]*",
    longest=64,
)
_GUID = Text(
    what="a GUID",
    right="32 hexadecimal digits with hyphens, such as 01234567-89ab-cdef-0123-456789abcdef",
    pattern=r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
)


@dataclass(frozen=True, eq=False, repr=False)
class Guid(Kind[S], Generic[S]):
    """A GUID, read in lower case, as an id of type ``of``."""

    of: type[S]
    what: str = _GUID.what
    right: str = _GUID.right

    @property
    def blank(self) -> S:
        """Return the id that is none."""
        return self.of("")

    def read(self, value: object) -> S | Wrong:
        text = _GUID.read(value)
        return self.wrong(value) if isinstance(text, Wrong) else self.of(text.lower())

    def schema(self) -> Schema:
        return {"type": "string", "format": "uuid"}
