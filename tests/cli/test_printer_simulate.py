"""``kiosk printer simulate``: a printer that a demo, a training or a test can break at will."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.cli.commands import SOMETHING_ELSE, kiosk


@contextmanager
def simulated(folder: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """Start a printer at a free port; at the end it is told to quit, and has to."""
    command = [sys.executable, "-m", "kiosk", "printer", "simulate", "--port", "0"]
    with subprocess.Popen(
        [*command, "--output", str(folder), *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            order(process, "quit")
            assert process.wait(timeout=20) == 0


def order(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def place_of(process: subprocess.Popen[str]) -> str:
    found = re.match(r"Printing at (\S+);", line_of(process))
    assert found
    return found[1].rpartition(":")[2]


def test_a_walk_in_prints_on_it_and_the_slip_is_a_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "network")
    monkeypatch.setenv("KIOSK_PRINTER__HOST", "127.0.0.1")
    with simulated(tmp_path) as printer:
        monkeypatch.setenv("KIOSK_PRINTER__PORT", place_of(printer))
        done = kiosk("walk-in", "--service-type", SOMETHING_ELSE, "--json")
        told = line_of(printer)
    assert (done.status, done.answer["print"]["state"]) == (0, "printed")
    assert told.startswith("Slip 1: ")
    with Image.open(tmp_path / "slip-0001.png") as picture:
        (code,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert code.text == done.answer["case"]["ticketUrl"]


def test_a_fault_that_was_ordered_is_what_the_walk_in_meets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "network")
    monkeypatch.setenv("KIOSK_PRINTER__HOST", "127.0.0.1")
    with simulated(tmp_path, "--do", "paper out") as printer:
        monkeypatch.setenv("KIOSK_PRINTER__PORT", place_of(printer))
        done = kiosk("walk-in", "--service-type", SOMETHING_ELSE, "--json")
    assert (done.status, done.answer["print"]["state"]) == (6, "failed")
    assert done.answer["print"]["detail"].startswith("paper out: ")
    assert done.answer["case"]["caseId"]
    assert "failed     paper out: " in kiosk("journal", "list").out


def test_a_fault_within_a_ticket_is_what_the_walk_in_meets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stops reading there: the rest of the ticket stays with the kiosk."""
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "network")
    monkeypatch.setenv("KIOSK_PRINTER__HOST", "127.0.0.1")
    with simulated(tmp_path, "--do", "hang after 20", "--do", "paper out after 20") as printer:
        monkeypatch.setenv("KIOSK_PRINTER__PORT", place_of(printer))
        done = kiosk("walk-in", "--service-type", SOMETHING_ELSE, "--json")
    assert (done.status, done.answer["print"]["state"]) == (6, "failed")
    assert re.fullmatch(r"paper out: \d+ of \d+ bytes were taken", done.answer["print"]["detail"])
    assert re.search(r"failed\s+paper out: ", kiosk("journal", "list").out)


def test_it_can_be_a_serial_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "serial")
    monkeypatch.setenv("KIOSK_PRINTER__FLOW_CONTROL", "none")
    with simulated(tmp_path, "--serial") as printer:
        monkeypatch.setenv("KIOSK_PRINTER__DEVICE", place_of(printer))
        done = kiosk("print", "test", "--json")
    assert (done.status, done.answer["state"]) == (0, "printed")


def test_a_head_with_other_dots_draws_slips_as_wide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "network")
    monkeypatch.setenv("KIOSK_PRINTER__HOST", "127.0.0.1")
    monkeypatch.setenv("KIOSK_PRINTER__DOTS", "640")
    with simulated(tmp_path, "--dots", "640") as printer:
        monkeypatch.setenv("KIOSK_PRINTER__PORT", place_of(printer))
        assert kiosk("print", "test").status == 0
        line_of(printer)
    with Image.open(tmp_path / "slip-0001.png") as picture:
        assert picture.width == 640
        assert len(zxingcpp.read_barcodes(picture.convert("L"))) == 1


def test_a_folder_that_takes_no_slips_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("KIOSK_PRINTER__CONNECTION", "network")
    monkeypatch.setenv("KIOSK_PRINTER__HOST", "127.0.0.1")
    command = [sys.executable, "-m", "kiosk", "printer", "simulate", "--port", "0", "--output"]
    with subprocess.Popen(
        [*command, str(tmp_path / "file")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        monkeypatch.setenv("KIOSK_PRINTER__PORT", place_of(process))
        kiosk("print", "test")
        _, told = process.communicate(timeout=20)
    assert process.returncode == 2
    assert f"{tmp_path / 'file'}: no slip can be drawn there" in told


def test_it_helps_and_says_what_is_no_order(tmp_path: Path) -> None:
    with simulated(tmp_path) as printer:
        place_of(printer)
        order(printer, "explode")
        assert line_of(printer).startswith('"explode" is no order')


@pytest.mark.parametrize("options", [("--do", "explode"), ("--host", "192.0.2.1")])
def test_what_it_cannot_be_is_told(options: tuple[str, str]) -> None:
    done = kiosk("printer", "simulate", "--port", "0", *options)
    assert (done.status, done.out) == (2, "")
    assert done.err
