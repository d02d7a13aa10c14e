"""A screen of its own and a visitor with a finger: Xvfb, AT-SPI and xdotool."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageGrab

READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
KIOSK = (sys.executable, "-m", "kiosk", "run")


@contextmanager
def screen(width: int, height: int) -> Iterator[str]:
    """Give an X display that no one else has, such as ``:3``."""
    read, write = os.pipe()
    size = f"{width}x{height}x24"
    command = ["Xvfb", "-displayfd", str(write), "-ac", "-nolisten", "tcp", "-screen", "0", size]
    with (
        os.fdopen(read) as told,
        subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server,
    ):
        os.close(write)
        try:
            yield f":{told.readline().strip()}"
        finally:
            server.terminate()


@dataclass
class Visitor:
    """Sees the screen, finds controls by what they are called, and touches them."""

    display: str
    reader: subprocess.Popen[str]
    log: Path

    def find(self, name: str) -> tuple[int, int]:
        """Return the centre of a control, once it is there and stands still."""
        assert self.reader.stdin
        self.reader.stdin.write(name + "\n")
        self.reader.stdin.flush()
        found = self._answer()
        assert isinstance(found, list), f"no {name}, but {found}; {self.complaints()}"
        x, y, width, height = found
        return x + width // 2, y + height // 2

    def touch(self, *names: str) -> None:
        """Touch one control after the other."""
        for name in names:
            x, y = map(str, self.find(name))
            self.xdotool("mousemove", x, y, "click", "1")

    def xdotool(self, *arguments: str) -> str:
        environ = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *arguments], check=True, env=environ, capture_output=True, text=True
        )
        return done.stdout

    def see(self) -> Image.Image:
        """Return a picture of the whole screen."""
        return ImageGrab.grab(xdisplay=self.display)

    def leave(self) -> int:
        """End the program; return its exit status."""
        assert self.reader.stdin
        self.reader.stdin.close()
        return int(self._answer())

    def _answer(self) -> Any:
        assert self.reader.stdout
        lines = iter(self.reader.stdout.readline, "")
        answer = next((line for line in lines if line.startswith("answer ")), None)
        assert answer, f"the reader has gone; {self.complaints()}"
        return json.loads(answer.removeprefix("answer "))

    def complaints(self) -> str:
        """Return what the program wrote on standard error."""
        return self.log.read_text() if self.log.exists() else ""


@contextmanager
def visiting(
    display: str,
    command: tuple[str, ...],
    environ: Mapping[str, str],
    log: Path,
    become: tuple[str, ...] = (),
) -> Iterator[Visitor]:
    """Start a program on a display, in a D-Bus session of its own, and end both.

    ``become`` is the command that makes another user of whoever runs this.
    """
    session = [*become, "dbus-run-session", "--", SYSTEM_PYTHON, str(READER), str(log), *command]
    forced = {"DISPLAY": display, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with subprocess.Popen(
        session,
        env={**os.environ, **forced, **environ},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as reader:
        yield Visitor(display, reader, log)
