"""What ``kiosk run`` has imported when its first frame can be seen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import functools, os, sys
from kiosk.__main__ import main
from kiosk.cli import opening

def tell():
    print(*sys.modules, flush=True)
    os._exit(0)

opening.run_window = functools.partial(opening.run_window, on_first_frame=tell)
sys.argv = ["kiosk", "run", "--windowed", "1080x1920", "--config", sys.argv[1]]
sys.exit(main())
"""
LATER = {
    "alembic",
    "cryptography",
    "email_validator",
    "httpx",
    "kiosk.adapters.gateway",
    "kiosk.adapters.journal",
    "kiosk.adapters.printing",
    "kiosk.adapters.rendering",
    "kiosk.adapters.texts",
    "kiosk.application.compose_ticket",
    "kiosk.application.issue_ticket",
    "kiosk.bootstrap.backstage",
    "kiosk.bootstrap.parts",
    "kiosk.engine",
    "kiosk.ui.view_models.later",
    "phonenumbers",
    "qrcode",
    "sqlalchemy",
    "sqlite3",
    "typer",
}


def test_the_first_frame_waits_for_nothing_that_comes_after_it(site: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(site)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert LATER & set(told.stdout.split()) == set()
