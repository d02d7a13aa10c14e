"""What staff can read about faults."""

import datetime as dt
import json
import stat
from pathlib import Path

import pytest

from kiosk.adapters.system.staff_log import JsonLinesLog


def lines(file: Path) -> list[dict[str, str | int]]:
    return [json.loads(line) for line in file.read_text().splitlines()]


def test_each_event_is_one_line_with_its_time_level_and_facts(tmp_path: Path) -> None:
    log = JsonLinesLog(tmp_path / "staff.log")
    log.info("started", version="1")
    log.warning("ticket_not_printed", seconds=3)
    first, second = lines(tmp_path / "staff.log")
    assert dt.datetime.fromisoformat(str(first.pop("at"))).tzinfo == dt.UTC
    assert first == {"level": "info", "event": "started", "version": "1"}
    assert (second["level"], second["seconds"]) == ("warning", 3)


def test_a_surprise_is_told_by_type_and_place_and_time_and_never_by_its_text(
    tmp_path: Path,
) -> None:
    log = JsonLinesLog(tmp_path / "staff.log")
    try:
        int("ada@example.org")
    except ValueError as error:
        log.surprise("command", error)
    (line,) = lines(tmp_path / "staff.log")
    assert dt.datetime.fromisoformat(str(line["at"])).tzinfo == dt.UTC
    assert (line["event"], line["error"]) == ("command", "ValueError")
    assert str(line["in"]).startswith("test_staff_log.py:")
    assert "ada" not in json.dumps(line)


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    JsonLinesLog(tmp_path / "staff.log").info("started")
    assert stat.S_IMODE((tmp_path / "staff.log").stat().st_mode) == 0o600


def test_a_log_that_cannot_be_written_is_told_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    JsonLinesLog(tmp_path / "missing" / "staff.log").warning("journal_unwritable")
    assert '"event": "journal_unwritable"' in capsys.readouterr().err
