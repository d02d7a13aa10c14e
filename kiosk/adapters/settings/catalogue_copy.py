"""The copy of the server's catalogue, in the state folder: what the kiosk starts from."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SIZE_LIMIT = 4_000_000
"""The largest copy that is read, in bytes."""


@dataclass(frozen=True, slots=True)
class NoCopy:
    """There is nothing to start from, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class CatalogueCopy:
    """KeptCatalogue in a JSON file of mode 0600, with the address from which it came.

    A copy from another address counts as none: the kiosk now belongs elsewhere.
    """

    path: Path
    source: str

    def body(self) -> Mapping[str, Any] | None:
        read = self.read()
        return None if isinstance(read, NoCopy) else read

    def read(self) -> dict[str, Any] | NoCopy:
        """Return the body that is kept, or why there is none."""
        try:
            with self.path.open("rb") as file:
                content = file.read(SIZE_LIMIT)
        except FileNotFoundError:
            return NoCopy("none has been handed out yet")
        except OSError as error:
            return NoCopy(f"{self.path} cannot be read ({error.strerror})")
        return self._body_in(content)

    def _body_in(self, content: bytes) -> dict[str, Any] | NoCopy:
        try:
            copy = json.loads(content)
        except (ValueError, RecursionError):
            return NoCopy(f"{self.path} is damaged")
        if not isinstance(copy, dict) or not isinstance(copy.get("body"), dict):
            return NoCopy(f"{self.path} is damaged")
        if copy.get("source") != self.source:
            return NoCopy(f"{self.path} comes from another server")
        body: dict[str, Any] = copy["body"]
        return body

    def keep(self, body: Mapping[str, Any]) -> str | None:
        copy = json.dumps({"source": self.source, "body": body}, ensure_ascii=False)
        try:
            self._replace(copy.encode())
        except OSError as error:
            return f"{self.path} cannot be written ({error.strerror})"
        return None

    def _replace(self, content: bytes) -> None:
        """Write the file aside, on the disk, before it takes the place of the last one."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        aside = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        try:
            aside.unlink(missing_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            with os.fdopen(os.open(aside, flags, 0o600), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(self.path)
        finally:
            aside.unlink(missing_ok=True)
