"""``kiosk run`` without Typer, whose import takes longer than the first frame may wait.

Only a command line that says nothing else is read here; Typer has all others, their help and their
faults. The two agree: tests/cli/test_plain_run.py.
"""

from __future__ import annotations

import gc
from dataclasses import dataclass
from pathlib import Path

_OPTIONS = ("--windowed", "--config")
_INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""


@dataclass(frozen=True, slots=True)
class PlainRun:
    """The options of ``kiosk run``; None where they are left out."""

    windowed: str | None
    config: Path | None


def read_plain_run(arguments: list[str]) -> PlainRun | None:
    """Return the options if the arguments are ``run`` and well-formed options, each at most once.

    An option is ``--name value`` or ``--name=value``. None: not a plain run.
    """
    if arguments[:1] != ["run"]:
        return None
    given: dict[str, str] = {}
    left = iter(arguments[1:])
    for argument in left:
        name, equals, value = argument.partition("=")
        value = value if equals else next(left, "")
        if name not in _OPTIONS or name in given or not value or value.startswith("-"):
            return None
        given[name] = value
    config = given.get("--config")
    return PlainRun(given.get("--windowed"), Path(config) if config else None)


def open_plainly(plain: PlainRun) -> int:
    """Open the kiosk as ``kiosk run`` does, and return its exit status.

    Until the first frame nothing made is ever garbage: the collector rests.
    """
    gc.disable()
    try:
        from kiosk.cli.opening import open_kiosk

        return open_kiosk(plain.windowed, plain.config)
    except KeyboardInterrupt:
        return _INTERRUPTED
    finally:
        gc.enable()
