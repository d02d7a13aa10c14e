"""The command of this process: ``kiosk run`` at once, all others by Typer."""

from __future__ import annotations

import sys

from kiosk.cli.exits import Exit


def main() -> int:
    """Run the command of this process and return its exit status.

    A surprise ends with status 1 and one line; its text may hold what a visitor typed.
    """
    try:
        return _run(sys.argv[1:])
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else Exit.DONE
    except Exception as surprise:  # noqa: BLE001 - the one handler of this process
        from kiosk.bootstrap import staff_log

        staff_log().surprise("command", surprise)
        print(f"kiosk: an unexpected fault: {type(surprise).__name__}", file=sys.stderr)
        return Exit.UNEXPECTED


def _run(arguments: list[str]) -> int:
    from kiosk.cli.plain_run import open_plainly, read_plain_run

    plain = read_plain_run(arguments)
    if plain is not None:
        return open_plainly(plain)
    from kiosk.cli.app import app

    app(prog_name="kiosk")
    return Exit.DONE
