"""The rules find what is wrong with a screen, and leave alone what is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from tests.ui.fit.boxes import Box, Kind, Reader
from tests.ui.fit.pseudo import stretched
from tests.ui.fit.rules import Frame, faults_of, mirrored_wrong, shortened

FRAME = Frame(1000, 1000, target=65, pitch=105, key_pitch=99, floor=31)
WORDS = Box(Kind.TEXT, "words", "Text", 100, 100, 400, 140, 2, (1,), "ScreenStage", pixels=34)
BUTTON = Box(Kind.TARGET, "button", "PrimaryButton", 90, 90, 500, 190, 1, (), "ScreenStage")


def faults(*boxes: Box) -> str:
    return "; ".join(faults_of(list(boxes), FRAME))


def test_a_label_inside_its_button_is_right() -> None:
    assert faults(BUTTON, WORDS) == ""


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (replace(WORDS, lost="is shortened"), "words is shortened"),
        (replace(WORDS, pixels=24.0), "24.0 px small"),
        (replace(WORDS, right=600.0), "words is 100 px outside of button"),
        (replace(WORDS, left=-20.0), "words is 20 px outside"),
        (replace(WORDS, bottom=210.0, inside=(0, 1)), "words is 20 px outside of button"),
    ],
)
def test_a_text_that_cannot_be_read_is_found(wrong: Box, said: str) -> None:
    assert said in faults(BUTTON, wrong)


def test_two_texts_over_each_other_are_found() -> None:
    other = replace(WORDS, name="others", top=130.0, bottom=170.0, order=3)
    assert "words and others overlap by 10 px" in faults(BUTTON, WORDS, other)


def test_what_is_painted_over_a_text_is_found() -> None:
    sheet = Box(Kind.SURFACE, "sheet", "Sheet", 0, 120, 1000, 1000, 9, (), "ScreenStage")
    assert "words is covered by sheet by 20 px" in faults(WORDS, sheet)
    assert faults(WORDS, replace(sheet, order=0)) == ""


def test_what_reaches_out_of_its_pane_is_found() -> None:
    pane = Box(Kind.SURFACE, "pane", "Pane", 80, 80, 380, 300, 1, (), "ScreenStage")
    assert "words is 20 px outside of pane" in faults(pane, WORDS)
    assert faults(replace(pane, right=420.0), WORDS) == ""


def test_what_a_finger_misses_is_found() -> None:
    assert "410 x 40 px, too small to touch" in faults(replace(BUTTON, bottom=130.0))
    near = replace(BUTTON, name="near", top=192.0, bottom=260.0, order=5)
    assert "button and near are 70 px apart" in faults(BUTTON, near)


def test_two_primary_buttons_are_found() -> None:
    other = replace(BUTTON, name="other", top=500.0, bottom=600.0, order=7)
    assert "button and other are all primary" in faults(BUTTON, other)
    assert faults(BUTTON, replace(other, type="SecondaryButton")) == ""


def test_what_lies_behind_a_dialog_is_left_alone() -> None:
    above = replace(WORDS, name="asks", layer="IdleOverlay", order=20)
    assert faults(BUTTON, replace(WORDS, lost="is shortened"), above) == ""


def test_of_two_dialogs_the_upper_one_counts() -> None:
    lower = replace(WORDS, lost="is shortened", layer="LanguageOverlay", order=10)
    upper = replace(WORDS, name="asks", layer="IdleOverlay", order=20)
    assert faults(lower, upper) == ""
    assert "is shortened" in faults(lower, WORDS)


def test_a_mirror_image_is_told_from_a_copy() -> None:
    mirrored = replace(WORDS, left=600.0, right=900.0)
    assert mirrored_wrong([WORDS], [mirrored], FRAME) == []
    assert mirrored_wrong([WORDS], [WORDS], FRAME) == ["words: 100 to 400 became 100 to 400"]


def test_what_is_touched_is_mirrored_to_the_pixel() -> None:
    moved = replace(BUTTON, left=503.0, right=913.0)
    assert mirrored_wrong([BUTTON], [moved], FRAME)
    assert mirrored_wrong([replace(BUTTON, kind=Kind.ICON)], [moved], FRAME) == []


def test_an_answer_that_is_not_whole_is_found() -> None:
    whole, cut, isolated = (
        replace(WORDS, name=f"value {words!r}")
        for words in ("Wait… here", "My papers…", "\u2066jonathan@ost…\u2069")
    )
    assert shortened([whole, replace(WORDS, name="words 'My papers…'")]) == []
    assert len(shortened([whole, cut, isolated])) == 2


def test_every_word_of_the_pseudo_language_is_two_fifths_longer() -> None:
    assert stretched("Get my %1 ticket") == "Gêtg mým %1 tïckêttï"


SCENE = b"""
import QtQuick
Item {
    width: 400; height: 400
    Item {
        width: 400; height: 400
        Item {
            width: 400; height: 400
            Text { text: "Whole"; y: 20; font.pixelSize: 40 }
            Text { text: "Shortened by far"; width: 90; elide: Text.ElideRight; y: 100 }
            Text { text: "Incomprehensibilities"; width: 60; wrapMode: Text.WordWrap; y: 160 }
            Item { width: 60; height: 40; y: 240; clip: true
                   Text { text: "Behind a window frame" } }
            Rectangle { width: 50; height: 50; y: 300; z: -1; color: "black" }
            Text { text: ""; y: 340 }
            Text { text: "Hidden"; visible: false; y: 360 }
        }
    }
}
"""


@pytest.fixture
def view(fonts: None) -> Iterator[QQuickView]:
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(SCENE, QUrl())
    root = component.create()
    assert isinstance(root, QQuickItem), component.errorString()
    view.setContent(QUrl(), component, root)
    yield view
    view.deleteLater()


def test_boxes_say_what_of_a_text_is_lost(view: QQuickView) -> None:
    boxes = Reader(view).boxes()
    texts = {box.name: box for box in boxes if box.kind is Kind.TEXT}
    lost = {name.split("'")[1]: box.lost.split(" by")[0] for name, box in texts.items()}
    assert lost["Whole"] == ""
    assert lost["Shortened by far"] == "is shortened"
    assert "too wide" in lost["Incomprehensibilities"]
    assert lost["Behind a window frame"] == "is cut off"
    assert "Hidden" not in lost


def test_boxes_come_in_the_order_in_which_they_are_painted(view: QQuickView) -> None:
    first = Reader(view).boxes()[0]
    assert (first.kind, first.top) == (Kind.SURFACE, 300)
