"""PySide reads no source of what is imported after it."""

import subprocess
import sys

PROGRAM = """
import linecache
from PySide6.QtCore import QObject
from kiosk.ui.plain_imports import import_plainly
import_plainly()
before = set(linecache.cache)
import colorsys, kiosk.ui.jobs
print(*sorted(set(linecache.cache) - before))
print(kiosk.ui.jobs.QtJobs().metaObject().className())
"""


def test_no_source_is_read_for_its_own_name() -> None:
    command = [sys.executable, "-c", PROGRAM]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert told.stdout.splitlines() == ["", "QtJobs"]
