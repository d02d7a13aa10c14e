"""A picture's file: checked whole, so that no window meets one that it cannot show."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

SIZE_LIMIT = 20_000_000
"""The largest file that is shown, in bytes."""

LONGEST_SIDE = 8000
"""Pixels of the longer side beyond which decoding takes more memory than a kiosk should lend."""

MOST_FRAMES, LONGEST_MOVING = 600, 1920
"""Bounds of an animation: frames, and pixels of its longer side. It is drawn without a GPU."""

_SHORT = f"give at most {MOST_FRAMES} frames of at most {LONGEST_MOVING} pixels a side"
PICTURES = ("PNG", "JPEG", "WEBP")


def wrong_with_picture(path: Path, formats: tuple[str, ...]) -> str:
    """Return a sentence on what is wrong with a picture and what would be right; empty if nothing.

    ``formats`` are Pillow's names. Every frame of an animation is decoded, one at a time.
    """
    kinds = ", ".join(formats).replace("WEBP", "WebP")
    try:
        size = path.stat().st_size
    except OSError as error:
        return f"{path} cannot be read ({error.strerror}); give the path of a picture ({kinds})."
    if size > SIZE_LIMIT:
        return f"{path} is larger than {SIZE_LIMIT // 1_000_000} MB; give a smaller picture."
    return _wrong_with_content(path, formats, kinds)


def _wrong_with_content(path: Path, formats: tuple[str, ...], kinds: str) -> str:
    from PIL import Image as Pillow
    from PIL import UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Pillow.DecompressionBombWarning)
            with Pillow.open(path, formats=formats) as picture:
                longer = max(picture.size)
                if longer > LONGEST_SIDE:
                    right = f"give one of at most {LONGEST_SIDE} pixels a side"
                    return f"{path} is {longer} pixels long; {right}."
                if _is_long(picture):
                    return f"{path} moves too much; {_SHORT}."
                _decode(picture)
    except UnidentifiedImageError:
        return f"{path} is no picture that can be shown; give one of {kinds}."
    except (OSError, SyntaxError, ValueError, Warning, Pillow.DecompressionBombError):
        return f"{path} is a damaged picture; save it again."
    return ""


def is_animated(path: Path) -> bool:
    """Return whether a picture that can be shown has more than one frame."""
    from PIL import Image as Pillow

    with Pillow.open(path) as picture:
        return getattr(picture, "n_frames", 1) > 1


def _is_long(picture: Image) -> bool:
    """Return whether an animation is more than a kiosk should decode again and again."""
    frames: int = getattr(picture, "n_frames", 1)
    return frames > 1 and (frames > MOST_FRAMES or max(picture.size) > LONGEST_MOVING)


def _decode(picture: Image) -> None:
    from PIL import ImageSequence

    for frame in ImageSequence.Iterator(picture):
        frame.load()
