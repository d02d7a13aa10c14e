"""What is the matter with a simulated printer, and the status bytes that say so. Pure.

Source: Epson, "ESC/POS Command Reference": DLE EOT, GS a, GS r.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """What stops a printer, or warns. ``offline``: it is, and does not say why."""

    PAPER = "paper out"
    COVER = "cover open"
    CUTTER = "cutter"
    JAM = "jam"
    HOT = "hot"
    BROKEN = "broken"
    OFFLINE = "offline"
    NEAR_END = "near end"


class Answer(StrEnum):
    """What a printer can answer; models differ. Without ``roll`` DLE EOT 4 tells no near end."""

    STATUS = "status"
    ROLL = "roll"
    PUSH = "push"
    SENSOR = "sensor"
    PROCESS = "process"
    CLEAR = "clear"
    MODEL = "model"


ALL_ANSWERS = frozenset(Answer)


@dataclass(frozen=True, slots=True)
class Mood:
    """``troubles`` stop it; ``silent``: answers nothing; ``hangs``: reads nothing.

    ``deaf``: offline it reads and answers nothing, as most do on USB and on a network; it pushes.
    ``busy``: it reads nothing and says so, by XOFF. ``bytes_per_second`` is how fast it reads;
    None: as fast as bytes come. ``resets`` counts how often it forgot everything and began anew.
    """

    troubles: frozenset[Trouble] = frozenset()
    powered: bool = True
    silent: bool = False
    hangs: bool = False
    deaf: bool = False
    busy: bool = False
    resets: int = 0
    bytes_per_second: int | None = None
    answers: frozenset[Answer] = ALL_ANSWERS

    @property
    def online(self) -> bool:
        """Whether commands are executed."""
        return self.powered and not self.troubles - {Trouble.NEAR_END}

    def says(self, answer: Answer) -> bool:
        """Whether it answers this now."""
        deaf = self.deaf and not self.online and answer is not Answer.PUSH
        return answer in self.answers and not (self.silent or not self.powered or deaf)


_MECHANICAL = 0x04


def real_time_status(mood: Mood, question: int) -> bytes:
    """Return the answer to DLE EOT 1 to 4; nothing for another question."""
    troubles = mood.troubles
    offline = 0x00 if mood.online else 0x08
    paper = Trouble.PAPER in troubles
    near = Trouble.NEAR_END in troubles and Answer.ROLL in mood.answers
    errors = troubles & {Trouble.CUTTER, Trouble.JAM, Trouble.HOT, Trouble.BROKEN}
    bits = {
        1: offline,
        2: (0x04 if Trouble.COVER in troubles else 0)
        | (0x20 if paper else 0)
        | (0x40 if errors else 0),
        3: _error_bits(troubles),
        4: (0x0C if near or paper else 0) | (0x60 if paper else 0),
    }
    return bytes((0x12 | bits[question],)) if question in bits else b""


def _error_bits(troubles: frozenset[Trouble]) -> int:
    return (
        (_MECHANICAL if Trouble.JAM in troubles else 0)
        | (0x08 if Trouble.CUTTER in troubles else 0)
        | (0x20 if Trouble.BROKEN in troubles else 0)
        | (0x40 if Trouble.HOT in troubles else 0)
    )


def automatic_status(mood: Mood) -> bytes:
    """Return the four bytes that are pushed after GS a."""
    troubles = mood.troubles
    first = 0x10 | (0 if mood.online else 0x08) | (0x20 if Trouble.COVER in troubles else 0)
    paper = Trouble.PAPER in troubles
    third = (0x03 if paper or Trouble.NEAR_END in troubles else 0) | (0x0C if paper else 0)
    return bytes((first, _error_bits(troubles), third, 0))


def paper_sensor(mood: Mood) -> bytes:
    """Return the answer to GS r 1."""
    return b"\x03" if Trouble.NEAR_END in mood.troubles else b"\x00"
