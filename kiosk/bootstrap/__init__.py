"""The composition root: the only package that names adapters.

A name of this package is imported from its module when it is asked for, and what a process needs
inside the function that builds it: a machine without Qt can serve, and the first frame does not
wait for what it does not need.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.adapters.settings.faults import Faults
    from kiosk.bootstrap.answers import (
        Answer,
        catalogue_answer,
        check_answer,
        schema_answer,
        settings_answer,
        write_site,
    )
    from kiosk.bootstrap.beginning import staff_log
    from kiosk.bootstrap.configuration import load
    from kiosk.bootstrap.doctor import Diagnosis, diagnose
    from kiosk.bootstrap.journal import journal_entries, journal_entry, resolve_attempt
    from kiosk.bootstrap.paper import note_new_roll
    from kiosk.bootstrap.parts import open_journal
    from kiosk.bootstrap.reprint import reprint_ticket
    from kiosk.bootstrap.samples import Sample, preview_ticket, print_test_ticket
    from kiosk.bootstrap.scripted import DEFAULT_SIZE, Visit, may_be_scripted, walk_in_on_screens
    from kiosk.bootstrap.serve import serve_process
    from kiosk.bootstrap.serve_beside import follow_parent
    from kiosk.bootstrap.walk_in import walk_in_process
    from kiosk.bootstrap.window import run_window
    from kiosk.ports.journal import JournalError

__all__ = [
    "DEFAULT_SIZE",
    "Answer",
    "Configuration",
    "Diagnosis",
    "Faults",
    "JournalError",
    "Sample",
    "Visit",
    "catalogue_answer",
    "check_answer",
    "diagnose",
    "follow_parent",
    "journal_entries",
    "journal_entry",
    "load",
    "may_be_scripted",
    "note_new_roll",
    "open_journal",
    "preview_ticket",
    "print_test_ticket",
    "reprint_ticket",
    "resolve_attempt",
    "run_window",
    "schema_answer",
    "serve_process",
    "settings_answer",
    "staff_log",
    "walk_in_on_screens",
    "walk_in_process",
    "write_site",
]

_HOMES = {
    "DEFAULT_SIZE": "kiosk.bootstrap.scripted",
    "Answer": "kiosk.bootstrap.answers",
    "Configuration": "kiosk.adapters.settings.configuration",
    "Diagnosis": "kiosk.bootstrap.doctor",
    "Faults": "kiosk.adapters.settings.faults",
    "JournalError": "kiosk.ports.journal",
    "Sample": "kiosk.bootstrap.samples",
    "Visit": "kiosk.bootstrap.scripted",
    "catalogue_answer": "kiosk.bootstrap.answers",
    "check_answer": "kiosk.bootstrap.answers",
    "diagnose": "kiosk.bootstrap.doctor",
    "follow_parent": "kiosk.bootstrap.serve_beside",
    "journal_entries": "kiosk.bootstrap.journal",
    "journal_entry": "kiosk.bootstrap.journal",
    "load": "kiosk.bootstrap.configuration",
    "may_be_scripted": "kiosk.bootstrap.scripted",
    "note_new_roll": "kiosk.bootstrap.paper",
    "open_journal": "kiosk.bootstrap.parts",
    "preview_ticket": "kiosk.bootstrap.samples",
    "print_test_ticket": "kiosk.bootstrap.samples",
    "reprint_ticket": "kiosk.bootstrap.reprint",
    "resolve_attempt": "kiosk.bootstrap.journal",
    "run_window": "kiosk.bootstrap.window",
    "schema_answer": "kiosk.bootstrap.answers",
    "serve_process": "kiosk.bootstrap.serve",
    "settings_answer": "kiosk.bootstrap.answers",
    "staff_log": "kiosk.bootstrap.beginning",
    "walk_in_on_screens": "kiosk.bootstrap.scripted",
    "walk_in_process": "kiosk.bootstrap.walk_in",
    "write_site": "kiosk.bootstrap.answers",
}
"""Where each name is (PEP 562)."""


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
