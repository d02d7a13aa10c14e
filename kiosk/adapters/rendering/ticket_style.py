"""Sizes on paper, in dots of 1/203 inch. Source: the design language, "Printed ticket"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from kiosk.domain.ticket_design import Size


@dataclass(frozen=True, slots=True)
class Role:
    """A kind of text: pixel size, weight (100-900) and line height as a multiple of the size."""

    size: int
    weight: int
    leading: float


@dataclass(frozen=True, slots=True)
class TicketStyle:
    """One paper's type and space. ``smallest`` is the size under which no text shrinks."""

    top: int
    site: Role
    office: Role
    mark: int
    mark_gap: int
    rule: int
    rule_gap: int
    caption: Role
    number: int
    number_above: int
    number_below: int
    service: Role
    detail: Role
    band_above: int
    band_below: int
    fact_caption: Role
    fact: Role
    fact_inset: int
    fact_gap: int
    title: Role
    hint: Role
    address: Role
    text_gap: int
    qr_gap: int
    next: Role
    next_below: int
    stamp: Role
    stamp_gap: int
    small_print: Role
    small_print_above: int
    second: Role
    logo: int
    notice: Role
    smallest: int

    def sized(self, size: Size) -> TicketStyle:
        """Return the style with type and pictures smaller or larger; spaces stay."""
        factor = _FACTORS[size]
        changed = {
            name: replace(held, size=max(self.smallest, round(held.size * factor)))
            for name in self.__slots__
            if isinstance(held := getattr(self, name), Role)
        }
        pictures = {name: round(getattr(self, name) * factor) for name in _PICTURES}
        return replace(self, **changed, **pictures)  # type: ignore[arg-type]

    def at(self, dpi: int) -> TicketStyle:
        """Return the style with as many millimetres on another print head."""
        held = {name: _at(getattr(self, name), dpi) for name in self.__slots__}
        return replace(self, **held)  # type: ignore[arg-type]


def _at(held: Role | int, dpi: int) -> Role | int:
    if isinstance(held, Role):
        return replace(held, size=round(held.size * dpi / _DPI))
    return round(held * dpi / _DPI)


_DPI = 203

_FACTORS = {Size.SMALL: 0.75, Size.NORMAL: 1.0, Size.LARGE: 1.3}
_PICTURES = ("mark", "number", "logo")


WIDE = TicketStyle(
    top=12,
    site=Role(36, 700, 1.15),
    office=Role(30, 500, 1.22),
    mark=72,
    mark_gap=18,
    rule=4,
    rule_gap=13,
    caption=Role(36, 600, 1.1),
    number=248,
    number_above=20,
    number_below=30,
    service=Role(44, 700, 1.14),
    detail=Role(32, 600, 1.2),
    band_above=8,
    band_below=12,
    fact_caption=Role(30, 500, 1.22),
    fact=Role(50, 700, 1.1),
    fact_inset=24,
    fact_gap=14,
    title=Role(34, 700, 1.15),
    hint=Role(30, 500, 1.22),
    address=Role(29, 600, 1.22),
    text_gap=8,
    qr_gap=24,
    next=Role(33, 700, 1.22),
    next_below=14,
    stamp=Role(31, 600, 1.22),
    stamp_gap=14,
    small_print=Role(27, 500, 1.22),
    small_print_above=10,
    second=Role(30, 500, 1.22),
    logo=120,
    notice=Role(32, 700, 1.2),
    smallest=27,
)
NARROW = TicketStyle(
    top=10,
    site=Role(25, 700, 1.15),
    office=Role(25, 500, 1.22),
    mark=56,
    mark_gap=12,
    rule=3,
    rule_gap=11,
    caption=Role(30, 600, 1.1),
    number=162,
    number_above=14,
    number_below=22,
    service=Role(33, 700, 1.14),
    detail=Role(27, 600, 1.2),
    band_above=8,
    band_below=10,
    fact_caption=Role(25, 500, 1.22),
    fact=Role(34, 700, 1.1),
    fact_inset=14,
    fact_gap=11,
    title=Role(28, 700, 1.15),
    hint=Role(25, 500, 1.22),
    address=Role(25, 600, 1.22),
    text_gap=8,
    qr_gap=12,
    next=Role(27, 700, 1.22),
    next_below=10,
    stamp=Role(25, 600, 1.22),
    stamp_gap=14,
    small_print=Role(24, 500, 1.22),
    small_print_above=8,
    second=Role(25, 500, 1.22),
    logo=88,
    notice=Role(26, 700, 1.2),
    smallest=24,
)
_WIDE_FROM_DOTS, _WIDEST_USUAL_DOTS = 480, 576


@cache
def style_for(width: int, size: Size = Size.NORMAL, dpi: int = _DPI) -> TicketStyle:
    """Return the style for a printable width in dots, of so many an inch."""
    usual = round(width * _DPI / dpi)
    style = WIDE if usual >= _WIDE_FROM_DOTS else NARROW
    if usual > _WIDEST_USUAL_DOTS:
        style = replace(style, number=style.number * usual // _WIDEST_USUAL_DOTS)
    style = style if dpi == _DPI else style.at(dpi)
    return style if size is Size.NORMAL else style.sized(size)
