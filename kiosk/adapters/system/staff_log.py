"""The staff log: one JSON line per event, on standard error or in a file of mode 0600."""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class JsonLinesLog:
    """Writes one JSON object per line; a log that cannot be written never stops the kiosk.

    ``path`` None writes to standard error. The lock serves this file alone.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Open nothing yet: the file is opened for each line, so that it can be rotated."""
        self._path = path
        self._lock = threading.Lock()

    def info(self, event: str, **facts: str | int) -> None:
        """Note something that went as planned."""
        self._write("info", event, facts)

    def warning(self, event: str, **facts: str | int) -> None:
        """Note something that staff should look at."""
        self._write("warning", event, facts)

    def surprise(self, event: str, error: BaseException) -> None:
        """Note an exception's type and the places it passed; its text may hold what was typed."""
        import traceback

        places = [
            f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        self._write("error", event, {"error": type(error).__name__, "in": " < ".join(places[::-1])})

    def _write(self, level: str, event: str, facts: dict[str, str | int]) -> None:
        at = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
        line = json.dumps({"at": at, "level": level, "event": event, **facts}, ensure_ascii=False)
        with self._lock:
            try:
                self._append(line)
            except OSError:
                sys.stderr.write(line + "\n")

    def _append(self, line: str) -> None:
        if self._path is None:
            sys.stderr.write(line + "\n")
            return
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        with os.fdopen(os.open(self._path, flags, 0o600), "a", encoding="utf-8") as file:
            file.write(line + "\n")
