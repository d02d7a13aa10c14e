"""Parts of tests that come from npm: installed into ``build/node``, by exact version, once.

They are no part of the kiosk and none of its set-up: the test that uses one asks for it.
"""

import shutil
import subprocess
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "build" / "node"
RECEIPTIO = "receiptio@2.1.2"
SECONDS = 100


def bring(part: str) -> Path | str:
    """Return the folder of a package; a str says why it cannot be had here."""
    name, _, version = part.rpartition("@")
    folder = FOLDER / "node_modules" / name
    if f'"version": "{version}"' in _text(folder / "package.json"):
        return folder
    npm = shutil.which("npm")
    if npm is None:
        return "npm is not installed"
    FOLDER.mkdir(parents=True, exist_ok=True)
    command: list[str | Path] = [
        npm,
        "install",
        "--prefix",
        FOLDER,
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]
    try:
        subprocess.run([*command, part], check=True, capture_output=True, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return f"npm did not bring {part} in {SECONDS} s"
    except subprocess.CalledProcessError as fault:
        return f"npm cannot bring {part}: {fault.stderr.decode(errors='replace').strip()[:200]}"
    return folder


def _text(file: Path) -> str:
    return file.read_text() if file.exists() else ""
