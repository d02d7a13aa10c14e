"""An extra question of the service, of any kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import Slot

from kiosk.domain.answers import MULTIPLE_CHOICE_SEPARATOR, NO, YES, AnswerFault, longest_text
from kiosk.domain.catalogue import Capitals, FieldKind
from kiosk.domain.events import OptionTouched
from kiosk.domain.language import Direction, direction_in
from kiosk.domain.questions import chosen_type, field_of
from kiosk.domain.screens import AskField
from kiosk.domain.typed_answer import may_be_negative, typed_after, typed_before
from kiosk.domain.typed_date import typed_date
from kiosk.ui.view_models.date_entry import DatePattern, order_in, shown_date
from kiosk.ui.view_models.entry import entry_members, typed_text
from kiosk.ui.view_models.keyboard import (
    NO_KEYBOARD,
    KeyboardProps,
    KeyboardViewModel,
    ShownKeyboard,
)
from kiosk.ui.view_models.paging import Pages, page_of
from kiosk.ui.view_models.screen import screen_members

if TYPE_CHECKING:
    from kiosk.application.journey_controller import JourneyController
    from kiosk.domain.catalogue import Field
    from kiosk.ui.view_models.snapshot import Snapshot
    from kiosk.ui.view_models.welcome import Phrases

_HELP = {
    FieldKind.TEXT: "q.help.text",
    FieldKind.NUMBER: "q.help.number",
    FieldKind.YES_NO: "q.help",
    FieldKind.CHOICE: "q.help",
    FieldKind.MULTIPLE_CHOICE: "q.help.many",
}


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One answer; ``labelId`` wins over ``label`` where it is not empty."""

    value: str
    label: str
    labelId: str
    detail: str
    selected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionProps(KeyboardProps):
    """``help`` is the service's own; ``helpId`` says what to do with this kind of question.

    ``faultLimits`` fill the places of the fault's text.
    """

    kind: str = ""
    question: str = ""
    help: str = ""
    helpId: str = ""
    icon: str = ""
    required: bool = True
    signed: bool = False
    options: tuple[OptionRow, ...] = ()
    moreCount: int = 0
    faultLimits: tuple[str, ...] = ()


class _Typing(TypedDict):
    """The members of QuestionProps that follow what was typed."""

    shown: str
    pattern: str


def open_field(now: Snapshot) -> Field | None:
    """Return the field that is asked; None on any other screen."""
    screen = now.journey.screen
    chosen = chosen_type(now.context, now.journey.answers)
    return field_of(chosen, screen) if isinstance(screen, AskField) else None


def derive_question_props(
    now: Snapshot, pattern: DatePattern, pages: Pages, keyboard: ShownKeyboard = NO_KEYBOARD
) -> QuestionProps:
    """Ask the field's question in the way of its kind."""
    field = open_field(now)
    if field is None:
        return QuestionProps(**screen_members(now))
    chosen = chosen_type(now.context, now.journey.answers)
    shown, more = page_of(_options(now, field), pages)
    props = QuestionProps(
        **screen_members(now),
        **entry_members(now),
        **_typing(field.kind, typed_text(now), pattern),
        kind=field.kind.value,
        question=now.text(field.question),
        help=now.text(field.help),
        helpId=_help_id(field.kind, pattern),
        icon=chosen.icon if chosen else "",
        required=field.required,
        signed=may_be_negative(field),
        options=shown,
        moreCount=more,
        fieldRightToLeft=_reads_leftwards(field.kind, now),
        keyboard=keyboard if field.kind is FieldKind.TEXT else NO_KEYBOARD,
    )
    fault, limits = _limits(field, now)
    return replace(props, faultId=fault, faultLimits=limits) if fault else props


def _help_id(kind: FieldKind, pattern: DatePattern) -> str:
    """Return which text says what to do; that of a date names its parts in their order."""
    return f"q.help.date.{pattern.order}" if kind is FieldKind.DATE else _HELP[kind]


def _limits(field: Field, now: Snapshot) -> tuple[str, tuple[str, ...]]:
    """Return which text says what is taken, and the limits in it."""
    match now.journey.fault:
        case AnswerFault.NUMBER_RANGE:
            return _range(field.minimum, field.maximum)
        case AnswerFault.TEXT_SHORT:
            return "fault.text_at_least", (str(field.minimum or 1),)
        case AnswerFault.TEXT_LONG:
            return "fault.text_at_most", (str(longest_text(field)),)
        case _:
            return "", ()


def _range(low: int | None, high: int | None) -> tuple[str, tuple[str, ...]]:
    if low is not None and high is not None:
        return "fault.number_between", (str(low), str(high))
    if low is not None:
        return "fault.number_at_least", (str(low),)
    return ("fault.number_at_most", (str(high),)) if high is not None else ("", ())


def _reads_leftwards(kind: FieldKind, now: Snapshot) -> bool:
    leftwards = direction_in(typed_text(now), now.language) is Direction.RIGHT_TO_LEFT
    return kind is FieldKind.TEXT and leftwards


def _typing(kind: FieldKind, text: str, pattern: DatePattern) -> _Typing:
    if kind is not FieldKind.DATE:
        return _Typing(shown=text, pattern="")
    shown, rest = shown_date(typed_date(text), pattern)
    return _Typing(shown=shown, pattern=rest)


def _options(now: Snapshot, field: Field) -> tuple[OptionRow, ...]:
    chosen = typed_text(now).split(MULTIPLE_CHOICE_SEPARATOR)
    if field.kind is FieldKind.YES_NO:
        yes_or_no = ((YES, "yes"), (NO, "no"))
        return tuple(OptionRow(each, "", word, "", each in chosen) for each, word in yes_or_no)
    return tuple(
        OptionRow(each.value, now.text(each.label), "", now.text(each.detail), each.value in chosen)
        for each in field.options
    )


def _order(now: Snapshot) -> str:
    return order_in(now.language, now.context.site.country)


class QuestionViewModel(KeyboardViewModel[QuestionProps]):
    """Asks an extra question."""

    def __init__(self, journey: JourneyController, phrases: Phrases) -> None:
        self._phrases = phrases
        self._pages = Pages()
        super().__init__(journey)

    @property
    def date_order(self) -> str:
        """The order in which the visitor's language writes dates now."""
        return _order(self.snapshot())

    def derive(self, now: Snapshot) -> QuestionProps:
        """Ask the question."""
        day, month, year = (
            self._phrases(now.language, f"date.{part}") for part in ("day", "month", "year")
        )
        pattern = DatePattern(_order(now), (day, month, year))
        return derive_question_props(now, pattern, self._pages, self.keyboard_in(now))

    def capitals_in(self, now: Snapshot) -> Capitals:
        """Return where the question's answer has capitals."""
        field = open_field(now)
        return field.capitals if field else Capitals.NONE

    def after(self, text: str, key: str) -> str:
        """Take what the kind of the question takes."""
        field = open_field(self.snapshot())
        return typed_after(field, text, key, self.date_order) if field else text

    def before(self, text: str) -> str:
        """Take back what was typed last, of a date its last digit."""
        field = open_field(self.snapshot())
        return typed_before(field, text, self.date_order) if field else text

    @Slot(str)
    def touch(self, value: str) -> None:
        """An option was touched."""
        self.dispatch(OptionTouched(value))

    @Slot()
    def more(self) -> None:
        """The row with more answers was touched."""
        self._pages = self._pages.turned()
        self.refresh()

    @Slot(int)
    def fit(self, count: int) -> None:
        """So many options fit on the screen."""
        self._pages = self._pages.fitting(count)
        self.refresh()
