"""What ``kiosk config check`` and ``kiosk catalogue check`` answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.faults import Faults

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration


def check_json(outcome: Configuration | Faults) -> dict[str, Any]:
    """Return ``ok``, ``faults`` and ``notes``.

    A fault is an object of ``file``, ``line``, ``key`` and ``message``; ``file`` and ``line`` are
    null where it stands in an environment variable. A note says what is right and yet keeps the
    kiosk out of service: that the server's catalogue is not known yet.
    """
    faults = outcome.faults if isinstance(outcome, Faults) else ()
    return {
        "ok": not faults,
        "faults": [
            {"file": one.file, "line": one.line, "key": one.key, "message": one.message}
            for one in faults
        ],
        "notes": _notes(outcome),
    }


def _notes(outcome: Configuration | Faults) -> list[str]:
    if isinstance(outcome, Faults) or not outcome.catalogue_missing:
        return []
    return [outcome.catalogue_missing]


def check_text(outcome: Configuration | Faults) -> str:
    """Return one sentence per fault, or what was found to be right."""
    if isinstance(outcome, Faults):
        return str(outcome)
    catalogue, paths = outcome.catalogue, outcome.paths
    types, services = len(catalogue.service_types()), len(catalogue.services)
    languages = ", ".join(outcome.site.languages)
    if outcome.catalogue_missing:
        return f"{paths.settings}: no fault found.\n{outcome.catalogue_missing}"
    return (
        f"{paths.settings}: no fault found.\n"
        f"{paths.catalogue}: no fault found; "
        f"{services} services, {types} service types, in {languages}."
    )
