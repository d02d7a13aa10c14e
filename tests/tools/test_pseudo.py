import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator, qtTrId

from tests.adapters.system.test_fonts import missing
from tools.translations import sources
from tools.translations.__main__ import SOURCES
from tools.translations.pseudo import GROWTH, PSEUDO, build_pseudo, pseudo_text


@pytest.mark.parametrize(
    ("text", "pseudo"),
    [
        ("Back", "[Ɓååçķ·]"),
        ("Step %1 of %2", "[Šţééþ %1 ööƒ %2···]"),
        ("%n people", "[%n þééööþļéé·]"),
        ("DD", "[ÐÐ·]"),
        ("Mon|Tue", "[Ḿööñ]|[Ţûûé]"),
        ("", "[]"),
    ],
)
def test_a_text_is_longer_accented_and_in_brackets(text: str, pseudo: str) -> None:
    assert pseudo_text(text) == pseudo


ENGLISH = sources.read(SOURCES / f"kiosk_{sources.ENGLISH}.ts").messages


@pytest.mark.parametrize("message", ENGLISH, ids=lambda message: message.id)
def test_every_text_grows_by_two_fifths_and_keeps_what_is_filled_in(
    message: sources.Message,
) -> None:
    for form in message.forms:
        longer = pseudo_text(form)
        assert len(longer) == len(form) + 2 + round(GROWTH * len(form))
        assert sources.placeholders(longer) == sources.placeholders(form)


def test_our_fonts_draw_every_letter_of_it() -> None:
    assert missing("".join(pseudo_text(form) for one in ENGLISH for form in one.forms)) == set()


@pytest.mark.usefixtures("qapp")
def test_screens_and_tickets_can_speak_it(tmp_path: Path) -> None:
    build_pseudo(SOURCES, tmp_path)
    build_pseudo(SOURCES, tmp_path)
    table = json.loads((tmp_path / "texts" / f"{PSEUDO}.json").read_text("utf-8"))
    assert table["back"] == pseudo_text("Back")
    assert (tmp_path / "translations" / f"kiosk_{sources.ENGLISH}.qm").exists()
    translator = QTranslator()
    assert translator.load(str(tmp_path / "translations" / f"kiosk_{PSEUDO}.qm"))
    assert QCoreApplication.installTranslator(translator)
    said = [qtTrId("back"), qtTrId("svc.people", 1), qtTrId("svc.people", 7)]
    QCoreApplication.removeTranslator(translator)
    people = [pseudo_text("%n person").replace("%n", "1"), pseudo_text("%n people")]
    assert said == [pseudo_text("Back"), people[0], people[1].replace("%n", "7")]


def test_it_is_no_language_of_the_kiosk() -> None:
    assert PSEUDO not in [sources.locale_of(path) for path in sources.find(SOURCES)]
