"""The section ``[scanner]``: a barcode or QR reader that types like a keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.kinds.plain import Flag, Text
from kiosk.adapters.settings.records import optional

_MARK = Text(
    what="a mark", right='what the reader types, such as "]C1"', pattern=".{1,16}", longest=16
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerSettings:
    """A barcode or QR reader that types like a keyboard: a code, then Enter, Tab or a line feed."""

    present: bool = optional(
        Flag(),
        default=False,
        about="Whether visitors are told that they may scan the code on their card.",
    )
    prefix: str = optional(
        _MARK, "", "What the reader types before a code; a burst without it is no code."
    )
    suffix: str = optional(_MARK, "", "What the reader types after a code, before Enter or Tab.")
