"""A visitor waits for what then holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.ui.visitor import wait_for

pytestmark = pytest.mark.usefixtures("qapp")


def told(*answers: bool) -> Callable[[], bool]:
    """Return a condition that answers so, and then always as at last."""
    left = list(answers)
    return lambda: left.pop(0) if len(left) > 1 else left[0]


def test_what_held_for_a_moment_alone_is_waited_for_again() -> None:
    at_first, in_the_loop, after_the_loop = False, True, False
    holds = told(at_first, in_the_loop, after_the_loop, False, True)
    wait_for(holds, "rest")
    assert holds()
