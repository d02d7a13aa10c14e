"""The composition root: the only package that names adapters.

What a process needs is imported inside the function that builds it, so that a machine without Qt
can serve, and the first frame does not wait for what it does not need.
"""

from __future__ import annotations

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
from kiosk.bootstrap.configuration import load
from kiosk.bootstrap.doctor import Diagnosis, diagnose
from kiosk.bootstrap.parts import open_journal, staff_log
from kiosk.bootstrap.samples import preview_ticket, print_test_ticket
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
    "Visit",
    "catalogue_answer",
    "check_answer",
    "diagnose",
    "follow_parent",
    "load",
    "may_be_scripted",
    "open_journal",
    "preview_ticket",
    "print_test_ticket",
    "run_window",
    "schema_answer",
    "serve_process",
    "settings_answer",
    "staff_log",
    "walk_in_on_screens",
    "walk_in_process",
    "write_site",
]
