"""The ``kiosk`` command, in this process for wide tables and as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

from kiosk.cli import main

PASSPORT = "7b1d6e2f-94c8-4a3a-8d57-e6f2018b3c79"
BIRTHS = "8c2e7f30-a5d9-4b4b-9e68-f703129c4d8a"
DRIVING = "9d3f8041-b6ea-4c5c-af79-081423ad5e9b"
MOVING = "ae409152-c7fb-4d6d-b08a-192534be6fac"
BENEFITS = "bf51a263-d80c-4e7e-819b-2a3645cf70bd"
SOMETHING_ELSE = "6a0c5d1e-83b7-4f29-9c46-d5e1f07a2b68"
WHICH_DOCUMENT = "f8d4c6ba-1e20-4374-9f58-6b7c8d9e0f1a"
"""Service types and the field of the demo site, by what they are about."""


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        """Standard output as the one JSON value that it must be."""
        return json.loads(self.out)


def kiosk(*arguments: str | Path) -> Done:
    """Run a command in this process, with an environment that is its own to change."""
    out, err = StringIO(), StringIO()
    called = patch.object(sys, "argv", ["kiosk", *map(str, arguments)])
    environment = patch.dict(os.environ)
    with called, environment, redirect_stdout(out), redirect_stderr(err):
        status = main()
    return Done(int(status), out.getvalue(), err.getvalue())


def kiosk_process(*arguments: str | Path, start: tuple[str, ...] = ("-m", "kiosk")) -> Done:
    """Run a command as others do; ``start`` is what Python is given first."""
    command = [sys.executable, *start, *map(str, arguments)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    return Done(done.returncode, done.stdout, done.stderr)


def walk_in(service_type: str, *options: str | Path) -> Done:
    """Perform one walk-in in this process, answered as JSON; nothing is drawn."""
    return kiosk("walk-in", "--service-type", service_type, "--no-print", "--json", *options)
