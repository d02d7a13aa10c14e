"""The section ``[serve]``: the service for a whole site."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.kinds.address import HOST, PORT, WebAddress
from kiosk.adapters.settings.kinds.choice import OneOf
from kiosk.adapters.settings.kinds.listed import Listed
from kiosk.adapters.settings.kinds.plain import Flag, Text
from kiosk.adapters.settings.records import optional
from kiosk.adapters.settings.words import Events, Page

_FILE = Text(what="the name of a file", right="the path of a file, in quotation marks")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeSettings:
    """The service for a whole site, ``kiosk serve``."""

    host: str = optional(HOST, "127.0.0.1", "Address on which kiosk serve listens.")
    port: int = optional(PORT, 8470, "TCP port on which kiosk serve listens.")
    public_url: str = optional(
        WebAddress(),
        "",
        "Address by which others reach kiosk serve, where a proxy stands before it.",
    )
    tls_certificate: str = optional(
        _FILE, "", "PEM file of the certificate and its chain, relative to this one."
    )
    tls_key: str = optional(
        _FILE, "", "PEM file of the certificate's key, relative to this one; no one else reads it."
    )
    pages: tuple[Page, ...] = optional(
        Listed(OneOf(Page, what="a page"), example='["ticket", "counter", "display"]'),
        tuple(Page),
        "Pages that kiosk serve hands out beside the case API.",
    )
    with_kiosk: bool = optional(
        Flag(),
        default=False,
        about="Whether kiosk run starts kiosk serve beside its window, as a process of its own, so "
        "that the pages of a single kiosk need no other machine.",
    )
    events: Events | None = optional(
        OneOf(Events, what="a way to learn of events"),
        None,
        "How several kiosk serve on one database learn of each other's changes: notify by "
        "PostgreSQL, or poll. Default: notify on PostgreSQL, else poll.",
    )
