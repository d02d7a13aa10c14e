"""Formats and lints the QML with Qt's own programs: ``python -m tools.qml format|check``."""

import argparse
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "resources" / "qml"
# Where modules are imported from: the sources, and what the build makes of Python types. The tests
# import fakes of those types instead.
IMPORTS = (SOURCES, ROOT / "build" / "qml")
TEST_IMPORTS = (SOURCES, ROOT / "tests" / "qml" / "fakes")


def main() -> int:
    """Format the QML in place, or say what is not formatted and what the linter finds."""
    parser = argparse.ArgumentParser(prog="qml", description=main.__doc__)
    parser.add_argument("command", choices=("format", "check"))
    files = sorted(SOURCES.rglob("*.qml"))
    if parser.parse_args().command == "format":
        reformat(files)
        return 0
    unformatted = find_unformatted(files)
    for file in unformatted:
        print(f"not formatted (make format): {file.relative_to(ROOT)}")
    return 1 if unformatted else lint(files)


def reformat(files: list[Path]) -> None:
    """Format files in place, by the settings in the checkout's .qmlformat.ini if there is one."""
    settings = ROOT / ".qmlformat.ini"
    chosen = ["-s", settings] if settings.exists() else ["--ignore-settings"]
    subprocess.run([qt_program("qmlformat"), *chosen, "-i", *files], check=True)


def find_unformatted(files: list[Path]) -> list[Path]:
    """Return the files that formatting would change. qmlformat itself cannot say so."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(folder, f"{index}.qml") for index in range(len(files))]
        for file, copy in zip(files, copies, strict=True):
            shutil.copyfile(file, copy)
        reformat(copies)
        pairs = zip(files, copies, strict=True)
        return [file for file, copy in pairs if file.read_bytes() != copy.read_bytes()]


def lint(files: list[Path]) -> int:
    """Return the exit status of qmllint, which is not 0 after the first warning."""
    tests = [file for file in files if file.name.startswith("tst_")]
    sources = [file for file in files if file not in tests]
    return max(run_lint(sources, IMPORTS), run_lint(tests, TEST_IMPORTS))


def run_lint(files: list[Path], folders: tuple[Path, ...]) -> int:
    """Return the exit status of qmllint for files that import from these folders."""
    imports = [word for folder in folders if folder.exists() for word in ("-I", folder)]
    command = [qt_program("qmllint"), "--max-warnings", "0", *imports, *files]
    return subprocess.run(command, check=False, cwd=ROOT).returncode if files else 0


def qt_program(name: str) -> Path:
    """Return the path of a program that comes with PySide6."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is not installed: make setup")
    return Path(spec.origin).with_name(name)


if __name__ == "__main__":
    sys.exit(main())
