"""Whatever is done to the screens, nothing goes wrong."""

from __future__ import annotations

import pytest

from tests.ui.touch.conftest import Hands, MakeHands
from tests.ui.touch.monkey import Monkey

SEEDS, EVENTS = 2, 700


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give each seed a test and a window of its own; the long form has ten times as many."""
    if "seed" in metafunc.fixturenames:
        times = 10 if metafunc.config.getoption("--long") else 1
        metafunc.parametrize("seed", range(1, SEEDS * times + 1))


def played(hands: Hands, seed: int, events: int) -> Monkey:
    monkey = Monkey(hands, seed)
    monkey.play(events)
    return monkey


@pytest.mark.timeout(1800)
def test_a_monkey_breaks_nothing(
    hands_at: MakeHands, seed: int, request: pytest.FixtureRequest
) -> None:
    long = request.config.getoption("--long")
    monkey = played(hands_at(), seed, 10 * EVENTS if long else EVENTS)
    assert not monkey.faults
    assert monkey.hands.visit > 20, "too little happened"
