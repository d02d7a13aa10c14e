"""``python -m tools.translations build|check|pseudo``."""

import argparse
import sys
from pathlib import Path

from tools.translations.build import build
from tools.translations.check import faults
from tools.translations.pseudo import build_pseudo

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "translations"


def main() -> int:
    """Compile the words, or say what is wrong with them."""
    parser = argparse.ArgumentParser(prog="translations", description=main.__doc__)
    parser.add_argument("command", choices=("build", "check", "pseudo"))
    command = parser.parse_args().command
    if command == "build":
        build(SOURCES, ROOT / "build")
        return 0
    if command == "pseudo":
        build_pseudo(SOURCES, ROOT / "build" / "pseudo")
        return 0
    found = faults(SOURCES, (ROOT / "resources" / "qml", ROOT / "kiosk"))
    print(*found, sep="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
