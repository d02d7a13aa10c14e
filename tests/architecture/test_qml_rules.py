"""What holds for every QML file of the screens, and no linter of Qt knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture import sources

NEVER_MIRRORED = {"DashedBox.qml", "Field.qml", "QrMatrix.qml", "TicketLines.qml"}
"""Paper, codes and fields look the same in every language; their parts may be placed by ``x``."""
PAPER = {"QrMatrix.qml", "QrPane.qml", "TicketSlot.qml", "TicketLines.qml"}
"""White paper with black on it, in every contrast."""
PLACED = re.compile(r"^\s+x: ", re.MULTILINE)
STYLE = Path("resources/qml/Kiosk/Style")
TOKEN = re.compile(r'^\s+(?:property color )?(\w+): (?:"(#[0-9A-F]+)"|(\w+))$', re.MULTILINE)


def screens() -> list[Path]:
    files = sources.files_under("resources", suffix=".qml")
    return [file for file in files if STYLE not in file.parents and file.name[:4] != "tst_"]


def found(pattern: re.Pattern[str], but: set[str]) -> list[str]:
    return [
        f"{file.name}: {match.group().strip()}"
        for file in screens()
        if file.name not in but
        for match in pattern.finditer(sources.read(file) or "")
    ]


def test_nothing_is_placed_so_that_it_stays_where_all_else_is_mirrored() -> None:
    assert found(PLACED, NEVER_MIRRORED) == []


def used_by(file: Path) -> set[str]:
    text = sources.read(file) or ""
    return set(re.findall(r"\b([A-Z]\w+) \{", text)) | set(re.findall(r"\b([A-Z]\w+)\.\w", text))


def test_every_component_is_made_by_a_test_of_components_or_screens() -> None:
    parts = {file.stem: file for file in screens() if file.parent.name != "App"}
    components = {name for name, file in parts.items() if file.parent.name == "Components"}
    reached, todo = (
        set(),
        {
            name
            for file in sources.files_under("resources", suffix=".qml")
            if file.name.startswith("tst_")
            for name in used_by(file)
        },
    )
    while todo:
        name = todo.pop()
        if name in parts and name not in reached:
            reached.add(name)
            todo |= used_by(parts[name])
    assert components - reached == set()


def tokens(name: str) -> dict[str, str]:
    """Return the colours of a contrast mode; what a mode leaves out is as in the standard one."""
    files = dict.fromkeys(("ColorTokens.qml", name))
    texts = [(sources.read(STYLE / file) or "") for file in files]
    named = {key: colour or other for text in texts for key, colour, other in TOKEN.findall(text)}
    return {key: named.get(value, value) for key, value in named.items()}


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB`` (WCAG 2.2, "relative luminance")."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


MODES = ("ColorTokens.qml", "DarkContrastColors.qml", "LightContrastColors.qml")
READ = (
    ("ink", "paper"),
    ("ink2", "paper"),
    ("ink", "sheet"),
    ("ink2", "sheet"),
    ("ink", "control"),
    ("ink2", "control"),
    ("ink", "tint50"),
    ("ink2", "tint50"),
    ("ink", "pressed"),
    ("ink", "greeting"),
    ("ink2", "closed"),
    ("heroInk", "hero"),
    ("primaryInk", "primary"),
    ("primaryInk", "primaryPressed"),
    ("link", "control"),
    ("link", "functionKey"),
    ("keyPressedInk", "keyPressed"),
    ("selectedInk", "selected"),
    ("barInk", "bar"),
    ("barOnInk", "barOn"),
    ("warnInk", "warn"),
    ("badInk", "paper"),
    ("okInk", "ok"),
)
SEEN = (
    ("line", "control"),
    ("line", "sheet"),
    ("line", "functionKey"),
    ("tileInk", "tile"),
    ("selectedEdge", "sheet"),
    ("accent", "sheet"),
    ("accent", "paper"),
    ("barEdge", "bar"),
    ("heroFact", "hero"),
    ("warnEdge", "warn"),
    ("doorInk", "door"),
    ("focusOuter", "sheet"),
)


@pytest.mark.parametrize("mode", MODES)
def test_words_stand_out_by_seven_to_one_and_edges_by_three(mode: str) -> None:
    colours = tokens(mode)
    pairs = [(pair, 7.0) for pair in READ] + [(pair, 3.0) for pair in SEEN]
    faint = [
        f"{one} on {other}: {contrast(colours[one], colours[other]):.2f}"
        for (one, other), least in pairs
        if contrast(colours[one], colours[other]) < least
    ]
    assert faint == []


def test_the_contrast_of_black_and_white_is_as_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
