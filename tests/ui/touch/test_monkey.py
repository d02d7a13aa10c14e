"""Whatever is done to the screens, nothing goes wrong."""

from __future__ import annotations

import pytest

from tests.ui.touch.conftest import MakeHands
from tests.ui.touch.monkey import Monkey

SEEDS, EVENTS = (1, 2), 700


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_monkey_breaks_nothing(
    hands_at: MakeHands, seed: int, request: pytest.FixtureRequest
) -> None:
    long = request.config.getoption("--long")
    for own in range(seed, seed + 10 * len(SEEDS), len(SEEDS)) if long else (seed,):
        monkey = Monkey(hands_at(), own)
        monkey.play(10 * EVENTS if long else EVENTS)
        assert not monkey.faults
        assert monkey.hands.visit > 20, "too little happened"
