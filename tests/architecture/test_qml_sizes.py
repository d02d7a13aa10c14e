"""No size is a plain number but in the Style: no width, distance, icon, stroke or weight."""

from __future__ import annotations

import re

import pytest

from tests.architecture import sources
from tests.architecture.qml_sizes import ART, raw_sizes
from tests.architecture.test_qml_rules import STYLE, screens

FAMILIES = {"icon", "tile", "button", "card", "row", "stage", "pane", "stroke", "weight", "space"}


def test_no_screen_or_component_says_a_size_by_a_number() -> None:
    found = [
        f"{file.name}: {line}"
        for file in screens()
        if file.name not in ART
        for line in raw_sizes(sources.read(file) or "")
    ]
    assert found == [], "sizes live in resources/qml/Kiosk/Style (docs/architecture.md)"


def test_what_is_left_out_is_a_picture_that_is_there() -> None:
    assert {file.name for file in screens()} >= ART
    for file in screens():
        if file.name in ART:
            assert list(raw_sizes(sources.read(file) or "")), f"{file.name} needs no exception"


def test_every_size_of_the_style_is_the_size_of_something() -> None:
    style = sources.read(STYLE / "Style.qml") or ""
    kinds = dict(re.findall(r"readonly property (\w+) (\w+): \1 \{", style))
    files = {name: sources.read(STYLE / f"{kind}.qml") or "" for kind, name in kinds.items()}
    names = {
        f"Style.{family}.{size}"
        for family in FAMILIES
        for size in re.findall(r"property \w+ (\w+):", files[family])
    }
    said = set(re.findall(r"Style\.\w+\.\w+", "".join(sources.read(f) or "" for f in screens())))
    assert names - said == set()
    assert len(names) > len(FAMILIES)


@pytest.mark.parametrize(
    "line",
    [
        "width: 24",
        "implicitHeight: Math.max(84, words.height)",
        "spacing: 20",
        "anchors.margins: -10",
        "Layout.preferredWidth: root.tight ? least : 100",
        "height: Style.metrics.pick(116, 112, 84)",
        "readonly property real inset: Style.small ? 28 : 36",
        "readonly property bool roomy: height > (Style.small ? 130 : 200)",
        "readonly property real least: Style.mm(37)",
        "size: 3",
        "size: 5.5",
        "width: gap + 12 * root.growth",
        "rows: Math.floor((height + 24) / least)",
        "const separator = wayShown ? 18 + row.spacing : 0;",
        "return Math.min(width, 640);",
        "if (width < 280)",
        "x => x + 40",
        "Qt.size(380, 364)",
        "        416,",
        "font.weight: 600",
        "font.weight: root.today ? 700 : 500",
        "strokeWidth: 1.75",
        "property real iconStroke: 2",
        "border.width: root.outlined ? 2 : 0",
        "edgeWidth: root.on ? 1.5 : Style.colors.edgeWidth",
    ],
)
def test_a_plain_size_is_found(line: str) -> None:
    assert list(raw_sizes(f"Item {{\n    {line}\n}}\n")) == [line.strip()]


@pytest.mark.parametrize(
    "line",
    [
        "width: Style.tile.row",
        "width: 1",
        "width: parent.width / 3",
        "height: 0.84 * parent.height",
        "iconSize: width * 0.44",
        "readonly property bool low: width < 5 * Style.type.smallest",
        "height: lines > 0 ? 4.5 * role.lineHeight : 0",
        "strokeWidth: -1",
        "border.width: root.edged ? Style.colors.edgeWidth : 0",
        "mostLines: Style.portrait ? 3 : 2",
        "lineCounts: [3, 4, 4, 6]",
        "readonly property bool few: list.count <= 3 && moreCount === 0",
        "floor: root.value.length > 40 ? Style.type.smallestLong : Style.type.smallest",
        "on: root.textPercent > 100",
        "sweepAngle: 360 * root.portion",
        "dashPattern: [4, 3]",
        'text: "more than 24"',
        "text: `M0 ${top} 12l24`",
        "readonly property var digits: /^[0-9]{4,12}$/",
        "// as wide as 24",
        "/* 24 */",
        "radius: Style.radius.h24",
    ],
)
def test_what_is_no_size_is_let_be(line: str) -> None:
    assert list(raw_sizes(f"Item {{\n    {line}\n}}\n")) == []
