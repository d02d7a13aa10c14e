"""Describes the view models to the QML linter: ``python -m tools.view_model_types build``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "kiosk" / "ui"
OUTPUT = ROOT / "build" / "qml" / "Kiosk" / "ViewModels"
TYPES = OUTPUT / "view_models.qmltypes"


def main() -> int:
    """Write the module's description, unless it is newer than the view models."""
    if not is_fresh():
        from kiosk.ui.qml_module import MODULE

        OUTPUT.mkdir(parents=True, exist_ok=True)
        (OUTPUT / "qmldir").write_text(
            f"module {MODULE}\ntypeinfo {TYPES.name}\ndepends QtQml.Models\n"
        )
        TYPES.write_text(describe())
    return 0


def is_fresh() -> bool:
    """Whether the description is newer than everything it is made from."""
    sources = (Path(__file__), *SOURCES.rglob("*.py"))
    newest = max(source.stat().st_mtime for source in sources)
    return TYPES.exists() and TYPES.stat().st_mtime > newest


def describe() -> str:
    """Return the qmltypes text of all view models, read from their meta-objects."""
    from kiosk.ui.qml_module import MODULE, first_types, other_types

    types = (*first_types(), *other_types())
    metas: list[QMetaObject] = [vars(each)["staticMetaObject"] for each in types]
    components = (_component(meta, MODULE) for meta in metas)
    return "import QtQuick.tooling 1.2\n\nModule {\n" + "".join(components) + "}\n"


def _component(meta: "QMetaObject", module: str) -> str:
    name = meta.className()
    lines = [
        f'name: "{name}"',
        'accessSemantics: "reference"',
        f'prototype: "{meta.superClass().className()}"',
        f'exports: ["{module}/{name} 1.0"]',
        "isCreatable: false",
        "exportMetaObjectRevisions: [256]",
        *(
            _property(meta.property(at))
            for at in range(meta.propertyOffset(), meta.propertyCount())
        ),
        *(_method(meta.method(at)) for at in range(meta.methodOffset(), meta.methodCount())),
    ]
    body = "".join(f"        {line}\n" for line in lines)
    return f"    Component {{\n{body}    }}\n"


def _property(member: "QMetaProperty") -> str:
    member_name, type_name = str(member.name()), str(member.typeName())
    pointer = type_name.endswith("*")
    # PySide gives a list model the type of its base; it is the one object that never changes.
    name = "Rows" if pointer and member.isConstant() else type_name.rstrip("*")
    notify = f' notify: "{_text(member.notifySignal().name())}"' if member.hasNotifySignal() else ""
    return (
        f'Property {{ name: "{member_name}"; type: "{name}"; isReadonly: true; '
        f"isPointer: {str(pointer).lower()}; "
        f"isPropertyConstant: {str(member.isConstant()).lower()};{notify} }}"
    )


def _method(method: "QMetaMethod") -> str:
    kind = "Signal" if method.methodType().name == "Signal" else "Method"
    parameters = (
        f' Parameter {{ name: "argument{place}"; type: "{_text(type_)}" }}'
        for place, type_ in enumerate(method.parameterTypes())
    )
    name = _text(method.name())
    return f'{kind} {{ name: "{name}";{"".join(parameters)} }}'


def _text(data: "QByteArray") -> str:
    return bytes(data.data()).decode()


if __name__ == "__main__":
    sys.exit(main())
