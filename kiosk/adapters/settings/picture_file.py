"""A picture's file: checked whole, so that no window meets one that it cannot show."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SIZE_LIMIT = 20_000_000
"""The largest file that is shown, in bytes."""

LONGEST_SIDE = 8000
"""Pixels of the longer side beyond which decoding takes more memory than a kiosk should lend."""

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
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=formats) as picture:
                longer = max(picture.size)
                if longer > LONGEST_SIDE:
                    right = f"give one of at most {LONGEST_SIDE} pixels a side"
                    return f"{path} is {longer} pixels long; {right}."
                _decode(picture)
    except UnidentifiedImageError:
        return f"{path} is no picture that can be shown; give one of {kinds}."
    except (OSError, SyntaxError, ValueError, Warning, Image.DecompressionBombError):
        return f"{path} is a damaged picture; save it again."
    return ""


def _decode(picture: object) -> None:
    from PIL import ImageSequence
    from PIL.Image import Image

    if isinstance(picture, Image):
        for frame in ImageSequence.Iterator(picture):
            frame.load()
