"""When an attempt may be sent again, and how soon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.case import Outcome, Refused, Unavailable, UnavailableReason, Uncertain
from kiosk.domain.patience import Patience, may_repeat
from tests.fakes.cases import ISSUED

AWAY = Unavailable(UnavailableReason.CONNECTION)
SILENT = Uncertain("no answer")


@pytest.mark.parametrize(
    ("outcome", "promised", "unpromised"),
    [
        (ISSUED, False, False),
        (Refused(()), False, False),
        (AWAY, True, True),
        (Unavailable(UnavailableReason.BUSY), True, True),
        (Unavailable(UnavailableReason.CREDENTIALS), False, False),
        (Unavailable(UnavailableReason.STORAGE), False, False),
        (SILENT, True, False),
        (Uncertain("nobody will ever know", final=True), False, False),
    ],
)
def test_what_may_have_made_a_case_is_repeated_only_where_the_key_is_honoured(
    outcome: Outcome, promised: bool, unpromised: bool
) -> None:
    assert may_repeat(outcome, idempotent=True) is promised
    assert may_repeat(outcome, idempotent=False) is unpromised


def test_pauses_double_up_to_the_longest_and_half_of_each_is_chance() -> None:
    patience = Patience(seconds=1000)

    def pauses(share: float) -> list[float | None]:
        return [patience.pause(AWAY, repeats=n, spent=0, share=share) for n in range(6)]

    assert pauses(0) == [0.25, 0.5, 1, 2, 2.5, 2.5]
    assert pauses(1) == [0.5, 1, 2, 4, 5, 5]


def test_a_server_that_says_when_to_come_back_is_not_asked_sooner() -> None:
    busy = Unavailable(UnavailableReason.BUSY, retry_after=7)

    assert Patience().pause(busy, repeats=0, spent=0, share=0) == 7
    assert Patience().pause(busy, repeats=0, spent=0, share=1) == 7.5
    assert Patience().pause(busy, repeats=0, spent=13, share=0) is None


def test_a_time_that_is_long_over_shortens_no_pause() -> None:
    busy = Unavailable(UnavailableReason.BUSY, retry_after=0)

    assert Patience().pause(busy, repeats=3, spent=0, share=1) == 4


@given(
    repeats=st.integers(0, 10_000),
    spent=st.floats(0, 100),
    share=st.floats(0, 1),
    asked=st.none() | st.floats(0, 1e6),
)
def test_no_repeat_begins_after_patience_has_ended(
    repeats: int, spent: float, share: float, asked: float | None
) -> None:
    patience = Patience(seconds=20)
    busy = Unavailable(UnavailableReason.BUSY, retry_after=asked)
    pause = patience.pause(busy, repeats=repeats, spent=spent, share=share)

    assert pause is None or (pause > 0 and spent + pause < 20)


def test_no_patience_is_no_repeat() -> None:
    assert Patience(0).pause(AWAY, repeats=0, spent=0, share=0) is None
