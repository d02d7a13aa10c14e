"""``catalogue.toml`` as the domain's catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.settings.catalogue_records import CatalogueRecord
from kiosk.adapters.settings.characters import check_characters
from kiosk.adapters.settings.checks.catalogue_rules import check_catalogue
from kiosk.adapters.settings.domain_catalogue import domain_catalogue
from kiosk.adapters.settings.faults import Fault, Faults
from kiosk.adapters.settings.findings import Findings, Spot
from kiosk.adapters.settings.reading import read_record
from kiosk.adapters.settings.toml_file import read_toml

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from kiosk.adapters.settings.characters import Characters
    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.contact import PhoneFormat


@dataclass(frozen=True, slots=True)
class CatalogueContext:
    """What a catalogue is checked against.

    ``languages`` are those that every text must have (none: not checked); ``icons`` are the names
    of the icons that exist (none: not checked); ``characters`` those that the fonts have.
    """

    languages: Sequence[str]
    phone_format: PhoneFormat
    icons: Collection[str] = ()
    characters: Characters | None = None


def read_catalogue(path: Path, context: CatalogueContext) -> Catalogue | Faults:
    """Read and check a catalogue file; all its faults are returned at once."""
    file = read_toml(path)
    if isinstance(file, Fault):
        return Faults((file,))
    findings = Findings(file.name, file.text)
    spot = Spot(findings)
    record = read_record(CatalogueRecord, file.table, spot)
    check_catalogue(
        record,
        spot,
        languages=context.languages,
        icons=context.icons,
        phone_format=context.phone_format,
    )
    if context.characters and context.characters.lacking(file.text):
        check_characters(file.table, context.characters, spot)
    if faults := findings.faults():
        return Faults(faults)
    return domain_catalogue(record, context.languages)
