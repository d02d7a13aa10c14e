"""A receipt printer at the far end of a serial line: a pseudo-terminal."""

from __future__ import annotations

import os
import select
import tty
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType


class LinePrinter:
    """``device`` is the near end; answers as an Epson does while ``answers``.

    ``reads`` may be switched off: then the line fills up. ``jobs`` holds all bytes that came.
    """

    def __init__(self, *, answers: bool = True, reads: bool = True) -> None:
        self.answers, self.reads = answers, reads
        self.received = bytearray()
        self._far, self._near = os.openpty()
        tty.setraw(self._near)
        self.device = os.ttyname(self._near)
        self._wake = os.pipe()
        self._thread = Thread(target=self._serve, name="line printer")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.write(self._wake[1], b"end")
        self._thread.join(timeout=10)
        assert not self._thread.is_alive()
        for descriptor in (self._far, self._near, *self._wake):
            with suppress(OSError):
                os.close(descriptor)

    def unplug(self) -> None:
        """Take the line away, as pulling a USB adapter does."""
        os.write(self._wake[1], b"end")
        self._thread.join(timeout=10)
        os.close(self._far)

    def _serve(self) -> None:
        while True:
            wanted = [self._wake[0], *([self._far] if self.reads else [])]
            ready, _, _ = select.select(wanted, [], [])
            if self._wake[0] in ready:
                return
            self.received += (data := os.read(self._far, 4096))
            if self.answers:
                self._answer(data)

    def _answer(self, data: bytes) -> None:
        said = b""
        if b"\x10\x04" in data:
            said += b"\x12"
        if b"\x1da\xff" in data:
            said += b"\x10\x00\x00\x00"
        at = data.find(b"\x1d(H\x06\x0000")
        if at >= 0:
            said += b"\x37\x22" + data[at + 7 : at + 11] + b"\0\0"
        os.write(self._far, said)
