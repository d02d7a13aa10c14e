"""Nothing looks but by the Style: no colour, duration, corner or letters of its own."""

from __future__ import annotations

import pytest

from tests.architecture import sources
from tests.architecture.qml_tokens import Binding, bindings, raw_look
from tests.architecture.test_qml_rules import PAPER, screens


def test_no_screen_or_component_names_a_look_of_its_own() -> None:
    found = [
        f"{file.name}: {binding}"
        for file in screens()
        if file.name not in PAPER
        for binding in bindings(sources.read(file) or "")
        if raw_look(binding)
    ]
    assert found == []


def test_there_is_much_to_look_at() -> None:
    names = [one.last for file in screens() for one in bindings(sources.read(file) or "")]
    for name in ("color", "duration", "radius", "pixelsize", "spacing", "leftmargin"):
        assert name in names


@pytest.mark.parametrize(
    ("line", "raw"),
    [
        ("    // radius: 12", False),
        ('    color: "#FF0000"', True),
        ('    border.color: down ? "white" : Style.colors.line', True),
        ("    color: Qt.darker(Style.colors.ink)", True),
        ("    color: Qt.rgba(0, 0, 0, 0.5)", True),
        ('    color: on ? Style.colors.ink : "transparent"', False),
        ('    color: name === "alert" ? Style.colors.badInk : Style.colors.ink', False),
        ("    property color ink: Style.colors.ink", False),
        ("    duration: down ? 80 : Style.motion.release", True),
        ("    duration: Style.motion.press", False),
        ("    radius: 12", True),
        ("    radius: multiple ? 16 : width / 2", True),
        ("    radius: width / 2", False),
        ("    topLeftRadius: Style.portrait ? Style.radius.sheet : 0", False),
        ("    radius: root.radius + 4", False),
        ("    radius: root.tileSize * 0.237", False),
        ("    font.pixelSize: 31", True),
        ("    font.pixelSize: Math.round(role.pixelSize * share)", False),
        ("    font.pixelSize: root.size * (root.size > 200 ? 0.456 : 0.42)", False),
        ('    font.family: "Arial"', True),
    ],
)
def test_a_look_of_its_own_is_told_from_one_of_the_style(line: str, raw: bool) -> None:
    assert any(map(raw_look, bindings(f"Item {{\n{line}\n}}\n"))) is raw


def test_a_binding_is_read_with_its_name_and_value() -> None:
    text = "Item {\n    readonly property real gap: Style.small ? 2 : 4 // why\n}\n"
    assert list(bindings(text)) == [Binding("gap", "Style.small ? 2 : 4")]
