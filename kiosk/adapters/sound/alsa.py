"""ALSA's own complaints, which it prints beside the log where a machine has no sound card."""

from __future__ import annotations

import ctypes
import functools
import sys

_LIBRARY = "libasound.so.2"


@functools.cache
def hush() -> None:
    """Let ALSA print nothing to stderr; its errors still reach who asked. Once is enough.

    ``snd_lib_error_set_handler`` of ALSA's C library. The handler is a function of C that looks at
    none of its arguments, so that no thread of ALSA ever calls into Python.
    """
    if sys.platform != "linux":
        return
    try:
        alsa = ctypes.CDLL(_LIBRARY)
        deaf = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
        alsa.snd_lib_error_set_handler(deaf)
    except (OSError, AttributeError):
        return
