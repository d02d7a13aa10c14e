"""A list of records for QML, changed in place so that a delegate under a finger survives."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
    Signal,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_FIRST_ROLE = 0x0101
"""After Qt::UserRole. Naming it would load the whole namespace Qt before the first frame: 20 ms."""


class Rows(QAbstractListModel):
    """Rows of one frozen dataclass; its fields are the roles. QML reads ``count``."""

    countChanged = Signal(name="countChanged")
    count = Property(int, lambda self: len(self._rows), notify=countChanged)

    def __init__(self, record: type, parent: QObject) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(record)]
        self._rows: tuple[Any, ...] = ()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows (called by Qt)."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names of the roles (called by Qt)."""
        return {
            _FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self._names)
        }

    def data(self, index: Index, role: int = _FIRST_ROLE) -> object:
        """Return one member of one row (called by Qt)."""
        place = role - _FIRST_ROLE
        if not (index.isValid() and 0 <= place < len(self._names)):
            return None
        value: object = getattr(self._rows[index.row()], self._names[place])
        return value

    def show(self, rows: tuple[Any, ...]) -> None:
        """Show these rows: rows that differ are changed in place, others are added or removed."""
        before = self._rows
        kept = min(len(before), len(rows))
        if len(rows) < len(before):
            self.beginRemoveRows(_NO_PARENT, kept, len(before) - 1)
            self._rows = before[:kept]
            self.endRemoveRows()
        if len(rows) > len(before):
            self.beginInsertRows(_NO_PARENT, kept, len(rows) - 1)
            self._rows = (*before, *rows[kept:])
            self.endInsertRows()
        self._rows = (*rows[:kept], *self._rows[kept:])
        for row in range(kept):
            if before[row] != rows[row]:
                self.dataChanged.emit(self.index(row), self.index(row))
        if len(before) != len(rows):
            self.countChanged.emit()
