"""How the words are written: terms, tone and punctuation of each language."""

from __future__ import annotations

import re
import tomllib

import pytest
from babel import Locale

from tools.translations import sources
from tools.translations.__main__ import SOURCES

TEXTS = {
    one.locale: {
        message.id: [form.replace("\u200b", "").casefold() for form in message.forms]
        for message in one.messages
    }
    for one in map(sources.read, sources.find(SOURCES))
}
TERMS = tomllib.loads((SOURCES / "terms.toml").read_text("utf-8"))
SAID_IN = {
    "ticket": ("tk.take", "tk.printing", "ticket.keep", "ticket.demo", "page.unknown"),
    "number": ("tk.your", "trouble.may_exist", "page.number", "page.board.quiet"),
    "kiosk": ("privacy", "trouble.out_of_service.body", "trouble.no_paper.body"),
    "reception": (
        *("off.rec", "pend.title", "trouble.refused.title", "trouble.unavailable.title"),
        *("trouble.closed.body", "trouble.out_of_service.title", "page.missed.line"),
    ),
    "service": ("svc.help", "rev.service"),
    "place": ("np.body", "page.unavailable.line"),
    "counter": ("channel.FaceToFace.line", "page.place", "page.turn.come", "page.staff.noCounter"),
    "wait": ("ticket.wait",),
}
LANGUAGES = sorted(TEXTS)
NO_BREAK = "\u00a0\u202f"


def everything(language: str) -> list[tuple[str, str]]:
    """Return the texts of a language, each form with its id."""
    return [(key, form) for key, forms in TEXTS[language].items() for form in forms]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_thing_has_the_same_name_wherever_it_is_named(language: str) -> None:
    terms = TERMS[language]
    wrong = [
        f"{text_id} does not say {terms[term]!r}"
        for term, ids in SAID_IN.items()
        for text_id in ids
        for form in TEXTS[language][text_id]
        if terms[term].split("·")[0].casefold() not in form
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_has_a_word_that_the_table_of_terms_rules_out(language: str) -> None:
    wrong = [
        f"{text_id}: {form!r} has {word!r}"
        for text_id, form in everything(language)
        for word in TERMS[language]["never"]
        if re.search(rf"(?<!\w){re.escape(word)}", form)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_per_cent_sign_stands_where_cldr_has_it(language: str) -> None:
    pattern = Locale.parse(language, sep="-").percent_formats[None].pattern
    wanted = re.sub(r"[#0,.]+", "%1", pattern.replace("%", "PC")).replace("PC", "%")
    for text_id in ("textSize.on", "easy.text"):
        (form,) = TEXTS[language][text_id]
        assert wanted in form.replace("\u202f", "\u00a0"), (text_id, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_and_apostrophes_are_those_of_print(language: str) -> None:
    wrong = [text_id for text_id, form in everything(language) if re.search("""['"`]""", form)]
    assert not wrong


def test_french_signs_of_two_parts_stand_after_a_space_that_never_ends_a_line() -> None:
    for text_id, form in everything("fr"):
        assert not re.search(rf"[^{NO_BREAK}][?!;:]", form), (text_id, form)


def test_a_spanish_question_begins_with_its_own_sign() -> None:
    for text_id, form in everything("es"):
        assert form.count("¿") == form.count("?"), (text_id, form)


@pytest.mark.parametrize(("language", "words"), [("pl", "aiouwz"), ("cs", "aikosuvz")])
def test_a_word_of_one_letter_ends_no_line(language: str, words: str) -> None:
    """ČSN 01 6910; Polish typesetting calls such a word an orphan."""
    loose = re.compile(rf"(?<!\w)[{words}] ")
    assert not [key for key, form in everything(language) if loose.search(form)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_seconds_stand_with_their_sign_on_one_line(language: str) -> None:
    for form in TEXTS[language]["tk.clears"]:
        assert not re.search(r"%n (s|с|mp|sn|δευτ\.)$", form), form


@pytest.mark.parametrize(
    ("language", "foreign"),
    [
        *(("ar", "[,;?]"), ("fa", "[,;?]"), ("ur", r"[,;?]|\.$|\. "), ("el", r"\?"), ("hi", r"\.")),
        *(("zh-Hans", r"[,;?:]|\.$"), ("zh-Hant", r"[,;?:]|\.$"), ("ja", r"[,;?:]|\.$")),
    ],
)
def test_a_script_has_its_own_punctuation(language: str, foreign: str) -> None:
    wrong = [f"{key}: {form}" for key, form in everything(language) if re.search(foreign, form)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"th"}))
def test_a_sentence_ends_as_the_english_does(language: str) -> None:
    """Thai has no full stop; a text may also end in an abbreviation."""
    ends, shortened = re.compile("[.。।۔?？؟;]$"), re.compile(r"\b(min|aprox|kb|dvs|δευτ|λ)\.$")
    wrong = [
        f"{key}: {form}"
        for key, form in everything(language)
        if not shortened.search(form)
        if bool(ends.search(form)) != bool(ends.search(TEXTS["en-US"][key][-1]))
    ]
    assert not wrong, "\n".join(wrong)
