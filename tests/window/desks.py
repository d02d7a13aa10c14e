"""A screen of its own and a visitor with a finger: Xvfb, AT-SPI and xdotool."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image, ImageChops, ImageGrab

READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_SECONDS = 40
AGAIN_SECONDS = 5
TOUCHES = 6
LINK_SECONDS = 15
PRESSED = {"push button", "button", "radio button", "check box", "toggle button"}
"""What AT-SPI calls the roles of controls; newer versions say "button"."""
LONGEST_ROLE = 24
"""Longer is what else is on the screen."""
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


def links_in(picture: Image.Image) -> list[str]:
    """Return what the QR symbols of a picture say."""
    return [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))]


@dataclass
class Visitor:
    """Sees the screen, finds controls by what they are called, and touches them."""

    display: str
    reader: subprocess.Popen[str]
    log: Path

    def find(self, name: str) -> tuple[int, int]:
        """Return the centre of a control, once it is there and stands still."""
        found = self._look(name, PATIENCE_SECONDS)
        assert isinstance(found, tuple), f"no {name}, but {found}; {self.complaints()}"
        return found

    def touch(self, name: str) -> None:
        """Touch a control once."""
        self._tap(self.find(name))

    def press(self, *names: str) -> None:
        """Let assistive technology press what leads from one name to the next, until the last.

        A key is pressed once; another control again, as long as it is there and was ignored.
        """
        for name, onward in pairwise(names):
            self.find(name)
            for _ in range(1 if len(name) == 1 else TOUCHES):
                self._press(name)
                if isinstance(self._look(onward, AGAIN_SECONDS), tuple):
                    break
        self.find(names[-1])

    def _press(self, name: str) -> None:
        """Press a control, if it is still there."""
        role = str(self._ask(f"press {AGAIN_SECONDS} {name}"))
        assert len(role) > LONGEST_ROLE or role in PRESSED, f"{name} is {role}"

    def go(self, *names: str) -> None:
        """Touch what leads from one name to the next, until the last is there.

        The kiosk ignores touches while a screen comes in; people touch again.
        """
        for name, onward in pairwise(names):
            self.touch(name)
            self._insist(name, onward)

    def _insist(self, name: str, onward: str) -> None:
        seen: tuple[int, int] | str = ""
        for _ in range(TOUCHES):
            seen = self._look(onward, AGAIN_SECONDS)
            if isinstance(seen, tuple):
                return
            ignored = self._look(name, AGAIN_SECONDS)
            if isinstance(ignored, tuple):
                self._tap(ignored)
        raise AssertionError(f"no {onward} after {name}, but {seen}; {self.complaints()}")

    def _tap(self, at: tuple[int, int]) -> None:
        self.xdotool("mousemove", *map(str, at), "click", "1")

    def xdotool(self, *arguments: str) -> str:
        environ = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            ["xdotool", *arguments], check=True, env=environ, capture_output=True, text=True
        )
        return done.stdout

    def see_link(self) -> str | None:
        """Return what a phone's camera reads from the screen; None if it finds nothing."""
        deadline = time.monotonic() + LINK_SECONDS
        while time.monotonic() < deadline:
            if links := links_in(self.see()):
                return links[0]
        return None

    def sees_other_than(self, earlier: Image.Image) -> bool:
        """Return whether the screen changes, or has changed."""
        deadline = time.monotonic() + AGAIN_SECONDS
        while time.monotonic() < deadline:
            if ImageChops.difference(earlier, self.see()).getbbox():
                return True
        return False

    def see(self) -> Image.Image:
        """Return a picture of the whole screen."""
        return ImageGrab.grab(xdisplay=self.display)

    def leave(self) -> int:
        """End the program; return its exit status."""
        assert self.reader.stdin
        self.reader.stdin.close()
        return int(self._answer())

    def _ask(self, line: str) -> Any:
        assert self.reader.stdin
        self.reader.stdin.write(f"{line}\n")
        self.reader.stdin.flush()
        return self._answer()

    def _look(self, name: str, seconds: int) -> tuple[int, int] | str:
        match self._ask(f"{seconds} {name}"):
            case [int(x), int(y), int(width), int(height)]:
                return x + width // 2, y + height // 2
            case other:
                return str(other)

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
