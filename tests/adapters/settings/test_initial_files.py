"""``kiosk init`` writes a site to start from, and never over anyone's work."""

import tomllib
from pathlib import Path

import pytest

from kiosk.adapters.settings.check_report import check_json, check_text
from kiosk.adapters.settings.initial_files import NotWritten, Written, write_initial_files
from kiosk.adapters.settings.load import load_configuration
from tests.adapters.settings.sites import DEMO, LANGUAGES, surroundings


def test_what_is_written_is_without_fault(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "site"
    written = write_initial_files(folder, DEMO)
    assert isinstance(written, Written)
    assert written.files == (folder / "kiosk.toml", folder / "catalogue.toml")
    outcome = load_configuration(folder / "kiosk.toml", surroundings(tmp_path))
    assert check_json(outcome) == {"ok": True, "faults": [], "notes": []}
    assert check_text(outcome) == (
        f"{folder / 'kiosk.toml'}: no fault found.\n"
        f"{folder / 'catalogue.toml'}: no fault found; 6 services, 6 service types, in "
        f"{', '.join(LANGUAGES)}."
    )
    assert sorted(path.name for path in folder.iterdir()) == ["catalogue.toml", "kiosk.toml"]


def test_it_says_what_to_do_next(tmp_path: Path) -> None:
    said = str(write_initial_files(tmp_path, DEMO))
    assert said == (
        f"Wrote {tmp_path / 'kiosk.toml'}\nWrote {tmp_path / 'catalogue.toml'}\n"
        f"Change them, then: kiosk config check --config {tmp_path / 'kiosk.toml'}"
    )


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    write_initial_files(tmp_path, DEMO)
    assert isinstance(write_initial_files(tmp_path, DEMO), Written)


def test_changed_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "catalogue.toml").write_text("mine")
    outcome = write_initial_files(tmp_path, DEMO)
    assert outcome == NotWritten(
        f"{tmp_path / 'catalogue.toml'}: already there, with other content; move it away or choose "
        "another folder."
    )
    assert [path.name for path in tmp_path.iterdir()] == ["catalogue.toml"]
    assert (tmp_path / "catalogue.toml").read_text() == "mine"


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    outcome = write_initial_files(tmp_path / "file" / "site", DEMO)
    assert outcome == NotWritten(
        f"{tmp_path / 'file' / 'site'}: cannot be written (Not a directory); choose another folder."
    )


@pytest.mark.parametrize(
    ("folder", "kiosk_id"),
    [("lobby-2", "lobby-2"), ("My Site", "my-site"), ("demo", "my-site"), ("站点", "my-site")],
)
def test_a_new_site_keeps_its_cases_apart_from_the_demos(
    tmp_path: Path, folder: str, kiosk_id: str
) -> None:
    write_initial_files(tmp_path / folder, DEMO)

    settings = tomllib.loads((tmp_path / folder / "kiosk.toml").read_text(encoding="utf-8"))
    assert settings["kiosk"]["id"] == kiosk_id
