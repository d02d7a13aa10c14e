"""``kiosk.toml`` and the environment as settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.adapters.settings.characters import characters_in, check_read
from kiosk.adapters.settings.checks.settings_rules import check_settings
from kiosk.adapters.settings.environment import overridden, read_environment, settings_keys
from kiosk.adapters.settings.faults import Fault
from kiosk.adapters.settings.findings import Findings, Spot, dotted
from kiosk.adapters.settings.model import Settings
from kiosk.adapters.settings.reading import read_record
from kiosk.adapters.settings.secrets import secrets_in_the_open, with_client_secret
from kiosk.adapters.settings.stand_in import with_stand_in
from kiosk.adapters.settings.toml_file import TomlFile, read_toml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.adapters.settings.configuration import Surroundings
    from kiosk.adapters.settings.environment import Overrides

FROM_FILE = "file"
FROM_DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """The settings as far as they can be read, where each key comes from, and all faults.

    ``languages`` are the site's, empty where they are faulty; ``catalogue_known`` is whether the
    name of the catalogue's file is worth following; ``notes`` are what is no fault and yet unwise.
    """

    settings: Settings
    origins: Mapping[str, str]
    faults: tuple[Fault, ...]
    languages: tuple[str, ...]
    catalogue_known: bool
    notes: tuple[str, ...] = ()


def read_settings(path: Path, surroundings: Surroundings) -> ReadSettings:
    """Read and check a settings file under the variables of its surroundings."""
    overrides = read_environment(surroundings.environ)
    read = read_toml(path)
    file = read if isinstance(read, TomlFile) else TomlFile(str(path), "", {})
    findings = Findings(file.name, file.text, overrides.variables)
    for variable, message in overrides.unknown.items():
        findings.add_variable(variable, message)
    if isinstance(read, Fault):
        return _without_file(read, findings)
    spot = Spot(findings)
    table = with_stand_in(overridden(file.table, overrides.values), surroundings.translated)
    settings = read_record(Settings, table, spot)
    api = spot.at("cases", "api")
    cases = with_client_secret(settings.cases, path.parent, surroundings.environ, api)
    settings = replace(settings, cases=cases)
    check_settings(settings, spot, surroundings.translated, path.parent)
    _check_words(settings, table, surroundings, spot)
    return ReadSettings(
        settings=settings,
        origins=_origins(file.table, overrides),
        faults=findings.faults(),
        languages=settings.site.languages if spot.at("site", "languages").clean() else (),
        catalogue_known=spot.at("site", "catalogue").clean(),
        notes=secrets_in_the_open(path, file.table),
    )


def _check_words(
    settings: Settings, table: Mapping[str, object], surroundings: Surroundings, spot: Spot
) -> None:
    if characters := characters_in(surroundings.characters):
        check_read(table, characters, spot)
    if settings.texts and surroundings.texts is not None:
        from kiosk.adapters.settings.site_texts import site_texts

        site_texts(settings.texts, settings.site.languages, surroundings.texts, spot.at("texts"))


def _without_file(fault: Fault, findings: Findings) -> ReadSettings:
    blank = read_record(Settings, {}, Spot(Findings("")))
    faults = (*findings.faults(), fault)
    return ReadSettings(blank, {}, faults, languages=(), catalogue_known=False)


def _origins(table: Mapping[str, object], overrides: Overrides) -> dict[str, str]:
    return {
        dotted(path): overrides.variables.get(path)
        or (FROM_FILE if _stands_in(table, path) else FROM_DEFAULT)
        for path, _ in settings_keys()
    }


def _stands_in(table: object, path: tuple[str | int, ...]) -> bool:
    for name in path:
        if not isinstance(table, dict) or name not in table:
            return False
        table = table[name]
    return True
