"""How quick the screens are, drawn in software at 1080x1920, with motion.

Touches go the way of a touch screen's, through Qt's window system interface. A press is answered by
the first frame whose pixels differ around the finger, a choice by the first frame with the next
screen and then by the last one of its coming in; pixels are read from the window's backing store.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap.window import Lobby
from kiosk.domain.screens import TicketShown
from kiosk.ui.application import kiosk_process
from kiosk.ui.visitor import wait_for
from tests.benchmarks.memory import settled
from tests.benchmarks.own_site import configuration_of, own_site
from tests.benchmarks.rows import Row

if TYPE_CHECKING:
    from tests.benchmarks.screens import Stopwatch, Times

_SIZE = (1080, 1920)
_ROUNDS = 2
_LANGUAGES = ("en-US", "es", "fr", "de", "uk", "ar", "zh-Hans")
"""Of the demo site's first page."""
_COMING_TO_REST_SECONDS = 3
"""The last visit's memory is given back meanwhile, once."""
_REST_SECONDS = 20
_PER_TAP = 1.2
"""Seconds of a person, a model: added for each tap of the driven journey, and not waited for."""
_GROUP, _TWO_TAPS = "documents", "6a0c5d1e-83b7-4f29-9c46-d5e1f07a2b68"
_WITH_PHONE = "9d3f8041-b6ea-4c5c-af79-081423ad5e9b"
_PHONE = "2025550123"


def run() -> list[Row]:
    """Measure in a process of its own."""
    with own_site() as settings:
        command = [sys.executable, "-m", "tests.benchmarks.ui", str(settings)]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [Row(**row) for row in json.loads(told)]


def main(settings: Path) -> None:
    """Open the kiosk, measure, and tell the rows."""
    lobby = Lobby.of(configuration_of(settings))
    shown: list[bool] = []

    def first_frame_shown() -> None:
        shown.append(True)
        lobby.settle_in()

    with kiosk_process(lobby.ui_settings(_SIZE), lobby.make_controller) as (_, window):
        from tests.benchmarks.screens import Stopwatch

        window.show(first_frame_shown)
        wait_for(lambda: bool(shown) and settled(window, lobby), "the kiosk")
        rows = measured(Stopwatch(window))
    lobby.close()
    sys.stdout.write(json.dumps([asdict(row) for row in rows]))


def measured(visitor: Stopwatch) -> list[Row]:
    """Return the rows of one window."""
    from tests.benchmarks.screens import share_of_a_core

    for language in _LANGUAGES * _ROUNDS:
        look_around(visitor, language)
    rows = [*journeys(visitor), *timed(visitor.times)]
    visitor.settle()
    share_of_a_core(_COMING_TO_REST_SECONDS)
    at_rest = 100 * share_of_a_core(_REST_SECONDS)
    name = f"screens: welcome at rest for {_REST_SECONDS} s, of one core"
    return [*rows, Row(name, at_rest, "%", "", "<= 2")]


def look_around(visitor: Stopwatch, language: str) -> None:
    """Choose a language and a group of services, and leave again."""
    visitor.choose(f"language-{language}")
    visitor.choose(f"group-{_GROUP}")
    visitor.choose("back")
    visitor.touch("start-over")
    visitor.settle()


def journeys(visitor: Stopwatch) -> list[Row]:
    """Time whole visits, from welcome to the number."""
    plain = journey(visitor, f"language-{_LANGUAGES[0]}", f"service-{_TWO_TAPS}")
    digits = [f"key-{digit}" for digit in _PHONE]
    way = [f"language-{_LANGUAGES[0]}", f"group-{_GROUP}", f"service-{_WITH_PHONE}"]
    phone = journey(visitor, *way, *digits, "continue", "get-ticket")
    return [
        Row("screens: a visit of two taps", plain[0], "s", plain[1], "<= 4"),
        Row("screens: a visit with a phone number", phone[0], "s", phone[1], "<= 25"),
    ]


def journey(visitor: Stopwatch, *way: str) -> tuple[float, str]:
    """Return the seconds of a visit, those of the person included, and what they are made of."""
    from tests.benchmarks.screens import seconds_of

    visitor.taps = 0
    window = visitor.window

    def go() -> None:
        for name in way:
            visitor.touch_only(name)
        wait_for(lambda: isinstance(window.journey.state.screen, TicketShown), "the number")
        visitor.settle()

    own = seconds_of(go)
    visitor.touch("done")
    visitor.settle()
    return own + _PER_TAP * visitor.taps, f"{visitor.taps} taps, {own:.2f} s of the kiosk"


def timed(times: Times) -> list[Row]:
    """Return the rows of touches, changes and frames."""

    def late(measured: list[float], of: int) -> float:
        return statistics.quantiles(measured, n=of)[-1]

    def beside(measured: list[float]) -> str:
        return f"median {statistics.median(measured):.1f} of {len(measured)}"

    return [
        Row(f"screens: {name}", late(column, of), "ms", beside(column), aim)
        for name, column, of, aim in (
            ("touch to changed pixels, p95", times.pressed, 20, "<= 50"),
            ("choice to the first frame of the next screen, p95", times.first, 20, ""),
            ("choice to the next screen at rest, p95", times.finished, 20, "<= 250"),
            ("frame to frame while a screen comes in, p99", times.between, 100, "<= 33"),
        )
    ]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
