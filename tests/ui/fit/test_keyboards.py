"""Every letter keyboard in every language and size: nothing cut, no key too small or too near."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from tests.ui.conftest import Lobby
from tests.ui.fit.moment import Moment
from tests.ui.fit.moments import keyboard_moments
from tests.ui.fit.rules import faults_of
from tests.ui.fit.showing import SIZES, Case, Ease, Showing
from tests.ui.fit.site import FitSite
from tests.ui.fit.table import PERCENTS, whole_table


def cases_at(size: str, fit: FitSite, *, long: bool) -> list[Case]:
    """Return all there is, or the letters of every language and each sheet in some of them."""
    moments = keyboard_moments(fit)
    if long:
        return whole_table(moments, fit.languages)
    turn = list(SIZES).index(size)
    letters, *sheets = moments
    shown: list[tuple[int, Moment]] = []
    for place in range(len(fit.languages)):
        also = [sheets[(place // 3 + turn) % len(sheets)]] if (place + turn) % 3 == 0 else []
        shown += [(place, moment) for moment in (letters, *also)]
    eases = [Ease(percent, low) for percent, low in product(PERCENTS, (False, True))]
    return [
        Case(moment, fit.languages[place], eases[(place + turn) % len(eases)])
        for place, moment in shown
    ]


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("size", SIZES)
def test_no_key_is_cut_off_or_hard_to_touch(
    lobby: Lobby, fit: FitSite, texts: Path, size: str, request: pytest.FixtureRequest
) -> None:
    showing = Showing(lobby, fit, SIZES[size], texts)
    faults = []
    for case in cases_at(size, fit, long=request.config.getoption("--long")):
        boxes = showing.boxes_of(case)
        found = faults_of(boxes, showing.frame_for(case))
        faults += [f"{case}, {size}: {fault}" for fault in found]
        keys = [box for box in boxes if box.type == "LetterKey"]
        typed = next(box for box in boxes if box.type == "FieldText")
        above = min(key.top for key in keys) >= typed.bottom
        beside = min(key.left for key in keys) >= typed.right
        beside = beside or max(key.right for key in keys) <= typed.left
        faults += [] if above or beside else [f"{case}, {size}: keys over the field"]
    assert not faults, "\n".join(faults)
