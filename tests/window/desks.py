"""A screen of its own and a visitor with a finger: Xvfb, AT-SPI and xdotool."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image, ImageChops, ImageGrab

READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_SECONDS = 40
CHANGE_SECONDS = 5
LINK_SECONDS = 15
PRESSED = {"push button", "button", "radio button", "check box", "toggle button"}
"""What AT-SPI calls the roles of controls; newer versions say "button"."""
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

    def find(self, name: str) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom of a control, once it is there and stands still."""
        place = self._ask(f"{PATIENCE_SECONDS} {name}")
        assert isinstance(place, list), f"no {name}, but {place}; {self.complaints()}"
        x, y, width, height = place
        return x, y, x + width, y + height

    def touch(self, name: str) -> None:
        """Touch a control once, where it is drawn."""
        left, top, right, bottom = place = self.find(name)
        assert self.sees_anything(place), f"no {name} on the screen; {self.complaints()}"
        self.xdotool("mousemove", str((left + right) // 2), str((top + bottom) // 2), "click", "1")

    def press(self, *names: str) -> None:
        """Let assistive technology press all but the last, each once; wait for that."""
        for name in names[:-1]:
            pressed = self._ask(f"press {PATIENCE_SECONDS} {name}")
            assert isinstance(pressed, list), f"no {name}, but {pressed}; {self.complaints()}"
            assert set(pressed) <= PRESSED, f"{name} is {pressed}"
        self.find(names[-1])

    def go(self, *names: str) -> None:
        """Touch all but the last, each once; wait for that."""
        for name in names[:-1]:
            self.touch(name)
        self.find(names[-1])

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
        return self._happens(
            lambda: ImageChops.difference(earlier, self.see()).getbbox() is not None, CHANGE_SECONDS
        )

    def sees_anything(self, place: tuple[int, int, int, int]) -> bool:
        """Return whether anything is drawn there, sooner or later."""
        return self._happens(lambda: self.see().crop(place).getcolors(1) is None, PATIENCE_SECONDS)

    def _happens(self, seen: Callable[[], bool], seconds: int) -> bool:
        """Look, again and again, for so long; return whether it was seen."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if seen():
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
