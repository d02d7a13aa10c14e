"""What the bar below every screen changes, for one visit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

T = TypeVar("T")

CONTRASTS = (0, 1, 2)
"""Standard, dark, light; the numbers are those of ``Style.Contrast``."""

TEXT_SCALES = (1.0, 1.25, 1.5, 1.75)


@dataclass(frozen=True, slots=True)
class Comfort:
    """How this visitor reads and reaches best. Each mode is independent of the others."""

    contrast: int = CONTRASTS[0]
    text_scale: float = TEXT_SCALES[0]
    lowered: bool = False

    @property
    def large(self) -> bool:
        """Whether texts are larger than usual."""
        return self.text_scale > TEXT_SCALES[0]

    def with_next_contrast(self) -> Comfort:
        """Return the next contrast, after the last the first."""
        return replace(self, contrast=_after(CONTRASTS, self.contrast))

    def with_next_text(self) -> Comfort:
        """Return the next text size, after the largest the normal one."""
        return replace(self, text_scale=_after(TEXT_SCALES, self.text_scale))

    def with_other_height(self) -> Comfort:
        """Return everything touchable low, or as usual."""
        return replace(self, lowered=not self.lowered)


def _after(steps: tuple[T, ...], now: T) -> T:
    return steps[(steps.index(now) + 1) % len(steps)]
