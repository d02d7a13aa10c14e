"""Names typed on the screen's own keys, by real touches, in many scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent

from kiosk.domain.catalogue import Capitals, FieldKind
from kiosk.domain.events import LanguageChosen
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.keyboard.keyboard import Purpose
from kiosk.domain.keyboard.layouts import opened
from kiosk.domain.language import Locale
from kiosk.ui.view_models.question import QuestionViewModel
from kiosk.ui.visitor import Visitor, wait_for
from tests.fakes.sites import SITE
from tests.ui.conftest import Lobby
from tests.ui.snapshots import ASKED, asking
from tests.unit.domain.keyboard.typist import keystrokes

NAMES = {
    "uk": "Ґанна Щербаківська",
    "ru": "Пётр Объедков",
    "el": "Σοφία Παπαΐδη",
    "ar": "آمنة إبراهيم",
    "fa": "ژاله گیو",
    "ur": "ڈاکٹر فاطمہ",
    "he": "צבי כץ",
    "hi": "श्री ज्ञानेश",
    "th": "ศิริพร เก้า",
    "ko": "김민준 최꽃",
    "vi": "Nguyễn Thị Đặng",
    "ja": "さとう がっこ",
    "de": "Jürgen Weiß",
    "fr": "Zoé Lefèvre",
    "pl": "Łukasz Dąbrowski",
    "cs": "Jiří Dvořák",
    "hu": "Őry Ágnes",
    "tr": "İpek Yıldız",
    "es": "Íñigo Muñoz",
    "ro": "Ștefan Oană",
    "pt-BR": "João Conceição",
    "zh-Hans": "Wang Wei",
    "en-GB": "Siân O'Brien-Łoś",
}
SIZES = [(1080, 1920), (1920, 1080), (1024, 768)]


def question_in(
    language: str, kind: FieldKind = FieldKind.TEXT, capitals: Capitals = Capitals.SENTENCES
) -> JourneyContext:
    context = asking(kind, capitals=capitals)
    site = replace(SITE, languages=(Locale(language),), default_language=Locale(language))
    return replace(context, site=site)


def visitor_in(
    lobby: Lobby,
    language: str,
    size: tuple[int, int],
    capitals: Capitals = Capitals.SENTENCES,
) -> Visitor:
    window = lobby.open(size, question_in(language, capitals=capitals))
    window.journey.dispatch(LanguageChosen(Locale(language)))
    visitor = Visitor(window)
    wait_for(lambda: visitor.screen == "QuestionScreen", "the question")
    visitor.settle()
    return visitor


def typed(visitor: Visitor) -> str:
    return visitor.window.journey.state.answers.fields.get(ASKED, "")


@pytest.mark.parametrize("language", NAMES)
def test_a_name_is_typed_with_the_keys_of_its_language(lobby: Lobby, language: str) -> None:
    size = SIZES[list(NAMES).index(language) % len(SIZES)]
    visitor = visitor_in(lobby, language, size)
    keyboard = opened(Locale(language), Purpose.WORDS)
    for key in keystrokes(keyboard, NAMES[language]):
        visitor.press_letter(key)
    assert typed(visitor) == NAMES[language]
    assert visitor.window.kiosk.view.props.shown == NAMES[language]


@pytest.mark.parametrize("language", ["ar", "ko", "hi", "vi"])
def test_delete_takes_a_name_back_to_nothing(lobby: Lobby, language: str) -> None:
    visitor = visitor_in(lobby, language, SIZES[0])
    visitor.press_letter(next(keystrokes(opened(Locale(language), Purpose.WORDS), NAMES[language])))
    assert typed(visitor)
    visitor.touch("key-erase")
    assert typed(visitor) == ""


def test_shift_and_accents_are_for_one_letter(lobby: Lobby) -> None:
    visitor = visitor_in(lobby, "en-US", SIZES[0])
    for name in ("key-Z", "key-o", "key-accents", "key-é", "key-e", "key-shift", "key-X", "key-y"):
        visitor.touch(name)
    assert typed(visitor) == "ZoéeXy"


def capitals_of(visitor: Visitor, *names: str) -> str:
    for name in names:
        visitor.touch(name)
    return typed(visitor)


def test_a_name_begins_with_a_capital_after_a_space_and_a_hyphen_too(lobby: Lobby) -> None:
    visitor = visitor_in(lobby, "de", SIZES[0], Capitals.NAMES)
    keys = ("key-Ä", "key-n", "key--", "key-L", "key-e", "key- ", "key-Y", "key-erase", "key-O")
    assert capitals_of(visitor, *keys) == "Än-Le O"


def test_a_sentence_begins_with_a_capital_and_a_word_in_it_does_not(lobby: Lobby) -> None:
    visitor = visitor_in(lobby, "ru", SIZES[0])
    keys = ("key-Й", "key- ", "key-ц", "key-.", "key- ", "key-У", "key-к")
    assert capitals_of(visitor, *keys) == "Й ц. Ук"


def test_the_capital_that_comes_by_itself_can_be_taken_back(lobby: Lobby) -> None:
    visitor = visitor_in(lobby, "en-US", SIZES[0], Capitals.NAMES)
    assert capitals_of(visitor, "key-shift", "key-v", "key-o", "key-n", "key- ") == "von "
    assert capitals_of(visitor, "key-shift", "key-d", "key-clear", "key-D") == "D"


def test_a_capital_waits_behind_other_keys_and_what_hands_typed(lobby: Lobby) -> None:
    visitor = visitor_in(lobby, "el", SIZES[0], Capitals.NAMES)
    visitor.type_text("α ")
    assert capitals_of(visitor, "key-script", "key-B", "key-o", "key- ", "key-accents") == "α Bo "
    assert capitals_of(visitor, "key-É") == "α Bo É"


@pytest.mark.parametrize(("language", "key"), [("ko", "key-ㅂ"), ("ja", "key-す"), ("ar", "key-ض")])
def test_scripts_without_capitals_have_no_shift_by_themselves(
    lobby: Lobby, language: str, key: str
) -> None:
    visitor = visitor_in(lobby, language, SIZES[0], Capitals.NAMES)
    assert capitals_of(visitor, key) == key.removeprefix("key-")


def test_where_staff_want_no_capitals_none_comes_by_itself(lobby: Lobby) -> None:
    visitor = visitor_in(lobby, "en-US", SIZES[0], Capitals.NONE)
    assert capitals_of(visitor, "key-a", "key- ", "key-b") == "a b"


@pytest.mark.parametrize("name", ["key-script", "key-signs", "key-shift", "key-row"])
def test_what_has_the_focus_keeps_it_on_other_keys(lobby: Lobby, name: str) -> None:
    visitor = visitor_in(lobby, "hi", SIZES[2])
    view = visitor.window.view
    view.requestActivate()
    wait_for(view.isActive, "the window is active")
    item = visitor.find(name)
    assert item is not None
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            QCoreApplication.sendEvent(view, QKeyEvent(kind, Qt.Key.Key_Return, none, "\r"))
        assert view.activeFocusItem() is item
        assert item.isVisible()
        assert item.property("visualFocus")


def test_another_language_opens_its_own_keyboard_and_keeps_the_answer(lobby: Lobby) -> None:
    context = question_in("en-US")
    site = replace(context.site, languages=(Locale("en-US"), Locale("uk")))
    window = lobby.open(SIZES[0], replace(context, site=site))
    window.journey.dispatch(LanguageChosen(Locale("en-US")))
    visitor = Visitor(window)
    visitor.settle()
    visitor.type_text("ab")
    window.journey.dispatch(LanguageChosen(Locale("uk")))
    visitor.type_text("їґ")
    assert typed(visitor) == "abїґ"


@pytest.fixture
def assistive_technology() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.usefixtures("assistive_technology")
@pytest.mark.parametrize("size", SIZES)
def test_every_key_can_be_heard_and_pressed_by_assistive_technology(
    lobby: Lobby, size: tuple[int, int]
) -> None:
    visitor = visitor_in(lobby, "hi", size)
    keyboard = visitor.window.kiosk.view.property("keyboard")

    def found(name: str) -> QAccessibleInterface:
        item = visitor.find(name)
        assert item is not None, name
        return QAccessible.queryAccessibleInterface(item)

    for key in (key for row in keyboard["rows"] for key in row):
        face = found(key["name"])
        name = face.text(QAccessible.Text.Name)
        assert name == key["said"] or (key["saidId"] and name.strip() and name != key["saidId"])
        assert "Press" in face.actionInterface().actionNames()
    found("key-क").actionInterface().doAction("Press")
    assert typed(visitor) == "क"


@pytest.mark.parametrize(
    ("text", "leftwards"), [("", True), ("سارة", True), ("Sara", False), ("12", True)]
)
def test_the_field_is_read_as_what_is_typed_in_it(lobby: Lobby, text: str, leftwards: bool) -> None:
    visitor = visitor_in(lobby, "ar", SIZES[0])
    view = visitor.window.kiosk.view
    assert isinstance(view, QuestionViewModel)
    view.press(text)
    assert view.props.fieldRightToLeft is leftwards


def test_what_is_on_the_keys_is_forgotten_with_the_visitor(lobby: Lobby) -> None:
    visitor = visitor_in(lobby, "uk", SIZES[0])
    view = visitor.window.kiosk.view
    visitor.type_text("ї")
    view.forget()
    assert (view.props.text, view.props.keyboard.keyboard) == ("", None)
