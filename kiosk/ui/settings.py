"""What the composition root tells the screens."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.code_reader import Marks
from kiosk.ui.view_models.kiosk_props import Panel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kiosk.domain.cues import Cue
    from kiosk.domain.language import LocalText
    from kiosk.ports.clock import Clock
    from kiosk.ports.fonts import Fonts
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ui.attract import Attract
    from kiosk.ui.look import Look


def silence(cue: Cue) -> None:
    """Let nothing be heard."""
    del cue


@dataclass(frozen=True, slots=True)
class UiSettings:
    """Where things are, and how the window lies.

    ``qml`` is the import path of the QML modules, ``translations`` the folder of the
    ``kiosk_<locale>.qm`` files. ``windowed`` is the size of a window in pixels; None is the whole
    screen, which cannot be closed; ``diagonal_inches`` is that screen's, 0 where it is not known.
    ``own_texts`` are the site's own words by id.
    ``email_domains`` complete an address with one touch; ``look`` is None for the kiosk's own;
    ``attract`` is None where no pictures are shown before a visitor comes; ``marks`` are what a
    code reader types around its codes; ``play`` lets a cue be heard, and returns at once.
    """

    kiosk_name: str
    qml: Path
    translations: Path
    fonts: Fonts
    clock: Clock
    log: StaffLog
    windowed: tuple[int, int] | None = None
    diagonal_inches: float = 0.0
    panel: Panel = Panel()
    email_domains: tuple[str, ...] = ("gmail.com", "outlook.com", "yahoo.com")
    marks: Marks = Marks()
    reader_present: bool = False
    own_texts: Mapping[str, LocalText] = field(default_factory=dict)
    look: Look | None = None
    attract: Attract | None = None
    play: Callable[[Cue], None] = silence
