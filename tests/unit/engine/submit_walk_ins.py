"""A process that submits walk-ins to a database and tells each number once it was acknowledged.

``python -m tests.unit.engine.submit_walk_ins DATABASE PROCESS COUNT``
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.fakes.engines import attempt, case_in, engine_on, walk_in


def main(database: str, process: int, count: int) -> None:
    engine = engine_on(Path(database), lock_seconds=30)
    for number in range(process * 1_000_000, process * 1_000_000 + count):
        key = attempt(number)
        case = case_in(engine.queue_up(key, walk_in()))
        sys.stdout.write(f"{key} {case.case_id} {case.ticket.number}\n")
        sys.stdout.flush()
    engine.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
