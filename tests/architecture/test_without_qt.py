"""What needs no window runs on a machine without Qt."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

WITHOUT_QT = """
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
sys.argv[0] = "kiosk"
from kiosk.__main__ import main
sys.exit(main())
"""


def kiosk_without_qt(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WITHOUT_QT, *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("config", "check"),
        ("config", "show"),
        ("config", "schema"),
        ("catalogue", "check"),
        ("catalogue", "list"),
        ("journal", "list"),
        ("init", "site"),
    ],
    ids=" ".join,
)
def test_what_only_reports_needs_no_qt(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = kiosk_without_qt(*arguments)
    assert done.returncode == 0, done.stderr


def test_a_walk_in_without_a_ticket_needs_no_qt() -> None:
    listed = kiosk_without_qt("catalogue", "list", "--json")
    service_type = next(
        entry["serviceTypeId"]
        for entry in json.loads(listed.stdout)
        if not any(entry["requires"].values())
        and len(entry["channels"]) == 1
        and not any(field["required"] for field in entry["fields"])
    )
    done = kiosk_without_qt("walk-in", "--service-type", service_type, "--no-print", "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["outcome"] == "issued"
    assert answer["print"] is None


def test_drawing_a_ticket_does_need_qt(tmp_path: Path) -> None:
    done = kiosk_without_qt("ticket", "preview", "--output", str(tmp_path / "ticket.png"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("broken", [False, True])
def test_a_logo_is_checked_without_qt(tmp_path: Path, *, broken: bool) -> None:
    assert kiosk_without_qt("init", str(tmp_path)).returncode == 0
    settings, logo = tmp_path / "kiosk.toml", tmp_path / "logo.svg"
    shape = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    logo.write_text(shape[: -6 if broken else None], "utf-8")
    named = '\n[ticket]\nlogo = "logo.svg"\n\n[printer]'
    settings.write_text(settings.read_text("utf-8").replace("\n[printer]", named), "utf-8")
    done = kiosk_without_qt("config", "check", "--config", str(settings))
    assert done.returncode == (2 if broken else 0), done.stdout + done.stderr
