"""A printer on USB, by libusb: its own interface, whatever driver holds it.

Source: USB Device Class Definition for Printing Devices 1.1.
"""

from __future__ import annotations

import contextlib
import errno
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from kiosk.adapters.printing.link import CannotOpenError, LinkLostError
from kiosk.adapters.printing.port_status import port_condition
from kiosk.domain.printing import PrinterCondition, PrinterFault

if TYPE_CHECKING:
    from collections.abc import Iterator

PRINTER_CLASS = 7
_GET_PORT_STATUS = (0xA1, 1, 0)
"""Class request to the interface, device to host; request 1, value 0."""

_WRITE_BYTES = 4096
_WRITE_MS = 100
_READ_BYTES = 512
_READ_MS = 20
_GLANCE_MS = 1
"""How long the IN endpoint is looked at between two portions of a ticket."""

_ACCESS = {
    errno.EACCES: "not allowed; the kiosk's user needs a udev rule",
    errno.EBUSY: "held by another program",
}


@dataclass(frozen=True, slots=True)
class UsbTransport:
    """A USB printer by vendor and product; 0 and 0: the first of class 7.

    ``backend`` is libusb's binding, or what stands for it; None lets pyusb find libusb.
    """

    vendor_id: int = 0
    product_id: int = 0
    backend: Any = None
    two_way: bool = True
    bytes_per_second: None = None

    @property
    def name(self) -> str:
        if not self.vendor_id:
            return "usb"
        return f"usb {self.vendor_id:04x}:{self.product_id:04x}"

    def open(self) -> UsbLink:
        with _told():
            found = next(iter(printers(self.backend, self.vendor_id, self.product_id)), None)
            if found is None:
                wanted = f"{self.vendor_id:04x}:{self.product_id:04x}"
                missing = f"no USB printer {wanted}" if self.vendor_id else "no USB printer"
                raise CannotOpenError(f"{missing} is connected")
            return UsbLink(*found)


def printers(backend: Any, vendor_id: int = 0, product_id: int = 0) -> Iterator[tuple[Any, Any]]:
    """Yield the devices that have a printer interface with a way in, and that interface.

    Raises pyusb's errors; NoBackendError is a ValueError.
    """
    import usb.core

    wanted = {"idVendor": vendor_id, "idProduct": product_id} if vendor_id else {}
    for device in usb.core.find(find_all=True, backend=backend, **wanted):
        for configuration in device:
            for interface in configuration:
                if interface.bInterfaceClass == PRINTER_CLASS and _endpoint(
                    interface, inward=False
                ):
                    yield device, interface


@contextlib.contextmanager
def _told() -> Iterator[None]:
    import usb.core

    try:
        yield
    except usb.core.NoBackendError as fault:
        raise CannotOpenError("libusb-1.0 is not installed on this machine") from fault
    except usb.core.USBError as fault:
        reason = _ACCESS.get(fault.errno or 0, str(fault.strerror or fault))
        busy = fault.errno == errno.EBUSY
        kind = PrinterFault.BUSY if busy else PrinterFault.NOT_FOUND
        raise CannotOpenError(f"USB: {reason}", kind) from fault


def _endpoint(interface: Any, *, inward: bool) -> Any | None:
    """Return the interface's bulk endpoint towards the host or away from it, or None."""
    import usb.util

    direction = usb.util.ENDPOINT_IN if inward else usb.util.ENDPOINT_OUT
    for endpoint in interface:
        bulk = usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
        if bulk and usb.util.endpoint_direction(endpoint.bEndpointAddress) == direction:
            return endpoint
    return None


class UsbLink:
    """Implements Link on a claimed interface; the kernel's driver is given back at the end."""

    def __init__(self, device: Any, interface: Any) -> None:
        """Claim the interface. Raises USBError, and then leaves it as it was found."""
        import usb.core
        import usb.util

        self._device, self._number = device, interface.bInterfaceNumber
        self._out = _endpoint(interface, inward=False)
        self._in = _endpoint(interface, inward=True)
        self._detached = False
        try:
            self._detached = _detach(device, self._number)
            usb.util.claim_interface(device, self._number)
            if interface.bAlternateSetting:
                interface.set_altsetting()
        except usb.core.USBError:
            self.close()
            raise

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        """Write and read in turns: libusb cannot wait for both at once."""
        import usb.core

        deadline = monotonic() + seconds
        try:
            while True:
                left = max(deadline - monotonic(), 0)
                sent = self._write(outgoing, left) if outgoing else 0
                incoming = self._read(_GLANCE_MS if outgoing else _READ_MS, left)
                if sent or incoming or monotonic() >= deadline:
                    return sent, incoming
        except usb.core.USBError as fault:
            raise LinkLostError(fault.errno, str(fault.strerror or fault)) from fault

    def _write(self, outgoing: memoryview, left: float) -> int:
        """Return how much was taken: with some bytes through, libusb tells no time-out."""
        import usb.core

        portion = bytes(outgoing[:_WRITE_BYTES])
        try:
            return int(self._out.write(portion, _milliseconds(left, _WRITE_MS)))  # type: ignore[union-attr]
        except usb.core.USBTimeoutError:
            return 0

    def _read(self, longest: int, left: float) -> bytes:
        import usb.core

        if self._in is None:
            return b""
        try:
            return bytes(self._in.read(_READ_BYTES, _milliseconds(left, longest)))
        except usb.core.USBTimeoutError:
            return b""

    def condition(self) -> PrinterCondition:
        import usb.core

        kind, request, value = _GET_PORT_STATUS
        try:
            answer = self._device.ctrl_transfer(kind, request, value, self._number, 1, _WRITE_MS)
        except usb.core.USBError:
            return PrinterCondition.UNKNOWN
        return port_condition(answer[0]) if len(answer) else PrinterCondition.UNKNOWN

    def close(self) -> None:
        import usb.core
        import usb.util

        with contextlib.suppress(usb.core.USBError):
            usb.util.release_interface(self._device, self._number)
        if self._detached:
            with contextlib.suppress(usb.core.USBError, NotImplementedError):
                self._device.attach_kernel_driver(self._number)
        usb.util.dispose_resources(self._device)

    def finish(self) -> None:
        """Close; what was handed over is in the printer."""
        self.close()

    def abort(self) -> None:
        """Close; what a time-out left in the controller was cancelled with its transfer."""
        self.close()


def _detach(device: Any, number: int) -> bool:
    """Take the interface from the kernel's driver; return whether there was one."""
    try:
        if not device.is_kernel_driver_active(number):
            return False
    except NotImplementedError:  # Windows and macOS have none to take
        return False
    device.detach_kernel_driver(number)
    return True


def _milliseconds(left: float, longest: int) -> int:
    """Return a time-out; 0 would mean for ever."""
    return max(1, min(int(left * 1000), longest))
