"""What a process with a kiosk in it begins with; imports next to nothing."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from kiosk.adapters.settings.environment import settings_keys, variable_of
from kiosk.adapters.settings.kinds.base import Kind
from kiosk.adapters.settings.words import Connection, WhenOut
from kiosk.adapters.system.staff_log import JsonLinesLog
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.session import SessionPolicy

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.adapters.settings.configuration import Configuration


def staff_log(path: Path | None = None) -> JsonLinesLog:
    """Return the staff log: a file, or standard error."""
    if path is not None:
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return JsonLinesLog(path)


def keep_private() -> None:
    """Let nobody but the kiosk's user read what this process writes from now on.

    And let no process that it starts inherit the secrets of the case API: they have been read.
    """
    os.umask(0o077)
    for path, key in settings_keys():
        if path[:2] == ("cases", "api") and isinstance(key.content, Kind) and key.content.private:
            os.environ.pop(variable_of(path), None)


def journey_context(configuration: Configuration) -> JourneyContext:
    """Return what stays the same from visitor to visitor."""
    kiosk, printer = configuration.settings.kiosk, configuration.settings.printer
    return JourneyContext(
        site=configuration.site,
        catalogue=configuration.catalogue,
        phone_format=configuration.settings.cases.phone_format,
        session=SessionPolicy(idle=kiosk.idle_seconds, idle_warning=kiosk.idle_warning_seconds),
        ask_without_paper=printer.when_out is WhenOut.ASK,
        has_printer={printer.connection, printer.second.connection} != {Connection.NONE},
    )
