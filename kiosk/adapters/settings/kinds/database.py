"""Where cases are kept: a SQLite file, or a PostgreSQL database."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import urlsplit

from kiosk.adapters.settings.kinds.base import MASK, Kind, Schema, Wrong, shown

SQLITE = "sqlite:///"
POSTGRESQL = "postgresql+psycopg://"
_POSTGRESQL_URL = r"postgresql\+psycopg://(?:[^@/?#\s]*@)?[^@/?#\s]*/[^@/?#\s]+(?:\?[^#\s]*)?"
_OTHER_POSTGRESQL = re.compile(r"postgres(?:ql)?(?:\+\w+)?://")


@dataclass(frozen=True, eq=False, repr=False)
class Database(Kind[str]):
    """The SQLAlchemy URL of a database. An empty text stands for the default."""

    private: ClassVar[bool] = True
    what: str = "the address of a database for cases"
    right: str = (
        f'"{SQLITE}" and the path of a file (sqlite:////var/lib/kiosk/cases.sqlite), or '
        f'"{POSTGRESQL}" and user, host and database (postgresql+psycopg://kiosk@localhost/cases)'
    )
    blank: str = ""

    def read(self, value: object) -> str | Wrong:
        if not isinstance(value, str) or not value.isprintable():
            return self.wrong(value)
        if value.startswith(SQLITE):
            path = value.removeprefix(SQLITE)
            return self.wrong(value) if path in {"", ":memory:"} or path.endswith("/") else value
        return self._read_postgresql(value)

    def _read_postgresql(self, value: str) -> str | Wrong:
        if found := _OTHER_POSTGRESQL.match(value):
            if found[0] != POSTGRESQL:
                return Wrong(f'"{found[0]}" names no driver known here; begin with "{POSTGRESQL}".')
            if re.fullmatch(_POSTGRESQL_URL, value) and _has_sound_port(value):
                return value
        return self.wrong(value)

    def wrong(self, value: object) -> Wrong:
        told = self.masked(value) if isinstance(value, str) else value
        return Wrong(f"{shown(told)} is not {self.what}; use {self.right}.")

    def masked(self, value: str) -> str:
        """Return the address without its password."""
        hidden = re.sub(r"(://[^:@/]*|^[^:@/]*):(?!//).*@", rf"\1:{MASK}@", value)
        return re.sub(r"([?&]\w*password=)[^&]*", rf"\1{MASK}", hidden)

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^(?:{SQLITE}.|{_POSTGRESQL_URL}$)"}


def _has_sound_port(url: str) -> bool:
    try:
        port = urlsplit(url).port
    except ValueError:
        return False
    return port is None or port > 0
