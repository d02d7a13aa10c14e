"""One press, sent as often as patience and safety allow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from kiosk.application.persevere import Persevere
from kiosk.domain.case import (
    AttemptKey,
    Outcome,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
    WalkIn,
)
from kiosk.domain.catalogue import Channel, ServiceId, ServiceTypeId
from kiosk.domain.patience import Patience
from tests.fakes.cases import ATTEMPT, ISSUED
from tests.fakes.sites import ENGLISH
from tests.fakes.system import FakePauses

WALK_IN = WalkIn(ServiceId("s"), ServiceTypeId("t"), ENGLISH, Channel.FACE_TO_FACE)
AWAY = Unavailable(UnavailableReason.CONNECTION, "refused")
BUSY = Unavailable(UnavailableReason.BUSY, "429", retry_after=2)
LOCKED_OUT = Unavailable(UnavailableReason.CREDENTIALS, "401")
SILENT = Uncertain("no answer")


@dataclass
class Answers:
    """A gateway that answers one after the other; the last answer again and again."""

    answers: list[Outcome]
    idempotent: bool = False
    seconds: float = 0.0
    pauses: FakePauses = field(default_factory=FakePauses)
    keys: list[AttemptKey] = field(default_factory=list)

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        self.keys.append(attempt)
        self.pauses.now += self.seconds
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def reachable(self) -> bool:
        return True

    def close(self) -> None:
        pass


@dataclass
class Watch:
    heard: list[int] = field(default_factory=list)

    def repeated(self, attempt: AttemptKey, repeats: int) -> None:
        self.heard.append(repeats)


def persevered(gateway: Answers, watch: Watch | None = None, seconds: float = 20) -> Outcome:
    return Persevere(gateway, gateway.pauses, Patience(seconds))(ATTEMPT, WALK_IN, watch)


@pytest.mark.parametrize(
    ("answers", "idempotent", "end", "tries"),
    [
        ([ISSUED], False, ISSUED, 1),
        ([Refused(())], False, Refused(()), 1),
        ([AWAY, ISSUED], False, ISSUED, 2),
        ([BUSY, AWAY, ISSUED], False, ISSUED, 3),
        ([AWAY, Refused(())], False, Refused(()), 2),
        ([LOCKED_OUT], True, LOCKED_OUT, 1),
        ([SILENT, ISSUED], False, SILENT, 1),
        ([SILENT, ISSUED], True, ISSUED, 2),
        ([AWAY, SILENT, ISSUED], False, SILENT, 2),
        ([SILENT, Refused(())], True, Refused(()), 2),
        ([SILENT, Uncertain("gone", final=True)], True, Uncertain("gone", final=True), 2),
        ([SILENT, LOCKED_OUT], True, SILENT, 2),
    ],
)
def test_the_end_of_the_same_attempt_sent_again(
    answers: Sequence[Outcome], idempotent: bool, end: Outcome, tries: int
) -> None:
    gateway = Answers(list(answers), idempotent)

    assert persevered(gateway) == end
    assert gateway.keys == [ATTEMPT] * tries


def test_once_a_case_may_exist_a_lost_connection_is_no_comfort() -> None:
    gateway = Answers([SILENT, AWAY], idempotent=True)

    assert persevered(gateway) == SILENT
    assert len(gateway.keys) > 2


@pytest.mark.parametrize("answer", [AWAY, BUSY])
def test_patience_ends(answer: Outcome) -> None:
    gateway = Answers([answer])

    assert persevered(gateway) == answer
    assert 15 < gateway.pauses.now < 20


def test_time_that_the_first_try_took_is_not_spent_on_repeats() -> None:
    gateway = Answers([SILENT, ISSUED], idempotent=True, seconds=30)

    assert persevered(gateway) == ISSUED


def test_a_repeat_that_took_all_the_time_is_the_last() -> None:
    gateway = Answers([SILENT], idempotent=True, seconds=30)

    assert persevered(gateway) == SILENT
    assert len(gateway.keys) == 2


def test_whoever_waits_hears_of_each_repeat_before_it_is_sent() -> None:
    watch, gateway = Watch(), Answers([AWAY, AWAY, ISSUED])
    persevered(gateway, watch)

    assert watch.heard == [1, 2]
    silent = Watch()
    persevered(Answers([ISSUED]), silent)
    assert silent.heard == []


def test_without_patience_everything_is_sent_once() -> None:
    gateway = Answers([AWAY, ISSUED])

    assert persevered(gateway, seconds=0) == AWAY
    assert gateway.pauses.made == []
