"""A site whose catalogue comes from kiosk serve: from the copy of what it last said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.settings.catalogue_copy import CatalogueCopy
from kiosk.adapters.settings.catalogue_list import catalogue_json
from kiosk.adapters.settings.check_report import check_json, check_text
from kiosk.adapters.settings.effective_settings import settings_text
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.catalogue_body import body_of
from kiosk.domain.language import Locale, LocalText, for_all
from kiosk.domain.site import Site
from tests.adapters.settings.sites import TRANSLATED, SiteFolder
from tests.adapters.settings.test_reports import NOON

SETTINGS = """
version = 1
[site]
catalogue = "server"
[cases]
gateway = "api"
[cases.api]
base_url = "https://q.example.org/"
application_id = "app 1"
access_token = "t"
"""
SOURCE = "https://q.example.org/app%201/catalogue"


@pytest.fixture
def served(site: SiteFolder) -> SiteFolder:
    """A kiosk that is told nothing but where its server is."""
    return site.with_text("settings", SETTINGS)


@pytest.fixture
def offered(site: SiteFolder) -> tuple[Catalogue, Site]:
    """What the server offers: the demo site's, in an office whose reception is elsewhere."""
    configuration = site.configuration()
    catalogue = replace(configuration.catalogue, customers=())
    where = LocalText({Locale("en-US"): "On your left", Locale("es"): "A la izquierda"})
    return catalogue, replace(configuration.site, office=for_all("Annex"), reception=where)


def copy_of(site: SiteFolder, source: str = SOURCE) -> CatalogueCopy:
    return CatalogueCopy(site.configuration().paths.catalogue_copy, source)


def test_site_and_catalogue_are_those_of_the_copy(
    served: SiteFolder, offered: tuple[Catalogue, Site]
) -> None:
    assert copy_of(served).keep(body_of(*offered)) is None
    configuration = served.configuration()

    assert (configuration.catalogue, configuration.site) == offered
    assert configuration.catalogue_missing == ""
    assert configuration.paths.catalogue == configuration.paths.state / "catalogue.json"
    assert len(catalogue_json(configuration.catalogue, configuration.site, NOON)) == 6


def test_the_settings_in_force_say_what_comes_from_the_server(
    served: SiteFolder, offered: tuple[Catalogue, Site]
) -> None:
    copy_of(served).keep(body_of(*offered))
    lines = settings_text(served.configuration())

    assert 'name = { "others" = "Ostbrook Public Services", "es" = ' in lines
    assert 'office = "Annex"  # server' in lines
    assert 'time_zone = "America/New_York"  # server' in lines
    assert 'catalogue = "server"  # file' in lines
    where = '{ "en-US" = "On your left", "es" = "A la izquierda" }'
    assert f"reception = {where}  # server" in lines


def test_the_server_is_right_about_the_site_whatever_the_file_says(
    served: SiteFolder, offered: tuple[Catalogue, Site]
) -> None:
    copy_of(served).keep(body_of(*offered))
    changed = served.with_settings("[site]\n", '[site]\nname = "Elsewhere"\ntime_zone = "UTC"\n')

    assert changed.configuration().site == offered[1]


def test_languages_that_the_screens_do_not_have_are_left_out(
    served: SiteFolder, offered: tuple[Catalogue, Site]
) -> None:
    catalogue, site = offered
    more = replace(site, languages=(*site.languages[:2], type(site.languages[0])("tlh")))
    copy_of(served).keep(body_of(catalogue, more))

    assert served.configuration().site.languages == site.languages[:2]


def test_before_the_first_catalogue_nothing_is_on_offer(served: SiteFolder) -> None:
    configuration = served.configuration()

    assert configuration.catalogue == Catalogue(services=(), menu=())
    assert configuration.site.languages == TRANSLATED
    assert configuration.catalogue_missing == (
        f"no catalogue: none has been handed out yet; out of service until {SOURCE} hands one out."
    )


def test_the_check_says_that_there_is_no_catalogue_yet(served: SiteFolder) -> None:
    served.read()
    (served.folder / "kiosk.toml").chmod(0o600)
    configuration = served.configuration()

    assert check_json(configuration) == {
        "ok": True,
        "faults": [],
        "notes": [configuration.catalogue_missing],
    }
    assert check_text(configuration) == (
        f"{served.folder / 'kiosk.toml'}: no fault found.\n{configuration.catalogue_missing}"
    )


def test_until_then_the_file_may_say_what_the_site_is(served: SiteFolder) -> None:
    said = 'name = "Ostbrook"\ntime_zone = "Europe/London"\ncountry = "GB"\nlanguages = ["ar"]\n'
    site = served.with_settings("[site]\n", f"[site]\n{said}").configuration().site

    assert (site.name, site.time_zone, site.languages) == (
        for_all("Ostbrook"),
        "Europe/London",
        ("ar",),
    )


def test_a_catalogue_file_beside_it_is_not_read(served: SiteFolder) -> None:
    broken = served.with_text("catalogue", "menu = [")

    assert broken.configuration().catalogue_missing


def without(body: dict[str, Any], member: str) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name != member}


def test_a_copy_that_is_faulty_is_told(served: SiteFolder, offered: tuple[Catalogue, Site]) -> None:
    copy_of(served).keep(without(body_of(*offered), "hours"))

    missing = served.configuration().catalogue_missing
    assert 'catalogue.json is damaged (the whole: has no member "hours"); out of' in missing


def test_a_copy_in_no_language_of_the_screens_is_told(
    served: SiteFolder, offered: tuple[Catalogue, Site]
) -> None:
    catalogue, site = offered
    one = next(language for language in site.languages if language == "es")
    body = body_of(catalogue, replace(site, languages=(one,), default_language=one))
    copy_of(served).keep({**body, "site": {**body["site"], "languages": ["tlh", "es"]}})
    assert served.configuration().site.languages == ("es",)

    klingon = {"languages": ["tlh"], "defaultLanguage": "tlh"}
    texts = body_of(catalogue, site)["menu"][2:]
    for text in (texts[0]["serviceType"]["name"], texts[0]["serviceType"]["description"]):
        text["tlh"] = "…"
    copy_of(served).keep({**body, "menu": texts, "site": {**body["site"], **klingon}})
    missing = served.configuration().catalogue_missing
    assert "the screens are written in no language of the site" in missing


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "catalogue.json is damaged;"),
        (b"[" * 5000, "catalogue.json is damaged;"),
        (b"[]", "catalogue.json is damaged;"),
        (b'{"source": "x"}', "catalogue.json is damaged;"),
        (b'{"source": "https://elsewhere.example.org", "body": {}}', "comes from another server;"),
    ],
)
def test_a_copy_that_is_of_no_use_is_told(served: SiteFolder, content: bytes, said: str) -> None:
    path = served.configuration().paths.catalogue_copy
    path.parent.mkdir(parents=True)
    path.write_bytes(content)

    assert said in served.configuration().catalogue_missing


def test_a_copy_that_cannot_be_read_is_told(served: SiteFolder) -> None:
    path = served.configuration().paths.catalogue_copy
    path.mkdir(parents=True)

    assert f"{path} cannot be read (Is a directory);" in served.configuration().catalogue_missing


def test_another_server_has_another_catalogue(
    served: SiteFolder, offered: tuple[Catalogue, Site]
) -> None:
    copy_of(served).keep(body_of(*offered))
    moved = served.with_settings("https://q.example.org/", "https://r.example.org")

    missing = moved.configuration().catalogue_missing
    assert (
        "comes from another server; out of service until https://r.example.org/app%201/" in missing
    )


def test_the_catalogue_of_a_server_is_had_through_the_api(site: SiteFolder) -> None:
    changed = site.with_environ(KIOSK_SITE__CATALOGUE="server")

    assert changed.faults() == [
        (
            'KIOSK_SITE__CATALOGUE: kiosk serve hands it out through gateway = "api"; set that in '
            "[cases], or use a file."
        )
    ]


def test_faults_of_the_settings_are_told_as_ever(served: SiteFolder) -> None:
    changed = served.with_settings("[site]\n", '[site]\nlanguages = []\ntime_zone = "Europe/L"\n')

    assert [fault.split(": ")[1] for fault in changed.faults()] == [
        "site.languages",
        "site.time_zone",
    ]


def test_the_copy_belongs_to_the_kiosk_alone(tmp_path: Path) -> None:
    copy = CatalogueCopy(tmp_path / "state" / "catalogue.json", SOURCE)
    (tmp_path / "state").mkdir()
    copy.path.write_text("{}")
    copy.path.chmod(0o644)
    copy.keep({"version": 1})

    assert copy.path.stat().st_mode & 0o777 == 0o600
    assert copy.body() == {"version": 1}
    assert [path.name for path in copy.path.parent.iterdir()] == ["catalogue.json"]


def test_a_copy_that_cannot_be_kept_says_why(tmp_path: Path) -> None:
    copy = CatalogueCopy(tmp_path / "state" / "catalogue.json", SOURCE)
    copy.path.mkdir(parents=True)

    assert copy.keep({"version": 1}) == f"{copy.path} cannot be written (Is a directory)"
    assert [path.name for path in copy.path.parent.iterdir()] == ["catalogue.json"]


def test_a_copy_that_an_earlier_version_kept_is_read(
    served: SiteFolder, offered: tuple[Catalogue, Site]
) -> None:
    """Where reception was not set, it held an empty table."""
    catalogue, site = offered
    body = body_of(catalogue, replace(site, reception=LocalText({})))
    assert body["site"]["reception"] == {}
    copy_of(served).keep(body)
    configuration = served.configuration()
    assert configuration.site.reception == LocalText({})
    assert configuration.catalogue == catalogue


def test_own_words_for_others_hold_in_the_languages_that_the_server_names(
    served: SiteFolder, offered: tuple[Catalogue, Site]
) -> None:
    copy_of(served).keep(body_of(*offered))
    worded = served.with_text("settings", f'{SETTINGS}[texts]\nwelcome.others = "Hello"\n')
    assert worded.configuration().texts == {"welcome": for_all("Hello")}
