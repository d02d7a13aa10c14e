"""Where other machines are: host names and web addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from kiosk.adapters.settings.kinds.base import Kind, Schema, Wrong, shown
from kiosk.adapters.settings.kinds.plain import Number, Text

HOST = Text(
    what="a host name or an IP address",
    right='a name or an address alone, such as "192.0.2.7"',
    pattern=r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*(?:%\w+)?",
    longest=253,
)
SYSTEM_PROXY = "system"
PORT = Number(1, 65535, what="a TCP port")


@dataclass(frozen=True, eq=False, repr=False)
class WebAddress(Kind[str]):
    """An http or https URL. ``secure``: http only to this machine itself (loopback)."""

    secure: bool = False
    placeholder: str = ""
    what: str = "a web address"
    blank: str = ""

    @property
    def right(self) -> str:
        """Return an example."""
        host = "https://" if self.secure else "http:// or https://"
        end = f" and holds {self.placeholder}" if self.placeholder else ""
        return f"an address that begins with {host}{end}"

    def read(self, value: object) -> str | Wrong:
        if not isinstance(value, str) or (parts := _split(value)) is None:
            return self.wrong(value)
        if self.secure and parts.scheme != "https" and not _is_loopback(parts.hostname or ""):
            return Wrong(f"{shown(value)} is not encrypted; use https://, or http:// to localhost.")
        if self.placeholder not in value:
            return Wrong(f"{shown(value)} has no {self.placeholder}; add it where the token goes.")
        return value

    def schema(self) -> Schema:
        schema: Schema = {"type": "string", "format": "uri", "pattern": "^https?://"}
        if self.placeholder:
            schema |= {"format": "uri-template", "pattern": re.escape(self.placeholder)}
        return schema


@dataclass(frozen=True, eq=False, repr=False)
class ProxyAddress(Kind[str]):
    """An http URL of a proxy without credentials, or ``system``."""

    what: str = "a proxy"
    right: str = 'an address such as "http://proxy.example:3128", without a password, or "system"'
    blank: str = ""

    def read(self, value: object) -> str | Wrong:
        if value == SYSTEM_PROXY:
            return SYSTEM_PROXY
        parts = _split(value) if isinstance(value, str) else None
        if parts is None or parts.scheme != "http" or parts.username or parts.password:
            return Wrong(f"what stands here is not {self.what}; use {self.right}.")
        return parts.geturl()

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^(?:{SYSTEM_PROXY}|http://[^@]+)$"}


def _split(text: str) -> SplitResult | None:
    try:
        parts = urlsplit(text)
        sound = parts.port is None or parts.port > 0
    except ValueError:
        return None
    plain = text.isprintable() and not set(text) & set(' "<>\\^`|')
    known = parts.scheme in {"http", "https"} and bool(parts.hostname)
    return parts if sound and plain and known else None


def _is_loopback(host: str) -> bool:
    return host in {"localhost", "::1"} or re.fullmatch(r"127(\.\d{1,3}){3}", host) is not None
