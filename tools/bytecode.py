"""Compiles the kiosk's modules ahead, as installers do, beside its sources in ``__pycache__``.

Where the kiosk runs it often may not write there, and would compile 130 modules at every start.
Python checks each file by its source's time and size, so a stale one is never used.
"""

import compileall
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[1] / "kiosk"


def build(sources: Path = SOURCES) -> bool:
    """Compile what has changed below a folder; return whether all of it could be compiled."""
    return bool(compileall.compile_dir(sources, quiet=1))


if __name__ == "__main__":
    sys.exit(not build())
