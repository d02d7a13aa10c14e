"""The parts of a ticket, each as wide as the paper; texts are in the visitor's language."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.qr import QUIET_MODULES
from kiosk.domain.ticket_design import Logo, Size


@dataclass(frozen=True, slots=True, kw_only=True)
class Sized:
    """A block that staff can have smaller or larger."""

    size: Size = Size.NORMAL


@dataclass(frozen=True, slots=True)
class NoticeBlock:
    """A framed line above all else."""

    text: str


@dataclass(frozen=True, slots=True)
class OfficeBlock(Sized):
    """Site and office, and beside them the mark, a logo, or neither (not ``marked``)."""

    site: str
    office: str
    logo: Logo | None = field(default=None, kw_only=True)
    marked: bool = field(default=True, kw_only=True)


@dataclass(frozen=True, slots=True)
class LogoBlock(Sized):
    """A logo by itself."""

    logo: Logo


@dataclass(frozen=True, slots=True)
class RuleBlock:
    """A line across the ticket."""

    dashed: bool = False


@dataclass(frozen=True, slots=True)
class NumberBlock(Sized):
    """The number, filling the width, read left to right in every language.

    ``second``, here and in other blocks, is in the ticket's second language; empty for none.
    """

    caption: str
    number: str
    second: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True)
class BandBlock(Sized):
    """White on black: the service and how it is done; ``tag`` stands out beside it."""

    service: str
    detail: str
    tag: str = ""
    second: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True)
class Fact:
    """A caption and its value."""

    caption: str
    value: str


@dataclass(frozen=True, slots=True)
class FactsBlock(Sized):
    """One or two facts, side by side; ``second`` says them once more, a sentence each."""

    facts: tuple[Fact, ...]
    second: tuple[str, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class QrBlock:
    """A QR symbol of ``dots`` printer dots per module, and what it is for.

    ``rows`` hold 1 for dark and 0 for light, without the light margin; ``url`` is what they say.
    """

    rows: tuple[bytes, ...]
    dots: int
    title: str
    hint: str
    address: str
    url: str = ""
    second: str = ""

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
    second: str = ""


@dataclass(frozen=True, slots=True)
class NextBlock(Sized):
    """What to do now and where, one sentence per line."""

    lines: tuple[str, ...]
    second: tuple[str, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class StampBlock(Sized):
    """When and where it was printed."""

    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SmallPrintBlock(Sized):
    """The privacy line, or what staff want to stand at the foot."""

    text: str
    second: str = field(default="", kw_only=True)


Block = (
    NoticeBlock
    | OfficeBlock
    | LogoBlock
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
