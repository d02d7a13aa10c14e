"""Starts a program and finds its controls, as assistive technology does.

Runs under the system's Python, which has AT-SPI, inside a D-Bus session of its own: ``reader.py LOG
COMMAND …``. Reads seconds and a name per line and answers with the extents of the control whose
accessible name begins so, once it stands still, or with what is there instead after so many
seconds; where ``press`` stands before the seconds, it also does the control's action of that name.
At the end of its input it ends the program and answers with the exit status.
"""

from __future__ import annotations

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
"""So many equal answers mean that a control stands still."""


def nodes(node: Any) -> Iterator[Any]:
    yield node
    for child in node:
        yield from nodes(child)


def shown() -> Iterator[Any]:
    """Yield what is to be seen on the screen."""
    for program in pyatspi.Registry.getDesktop(0):
        for node in nodes(program):
            if node.getState().contains(pyatspi.STATE_SHOWING) and node.get_component_iface():
                yield node


def named(name: str) -> Any:
    """Return what is to be seen by that name; None if nothing is."""
    return next((node for node in shown() if node.name.startswith(name)), None)


def extents(name: str) -> list[int] | None:
    """Return x, y, width and height on the screen; None if no such control is to be seen."""
    node = named(name)
    if node is None:
        return None
    at = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return [at.x, at.y, at.width, at.height]


def press(name: str) -> str:
    """Do what assistive technology does to a control; return its role."""
    node = named(name)
    role, actions = str(node.getRoleName()), node.queryAction()
    places = [at for at in range(actions.nActions) if actions.getName(at) == "Press"]
    actions.doAction(places[0])
    return role


def look(name: str) -> list[int] | None:
    """Look once; what goes away meanwhile was not there."""
    try:
        return extents(name)
    except Exception:  # noqa: BLE001 - D-Bus says in many ways that an object has gone
        return None


def find(seconds: float, name: str) -> list[int] | str:
    """Wait until a control is there and stands still; else say what is there instead."""
    deadline, seen = time.monotonic() + seconds, [look(name)]
    while time.monotonic() < deadline:
        last = seen[-1]
        if last and len(seen) >= STILL and seen[-STILL:] == [last] * STILL:
            return last
        select.select([sys.stdin], [], [], POLL_SECONDS)
        seen.append(look(name))
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
                found = find(float(seconds), name)
                say(press(name) if pressing and isinstance(found, list) else found)
        finally:
            program.terminate()
        say(program.wait(30))


if __name__ == "__main__":
    main(*sys.argv[1:])
