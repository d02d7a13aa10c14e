"""The screens read what Qt compiled, the tickets read the tables: they must say the same."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator, qtTrId

from kiosk.adapters.texts.plurals import plural_rule
from tools.translations import sources
from tools.translations.__main__ import SOURCES

NUMBERS = [*range(1, 131), 1_000, 1_002]


@pytest.mark.parametrize("path", sources.find(SOURCES), ids=lambda path: path.stem)
@pytest.mark.usefixtures("qapp")
def test_qt_and_the_table_choose_the_same_words_for_every_number(path: Path, built: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(built / "translations" / f"{path.stem}.qm"))
    assert QCoreApplication.installTranslator(translator)
    table = json.loads((built / "texts" / f"{sources.locale_of(path)}.json").read_text("utf-8"))
    category = plural_rule(sources.locale_of(path)).category
    for text_id, entry in table.items():
        for number in NUMBERS if isinstance(entry, dict) else [-1]:
            wanted = entry if isinstance(entry, str) else entry[category(number)]
            said = qtTrId(text_id, number) if number >= 0 else qtTrId(text_id)
            assert said == wanted.replace("%n", str(number)), (text_id, number)
    QCoreApplication.removeTranslator(translator)
