"""What keys make of the answer to a field, whatever its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.domain.answers import NUMBER_DIGITS, TEXT_LIMIT, longest_text
from kiosk.domain.catalogue import FieldKind
from kiosk.domain.keyboard.composition import after, before
from kiosk.domain.typed_date import typed_date

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Field

_MINUS = "-"


def typed_after(field: Field, text: str, key: str, order: str) -> str:
    """Return what an answer becomes when ``key`` is pressed; ``order`` is of a date's parts.

    A text may grow past its own maximum, so that its visitor is told, but not without end.
    """
    match field.kind:
        case FieldKind.TEXT:
            longer = after(text, key)
            return longer if len(longer) <= max(longest_text(field), TEXT_LIMIT) else text
        case FieldKind.NUMBER:
            sign = _MINUS if text.startswith(_MINUS) or (not text and key == _MINUS) else ""
            return sign + _digits(text + key)[:NUMBER_DIGITS]
        case FieldKind.DATE:
            return typed_date(text).with_digits(_digits(key), order).answer
        case FieldKind.YES_NO | FieldKind.CHOICE | FieldKind.MULTIPLE_CHOICE:
            return text
    assert_never(field.kind)


def typed_before(field: Field, text: str, order: str) -> str:
    """Return an answer without what was typed last: a letter, or the digit before the caret."""
    if field.kind is FieldKind.DATE:
        return typed_date(text).without_last(order).answer
    return before(text)


def may_be_negative(field: Field) -> bool:
    """Return whether a number below 0 is asked for, so that a minus has to be offered."""
    bounds = (field.minimum, field.maximum)
    return field.kind is FieldKind.NUMBER and any(
        bound is not None and bound < 0 for bound in bounds
    )


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
