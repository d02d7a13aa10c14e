"""Japanese lines end between phrases, on screens and on tickets; Thai lines between words."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.domain.language import Locale, LocalText
from kiosk.domain.phrases import joined
from tools.translations import sources
from tools.translations.__main__ import SOURCES
from tools.translations.build import build

MAY_END, JOINER = "\u200b", "\u2060"


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target: Path = tmp_path_factory.mktemp("built")
    build(SOURCES, target)
    return target / "texts"


def pieces(text: str) -> list[str]:
    """What Qt never parts where words are kept, without the marks."""
    layout = QTextLayout(text, QFont("Fira Sans"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return [part.replace(MAY_END, "").replace(JOINER, "").strip() for part in found]


def test_a_placeholder_is_never_torn() -> None:
    assert (
        joined(f"あと{MAY_END}%n秒、%1") == f"あ{JOINER}と{MAY_END}%n{JOINER}秒{JOINER}、{JOINER}%1"
    )


def test_a_text_without_marks_stays_as_it_is() -> None:
    assert joined("次へ 進む") == "次へ 進む"


def test_a_text_is_joined_once_and_where_it_is_not_yet() -> None:
    once = joined(f"これで{MAY_END}よろしい")
    assert joined(once) == once
    assert joined(f"こ{JOINER}れで{MAY_END}はい") == f"こ{JOINER}れ{JOINER}で{MAY_END}は{JOINER}い"


@pytest.mark.usefixtures("qapp")
def test_qt_ends_a_marked_japanese_line_between_phrases_alone() -> None:
    marked = f"これで{MAY_END}よろしいですか？"
    assert pieces(marked) != ["これで", "よろしいですか？"]
    assert pieces(joined(marked)) == ["これで", "よろしいですか？"]


@pytest.mark.usefixtures("qapp")
def test_japanese_words_of_staff_end_their_lines_between_phrases_too() -> None:
    japanese, thai = Locale("ja"), Locale("th")
    marked = f"パスポートと{MAY_END}身分証明書"
    text = LocalText({japanese: marked, thai: f"บัตร{MAY_END}คิว"})
    assert pieces(text.in_language(japanese, thai)) == ["パスポートと", "身分証明書"]
    assert text.in_language(thai, japanese) == f"บัตร{MAY_END}คิว"


@pytest.mark.usefixtures("qapp")
def test_every_marked_japanese_text_is_built_in_its_phrases(texts: Path) -> None:
    built = json.loads((texts / "ja.json").read_text("utf-8"))
    messages = sources.read(SOURCES / "kiosk_ja.ts").messages
    marked = {one.id: one.forms[0] for one in messages if MAY_END in one.forms[0]}
    assert len(marked) > 50
    for text_id, text in marked.items():
        said = built[text_id] if isinstance(built[text_id], str) else built[text_id]["other"]
        phrases = [part for phrase in text.split(MAY_END) for part in phrase.split()]
        assert pieces(said) == phrases, text_id


@pytest.mark.usefixtures("qapp")
def test_thai_lines_may_end_at_every_mark_of_the_translator(texts: Path) -> None:
    # Where the system has libthai, Qt finds further places by itself.
    built = json.loads((texts / "th.json").read_text("utf-8"))
    flat = [text for text in built.values() if isinstance(text, str) and len(text) > 20]
    assert len(flat) > 50
    for text in flat:
        wanted = [part for word in text.split(MAY_END) for part in word.split()]
        found = "|".join(pieces(text))
        ends = {len("".join(wanted[:count])) for count in range(1, len(wanted) + 1)}
        places = {len(found[:at].replace("|", "")) for at, char in enumerate(found) if char == "|"}
        assert ends <= places | {len("".join(wanted))}, text
