"""A process in which an agent calls and resolves until so many cases were served, by all together.

``python -m tests.unit.engine.call_visitors ADDRESS AGENT TOTAL``
"""

from __future__ import annotations

import sys

from kiosk.engine.actions import Acted, AgentId, NobodyWaiting
from kiosk.engine.events import EventId, EventKind
from tests.fakes.engines import acted, engine_at, known


def main(address: str, agent: AgentId, total: int) -> None:
    engine = engine_at(address, lock_seconds=30, poll_seconds=0.01)
    served, cursor = 0, EventId(0)
    while served < total:
        match engine.desk.start_next(agent):
            case Acted(case):
                sys.stdout.write(f"{case.case_id} {case.ticket.number}\n")
                acted(engine.desk.resolve(agent, case.case_id))
            case NobodyWaiting():
                engine.events.wait(cursor, 1)
            case other:
                raise TypeError(other)
        events = known(engine.events.after(cursor))
        served += sum(event.kind is EventKind.RESOLVED for event in events)
        cursor = events[-1].event_id if events else cursor
    engine.close()


if __name__ == "__main__":
    main(sys.argv[1], AgentId(sys.argv[2]), int(sys.argv[3]))
