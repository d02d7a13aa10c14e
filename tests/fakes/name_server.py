"""The system's look-up of names, as a test lets it answer."""

from __future__ import annotations

import socket
from threading import Event
from typing import Any


class NameServer:
    """Answers when it is let, with the addresses that it is given; in place of ``getaddrinfo``."""

    def __init__(self, *found: tuple[str, int]) -> None:
        self.found, self.asked, self.answers = found, 0, Event()

    def look_up(self, host: str, port: int, **how: Any) -> list[Any]:
        if how["flags"]:
            raise socket.gaierror(socket.EAI_NONAME, "no number")
        self.asked += 1
        self.answers.wait(30)
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, address) for address in self.found]
