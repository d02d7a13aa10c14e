"""Writing events: gathered during a transaction, numbered and written at its end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.engine import statements as sql
from kiosk.engine.moments import microseconds_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from kiosk.domain.case import CaseId
    from kiosk.domain.catalogue import InboxId
    from kiosk.engine.events import EventKind
    from kiosk.engine.prepared import PreparedConnection


def tell(
    connection: PreparedConnection,
    kind: EventKind,
    case: tuple[CaseId, InboxId],
    at: dt.datetime,
    facts: Mapping[str, str | None] | None = None,
) -> None:
    """Have an event written with the transaction; facts that are None are left out."""
    known = {name: fact for name, fact in (facts or {}).items() if fact is not None}
    case_id, inbox_id = case
    connection.told.append(
        {
            "at": microseconds_of(at),
            "kind": kind.value,
            "case_id": case_id,
            "inbox_id": inbox_id,
            "facts": json.dumps(known) if known else None,
        }
    )


def telling(*, notify: bool) -> Callable[[PreparedConnection], None]:
    """Return what writes the gathered events, and tells listening processes where it can."""

    def write_events(connection: PreparedConnection) -> None:
        count = len(connection.told)
        if not count:
            return
        listens = notify and connection.texts.dialect.name == "postgresql"
        take_ids = sql.TAKE_EVENT_IDS_AND_NOTIFY if listens else sql.TAKE_EVENT_IDS
        connection.run(take_ids, {"count": count})
        told = enumerate(connection.told, start=1)
        rows = [{"before_last": count - place, **event} for place, event in told]
        connection.run_each(sql.INSERT_EVENT, rows)

    return write_events
