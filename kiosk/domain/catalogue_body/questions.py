"""The extra questions of a body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.domain.catalogue import Capitals, Field, FieldKind, FieldTypeId, Option

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.catalogue_body.members import Node
    from kiosk.domain.language import LocalText

    Texts = Callable[[Node], LocalText]

_CHOICES = {FieldKind.CHOICE, FieldKind.MULTIPLE_CHOICE}


def read_field(node: Node, text: Texts) -> Field:
    """Return the field that a node says; a choice has something to choose from."""
    field = node.members(
        "fieldTypeId",
        "kind",
        "question",
        "help",
        "required",
        "options",
        "minimum",
        "maximum",
        "pattern",
        "capitals",
    )
    kind = field["kind"].one_of(FieldKind)
    options = field["options"].each(lambda option: _option(option, text))
    if kind in _CHOICES and not options:
        raise field["options"].wrong("is empty")
    return Field(
        id=FieldTypeId(field["fieldTypeId"].name()),
        kind=kind,
        question=text(field["question"]),
        help=field["help"].maybe(text),
        required=field["required"].flag(),
        options=options,
        minimum=field["minimum"].maybe(lambda bound: bound.whole()),
        maximum=field["maximum"].maybe(lambda bound: bound.whole()),
        pattern=field["pattern"].maybe(_pattern),
        capitals=field["capitals"].one_of(Capitals),
    )


def _option(node: Node, text: Texts) -> Option:
    option = node.members("value", "label", "detail")
    return Option(option["value"].name(), text(option["label"]), option["detail"].maybe(text))


def _pattern(node: Node) -> str:
    pattern = node.name()
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        raise node.wrong("is no regular expression") from None
    return pattern
