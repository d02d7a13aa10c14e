"""A process that submits walk-ins to a database and tells each number once it was acknowledged.

``python -m tests.unit.engine.submit_walk_ins ADDRESS PROCESS COUNT``
"""

from __future__ import annotations

import sys

from tests.fakes.engines import attempt, case_in, engine_at, walk_in


def main(address: str, process: int, count: int) -> None:
    engine = engine_at(address, lock_seconds=30)
    for number in range(process * 1_000_000, process * 1_000_000 + count):
        key = attempt(number)
        case = case_in(engine.queue_up(key, walk_in()))
        sys.stdout.write(f"{key} {case.case_id} {case.ticket.number}\n")
        sys.stdout.flush()
    engine.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
