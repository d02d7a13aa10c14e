from pathlib import Path

import pytest

from tools import icon_paths


def test_the_table_in_the_sources_is_made_of_the_icons() -> None:
    assert icon_paths.TABLE.read_text(encoding="utf-8") == icon_paths.table()


def test_a_circle_and_a_rectangle_become_arcs(tmp_path: Path) -> None:
    (tmp_path / "dot.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg">'
        '<circle cx="12" cy="12" r="2" fill="currentColor" stroke="none"/>'
        '<rect x="2" y="4" width="20" height="10" rx="2"/></svg>',
        encoding="utf-8",
    )
    table = icon_paths.table(tmp_path)
    filled = "M10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z"
    stroked = "M4 4h16a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z"
    assert f'"dot": ["{stroked}", "{filled}"]' in table


def test_what_cannot_be_drawn_as_a_path_is_refused(tmp_path: Path) -> None:
    (tmp_path / "word.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><text>A</text></svg>', encoding="utf-8"
    )
    with pytest.raises(ValueError, match="<text>"):
        icon_paths.table(tmp_path)
