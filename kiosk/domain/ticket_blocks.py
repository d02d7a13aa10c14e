"""The parts of a ticket, each as wide as the paper; texts are in the visitor's language."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.qr import QUIET_MODULES


@dataclass(frozen=True, slots=True)
class NoticeBlock:
    """A framed line above all else."""

    text: str


@dataclass(frozen=True, slots=True)
class OfficeBlock:
    """The mark, the site and its office."""

    site: str
    office: str


@dataclass(frozen=True, slots=True)
class RuleBlock:
    """A line across the ticket."""

    dashed: bool = False


@dataclass(frozen=True, slots=True)
class NumberBlock:
    """The number, filling the width, read left to right in every language."""

    caption: str
    number: str


@dataclass(frozen=True, slots=True)
class BandBlock:
    """White on black: the service and how it is done; ``tag`` stands out beside it."""

    service: str
    detail: str
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A caption and its value."""

    caption: str
    value: str


@dataclass(frozen=True, slots=True)
class FactsBlock:
    """One or two facts, side by side."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class QrBlock:
    """A QR symbol of ``dots`` printer dots per module, and what it is for.

    ``rows`` hold 1 for dark and 0 for light, without the light margin.
    """

    rows: tuple[bytes, ...]
    dots: int
    title: str
    hint: str
    address: str

    @property
    def quiet(self) -> int:
        """The light margin on each side, in dots."""
        return QUIET_MODULES * self.dots

    @property
    def size(self) -> int:
        """Width and height of the symbol without its margin, in dots."""
        return len(self.rows) * self.dots


@dataclass(frozen=True, slots=True)
class AddressBlock:
    """Where to go on a phone, when no QR symbol fits the paper."""

    title: str
    hint: str
    address: str


@dataclass(frozen=True, slots=True)
class NextBlock:
    """What to do now, one sentence per line."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StampBlock:
    """When and where it was printed."""

    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SmallPrintBlock:
    """The privacy line."""

    text: str


Block = (
    NoticeBlock
    | OfficeBlock
    | RuleBlock
    | NumberBlock
    | BandBlock
    | FactsBlock
    | QrBlock
    | AddressBlock
    | NextBlock
    | StampBlock
    | SmallPrintBlock
)
