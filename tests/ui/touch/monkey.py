"""A monkey before the kiosk: touches, drags, types and waits without sense, by a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, QPointF, Qt
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.domain.case import (
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)
from kiosk.domain.events import PrinterKnown, ReadinessKnown
from kiosk.domain.journey_state import Journey, between_visits
from kiosk.domain.printing import PrinterCondition
from kiosk.domain.questions import Answers, questions
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    TicketShown,
    TroubleShown,
    Welcome,
)
from tests.ui.journeys.reading import read
from tests.ui.touch.conftest import Hands

KEYS = (
    (Qt.Key.Key_Tab, ""),
    (Qt.Key.Key_Backtab, ""),
    (Qt.Key.Key_Return, "\r"),
    (Qt.Key.Key_Space, " "),
    (Qt.Key.Key_Escape, ""),
    (Qt.Key.Key_Backspace, "\b"),
    (Qt.Key.Key_Left, ""),
    (Qt.Key.Key_Down, ""),
    (Qt.Key.Key_7, "7"),
    (Qt.Key.Key_A, "a"),
    (Qt.Key.Key_At, "@"),
    (Qt.Key.Key_F4, ""),
)
OUTCOMES = (
    None,
    None,
    None,
    Uncertain("timeout"),
    Unavailable(UnavailableReason.CONNECTION),
    Refused((Problem("contactPhoneNumber", ProblemCode.INVALID, "no"),)),
)
SHOWN = {
    ChooseService: "Service",
    ChooseChannel: "Channel",
    AskCustomerId: "CustomerId",
    AskPhone: "Phone",
    AskEmail: "Email",
    AskField: "Question",
    TicketShown: "Ticket",
    TroubleShown: "Trouble",
}
_LONG_ENOUGH = 4
"""Shorter answers are on the screens by chance."""


@dataclass
class Monkey:
    """Does one thing after the other; ``faults`` says what must never be."""

    hands: Hands
    seed: int
    faults: list[str] = field(default_factory=list)
    _typed: set[str] = field(default_factory=set)
    _issued: set[str] = field(default_factory=set)
    _down: dict[int, QPointF] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        engine = self.hands.visitor.window.view.engine()
        guard = engine.singletonInstance("Kiosk.Components", "InputGuard")
        assert isinstance(guard, QObject)
        self._open_guard = QQmlExpression(engine.rootContext(), guard, "timer.stop()")
        self._journey = self.hands.visitor.window.journey

    def play(self, events: int) -> None:
        """Do so many things, and look after each."""
        for number in range(events):
            what = self._random.choices(*zip(*self._deeds(), strict=True))[0]
            what()
            QCoreApplication.processEvents()
            self._look(f"seed {self.seed}, event {number}, {what.__name__}")

    def _deeds(self) -> tuple[tuple[Callable[[], None], int], ...]:
        return (
            (self._tap_a_control, 40),
            (self._tap_anywhere, 6),
            (self._double_tap, 6),
            (self._put_a_finger_down, 8),
            (self._lift_a_finger, 12),
            (self._slide, 6),
            (self._click, 8),
            (self._press_a_key, 14),
            (self._hold_a_key, 4),
            (self._pause, 30),
            (self._let_seconds_pass, 4),
            (self._leave, 1),
            (self._change_the_world, 3),
        )

    def _tap_a_control(self) -> None:
        if 0 not in self._down and (place := self._control()):
            self.hands.fingers.tap(place)

    def _tap_anywhere(self) -> None:
        if 0 not in self._down:
            self.hands.fingers.tap(self._anywhere())

    def _double_tap(self) -> None:
        if 0 not in self._down and (place := self._control()):
            before, visit = self._sent(), self.hands.visit
            self.hands.fingers.tap(place)
            self.hands.fingers.tap(place)
            alone = before is not None and before == self._sent()
            if alone and self.hands.visit > visit + 1:
                self.faults.append(f"seed {self.seed}: a double tap led on twice")

    def _sent(self) -> int | None:
        """Return how many attempts were sent; None while an answer is awaited, which leads on."""
        waits = isinstance(self._journey.state.screen, Issuing)
        return None if waits else len(self.hands.lobby.fakes.gateway.sent)

    def _put_a_finger_down(self) -> None:
        free = [finger for finger in range(10) if finger not in self._down]
        place = self._control() or self._anywhere()
        if free:
            finger = self._random.choice(free)
            self._down[finger] = place
            self.hands.fingers.press({finger: place})

    def _lift_a_finger(self) -> None:
        if self._down:
            finger = self._random.choice(list(self._down))
            self.hands.fingers.release({finger: self._down.pop(finger)})

    def _slide(self) -> None:
        if self._down:
            finger = self._random.choice(list(self._down))
            self._down[finger] = self._anywhere()
            self.hands.fingers.move({finger: self._down[finger]})

    def _click(self) -> None:
        place = self._control() or self._anywhere()
        self.hands.mouse.press(place)
        if self._random.random() < 0.2:
            place = self._anywhere()
            self.hands.mouse.move(place)
        self.hands.mouse.release(place)

    def _press_a_key(self) -> None:
        self.hands.keys.tap(*self._random.choice(KEYS))

    def _hold_a_key(self) -> None:
        key, text = self._random.choice(KEYS)
        self.hands.keys.press(key, text)
        self.hands.keys.hold_on(key, text, times=3)
        self.hands.keys.release(key, text)

    def _pause(self) -> None:
        """Let the time pass in which a second touch is ignored."""
        self._open_guard.evaluate()

    def _let_seconds_pass(self) -> None:
        for _ in range(self._random.choice((1, 20, 61))):
            self.hands.visitor.window.idle_watch.pass_second()

    def _leave(self) -> None:
        for _ in range(200):
            self.hands.visitor.window.idle_watch.pass_second()

    def _change_the_world(self) -> None:
        self.hands.lobby.fakes.gateway.outcome = self._random.choice(OUTCOMES)
        hindrance = self._random.choice((None, None, None, Hindrance.NO_CONNECTION))
        self._journey.dispatch(ReadinessKnown(hindrance))
        self._journey.dispatch(PrinterKnown(self._random.choice(list(PrinterCondition))))

    def _control(self) -> QPointF | None:
        controls = list(_controls(self.hands.visitor.window.view.contentItem()))
        item = self._random.choice(controls) if controls else None
        return item.mapToScene(item.boundingRect().center()) if item else None

    def _anywhere(self) -> QPointF:
        return QPointF(self._random.randrange(1080), self._random.randrange(1920))

    def _look(self, when: str) -> None:
        self.faults += [f"{when}: {fault}" for fault in self._faults()]
        answers = self._journey.state.answers
        texts = (answers.phone, answers.email, answers.customer_id, *answers.fields.values())
        self._typed |= {text for text in texts if len(text) >= _LONG_ENOUGH}

    def _faults(self) -> Iterator[str]:
        state = self._journey.state
        shown = SHOWN.get(type(state.screen), type(state.screen).__name__)
        if self.hands.screen != f"{shown}Screen":
            yield f"{self.hands.screen} is shown for {state.screen}"
        if between_visits(self._journey.context, state):
            self._issued.clear()
        yield from self._illegal(state)
        yield from self._attempts()

    def _illegal(self, state: Journey) -> Iterator[str]:
        match state.screen:
            case Welcome() | TicketShown():
                if state.answers != Answers():
                    yield "answers are kept"
                yield from self._left_over()
            case ChooseService() | Issuing() | TroubleShown():
                pass
            case question:
                if question not in questions(self._journey.context, state.answers):
                    yield f"{question} is not asked"

    def _left_over(self) -> Iterator[str]:
        view = self.hands.visitor.window.view
        page = str(read(view, right_to_left=False)) if self._typed else ""
        yield from (f"{text} is still there" for text in self._typed if text in page)
        self._typed.clear()

    def _attempts(self) -> Iterator[str]:
        log = self.hands.lobby.fakes.log
        if isinstance(self._journey.state.screen, TicketShown):
            self._issued.add(self._journey.state.screen.attempt)
        if len(self._issued) > 1:
            yield "two numbers in one visit"
        yield from (f"surprise: {line}" for line in log.lines if "surprise" in str(line))


def _controls(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.isEnabled():
        if item.inherits("QQuickAbstractButton"):
            yield item
        for child in item.childItems():
            yield from _controls(child)
