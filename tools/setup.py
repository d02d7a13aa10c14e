"""Prepares ``.venv`` from the lock files, and the system packages it stands on.

Runs on the machine's own Python with the standard library alone. Every step is remembered by a
digest of what it was made from, so that a second run does nothing; a run that was cut short leaves
a mark, and the next one starts afresh.
"""

import argparse
import fcntl
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from tools import system_packages

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
DONE = VENV / "setup.json"
UNFINISHED = VENV / "setup.unfinished"
RUN_LOCK = ROOT / "requirements" / "run.lock"
DEV_LOCK = ROOT / "requirements" / "dev.lock"
PROJECT = ROOT / "pyproject.toml"


def main() -> None:
    """Set up what running, checking or testing the kiosk needs."""
    parser = argparse.ArgumentParser(prog="setup", description=main.__doc__)
    parser.add_argument("--dev", action="store_true", help="also what `make check` needs")
    parser.add_argument("--test", action="store_true", help="also what `make test` needs")
    arguments = parser.parse_args()
    with alone():
        bring_system_packages(test=arguments.test)
        bring_environment(dev=arguments.dev or arguments.test)


@contextmanager
def alone() -> Iterator[None]:
    """Wait until no other setup works on this checkout, and keep others out."""
    with PROJECT.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def bring_system_packages(*, test: bool) -> None:
    """Install the missing system packages where that is allowed.

    Without the right to install, what running needs ends the setup with the command to type; what
    only tests need is named, and the tests that need it say so themselves.
    """
    if needed := system_packages.missing_to_run():
        wanted = needed + (system_packages.missing_to_test() if test else [])
        if not install(wanted):
            stop(needed)
    elif test and (wanted := system_packages.missing_to_test()) and not install(wanted):
        say("Some tests will be skipped. To run them too, first type:", command(wanted))


def install(packages: Sequence[str]) -> bool:
    """Install packages with apt-get and return True; False where that is not allowed or fails."""
    if not shutil.which("apt-get") or (prefix := as_root()) is None:
        return False
    say("Installing system packages:", " ".join(packages))
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    apt += ["-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    for step in (["update"], ["install", "--no-install-recommends", *packages]):
        done = subprocess.run([*apt, *step], check=False, stdin=subprocess.DEVNULL)
        if done.returncode:
            return False
    return True


def as_root() -> list[str] | None:
    """Return what to put before a command to run it as root, or None where that is not allowed."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    allowed = subprocess.run([sudo, "-n", "true"], check=False, capture_output=True)
    return [sudo, "-n"] if allowed.returncode == 0 else None


def stop(packages: Sequence[str]) -> NoReturn:
    """End the setup with the one thing a person has to do."""
    say(
        "Some system packages are missing (by their names on Debian).",
        "Please type this, then try again:",
        command(packages),
    )
    sys.exit(1)


def command(packages: Sequence[str]) -> str:
    """Return the command to type, on a line of its own."""
    return f"\n\n    {system_packages.install_command(packages)}\n"


def bring_environment(*, dev: bool) -> None:
    """Bring ``.venv`` to what the lock files say."""
    machine = f"{platform.python_version_tuple()[:2]} {ROOT}"
    wanted = {"machine": machine, "run": digest(RUN_LOCK, project_table())}
    if dev:
        wanted["dev"] = digest(RUN_LOCK, DEV_LOCK)
    done = finished_steps()
    if done.get("machine") != machine:
        say("Creating .venv")
        create_environment()
        done = {}
    if wanted.items() <= done.items():
        return
    with marked_unfinished():
        locks = [RUN_LOCK, DEV_LOCK] if dev or "dev" in done else [RUN_LOCK]
        install_locked(locks)
    DONE.write_text(json.dumps(done | wanted))


def finished_steps() -> dict[str, str]:
    """Return the digests of the finished steps; none where a setup was cut short."""
    if UNFINISHED.exists() or not DONE.exists():
        return {}
    steps: dict[str, str] = json.loads(DONE.read_text())
    return steps


@contextmanager
def marked_unfinished() -> Iterator[None]:
    """Leave a mark for as long as the environment is being changed."""
    UNFINISHED.touch()
    yield
    UNFINISHED.unlink()


def create_environment() -> None:
    """Make an empty ``.venv``, whatever was there before."""
    shutil.rmtree(VENV, ignore_errors=True)
    VENV.mkdir()
    UNFINISHED.touch()
    run(sys.executable, "-m", "venv", VENV)


def install_locked(locks: Sequence[Path]) -> None:
    """Install exactly what the lock files name, then the project itself, editable.

    The locks are complete, so nothing is resolved: pip would otherwise look for a newer release of
    what a package asks for with an extra, and refuse it for having no hash.
    """
    say("Installing", " and ".join(lock.name for lock in locks), "into .venv")
    pip: list[str | Path] = [VENV / "bin" / "python", "-m", "pip", "install", "-qq"]
    requirements = [part for lock in locks for part in ("-r", lock)]
    run(*pip, "--no-deps", "--require-hashes", "--only-binary", ":all:", *requirements)
    run(*pip, "--no-deps", "--no-build-isolation", "--no-index", "--editable", ROOT)


def run(*words: str | Path) -> None:
    """Run a command in the checkout; end the setup with its exit status if it fails."""
    done = subprocess.run(words, check=False, cwd=ROOT, stdin=subprocess.DEVNULL)
    if done.returncode:
        sys.exit(done.returncode)


def project_table() -> str:
    """Return the part of pyproject.toml that decides what is installed, as text."""
    project = tomllib.loads(PROJECT.read_text())
    return json.dumps([project["project"], project["build-system"], project["tool"]["hatch"]])


def digest(*parts: Path | str) -> str:
    """Return the SHA-256 of texts and of the contents of files."""
    total = hashlib.sha256()
    for part in parts:
        total.update(part.read_bytes() if isinstance(part, Path) else part.encode())
    return total.hexdigest()


def say(*words: str) -> None:
    """Tell the person at the terminal."""
    print(*words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
