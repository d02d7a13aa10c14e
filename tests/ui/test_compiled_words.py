"""Words by id, as Qt's own translator reads them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from kiosk.ui.compiled_words import compiled_words, elf_hash
from tests.ui.conftest import ASSETS

IDS = st.text(st.characters(codec="ascii", exclude_categories=["C"]), min_size=1, max_size=40)
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=80)


def read_by_qt(words: dict[str, str], asked: list[str]) -> dict[str, str | None]:
    content = compiled_words(words)
    translator = QTranslator()
    assert translator.load(content)
    return {text_id: translator.translate("", text_id) for text_id in asked}


def test_qt_says_every_word_of_every_language() -> None:
    for file in sorted(ASSETS.texts.glob("*.json")):
        table = json.loads(file.read_text("utf-8"))
        words = {text_id: text for text_id, text in table.items() if isinstance(text, str)}
        assert len(words) > 200
        assert read_by_qt(words, list(words)) == words


@given(st.dictionaries(IDS, WORDS, min_size=1, max_size=20))
def test_qt_reads_any_words(words: dict[str, str]) -> None:
    assert read_by_qt(words, list(words)) == words


def test_qt_says_nothing_for_an_id_that_is_not_there() -> None:
    assert not read_by_qt({"welcome": "Moin"}, ["back"])["back"]


def test_two_ids_with_one_hash_keep_their_words_apart() -> None:
    words = {"0@": "one", "10": "two"}
    assert elf_hash(b"0@") == elf_hash(b"10")
    assert read_by_qt(words, list(words)) == words


@pytest.mark.parametrize(
    ("name", "value"), [(b"", 1), (b"printf", 0x077905A6), (b"exit", 0x0006CF04)]
)
def test_the_hash_is_the_one_of_the_system_v_abi(name: bytes, value: int) -> None:
    assert elf_hash(name) == value
