"""What a USB port says of its printer beside the data. Pure.

Source: USB Device Class Definition for Printing Devices 1.1, section 4.2.2, GET_PORT_STATUS.
"""

from __future__ import annotations

from kiosk.domain.printing import PrinterCondition

_PAPER_EMPTY = 0x20
_SELECTED = 0x10
_NO_ERROR = 0x08


def port_condition(bits: int) -> PrinterCondition:
    """Return how the printer is, from the one byte of its port status.

    Paper empty is believed; so is an error. All else may be a device that never sets a bit.
    """
    if bits & _PAPER_EMPTY:
        return PrinterCondition.PAPER_OUT
    if bits & (_SELECTED | _NO_ERROR) == _SELECTED | _NO_ERROR:
        return PrinterCondition.READY
    if bits & _SELECTED:
        return PrinterCondition.RECOVERABLE
    return PrinterCondition.OFFLINE if bits & _NO_ERROR else PrinterCondition.UNKNOWN
