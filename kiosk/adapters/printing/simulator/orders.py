"""What a simulated printer is told by a person or a test, one order a line. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kiosk.adapters.printing.simulator.mood import ALL_ANSWERS, Answer, Mood, Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

_WHEN = re.compile(r"(.+?)(?: after (\d+)| (at cut))?")
_FIXES = {
    "refill": {Trouble.PAPER, Trouble.NEAR_END},
    "cover closed": {Trouble.COVER},
    "cutter freed": {Trouble.CUTTER},
    "unjam": {Trouble.JAM},
    "cool": {Trouble.HOT},
    "online": {Trouble.OFFLINE},
    "repair": set(Trouble),
}

HELP = """\
paper out | near end | cover open | cutter | jam | hot | broken | offline
refill | cover closed | cutter freed | unjam | cool | repair | online
power off | power on | reset  silent | talk          hang | read
slow BYTES_PER_SECOND | fast  deaf | hearing         busy | free
say BYTES_IN_HEX
answer status,roll,push,sensor,process,clear,model
help | quit
Behind any of them: "after ROWS" (of dots, within a ticket) or "at cut" (before it is cut)."""


@dataclass(frozen=True, slots=True)
class Order:
    """A change of mood: at once, after so many rows of dots, or when a ticket is to be cut.

    ``says``: bytes that come out of the printer then, whether they mean something or not.
    """

    change: Callable[[Mood], Mood]
    after_rows: int | None = None
    at_cut: bool = False
    says: bytes = b""


def read_order(line: str) -> Order | str:
    """Return what a line orders; a str says what is wrong with it."""
    found = _WHEN.fullmatch(" ".join(line.lower().split()))
    if found is None:
        return f"nothing is ordered; one of these is:\n{HELP}"
    words, rows, at_cut = found.groups()
    change, says = _change(words), _said(words)
    if isinstance(change, str) and says is None:
        return change
    same = change if not isinstance(change, str) else (lambda mood: mood)
    return Order(same, int(rows) if rows else None, at_cut=bool(at_cut), says=says or b"")


def _said(words: str) -> bytes | None:
    """Return the bytes that ``say`` orders; None where it does not."""
    verb, _, rest = words.partition(" ")
    try:
        return bytes.fromhex(rest) if verb == "say" and rest else None
    except ValueError:
        return None


def _change(words: str) -> Callable[[Mood], Mood] | str:
    if words in set(Trouble):
        return lambda mood: replace(mood, troubles=mood.troubles | {Trouble(words)})
    if words in _FIXES:
        return lambda mood: replace(mood, troubles=mood.troubles - _FIXES[words])
    if words == "reset":
        return lambda mood: replace(mood, resets=mood.resets + 1)
    if words in _SWITCHES:
        return lambda mood: replace(mood, **_SWITCHES[words])
    verb, _, rest = words.partition(" ")
    if verb == "slow" and rest.isdecimal() and int(rest) > 0:
        return lambda mood: replace(mood, bytes_per_second=int(rest))
    names = [name.strip() for name in rest.split(",") if name.strip()]
    if verb == "answer" and set(names) <= set(Answer):
        return lambda mood: replace(mood, answers=frozenset(map(Answer, names)))
    return f'"{words}" is no order; one of these is:\n{HELP}'


_SWITCHES: dict[str, dict[str, Any]] = {
    "power off": {"powered": False},
    "power on": {"powered": True},
    "silent": {"silent": True},
    "talk": {"silent": False, "answers": ALL_ANSWERS},
    "hang": {"hangs": True},
    "read": {"hangs": False},
    "deaf": {"deaf": True},
    "hearing": {"deaf": False},
    "busy": {"busy": True},
    "free": {"busy": False},
    "fast": {"bytes_per_second": None},
}
