"""Renews the lock files from pyproject.toml: hashes for every platform, no index address.

Versions that still fit are kept; ``make lock ARGS=--upgrade`` takes the newest.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "requirements"
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--only-binary=:all:",
    "--custom-compile-command=make lock",
    "--quiet",
)


def main() -> None:
    """Write run.lock, then dev.lock so that it agrees with run.lock."""
    compile_lock("run.lock", "../pyproject.toml", "--group", "../pyproject.toml:build")
    compile_lock("dev.lock", "--group", "../pyproject.toml:dev", "-c", "run.lock")


def compile_lock(name: str, *sources: str) -> None:
    """Resolve sources into the lock file of that name."""
    uv = Path(sys.executable).with_name("uv")
    command: list[str | Path] = [
        uv,
        "pip",
        "compile",
        *OPTIONS,
        *sys.argv[1:],
        *sources,
        "-o",
        name,
    ]
    subprocess.run(command, check=True, cwd=FOLDER)


if __name__ == "__main__":
    main()
