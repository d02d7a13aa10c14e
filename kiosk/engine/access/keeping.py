"""Reading and writing accounts; a database that cannot be used is an outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.engine.storage import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.engine.prepared import PreparedConnection
    from kiosk.engine.storage import Storage

T = TypeVar("T")


class Keeping:
    """The storage of accounts, safe to use from any thread."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def read(self, work: Callable[[PreparedConnection], T]) -> T | Unavailable:
        """Run what only reads, in one transaction."""
        try:
            return self._storage.read(work)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))

    def write(self, work: Callable[[PreparedConnection], T]) -> T | Unavailable:
        """Run what writes, in one transaction; it may be run more than once."""
        try:
            return self._storage.write(work)
        except StorageError as fault:
            return Unavailable(UnavailableReason.STORAGE, str(fault))
