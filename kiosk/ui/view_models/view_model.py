"""What view models share: Qt properties made from a frozen dataclass of props."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, ClassVar, Generic, TypeVar, get_args, get_origin, get_type_hints

from PySide6.QtCore import Property, QObject, Signal, SignalInstance

from kiosk.ui.view_models.rows import Rows

P = TypeVar("P")


class ViewModel(QObject, Generic[P]):
    """Shows props to QML: each member of the frozen dataclass ``P`` is a Qt property.

    A member of type ``tuple[Record, ...]``, Record being a dataclass, is a list model whose roles
    are the record's members; ``tuple[str, ...]`` is a list of strings; a member with a
    method ``as_qml`` is the plain object that it returns. Only what changed is
    announced. Python reads ``props``, never the Qt properties.
    """

    props_type: ClassVar[type[Any]] = object
    _names: ClassVar[tuple[str, ...]] = ()
    _records: ClassVar[dict[str, type]] = {}

    def __init_subclass__(cls) -> None:
        """Add a Qt property, and a signal that announces it, for each new member of ``P``."""
        super().__init_subclass__()
        cls.props_type = _props_type(cls) or cls.props_type
        names = tuple(field.name for field in fields(cls.props_type))
        hints = get_type_hints(cls.props_type)
        cls._records = {name: record for name in names if (record := _record(hints[name]))}
        for name in (name for name in names if name not in cls._names):
            _add_property(cls, name, hints[name], is_list=name in cls._records)
        cls._names = names

    def __init__(self, props: P, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = {name: Rows(record, self) for name, record in self._records.items()}
        self._props = props
        self._show_rows()

    @property
    def props(self) -> P:
        """What is shown now."""
        return self._props

    def show(self, props: P) -> None:
        """Show other props; announce the members that differ."""
        before = self._props
        self._props = props
        self._show_rows()
        for name in self._names:
            if name not in self._rows and getattr(before, name) != getattr(props, name):
                self.changed(name).emit()

    def changed(self, name: str) -> SignalInstance:
        """Return the signal that announces a member of the props."""
        signal: SignalInstance = getattr(self, _signal(name))
        return signal

    def _show_rows(self) -> None:
        for name, rows in self._rows.items():
            rows.show(getattr(self._props, name))


def _props_type(cls: type) -> type | None:
    """Return what ``P`` is in the class's own bases, or is bound to; None if they leave it."""
    arguments = (each for base in cls.__dict__.get("__orig_bases__", ()) for each in get_args(base))
    bound = (each.__bound__ if isinstance(each, TypeVar) else each for each in arguments)
    return next((each for each in bound if isinstance(each, type) and is_dataclass(each)), None)


def _record(hint: Any) -> type | None:
    items = get_args(hint) if get_origin(hint) is tuple else ()
    record = items[0] if items else None
    return record if hasattr(record, "__dataclass_fields__") else None


def _signal(name: str) -> str:
    return f"{name}Changed"


def _add_property(cls: type[ViewModel[Any]], name: str, hint: Any, *, is_list: bool) -> None:
    if is_list:
        read = lambda self: self._rows[name]  # noqa: E731 - a property is read by a function
        setattr(cls, name, Property(QObject, read, constant=True))
        return
    signal = Signal(name=_signal(name))
    setattr(cls, _signal(name), signal)
    setattr(cls, name, Property(_qt_type(hint), _reader(name, hint), notify=signal))


def _qt_type(hint: Any) -> Any:
    if hasattr(hint, "as_qml"):
        return "QVariantMap"
    return "QStringList" if get_origin(hint) is tuple else hint


def _reader(name: str, hint: Any) -> Any:
    if get_origin(hint) is tuple:
        return lambda self: list(getattr(self._props, name))
    if hasattr(hint, "as_qml"):
        return lambda self: getattr(self._props, name).as_qml()
    return lambda self: getattr(self._props, name)
