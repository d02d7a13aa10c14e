"""Which file is read: --config, then KIOSK_CONFIG, then the user's, else the demo site."""

from pathlib import Path

import pytest

from kiosk.adapters.settings.configuration import Configuration
from kiosk.adapters.settings.faults import Faults
from kiosk.adapters.settings.load import load_configuration
from kiosk.domain.language import Locale
from tests.adapters.settings.sites import DEMO, SiteFolder, surroundings

ENGLISH = Locale("en-US")


def named(folder: Path, name: str) -> Path:
    """Write a site whose name is ``name``; return its settings file."""
    folder.mkdir(parents=True)
    SiteFolder.demo(folder).with_settings("Ostbrook Public Services", name).configuration()
    return folder / "kiosk.toml"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    named(tmp_path / "config", "the user's")
    return tmp_path


def site_name(config: Path | None, home: Path, **environ: str) -> str:
    outcome = load_configuration(config, surroundings(home, environ))
    assert isinstance(outcome, Configuration)
    return outcome.site.name.in_language(ENGLISH, ENGLISH)


def test_the_option_comes_first(home: Path) -> None:
    option, variable = named(home / "a", "option"), named(home / "b", "variable")
    assert site_name(option, home, KIOSK_CONFIG=str(variable)) == "option"


def test_the_variable_comes_before_the_users_folder(home: Path) -> None:
    variable = named(home / "b", "variable")
    assert site_name(None, home, KIOSK_CONFIG=str(variable)) == "variable"


def test_an_empty_variable_counts_as_unset(home: Path) -> None:
    assert site_name(None, home, KIOSK_CONFIG="") == "the user's"


def test_without_any_file_the_demo_site_is_read(tmp_path: Path) -> None:
    outcome = load_configuration(None, surroundings(tmp_path))
    assert isinstance(outcome, Configuration)
    assert outcome.site.demo
    assert outcome.paths.settings == DEMO / "kiosk.toml"
    assert outcome.paths.state == tmp_path / "data" / "demo"


def test_a_named_file_that_is_missing_never_gives_way_to_another(home: Path) -> None:
    missing = home / "missing.toml"
    outcome = load_configuration(missing, surroundings(home))
    assert isinstance(outcome, Faults)
    said = 'there is no such file; "kiosk init DIR" writes one to start from.'
    assert str(outcome) == f"{missing}: {said}"


def test_a_folder_in_place_of_the_file_is_told(home: Path) -> None:
    outcome = load_configuration(home, surroundings(home))
    assert str(outcome) == (
        f"{home}: cannot be read (Is a directory); give the kiosk's user the right to read this "
        "file."
    )


def test_a_missing_catalogue_is_told_beside_the_faults_of_the_settings(site: SiteFolder) -> None:
    changed = site.with_settings('"catalogue.toml"', '"other.toml"')
    changed = changed.with_settings("paper_mm = 80", "paper_mm = 1")
    faults = changed.faults()
    assert len(faults) == 2
    assert faults[1].startswith("other.toml: there is no such file")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            b"version = 1\n# caf\xe9\n",
            "2: is not UTF-8 text; save the file with the encoding UTF-8.",
        ),
        (
            b"version = 1\nversion = 1\n",
            "2: is not valid TOML (Cannot overwrite a value); write this key or table once only.",
        ),
        (
            b"version = \n",
            (
                '1: is not valid TOML (Invalid value); write key = "value", with quotation marks '
                "around words."
            ),
        ),
    ],
)
def test_a_file_that_is_no_toml_is_told_at_its_line(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)
    outcome = load_configuration(file, surroundings(tmp_path))
    assert str(outcome) == f"{file}:{sentence}"


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"#" * 4_000_001)
    outcome = load_configuration(file, surroundings(tmp_path))
    assert str(outcome) == f"{file}: is too large; a file of settings is a few kilobytes."


def test_a_byte_order_mark_and_windows_lines_are_read(site: SiteFolder) -> None:
    changed = SiteFolder(
        site.folder, "\ufeff" + site.settings.replace("\n", "\r\n"), site.catalogue
    )
    name = changed.configuration().site.name
    assert name.in_language(ENGLISH, ENGLISH) == "Ostbrook Public Services"
