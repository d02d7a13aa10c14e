"""All of ``kiosk.toml``, typed. Cheap to import: the first frame waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.settings.attract_settings import AttractSettings
from kiosk.adapters.settings.cases_settings import CasesSettings
from kiosk.adapters.settings.kinds.choice import OneNumber
from kiosk.adapters.settings.kinds.site_texts import SiteTexts
from kiosk.adapters.settings.kiosk_settings import KioskSettings
from kiosk.adapters.settings.printer_settings import PrinterSettings
from kiosk.adapters.settings.records import optional, section
from kiosk.adapters.settings.scanner_settings import ScannerSettings
from kiosk.adapters.settings.serve_settings import ServeSettings
from kiosk.adapters.settings.site_settings import SiteSettings
from kiosk.adapters.settings.sound_settings import SoundSettings
from kiosk.adapters.settings.theme_settings import ThemeSettings
from kiosk.adapters.settings.ticket_settings import TicketSettings

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this kiosk behaves."""

    version: int = optional(
        OneNumber((VERSION,), what="a version of this file that this kiosk reads"),
        VERSION,
        "Version of the file's format.",
    )
    texts: Mapping[str, object] | None = optional(
        SiteTexts(),
        None,
        "Words of the screens and tickets in your own wording, by their ids (docs/look.md), for "
        "all languages or by language; others stands for those not named. What is left out stays "
        "as it is.",
    )
    kiosk: KioskSettings = section(KioskSettings, "This kiosk and its screen.")
    site: SiteSettings = section(SiteSettings, "The place whose lobby this is.")
    cases: CasesSettings = section(CasesSettings, "Where cases are made.")
    printer: PrinterSettings = section(PrinterSettings, "The ticket printer.")
    serve: ServeSettings = section(ServeSettings, "The service for a whole site, kiosk serve.")
    ticket: TicketSettings = section(TicketSettings, "What stands on the ticket.")
    theme: ThemeSettings = section(ThemeSettings, "The site's own look.")
    scanner: ScannerSettings = section(ScannerSettings, "A reader of barcodes and QR codes.")
    sound: SoundSettings = section(SoundSettings, "What can be heard.")
    attract: AttractSettings = section(AttractSettings, "Pictures while nobody is here.")
