"""``[texts]``: the site's own wording, and how a wrong one is told."""

import pytest

from kiosk.adapters.settings.effective_settings import settings_text
from kiosk.bootstrap.parts import build_texts
from kiosk.domain.language import UNNAMED, Locale, LocalText, for_all
from tests.adapters.settings.sites import SiteFolder

ENGLISH, GERMAN = Locale("en-US"), Locale("de")
IN_GERMAN = LocalText({GERMAN: "Moin"})


def with_texts(site: SiteFolder, lines: str) -> SiteFolder:
    return site.with_settings("\n[printer]", f"\n[texts]\n{lines}\n\n[printer]")


def test_a_site_that_says_nothing_speaks_the_kiosks_words(site: SiteFolder) -> None:
    assert site.configuration().texts == {}


def test_a_text_in_one_language_leaves_the_others_as_they_are(site: SiteFolder) -> None:
    loaded = with_texts(site, 'welcome.de = "Moin"').configuration()
    assert loaded.texts == {"welcome": IN_GERMAN}
    texts = build_texts(loaded.site, loaded.texts)
    assert texts.text(GERMAN, "welcome") == "Moin"
    assert texts.text(ENGLISH, "welcome") == "Welcome"


def test_a_text_without_a_language_holds_in_all_of_the_sites(site: SiteFolder) -> None:
    loaded = with_texts(site, 'welcome = "Ostbrook"').configuration()
    assert loaded.texts == {"welcome": for_all("Ostbrook")}


def test_others_are_all_languages_without_words_of_their_own(site: SiteFolder) -> None:
    loaded = with_texts(site, 'welcome.de = "Moin"\nwelcome.others = "Hello"').configuration()
    assert loaded.texts == {"welcome": LocalText({GERMAN: "Moin", UNNAMED: "Hello"})}
    texts = build_texts(loaded.site, loaded.texts)
    said = {tag: texts.text(Locale(tag), "welcome") for tag in ("de", "ja", "en-US")}
    assert said == {"de": "Moin", "ja": "Hello", "en-US": "Hello"}


@pytest.mark.parametrize(
    "line",
    [
        'closed.body.en-US = "Call 555 0100."',
        '"closed.body".en-US = "Call 555 0100."',
        'closed = {body = {EN-us = "Call 555 0100."}}',
    ],
)
def test_an_id_with_dots_may_be_written_as_toml_allows(site: SiteFolder, line: str) -> None:
    assert with_texts(site, line).configuration().texts == {
        "closed.body": LocalText({ENGLISH: "Call 555 0100."})
    }


def test_a_text_of_a_language_holds_in_its_varieties(site: SiteFolder) -> None:
    loaded = with_texts(site, 'welcome.pt = "Olá"').configuration()
    texts = build_texts(loaded.site, loaded.texts)
    assert texts.text(Locale("pt-BR"), "welcome") == "Olá"


def test_an_id_that_is_also_the_beginning_of_others_is_still_a_text(site: SiteFolder) -> None:
    lines = 'welcome.en-US = "Hello"\n"welcome.help".en-US = "Touch a language"'
    assert with_texts(site, lines).configuration().texts == {
        "welcome": LocalText({ENGLISH: "Hello"}),
        "welcome.help": LocalText({ENGLISH: "Touch a language"}),
    }


def test_the_environment_may_say_it(site: SiteFolder) -> None:
    said = site.with_environ(KIOSK_TEXTS='{"welcome": {"de": "Moin"}}').configuration()
    assert said.texts == {"welcome": IN_GERMAN}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('wellcome.de = "Moin"', 'is no text of the screens; did you mean "welcome"?'),
        ('qqqq = "x"', "is no text of the screens; see docs/look.md."),
        ('step.de = "Schritt"', "is filled in with names or numbers by the kiosk"),
        ('"svc.people".de = "Leute"', "is filled in with names or numbers by the kiosk"),
        ('welcome.sv = "Hej"', '"sv" is not offered; use "en-US"'),
        ('welcome.sv = "Hej"', ', or "others" for those not named'),
        ("welcome.de = 7", "7 is not a text; use words in quotation marks"),
        ('welcome = ""', '"" is not a text; use words in quotation marks'),
        (f'welcome.de = "{"a" * 41}"', "is 41 characters long; use at most 40"),
    ],
)
def test_what_cannot_be_said_is_told(site: SiteFolder, line: str, told: str) -> None:
    (said,) = with_texts(site, line).faults()
    assert told in said
    assert "texts." in said


def test_the_settings_in_force_show_them(site: SiteFolder) -> None:
    shown = settings_text(with_texts(site, 'welcome.de = "Moin"').configuration())
    assert 'texts = { "welcome" = { "de" = "Moin" } }' in shown


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('continue = "   "', "has nothing in it that can be seen; write words"),
        ('continue = "\\u00A0\\u200B"', "has nothing in it that can be seen; write words"),
        ('continue = "\\u3164"', "has nothing in it that can be seen; write words"),
        ('back = "\\u202Eevil"', "holds U+202E (right-to-left override), which cannot be seen"),
        ('back = "a\\u2066b"', "holds U+2066 (left-to-right isolate), which cannot be seen"),
        ('back = "a\\uFEFFb"', "holds U+FEFF (zero width no-break space), which cannot be seen"),
        ('back = "a\\u2028b"', "holds U+2028 (line separator), which cannot be seen"),
        ('back = "a\\nb"', "holds U+000A (a control character), which cannot be seen"),
        ('back = "a\\U000E0041"', "holds U+E0041 (tag latin capital letter a)"),
        ('"language.name" = "Klingon"', 'write "language.name".de = "Deutsch"'),
        ('"language.name".others = "Klingon"', 'write "language.name".de = "Deutsch"'),
        ('"language.fullName" = "Klingon"', 'write "language.fullName".de = "Deutsch"'),
    ],
)
def test_words_that_break_a_screen_are_refused_at_their_line(
    site: SiteFolder, line: str, told: str
) -> None:
    worded = with_texts(site, line)
    (said,) = worded.faults()
    assert said.startswith(f"kiosk.toml:{worded.line(line, 'settings')}: texts.")
    assert told in said


def test_blanks_around_words_are_left_out(site: SiteFolder) -> None:
    assert with_texts(site, 'welcome.de = "  Moin \\u00A0"').configuration().texts == {
        "welcome": IN_GERMAN
    }


@pytest.mark.parametrize(
    "text", ["می\u200cروم", "क्\u200dष", "Kran\u00adken", "ab\u2060c", "א\u200f!"]
)
def test_signs_without_a_shape_that_words_need_are_taken(site: SiteFolder, text: str) -> None:
    loaded = with_texts(site, f'welcome.de = "{text}"').configuration()
    assert loaded.texts == {"welcome": LocalText({GERMAN: text})}


def test_a_language_may_be_named_otherwise_in_its_own_line(site: SiteFolder) -> None:
    loaded = with_texts(site, '"language.name".de = "Platt"').configuration()
    assert loaded.texts == {"language.name": LocalText({GERMAN: "Platt"})}
