"""Reads server-sent events over a real connection, one at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx


class EventReader:
    """The events of one open stream; waits for each as long as the connection allows."""

    def __init__(self, answer: httpx.Response) -> None:
        self._lines = answer.iter_lines()

    def next(self) -> tuple[str, Any]:
        """Return the next event's name and its data; raises StopIteration at the end."""
        name = ""
        while True:
            field, _, value = next(self._lines).partition(": ")
            if field == "event":
                name = value
            elif field == "data":
                return name, json.loads(value) if value else None
            elif field == "data:":
                return name, None


@contextmanager
def events(web: httpx.Client, path: str) -> Iterator[EventReader]:
    """Open a stream, and close it when the block ends."""
    with web.stream("GET", path, timeout=20) as answer:
        assert answer.status_code == 200, answer.status_code
        yield EventReader(answer)
