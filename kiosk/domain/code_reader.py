"""A barcode or QR reader that types like a keyboard: a quick burst, then Enter, Tab or line feed.

People need more than 35 ms from one key to the next; readers need less than 20 ms.
"""

from __future__ import annotations

from dataclasses import dataclass, field

GAP_MS = 35
LEAST = 3
"""Fewer characters are nobody's customer number, and may be two fingers on a keyboard."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the reader is set to put before and after a code, beside Enter, Tab or a line feed."""

    prefix: str = ""
    suffix: str = ""

    def code_in(self, text: str) -> str | None:
        """Return the code of a burst; None where its marks are missing."""
        marked = text.startswith(self.prefix) and text.endswith(self.suffix)
        if not marked or len(text) < len(self.prefix) + len(self.suffix):
            return None
        return text[len(self.prefix) : len(text) - len(self.suffix)]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key that went down, ``at`` milliseconds by the system's clock; 0: nobody knows when.

    ``ends``: it is Enter, Tab or a line feed.
    """

    at: int
    text: str = field(default="", repr=False)
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Burst:
    """Keys that came quickly after each other. ``done``: its code was read; the rest is noise."""

    text: str = field(default="", repr=False)
    at: int = 0
    done: bool = False

    @property
    def is_quick(self) -> bool:
        """Whether so many keys came so quickly that no hands typed them."""
        return self.done or len(self.text) >= LEAST

    def goes_on(self, stroke: Stroke) -> bool:
        """Return whether a key belongs to the burst."""
        begun = bool(self.text) or self.done
        return begun and stroke.at > 0 and self.at > 0 and 0 <= stroke.at - self.at <= GAP_MS

    def after(self, stroke: Stroke) -> Burst:
        """Return the burst after a key, which may begin a new one."""
        if not self.goes_on(stroke):
            return Burst() if stroke.ends else Burst(stroke.text, stroke.at)
        done = self.done or (stroke.ends and self.is_quick)
        return Burst("" if done else self.text + stroke.text, stroke.at, done)

    def code_ended_by(self, stroke: Stroke, marks: Marks) -> str | None:
        """Return the code that a key ends; None where it ends none."""
        ended = stroke.ends and not self.done and self.is_quick and self.goes_on(stroke)
        return marks.code_in(self.text) if ended else None
