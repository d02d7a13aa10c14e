"""Words of staff that visitors read: one text for all languages, or one by language."""

import json
import re

import pytest

from kiosk.adapters.settings.effective_settings import settings_text
from kiosk.bootstrap.kiosk_name import kiosk_name, staff_name
from kiosk.domain.catalogue_body import body_of, content_of
from kiosk.domain.language import Locale, LocalText
from tests.adapters.settings.sites import LANGUAGES, SiteFolder
from tests.fakes.sites import SITE

KEYS = ("name", "office", "privacy_line", "reception")
COUNTRY = 'country = "US"'
KIOSK_ID = 'id = "demo"'
SMILE = "\U0001f600"
every_key = pytest.mark.parametrize("key", KEYS)


def saying(site: SiteFolder, key: str, lines: str) -> SiteFolder:
    """Return the site with these words alone for a key of ``[site]``."""
    head, section, rest = site.settings.partition("[site]\n")
    others = re.sub(rf"(?m)^{key} = .*\n", "", rest)
    changed = site.with_text("settings", f"{head}{section}{others}")
    return changed.with_settings(COUNTRY, f"{COUNTRY}\n{lines}")


def words(site: SiteFolder, key: str) -> LocalText:
    found: LocalText = getattr(site.configuration().site, key)
    return found


def said(site: SiteFolder, key: str, tag: str) -> str:
    return words(site, key).in_language(Locale(tag), Locale("en-US"))


@pytest.mark.parametrize("key", ["office", "privacy_line", "reception"])
def test_they_are_not_known_where_nothing_is_said(site: SiteFolder, key: str) -> None:
    assert words(saying(site, key, ""), key) == LocalText({})


@every_key
@pytest.mark.parametrize("tag", ["en-US", "ar", "ja"])
def test_one_text_holds_in_every_language(site: SiteFolder, key: str, tag: str) -> None:
    assert said(saying(site, key, f'{key} = "On your left"'), key, tag) == "On your left"


@every_key
@pytest.mark.parametrize(("tag", "text"), [("es", "A la izquierda"), ("ja", "On your left")])
def test_a_language_has_its_own_words_else_those_of_the_others(
    site: SiteFolder, key: str, tag: str, text: str
) -> None:
    lines = f'{key}.ES = "A la izquierda"\n{key}.others = "On your left"'
    assert said(saying(site, key, lines), key, tag) == text


@every_key
def test_a_language_without_words_gets_those_of_the_default_language(
    site: SiteFolder, key: str
) -> None:
    lines = f'{key}.es = "A la izquierda"\n{key}.en-US = "On your left"'
    assert said(saying(site, key, lines), key, "ja") == "On your left"


@every_key
def test_the_words_of_a_language_hold_in_its_varieties(site: SiteFolder, key: str) -> None:
    lines = f'{key}.pt = "À esquerda"\n{key}.others = "On your left"'
    assert said(saying(site, key, lines), key, "pt-BR") == "À esquerda"


@every_key
def test_the_environment_may_say_them_in_each_language(site: SiteFolder, key: str) -> None:
    given = json.dumps({"es": "A la izquierda", "others": "On your left"})
    told = site.with_environ(**{f"KIOSK_SITE__{key.upper()}": given})
    assert [said(told, key, tag) for tag in ("es", "th")] == ["A la izquierda", "On your left"]


@every_key
def test_the_environment_may_say_them_in_one_for_all(site: SiteFolder, key: str) -> None:
    told = site.with_environ(**{f"KIOSK_SITE__{key.upper()}": "On your left"})
    assert [said(told, key, tag) for tag in ("es", "th")] == ["On your left"] * 2


@every_key
def test_an_empty_table_in_the_environment_is_told(site: SiteFolder, key: str) -> None:
    (fault,) = site.with_environ(**{f"KIOSK_SITE__{key.upper()}": "{}"}).faults()
    assert f"KIOSK_SITE__{key.upper()}: is empty; use " in fault
    assert fault.endswith("or one for each language, and one for others.")


FAULTS = [
    ('{key}.sv = "Till vänster"', '"sv" is not offered; use "en-US"'),
    ('{key}.es = ""', 'in es: "" is not a text; use '),
    ('{key}.es = "  "', "in es: has nothing in it that can be seen; write words"),
    ("{key}.es = 7", "in es: 7 is not a text; use "),
    ('{key}.español = "A"', '"español" is not a language tag; use '),
    ("{key} = true", "true is not a text; use "),
    ("{key} = {{}}", "is empty; use "),
]


@every_key
@pytest.mark.parametrize(("lines", "told"), FAULTS)
def test_what_nobody_could_read_is_told(site: SiteFolder, key: str, lines: str, told: str) -> None:
    line = lines.format(key=key).replace("español", '"español"')
    (fault,) = saying(site, key, line).faults()
    assert f"site.{key}: {told}" in fault


@every_key
def test_a_character_that_no_font_has_is_told_at_its_language(site: SiteFolder, key: str) -> None:
    (fault,) = saying(site, key, f'{key}.es = "{SMILE}"\n{key}.others = "Left"').faults()
    assert f"site.{key}.es: holds {SMILE} (U+1F600)" in fault


def test_names_may_wait_for_a_language_that_is_offered_later(site: SiteFolder) -> None:
    few = site.with_environ(KIOSK_SITE__LANGUAGES="en-US, ar", KIOSK_SITE__DEMO="false")
    assert [said(few, key, "ar") for key in ("name", "office")] == [
        "خدمات أوستبروك العامة",
        "المكتب المركزي",
    ]


@pytest.mark.parametrize("key", ["name", "office"])
def test_the_demo_site_is_named_in_the_letters_of_every_language(
    site: SiteFolder, key: str
) -> None:
    text = words(site, key)
    named = {tag: text.in_language(Locale(tag), Locale("en-US")) for tag in LANGUAGES}
    english = {tag for tag, words in named.items() if words == named["en-US"]}
    assert english == {"en-US", "en-GB"}


def test_japanese_for_a_variety_is_handed_on_as_it_was_written(site: SiteFolder) -> None:
    """It is joined into phrases where it is shown, and there alone."""
    japanese = site.with_environ(KIOSK_SITE__LANGUAGES="en-US, ja-JP", KIOSK_SITE__DEMO="false")
    marked = "パスポートと\u200b身分証明書"
    line = next(one for one in site.catalogue.splitlines() if one.startswith("name.ja = "))
    written = japanese.with_catalogue(line, f'name.ja = "{marked}"')
    content = content_of(body_of(written.configuration().catalogue, SITE)).decode()
    assert f'"ja-JP":"{marked}"' in content
    assert "\u2060" not in content


def test_the_settings_in_force_show_them_as_they_were_written(site: SiteFolder) -> None:
    worded = saying(site, "reception", 'reception.es = "A la izquierda"\nreception.others = "Left"')
    line = 'reception = { "es" = "A la izquierda", "others" = "Left" }  # file'
    assert line in settings_text(worded.configuration()).splitlines()


def test_a_kiosk_may_have_a_name_in_each_language(site: SiteFolder) -> None:
    given = json.dumps({"es": "Vestíbulo 9", "others": "Lobby 9"})
    named = site.with_environ(KIOSK_KIOSK__NAME=given).configuration()
    name, default = kiosk_name(named), named.site.default_language
    assert [name.in_language(Locale(tag), default) for tag in ("es", "ja")] == [
        "Vestíbulo 9",
        "Lobby 9",
    ]
    assert staff_name(named) == "Lobby 9"


def test_a_kiosks_name_in_a_language_that_nobody_speaks_here_is_told(site: SiteFolder) -> None:
    (fault,) = site.with_environ(KIOSK_KIOSK__NAME='{"sv": "Hall 1"}').faults()
    assert fault.startswith('KIOSK_KIOSK__NAME: "sv" is not offered; use "en-US"')
