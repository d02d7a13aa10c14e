"""A link to a spooler: bytes are gathered, and submitted as one job when the link is finished."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.printing import PrinterCondition

if TYPE_CHECKING:
    from collections.abc import Callable


class SpoolLink:
    """Implements Link. ``submit`` takes the whole job and raises LinkLostError.

    Nothing comes back: a spooler's success says that it took the job.
    """

    def __init__(
        self,
        submit: Callable[[bytes], None],
        condition: Callable[[], PrinterCondition] = lambda: PrinterCondition.UNKNOWN,
    ) -> None:
        self._job = bytearray()
        self._submit = submit
        self.condition = condition

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        del seconds
        self._job += outgoing
        return len(outgoing), b""

    def finish(self) -> None:
        self._submit(bytes(self._job))

    def close(self) -> None:
        self.abort()

    def abort(self) -> None:
        self._job.clear()
