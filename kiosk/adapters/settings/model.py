"""All of ``kiosk.toml``, typed. Cheap to import: the first frame waits for it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.cases_settings import CasesSettings
from kiosk.adapters.settings.kinds.address import HOST, PORT, WebAddress
from kiosk.adapters.settings.kinds.choice import OneNumber, OneOf
from kiosk.adapters.settings.kinds.listed import Listed
from kiosk.adapters.settings.kinds.plain import Text
from kiosk.adapters.settings.kiosk_settings import KioskSettings
from kiosk.adapters.settings.printer_settings import PrinterSettings
from kiosk.adapters.settings.records import optional, section
from kiosk.adapters.settings.site_settings import SiteSettings
from kiosk.adapters.settings.words import Page

VERSION = 1
_FILE = Text(what="the name of a file", right="the path of a file, in quotation marks")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeSettings:
    """The service for a whole site, ``kiosk serve``."""

    host: str = optional(HOST, "127.0.0.1", "Address on which kiosk serve listens.")
    port: int = optional(PORT, 8470, "TCP port on which kiosk serve listens.")
    public_url: str = optional(WebAddress(), "", "Address by which others reach kiosk serve.")
    tls_certificate: str = optional(_FILE, "", "PEM file of the certificate, relative to this one.")
    tls_key: str = optional(_FILE, "", "PEM file of the certificate's key, relative to this one.")
    pages: tuple[Page, ...] = optional(
        Listed(OneOf(Page, what="a page"), example='["ticket", "counter"]'),
        (Page.TICKET, Page.COUNTER),
        "Pages that kiosk serve hands out beside the case API.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSettings:
    """What stands on the ticket. The section is kept; this version has no key for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this kiosk behaves."""

    version: int = optional(
        OneNumber((VERSION,), what="a version of this file that this kiosk reads"),
        VERSION,
        "Version of the file's format.",
    )
    kiosk: KioskSettings = section(KioskSettings, "This kiosk and its screen.")
    site: SiteSettings = section(SiteSettings, "The place whose lobby this is.")
    cases: CasesSettings = section(CasesSettings, "Where cases are made.")
    printer: PrinterSettings = section(PrinterSettings, "The ticket printer.")
    serve: ServeSettings = section(ServeSettings, "The service for a whole site, kiosk serve.")
    ticket: TicketSettings = section(
        TicketSettings, "What stands on the ticket; this version has no key for it."
    )
