"""What ``kiosk config check`` and ``kiosk catalogue check`` answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.faults import Faults

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration


def check_json(outcome: Configuration | Faults) -> dict[str, Any]:
    """Return ``ok`` and ``faults``: objects of ``file``, ``line``, ``key`` and ``message``.

    ``file`` and ``line`` are null where a fault stands in an environment variable.
    """
    faults = outcome.faults if isinstance(outcome, Faults) else ()
    return {
        "ok": not faults,
        "faults": [
            {"file": one.file, "line": one.line, "key": one.key, "message": one.message}
            for one in faults
        ],
    }


def check_text(outcome: Configuration | Faults) -> str:
    """Return one sentence per fault, or what was found to be right."""
    if isinstance(outcome, Faults):
        return str(outcome)
    catalogue, paths = outcome.catalogue, outcome.paths
    types, services = len(catalogue.service_types()), len(catalogue.services)
    languages = ", ".join(outcome.site.languages)
    return (
        f"{paths.settings}: no fault found.\n"
        f"{paths.catalogue}: no fault found; "
        f"{services} services, {types} service types, in {languages}."
    )
