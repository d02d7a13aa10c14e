"""The process of ``kiosk doctor``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from kiosk.application.attempts_readiness import AttemptsReadiness
from kiosk.application.health import Health
from kiosk.bootstrap.answers import Answer
from kiosk.bootstrap.attract import PicturesReadiness
from kiosk.bootstrap.beginning import keep_private
from kiosk.bootstrap.offer import offer_now
from kiosk.bootstrap.parts import build_parts
from kiosk.bootstrap.readiness import build_health
from kiosk.domain.readiness import Hindered, Impaired, Ready

if TYPE_CHECKING:
    from kiosk.adapters.printing.discovery import FoundPrinter
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.bootstrap.parts import Parts
    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.readiness import Check, Readiness


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What ``kiosk doctor`` answers, and whether visitors can be served."""

    answer: Answer
    ready: bool


def diagnose(configuration: Configuration) -> Diagnosis:
    """Look at every subsystem once. Blocks for seconds where something does not answer."""
    keep_private()
    parts = build_parts(configuration, _Unheard())
    try:
        offer = offer_now(configuration, parts.cases.catalogue)
        if not isinstance(offer, str):
            parts = parts.offering(*offer)
        found = _thorough(configuration, parts)()
    finally:
        parts.close()
    printers = find_printers()
    data = _json(found) | {"printers": [_printer_json(one) for one in printers]}
    text = "\n".join((_text(found), *map(_printer_line, printers)))
    return Diagnosis(Answer(data, text), found.hindrance is None)


def find_printers() -> tuple[FoundPrinter, ...]:
    """Return the printers that can be found from here. Blocks for seconds."""
    from kiosk.adapters.printing import discovery

    return discovery.find_printers()


def _printer_json(found: FoundPrinter) -> dict[str, object]:
    return {"what": found.what, "settings": dict(found.settings)}


def _printer_line(found: FoundPrinter) -> str:
    keys = ", ".join(f"{key} = {json.dumps(value)}" for key, value in found.settings)
    return f"found  {found.what}  ({keys})"


def _thorough(configuration: Configuration, parts: Parts) -> Health:
    """Return the look around of a running kiosk, and what its last attempts say besides."""

    def catalogue() -> Catalogue:
        return parts.context.catalogue

    usual = build_health(configuration, parts, catalogue)
    last = AttemptsReadiness(parts.journal, catalogue)
    pictures = [PicturesReadiness(configuration)] if configuration.settings.attract.pictures else []
    return Health((*usual.sources, last, *pictures), parts.log)


class _Unheard:
    """A staff log for one who reads the findings anyway."""

    def info(self, event: str, **facts: str | int) -> None:
        pass

    def warning(self, event: str, **facts: str | int) -> None:
        pass

    def surprise(self, event: str, error: BaseException) -> None:
        pass


def _json(found: Readiness) -> dict[str, object]:
    return {"ready": found.hindrance is None, "checks": list(map(_check_json, found.checks))}


def _check_json(check: Check) -> dict[str, str]:
    told = {"subsystem": check.subsystem.value, "state": type(check).__name__.lower()}
    match check:
        case Ready(_, found):
            return told | {"found": found}
        case Impaired(_, fault, remedy):
            return told | {"fault": fault, "remedy": remedy}
        case Hindered(_, hindrance, fault, remedy):
            return told | {"fault": fault, "remedy": remedy, "hindrance": hindrance.value}
    assert_never(check)


def _text(found: Readiness) -> str:
    return "\n".join(map(_line, found.checks))


def _line(check: Check) -> str:
    match check:
        case Ready(_, found):
            return _row("ok", check, found)
        case Impaired(_, fault, remedy):
            return _row("look", check, f"{fault}. {remedy}")
        case Hindered(_, _, fault, remedy):
            return _row("STOP", check, f"{fault}. {remedy}")
    assert_never(check)


def _row(state: str, check: Check, told: str) -> str:
    return f"{state:<4}  {check.subsystem.value:<9}  {told}"
