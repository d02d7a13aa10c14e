"""Looking up a host's name with an end: the system's own look-up may hang for half a minute."""

from __future__ import annotations

import errno
import socket
from concurrent.futures import Future, wait
from contextlib import suppress
from threading import Lock, Thread
from time import monotonic
from typing import Any

Address = tuple[Any, Any, int, str, Any]
"""Family, type, protocol, canonical name and address, as ``socket.getaddrinfo`` returns them."""

_Asked = tuple[str, int]

_STALE_SECONDS = 60.0
"""An answer that nobody waited for is no more taken after this time."""


class NameLookUp:
    """Waits no longer than it is told; the next call for a name goes on waiting for its answer.

    So a name server that hangs costs one thread a name, however often it is asked. For any thread.
    """

    def __init__(self) -> None:
        self._turn = Lock()
        self._under_way: dict[_Asked, tuple[float, Future[list[Address]]]] = {}

    def addresses(self, host: str, port: int, seconds: float) -> list[Address]:
        """Return where a host may be reached by TCP. Raises OSError, also when time is up."""
        with suppress(socket.gaierror, UnicodeError):  # a number needs no look-up
            return _look_up(host, port, socket.AI_NUMERICHOST)
        asked = self._asked(host, port)
        done, _ = wait([asked], seconds)
        if not done:
            raise TimeoutError(errno.ETIMEDOUT, f"{host} was not looked up in {seconds:g} s")
        self._end(host, port, asked)
        return asked.result()

    def _asked(self, host: str, port: int) -> Future[list[Address]]:
        with self._turn:
            began, asked = self._under_way.get((host, port), (0.0, None))
            if asked is None or (asked.done() and monotonic() - began > _STALE_SECONDS):
                asked = _begin(host, port)
                self._under_way[host, port] = monotonic(), asked
            return asked

    def _end(self, host: str, port: int, asked: Future[list[Address]]) -> None:
        with self._turn:
            if self._under_way.get((host, port), (0.0, None))[1] is asked:
                del self._under_way[host, port]


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
