"""The gate: everything that is known to be wrong without running the kiosk."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent

CHECKS: dict[str, tuple[str | Path, ...]] = {
    "types (mypy)": (BIN / "mypy",),
    "format (ruff)": (BIN / "ruff", "format", "--check", "--quiet"),
    "lint (ruff)": (BIN / "ruff", "check", "--quiet"),
    "contracts (import-linter)": (BIN / "lint-imports", "--no-logo"),
    "QML (qmlformat, qmllint)": (sys.executable, "-m", "tools.qml", "check"),
    "translations": (sys.executable, "-m", "tools.translations", "check"),
}


def main() -> int:
    """Run all checks, side by side; show what the failing ones said. Return 1 if any failed."""
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = dict(zip(CHECKS, pool.map(run, CHECKS.values()), strict=True))
    for name, done in results.items():
        print("ok   " if done.returncode == 0 else "FAIL ", name)
        if done.returncode:
            print(done.stdout)
    return int(any(done.returncode for done in results.values()))


def run(command: tuple[str | Path, ...]) -> "subprocess.CompletedProcess[str]":
    """Run one check, with what it says in one text."""
    return subprocess.run(
        command,
        check=False,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


if __name__ == "__main__":
    sys.exit(main())
