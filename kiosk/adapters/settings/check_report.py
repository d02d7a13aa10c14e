"""What ``kiosk config check`` and ``kiosk catalogue check`` answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.adapters.settings.faults import Faults

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration


def check_json(outcome: Configuration | Faults) -> dict[str, Any]:
    """Return ``ok``, ``faults`` and ``notes``.

    A fault is an object of ``file``, ``line``, ``key`` and ``message``; ``file`` and ``line`` are
    null where it stands in an environment variable. A note says what is no fault and yet asks for
    somebody: a secret that others can read, a server's catalogue that is not known yet.
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
    if isinstance(outcome, Faults):
        return []
    return [*outcome.notes, *filter(None, [outcome.catalogue_missing])]


def check_text(outcome: Configuration | Faults) -> str:
    """Return one sentence per fault, or what was found to be right, and the notes."""
    if isinstance(outcome, Faults):
        return str(outcome)
    catalogue, paths = outcome.catalogue, outcome.paths
    types, services = len(catalogue.service_types()), len(catalogue.services)
    languages = ", ".join(outcome.site.languages)
    said = [f"{paths.settings}: no fault found."]
    if not outcome.catalogue_missing:
        found = f"{services} services, {types} service types, in {languages}"
        said.append(f"{paths.catalogue}: no fault found; {found}.")
    return "\n".join(said + _notes(outcome))
