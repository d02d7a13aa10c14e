"""Memory in holes between what stays goes back to the system."""

import subprocess
import sys

import pytest

PROGRAM = """
from pathlib import Path
from kiosk.ui.spare_memory import give_back_memory

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

blocks = [bytes(2000) for _ in range(50_000)]
stay = blocks[::50]
del blocks
before = held()
give_back_memory()
print(before - held())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's, by /proc")
def test_holes_go_back_to_the_system() -> None:
    command = [sys.executable, "-c", PROGRAM]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert int(told.stdout) > 20_000_000
