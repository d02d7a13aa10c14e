"""What a visit's screens took from the system and need no more."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def give_back_memory() -> None:
    """Return free memory to the system, on any thread; see malloc_trim(3) of glibc.

    By itself glibc returns only what lies at an end: a visit leaves holes between what stays. Where
    there is no such call, nothing happens.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    import ctypes

    return getattr(ctypes.CDLL(None), "malloc_trim", None)
