"""The tree that assistive technology reads."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface

Role = QAccessible.Role
PRESSABLE = {Role.Button, Role.RadioButton, Role.CheckBox, Role.Link}
READ = {Role.Heading, Role.StaticText, Role.Graphic, Role.AlertMessage, Role.EditableText}


def below(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(face.childCount()):
        child = face.child(place)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from below(child)


def name(face: QAccessibleInterface) -> str:
    return face.text(QAccessible.Text.Name)
