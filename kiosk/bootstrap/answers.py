"""What the commands that only report answer, for scripts and for people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.bootstrap.configuration import ASSETS

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.adapters.settings.faults import Faults


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answers: for scripts, and for people."""

    data: object
    text: str


def check_answer(loaded: Configuration | Faults) -> Answer:
    """Say what is wrong with a configuration, or that nothing is."""
    from kiosk.adapters.settings.catalogue_advice import advice_on
    from kiosk.adapters.settings.check_report import check_json, check_text
    from kiosk.adapters.settings.faults import Faults
    from kiosk.bootstrap.attract import pictures_of

    if not isinstance(loaded, Faults):
        advice = advice_on(loaded.catalogue, loaded.site)
        loaded = replace(loaded, notes=(*loaded.notes, *pictures_of(loaded)[1], *advice))
    return Answer(check_json(loaded), check_text(loaded))


def settings_answer(configuration: Configuration) -> Answer:
    """Say the settings in force; secrets are masked."""
    from kiosk.adapters.settings.effective_settings import settings_json, settings_text

    return Answer(settings_json(configuration), settings_text(configuration))


def schema_answer() -> Answer:
    """Say every key of the settings file."""
    from kiosk.adapters.settings.schema import schema_json, schema_text

    return Answer(schema_json(), schema_text())


def catalogue_answer(configuration: Configuration) -> Answer:
    """Say what is on offer."""
    from kiosk.adapters.settings.catalogue_list import catalogue_json, catalogue_text
    from kiosk.adapters.system.clock import SystemClock

    catalogue, site = configuration.catalogue, configuration.site
    listed = catalogue_json(catalogue, site, SystemClock().now())
    return Answer(listed, catalogue_text(catalogue, site))


def write_site(folder: Path) -> Answer | str:
    """Write the demo site's files to a folder; a str says why nothing was written."""
    from kiosk.adapters.settings.initial_files import NotWritten, write_initial_files

    written = write_initial_files(folder, ASSETS.demo)
    if isinstance(written, NotWritten):
        return written.reason
    return Answer({"files": [str(file) for file in written.files]}, str(written))
