"""What a view model announces, whatever its screen."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Slot

from kiosk.ui.view_models.rows import Rows
from kiosk.ui.view_models.view_model import ViewModel

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    age: int


@dataclass(frozen=True, slots=True)
class SampleProps:
    title: str = ""
    count: int = 0
    people: tuple[Person, ...] = ()
    words: tuple[str, ...] = ()


class SampleViewModel(ViewModel[SampleProps]):
    @Slot()
    def touch(self) -> None:
        """Do nothing."""


def heard(model: ViewModel[SampleProps], *names: str) -> list[str]:
    heard: list[str] = []
    for name in names:
        model.changed(name).connect(lambda name=name: heard.append(name))
    return heard


def test_only_what_changed_is_announced() -> None:
    model = SampleViewModel(SampleProps("a", 1))
    announced = heard(model, "title", "count", "words")
    model.show(SampleProps("a", 2))
    model.show(SampleProps("a", 2))
    assert announced == ["count"]
    assert model.property("count") == 2


def test_rows_change_in_place() -> None:
    model = SampleViewModel(SampleProps(people=(Person("Ada", 36), Person("Max", 40))))
    rows = model.property("people")
    assert isinstance(rows, Rows)
    told: list[str] = []
    rows.dataChanged.connect(lambda first, _: told.append(f"changed {first.row()}"))
    rows.rowsInserted.connect(lambda _, first, last: told.append(f"added {first}-{last}"))
    rows.rowsRemoved.connect(lambda _, first, last: told.append(f"removed {first}-{last}"))
    rows.modelReset.connect(lambda: told.append("reset"))
    model.show(SampleProps(people=(Person("Ada", 36), Person("Max", 41), Person("Eve", 9))))
    model.show(SampleProps(people=(Person("Ada", 36),)))
    assert told == ["added 2-2", "changed 1", "removed 1-2"]
    assert rows.rowCount() == 1


def test_roles_are_the_members_of_a_row() -> None:
    model = SampleViewModel(SampleProps(people=(Person("Ada", 36),)))
    rows = model.property("people")
    roles = {name.data(): role for role, name in rows.roleNames().items()}
    assert sorted(roles) == [b"age", b"name"]
    assert rows.data(rows.index(0), roles[b"age"]) == 36
    assert rows.data(QModelIndex(), roles[b"age"]) is None
