"""The command as others start it: a process of its own, with its streams and its status."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.commands import DRIVING, SOMETHING_ELSE, Done, kiosk_process

INSTALLED = Path(sys.executable).with_name("kiosk")


def test_the_installed_command_performs_a_walk_in(a_home_of_its_own: Path) -> None:
    options = ("--service-type", SOMETHING_ELSE, "--language", "ar", "--json")
    ran = subprocess.run(
        [str(INSTALLED), "walk-in", *options],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    done = Done(ran.returncode, ran.stdout, ran.stderr)
    assert (done.status, done.err) == (0, "")
    assert done.answer["case"]["language"] == "ar"
    picture = Path(done.answer["print"]["files"][0])
    assert picture.is_relative_to(a_home_of_its_own / "data" / "kiosk" / "demo" / "tickets")
    assert picture.is_file()


def without_a_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("KIOSK_PRINTER__PORT", str(server.getsockname()[1]))
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "network")
    monkeypatch.setenv("KIOSK_PRINTER__HOST", "127.0.0.1")


def with_a_silent_api(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        base_url = f"http://127.0.0.1:{server.getsockname()[1]}"
    monkeypatch.setenv("KIOSK_CASES__GATEWAY", "api")
    monkeypatch.setenv("KIOSK_CASES__API__BASE_URL", base_url)
    monkeypatch.setenv("KIOSK_CASES__API__APPLICATION_ID", "7c1e5a3e-0000-4000-8000-000000000001")
    monkeypatch.setenv("KIOSK_CASES__API__ACCESS_TOKEN", "canary-token")


def as_it_is(_: pytest.MonkeyPatch) -> None:
    """Change nothing."""


@pytest.mark.parametrize(
    ("surroundings", "options", "status", "outcome"),
    [
        (as_it_is, ("--service-type", SOMETHING_ELSE, "--no-print"), 0, "issued"),
        (as_it_is, ("--service-type", DRIVING, "--phone", "1", "--no-print"), 3, "refused"),
        (with_a_silent_api, ("--service-type", SOMETHING_ELSE, "--no-print"), 4, "unavailable"),
        (without_a_printer, ("--service-type", SOMETHING_ELSE), 6, "issued"),
    ],
    ids=["0", "3", "4", "6"],
)
def test_standard_output_holds_the_answer_alone_and_the_status_says_how_it_ended(
    monkeypatch: pytest.MonkeyPatch,
    surroundings: Callable[[pytest.MonkeyPatch], None],
    options: tuple[str, ...],
    status: int,
    outcome: str,
) -> None:
    surroundings(monkeypatch)
    done = kiosk_process("walk-in", *options, "--json")
    assert done.status == status, done.err
    assert done.answer["outcome"] == outcome
    assert "Traceback" not in done.err
    assert "canary-token" not in done.out + done.err


def test_the_settings_file_is_the_options_else_the_variables(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.write_text(site.read_text().replace('name = "Lobby 1"', 'name = "Lobby 9"'))
    named = kiosk_process("config", "show", "--json", "--config", site)
    monkeypatch.setenv("KIOSK_CONFIG", str(site))
    from_variable = kiosk_process("config", "show", "--json")
    monkeypatch.setenv("KIOSK_CONFIG", "")
    demo = kiosk_process("config", "show", "--json")
    names = [done.answer["kiosk"]["name"] for done in (named, from_variable, demo)]
    assert names == ["Lobby 9", "Lobby 9", "Lobby 1"]


@pytest.mark.parametrize(
    "command",
    [
        ("run",),
        ("config", "check"),
        ("walk-in", "--service-type", SOMETHING_ELSE),
        ("journal", "list", "--json"),
    ],
    ids=" ".join,
)
def test_all_faults_of_both_files_are_told_at_once_by_file_line_and_key(
    site: Path, command: tuple[str, ...]
) -> None:
    settings = site.read_text().replace("paper_mm = 80", "prot = 9100\npaper_mm = 81")
    site.write_text(settings)
    catalogue = site.with_name("catalogue.toml")
    broken = catalogue.read_text().replace('channels = ["FaceToFace"]', "channels = []", 1)
    catalogue.write_text(broken)
    done = kiosk_process(*command, "--config", site)
    assert (done.status, done.out) == (2, "")
    wrong = settings.splitlines().index("prot = 9100") + 1
    empty = broken.splitlines().index("channels = []") + 1
    told = done.err.splitlines()
    assert told[0] == f'{site}:{wrong}: printer.prot: is not a known key; did you mean "port"?'
    assert told[1].startswith(f"{site}:{wrong + 1}: printer.paper_mm: 81 is not a paper width")
    assert told[2].startswith(f"{catalogue}:{empty}: service_type[1].channels: is empty")
    assert len(told) == 3


def test_a_file_that_is_no_toml_is_told_without_a_traceback(site: Path) -> None:
    site.write_text("version = 1\n[kiosk\n")
    done = kiosk_process("run", "--config", site)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(f"{site}:2: is not valid TOML")
    assert len(done.err.splitlines()) == 1


def test_a_reader_that_stops_reading_is_no_fault_worth_a_traceback() -> None:
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as gone:
        command = [sys.executable, "-m", "kiosk", "config", "schema", "--json"]
        done = subprocess.run(
            command, check=False, stdout=gone, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert "Traceback" not in done.stderr


def test_letters_are_written_as_they_are_whatever_the_locale(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    done = kiosk_process("catalogue", "list", "--json")
    assert done.status == 0, done.err
    assert done.answer[0]["name"]["ar"] == "جواز السفر وبطاقة الهوية"


def test_what_a_walk_in_leaves_is_for_the_kiosks_user_alone(a_home_of_its_own: Path) -> None:
    done = kiosk_process("walk-in", "--service-type", SOMETHING_ELSE)
    left = list((a_home_of_its_own / "data" / "kiosk").rglob("*"))

    assert done.status == 0
    assert any(file.suffix == ".png" for file in left)
    assert [file for file in left if file.stat().st_mode & 0o077] == []


def test_without_a_display_a_real_site_gives_no_ticket(
    monkeypatch: pytest.MonkeyPatch, a_home_of_its_own: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KIOSK_SITE__DEMO", "false")
    done = kiosk_process("run")

    assert (done.status, done.out) == (1, "")
    assert done.err == "No display: set DISPLAY or WAYLAND_DISPLAY.\n"
    assert not (a_home_of_its_own / "data").exists()
