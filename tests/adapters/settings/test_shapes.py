"""Values of the wrong shape, and the shapes in which right ones may be written."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.settings.catalogue_records import CatalogueRecord
from kiosk.adapters.settings.configuration import Configuration
from kiosk.adapters.settings.faults import Faults
from kiosk.adapters.settings.initial_files import NotWritten
from kiosk.adapters.settings.load import load_configuration
from kiosk.adapters.settings.schema import record_schema
from tests.adapters.settings.sites import DEMO, SiteFolder, surroundings

BIRTHS = 'name.he = "לידות ונישואין"'


@pytest.mark.parametrize("written", ['"04:30"', "04:30:00"])
def test_a_time_of_day_may_be_a_text_or_a_time(site: SiteFolder, written: str) -> None:
    changed = site.with_catalogue('prefix = "A"', f'prefix = "A"\nresets_at = {written}')
    numbering = changed.configuration().catalogue.services[0].numbering
    assert numbering.resets_at == dt.time(4, 30)


def test_a_text_that_is_too_long_is_told(site: SiteFolder) -> None:
    (fault,) = site.with_catalogue(BIRTHS, f'name.he = "{"a" * 501}"').faults()
    assert fault.endswith(
        "service_type[2].name: the text in he: is 501 characters long; use at most 500."
    )


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            f'{BIRTHS}\nname.english = "x"',
            (
                '"english" is not a language tag; use a tag of BCP 47, such as "en-US", "ar" or '
                '"zh-Hans".'
            ),
        ),
        (f"{BIRTHS}\nname.sw = 1", "the text in sw: 1 is not a text"),
    ],
)
def test_a_wrong_line_among_texts_is_told(site: SiteFolder, line: str, message: str) -> None:
    (fault,) = site.with_catalogue(BIRTHS, line).faults()
    assert f"service_type[2].name: {message}" in fault


def test_a_text_that_is_no_text_is_told(site: SiteFolder) -> None:
    start = site.catalogue.index('name.en-US = "Births')
    end = site.catalogue.index("description.", start)
    (fault,) = site.with_catalogue(site.catalogue[start:end], "name = 7\n").faults()
    assert fault.endswith(
        "service_type[2].name: 7 is not a text in the languages of the site; use one line per "
        'language, such as name.en-US = "Passport".'
    )


def test_a_table_in_place_of_a_list_of_tables_is_told(site: SiteFolder) -> None:
    start = site.catalogue.index("[[customer]]")
    content = site.catalogue[:start] + '[customer]\nrecord_id = "C-1"\n'
    changed = site.with_text("catalogue", content)
    assert changed.faults() == [
        (
            f"catalogue.toml:{changed.line('[customer]')}: customer: a table is no list of tables; "
            "begin each with [[customer]]."
        )
    ]


def test_a_pattern_must_be_a_text(site: SiteFolder) -> None:
    changed = site.with_catalogue('kind = "choice"', 'kind = "choice"\npattern = 7')
    (fault,) = changed.faults()
    assert "pattern: 7 is not a regular expression; use a pattern in quotation marks" in fault


def test_an_icon_that_is_like_none_is_told_with_all_icons(site: SiteFolder) -> None:
    (fault,) = site.with_catalogue('icon = "family"', 'icon = "zzzz"').faults()
    assert 'there is no icon "zzzz"; the icons are alert, arrow-down' in fault


def test_settings_that_cannot_be_seen_never_give_way_to_the_demo_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "exists", refuse)
    outcome = load_configuration(None, surroundings(tmp_path))
    assert isinstance(outcome, Faults)
    assert str(outcome).startswith(str(tmp_path / "config" / "kiosk.toml"))


def test_languages_and_icons_are_not_checked_where_none_are_known(tmp_path: Path) -> None:
    bare = replace(surroundings(tmp_path), translated=(), icons=())
    assert isinstance(load_configuration(None, bare), Configuration)


def test_the_catalogue_has_a_schema_too() -> None:
    schema = record_schema(CatalogueRecord)
    service_type = schema["properties"]["service_type"]
    assert service_type["type"] == "array"
    assert service_type["items"]["required"] == ["id", "service", "name", "channels"]
    assert service_type["items"]["properties"]["channels"]["items"]["enum"] == [
        "FaceToFace",
        "Video",
        "Phone",
    ]


def test_why_nothing_was_written_is_what_is_said() -> None:
    assert str(NotWritten(f"{DEMO.name}: no")) == "demo: no"
