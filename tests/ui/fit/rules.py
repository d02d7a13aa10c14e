"""What holds on every screen, as rules over its boxes. Each fault names the item and the rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, takewhile

from tests.ui.fit.boxes import Box, Kind

SLACK = 2.5
"""Pixels by which boxes may touch: edges are rounded."""
RAGGED = 12
"""Pixels by which the ends of lines may differ: spaces at their end count on one side alone."""
UNEVEN = 3.5
"""Pixels by which words wrapped in letters of the other direction are wider, and move a sign."""
_CUT_SHORT = re.compile(r"value .*…(\\u2069)?'$")
LETTER_KEYS = "LetterKey"
FLOATING = ("IdleOverlay", "LanguageOverlay", "AttractOverlay")
ALWAYS = "AccessibilityBar"
"""What is there whatever lies over the screen."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A screen's grid and its measures, in its pixels (design language, 1 and 3)."""

    width: float
    height: float
    target: float
    pitch: float
    key_pitch: float
    floor: float


def faults_of(boxes: list[Box], frame: Frame) -> list[str]:
    """Return what is wrong with a screen; empty where nothing is."""
    seen = _uncovered_by_dialogs(boxes)
    return [
        *_lost(seen),
        *_small(seen, frame),
        *_outside(seen, frame),
        *_out_of_their_control(seen),
        *_out_of_their_pane(seen),
        *_overlapping(seen),
        *_covered(seen),
        *_hard_to_touch(seen, frame),
        *_rivals(seen),
    ]


def _uncovered_by_dialogs(boxes: list[Box]) -> list[Box]:
    above = [box for box in boxes if box.kind is Kind.TEXT and box.layer in FLOATING]
    if not above:
        return boxes
    topmost = max(above, key=lambda box: box.order).layer
    return [box for box in boxes if box.layer in {topmost, ALWAYS}]


def _lost(boxes: list[Box]) -> Iterator[str]:
    for box in boxes:
        if box.lost:
            yield f"{box.name} {box.lost}"


def _small(boxes: list[Box], frame: Frame) -> Iterator[str]:
    for box in boxes:
        if box.kind is Kind.TEXT and box.pixels < frame.floor - 0.5:
            yield f"{box.name} is {box.pixels:.1f} px small"


def _outside(boxes: list[Box], frame: Frame) -> Iterator[str]:
    for box in boxes:
        if box.kind not in {Kind.TEXT, Kind.TARGET}:
            continue
        over = max(-box.left, -box.top, box.right - frame.width, box.bottom - frame.height)
        if over > SLACK:
            yield f"{box.name} is {over:.0f} px outside"


def _out_of_their_control(boxes: list[Box]) -> Iterator[str]:
    targets = {box.order: box for box in boxes if box.kind is Kind.TARGET}
    for box in boxes:
        holder = next((targets[one] for one in reversed(box.inside) if one in targets), None)
        if holder is None or box.kind not in {Kind.TEXT, Kind.ICON}:
            continue
        if (over := _beyond(box, holder)) > SLACK:
            yield f"{box.name} is {over:.0f} px outside of {holder.name}"


def _out_of_their_pane(boxes: list[Box]) -> Iterator[str]:
    surfaces = {box.order: box for box in boxes if box.kind is Kind.SURFACE}
    for box in boxes:
        pane = next((surfaces[one] for one in reversed(box.inside) if one in surfaces), None)
        if pane is None or box.kind not in {Kind.TEXT, Kind.ICON, Kind.TARGET}:
            continue
        if (over := _beyond(box, pane)) > SLACK:
            yield f"{box.name} is {over:.0f} px outside of {pane.name}"


def _beyond(box: Box, holder: Box) -> float:
    """Return how far a box reaches out of another."""
    return max(
        holder.left - box.left,
        holder.top - box.top,
        box.right - holder.right,
        box.bottom - holder.bottom,
    )


def _overlapping(boxes: list[Box]) -> Iterator[str]:
    solid = sorted((box for box in boxes if box.kind is not Kind.SURFACE), key=_top)
    for place, one in enumerate(solid):
        for other in _beginning_above(one.bottom - SLACK, solid[place + 1 :]):
            over = one.overlap(other)
            if over > SLACK and not _belong_together(one, other):
                yield f"{one.name} and {other.name} overlap by {over:.0f} px"


def _top(box: Box) -> float:
    return box.top


def _beginning_above(bottom: float, sorted_boxes: list[Box]) -> Iterator[Box]:
    return takewhile(lambda box: box.top < bottom, sorted_boxes)


def _belong_together(one: Box, other: Box) -> bool:
    """Return whether one is a part of the other, or both are pictures."""
    parts = one.order in other.inside or other.order in one.inside
    return parts or (one.kind is Kind.ICON and other.kind is Kind.ICON)


def _covered(boxes: list[Box]) -> Iterator[str]:
    surfaces = [box for box in boxes if box.kind is Kind.SURFACE]
    for box in boxes:
        if box.kind is not Kind.TEXT:
            continue
        for over in surfaces:
            if over.order > box.order and box.overlap(over) > SLACK:
                yield f"{box.name} is covered by {over.name} by {box.overlap(over):.0f} px"


def _hard_to_touch(boxes: list[Box], frame: Frame) -> Iterator[str]:
    targets = [box for box in boxes if box.kind is Kind.TARGET]
    for box in targets:
        if min(box.width, box.height) < frame.target - 1:
            yield f"{box.name} is {box.width:.0f} x {box.height:.0f} px, too small to touch"
    for one, other in combinations(targets, 2):
        least = frame.key_pitch if LETTER_KEYS in {one.type, other.type} else frame.pitch
        pitch = _pitch(one, other)
        if pitch < least - 1:
            yield f"{one.name} and {other.name} are {pitch:.0f} px apart, too close to touch"


def _rivals(boxes: list[Box]) -> Iterator[str]:
    primary = [box.name for box in boxes if box.type == "PrimaryButton"]
    if len(primary) > 1:
        yield f"{' and '.join(primary)} are all primary"


def _pitch(one: Box, other: Box) -> float:
    """Return the smaller target and the gap beside it; without end where they are not neighbours.

    Beside each other are two whose rows or columns meet.
    """
    across = max(one.left - other.right, other.left - one.right)
    down = max(one.top - other.bottom, other.top - one.bottom)
    if across >= 0 and down < 0:
        return across + min(one.width, other.width)
    if down >= 0 and across < 0:
        return down + min(one.height, other.height)
    return float("inf")


def mirrored_wrong(plain: list[Box], mirrored: list[Box], frame: Frame) -> list[str]:
    """Return what does not stand as in a mirror. Fields, pads and numbers are never mirrored."""
    if len(plain) != len(mirrored):
        return [f"{len(plain)} and {len(mirrored)} boxes"]
    return [
        f"{one.name}: {one.left:.0f} to {one.right:.0f} became "
        f"{other.left:.0f} to {other.right:.0f}"
        for one, other in zip(plain, mirrored, strict=True)
        if not one.unmirrored and not _mirrors(one, other, frame)
    ]


def shortened(boxes: list[Box]) -> list[str]:
    """Return the answers of which the last check shows the beginning alone."""
    return [f"{box.name} is not whole" for box in boxes if _CUT_SHORT.match(box.name)]


def _mirrors(one: Box, other: Box, frame: Frame) -> bool:
    ragged = RAGGED if one.kind is Kind.TEXT else SLACK if one.kind is Kind.TARGET else UNEVEN
    start = SLACK if one.kind is Kind.TARGET else UNEVEN
    return (
        abs(one.left - (frame.width - other.right)) <= start
        and abs(one.right - (frame.width - other.left)) <= ragged
        and abs(one.top - other.top) <= SLACK
    )
