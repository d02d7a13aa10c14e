"""Starts a program and finds its controls, as assistive technology does.

Runs under the system's Python, which has AT-SPI, inside a D-Bus session of its own: ``reader.py LOG
COMMAND …``. Reads seconds and a name per line, and answers with the extents of the control whose
accessible name begins so, once it stands still; where ``press`` stands before the seconds, it does
the control's action of that name, once, as soon as the control is there, and answers with its role.
Where nothing of that name comes in so many seconds, it answers with what is there instead.
At the end of its input it ends the program and answers with the exit status.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

pyatspi: Any = importlib.import_module("pyatspi")

POLL_SECONDS = 0.05
STILL = 8
"""So many equal answers mean that a control stands still, and that a touch is no second touch:
until 0.3 s after a screen came in the kiosk takes none."""


def nodes(node: Any) -> Iterator[Any]:
    yield node
    for child in node:
        yield from nodes(child)


def shown() -> Iterator[Any]:
    """Yield what is to be seen on the screen."""
    for program in pyatspi.Registry.getDesktop(0):
        yield from filter(to_be_seen, nodes(program))


def to_be_seen(node: Any) -> bool:
    """Return whether it is on the screen and takes presses; a screen that leaves takes none."""
    state = node.getState()
    shows = state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_SENSITIVE)
    return shows and node.get_component_iface() is not None


def named(name: str) -> Any:
    """Return what is to be seen by that name; None if nothing is."""
    programs = pyatspi.Registry.getDesktop(0)
    so_called = (each for program in programs for each in nodes(program))
    return next(
        (each for each in so_called if each.name.startswith(name) and to_be_seen(each)), None
    )


def wait_for(name: str, deadline: float) -> Any:
    """Return what is to be seen by that name, once it is; None if nothing is until then."""
    while time.monotonic() < deadline:
        with contextlib.suppress(Exception):  # D-Bus says in many ways that an object has gone
            if (node := named(name)) is not None:
                return node
        select.select([sys.stdin], [], [], POLL_SECONDS)
    return None


def resting_place(node: Any, name: str, deadline: float) -> list[int] | None:
    """Return x, y, width and height on the screen once they stay; None if it goes."""
    seen: list[list[int]] = []
    while time.monotonic() < deadline and node.name.startswith(name) and to_be_seen(node):
        at = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        seen.append([at.x, at.y, at.width, at.height])
        if seen[-STILL:] == [seen[-1]] * STILL:
            return seen[-1]
        select.select([sys.stdin], [], [], POLL_SECONDS)
    return None


def find(seconds: float, name: str) -> list[int] | str:
    """Return where a control stands, once it does; else what is there instead."""
    deadline = time.monotonic() + seconds
    while (node := wait_for(name, deadline)) is not None:
        with contextlib.suppress(Exception):  # as above
            if place := resting_place(node, name, deadline):
                return place
    return instead()


def press(seconds: float, name: str) -> list[str] | str:
    """Do what assistive technology does to a control, once; return its role."""
    node = wait_for(name, time.monotonic() + seconds)
    if node is None:
        return instead()
    role, actions = str(node.getRoleName()), node.queryAction()
    places = [at for at in range(actions.nActions) if actions.getName(at) == "Press"]
    actions.doAction(places[0])
    return [role]


def instead() -> str:
    return "; ".join(node.name for node in shown())


def say(answer: object) -> None:
    """Answer in a line of its own kind: other programs of the session write here too."""
    sys.stdout.write(f"answer {json.dumps(answer)}\n")
    sys.stdout.flush()


def main(log: str, *command: str) -> None:
    pyatspi.Registry.getDesktop(0)
    with open(log, "wb") as complaints, subprocess.Popen(command, stderr=complaints) as program:  # noqa: PTH123
        try:
            for line in sys.stdin:
                pressing = line.startswith("press ")
                seconds, _, name = line.removeprefix("press ").rstrip("\n").partition(" ")
                say((press if pressing else find)(float(seconds), name))
        finally:
            program.terminate()
        say(program.wait(30))


if __name__ == "__main__":
    main(*sys.argv[1:])
