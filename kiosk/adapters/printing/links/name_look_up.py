"""Looking up a host's name with an end: the system's own look-up may hang for half a minute."""

from __future__ import annotations

import errno
import socket
from concurrent.futures import Future, wait
from contextlib import suppress
from threading import Thread
from typing import Any

Address = tuple[Any, Any, int, str, Any]
"""Family, type, protocol, canonical name and address, as ``socket.getaddrinfo`` returns them."""


class NameLookUp:
    """Waits no longer than it is told; the next call goes on waiting for the same answer.

    So a name server that hangs costs one thread, however often a printer is looked at.
    """

    def __init__(self) -> None:
        self._under_way: Future[list[Address]] | None = None

    def addresses(self, host: str, port: int, seconds: float) -> list[Address]:
        """Return where a host may be reached by TCP. Raises OSError, also when time is up."""
        with suppress(socket.gaierror, UnicodeError):  # a number needs no look-up
            return _look_up(host, port, socket.AI_NUMERICHOST)
        asked = self._under_way = self._under_way or _begin(host, port)
        done, _ = wait([asked], seconds)
        if not done:
            raise TimeoutError(errno.ETIMEDOUT, f"{host} was not looked up in {seconds:g} s")
        self._under_way = None
        return asked.result()


def _begin(host: str, port: int) -> Future[list[Address]]:
    answer: Future[list[Address]] = Future()

    def ask() -> None:
        try:
            answer.set_result(_look_up(host, port, 0))
        except (OSError, UnicodeError) as fault:  # UnicodeError: no name can be spelled like this
            wrong = fault if isinstance(fault, OSError) else OSError(f"{host} is no host name")
            answer.set_exception(wrong)

    Thread(target=ask, name="name look-up", daemon=True).start()
    return answer


def _look_up(host: str, port: int, flags: int) -> list[Address]:
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)
