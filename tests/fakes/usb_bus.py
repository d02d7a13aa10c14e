"""A USB bus with one printer on it, in the place of libusb: the backend that pyusb calls."""

from __future__ import annotations

import array
import errno
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import usb.backend
import usb.core

VENDOR, PRODUCT = 0x04B8, 0x0202
OUT, IN = 0x02, 0x81
INTERFACE = 1
"""The printer's interface is the second one, so that nothing can be taken for granted."""


def timed_out() -> usb.core.USBTimeoutError:
    return usb.core.USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)


def gone() -> usb.core.USBError:
    return usb.core.USBError("No such device", -4, errno.ENODEV)


@dataclass
class UsbBus(usb.backend.IBackend):  # type: ignore[misc]
    """``answer`` turns what was received so far into what is said next.

    ``takes`` is how many bytes a transfer takes before it times out, None: all of them.
    """

    received: bytearray = field(default_factory=bytearray)
    answers: bytearray = field(default_factory=bytearray)
    takes: int | None = None
    connected: bool = True
    unplugged_after: int | None = None
    kernel_driver: bool = True
    claimed_by_others: bool = False
    port_status: int | None = 0x18
    events: list[str] = field(default_factory=list)
    waits: list[int] = field(default_factory=list)

    def enumerate_devices(self) -> list[str]:
        return ["printer"] if self.connected else []

    def get_device_descriptor(self, dev: object) -> Any:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x0200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=VENDOR, idProduct=PRODUCT,
            bcdDevice=0x0100, iManufacturer=0, iProduct=0, iSerialNumber=0, bNumConfigurations=1,
            address=5, bus=1, port_number=1, port_numbers=(1,), speed=2,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: object, config: int) -> Any:
        if config:
            raise IndexError(config)
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=0, bNumInterfaces=2, bConfigurationValue=1,
            iConfiguration=0, bmAttributes=0xC0, bMaxPower=1, extra_descriptors=b"",
        )  # fmt: skip

    def get_interface_descriptor(self, dev: object, intf: int, alt: int, config: int) -> Any:
        if alt or intf > INTERFACE:
            raise IndexError(intf)
        kind = 7 if intf == INTERFACE else 3
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=intf, bAlternateSetting=0,
            bNumEndpoints=2 if kind == 7 else 0, bInterfaceClass=kind, bInterfaceSubClass=1,
            bInterfaceProtocol=2, iInterface=0, extra_descriptors=b"",
        )  # fmt: skip

    def get_endpoint_descriptor(
        self, dev: object, ep: int, intf: int, alt: int, config: int
    ) -> Any:
        address = (OUT, IN)[ep]
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=address, bmAttributes=2,
            wMaxPacketSize=64, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=b"",
        )  # fmt: skip

    def open_device(self, dev: object) -> str:
        return "handle"

    def close_device(self, dev_handle: object) -> None:
        self.events.append("closed")

    def get_configuration(self, dev_handle: object) -> int:
        return 1

    def set_configuration(self, dev_handle: object, config_value: int) -> None:
        self.events.append("configured")

    def claim_interface(self, dev_handle: object, intf: int) -> None:
        if self.claimed_by_others:
            raise usb.core.USBError("Resource busy", -6, errno.EBUSY)
        self.events.append(f"claimed {intf}")

    def release_interface(self, dev_handle: object, intf: int) -> None:
        self.events.append(f"released {intf}")

    def is_kernel_driver_active(self, dev_handle: object, intf: int) -> bool:
        return self.kernel_driver

    def detach_kernel_driver(self, dev_handle: object, intf: int) -> None:
        self.kernel_driver = False
        self.events.append(f"detached {intf}")

    def attach_kernel_driver(self, dev_handle: object, intf: int) -> None:
        self.kernel_driver = True
        self.events.append(f"attached {intf}")

    def bulk_write(self, dev_handle: object, ep: int, intf: int, data: Any, timeout: int) -> int:
        assert (ep, intf) == (OUT, INTERFACE)
        self.waits.append(timeout)
        if self.unplugged_after is not None and len(self.received) >= self.unplugged_after:
            raise gone()
        taken = len(data) if self.takes is None else min(self.takes, len(data))
        if taken == 0:
            raise timed_out()
        self.received += bytes(data)[:taken]
        self.react(bytes(data)[:taken])
        return taken

    def react(self, data: bytes) -> None:
        """Answer as an Epson does, to what comes whole in one transfer."""
        if data[:2] == b"\x10\x04":
            self.answers += b"\x12"
        if b"\x1da\xff" in data:
            self.answers += b"\x10\x00\x00\x00"
        at = data.find(b"\x1d(H\x06\x0000")
        if at >= 0:
            self.answers += b"\x37\x22" + data[at + 7 : at + 11] + b"\0\0"

    def bulk_read(self, dev_handle: object, ep: int, intf: int, buff: Any, timeout: int) -> int:
        assert (ep, intf) == (IN, INTERFACE)
        self.waits.append(timeout)
        if not self.answers:
            raise timed_out()
        said = array.array("B", self.answers[: len(buff)])
        del self.answers[: len(said)]
        buff[: len(said)] = said
        return len(said)

    def ctrl_transfer(  # noqa: PLR0917 - as pyusb calls it
        self, dev_handle: object, kind: int, request: int, value: int, index: int,
        data: Any, timeout: int,
    ) -> int:  # fmt: skip
        assert (kind, request, value, index) == (0xA1, 1, 0, INTERFACE)
        if self.port_status is None:
            raise usb.core.USBError("Pipe error", -9, errno.EPIPE)
        data[0] = self.port_status
        return 1
