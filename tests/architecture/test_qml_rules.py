"""What holds for every QML file of the screens, and no linter of Qt knows."""

from __future__ import annotations

import re
from pathlib import Path

from tests.architecture import sources

NEVER_MIRRORED = {"DashedBox.qml", "Field.qml", "QrMatrix.qml", "TicketLines.qml"}
"""Paper, codes and fields look the same in every language; their parts may be placed by ``x``."""
PAPER = {"QrMatrix.qml", "QrPane.qml", "TicketSlot.qml", "TicketLines.qml"}
"""White paper with black on it, in every contrast."""
PLACED = re.compile(r"^\s+x: ", re.MULTILINE)
STYLE = Path("resources/qml/Kiosk/Style")


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
