"""A printer behind a device file, such as ``/dev/usb/lp0`` of Linux's driver usblp."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.adapters.printing.link import CannotOpenError
from kiosk.adapters.printing.links.descriptor import DescriptorLink
from kiosk.adapters.printing.port_status import port_condition
from kiosk.domain.printing import PrinterCondition, PrinterFault

_GET_STATUS = 0x060B
"""LPGETSTATUS of linux/lp.h; usblp answers it over the control pipe, also while data is stuck."""
_STATUS_BYTES = 4


@dataclass(frozen=True, slots=True)
class DeviceFile:
    """A device file; a pipe or a plain file takes bytes too, and answers nothing."""

    path: str
    bytes_per_second: None = None

    @property
    def name(self) -> str:
        return f"file {self.path}"

    @property
    def two_way(self) -> bool:
        try:
            return Path(self.path).is_char_device()
        except OSError:
            return True

    def open(self) -> DescriptorLink:
        try:
            descriptor = self._opened()
        except OSError as fault:
            busy = fault.errno in {errno.EBUSY, errno.EAGAIN}
            kind = PrinterFault.BUSY if busy else PrinterFault.NOT_FOUND
            raise CannotOpenError(f"{self.path}: {fault.strerror or fault}", kind) from fault
        close = partial(os.close, descriptor)
        return DescriptorLink(
            descriptor,
            finish=close,
            abort=close,
            port_condition=partial(_asked_condition, descriptor),
            readable=_answers(descriptor),
        )

    def _opened(self) -> int:
        """Open without waiting. Plain files and pipes are only written: what they hold is ours."""
        if not Path(self.path).is_char_device():
            return os.open(self.path, os.O_WRONLY | os.O_NONBLOCK | os.O_APPEND)
        try:
            return os.open(self.path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except PermissionError:
            return os.open(self.path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)


def _answers(descriptor: int) -> bool:
    import fcntl

    return fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDWR


def _asked_condition(descriptor: int) -> PrinterCondition:
    import fcntl

    try:
        answer = fcntl.ioctl(descriptor, _GET_STATUS, bytes(_STATUS_BYTES))
    except OSError:
        return PrinterCondition.UNKNOWN
    return port_condition(answer[0])
