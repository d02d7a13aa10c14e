"""A database with a long past: cases closed years ago, and a lobby full of people."""

from __future__ import annotations

from sqlalchemy import create_engine, text

from kiosk.domain.catalogue import Service
from tests.fakes import sites

PLAIN = sites.CATALOGUE.services[0]
PAST = 1_000_000
WAITING = 10_000

_CHANCE = {
    "sqlite": "lower(hex(randomblob(11)))",
    "postgresql": "substr(md5(random()::text), 1, 22)",
}
_NUMBERS = """WITH RECURSIVE past(n) AS
  (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM past WHERE n < :count)"""
_ID = "'0e000000-0000-7000-8000-' || substr('00000000000' || CAST(n AS TEXT), -12)"
_IDS = {"sqlite": _ID, "postgresql": "'0e000000-0000-7000-8000-' || lpad(CAST(n AS TEXT), 12, '0')"}

_CASES = """
INSERT INTO cases (case_id, service_id, service_type_id, inbox_id, issuing_inbox_id, queue_rank,
  status, channel, language, ticket_prefix, ticket_number, ticket_suffix, ticket_token,
  reference_date, queue_timestamp, first_called_at, started_at, called_at, calls, ending,
  closed_at, erased_at)
{numbers} SELECT {id}, :service, 'nothing', :inbox, :inbox, n * 1048576, 'Resolved',
  'FaceToFace', 'en-US', :prefix, (n - 1) % 900000 + 1, '', {chance}, n * 1000000, n * 1000000,
  n * 1000000, n * 1000000, n * 1000000, 1, 'served', n * 1000000, n * 1000000 FROM past
"""
_ATTEMPTS = """
INSERT INTO attempts (attempt_key, case_id, answer, answered_at)
{numbers} SELECT {chance}, {id}, '{{}}', n * 1000000 FROM past
"""
_EVENTS = """
INSERT INTO events (event_id, at, kind, case_id, inbox_id)
{numbers} SELECT n, n * 1000000, 'queued', {id}, :inbox FROM past
"""
_REOPEN = """
UPDATE cases SET status = 'Waiting', ending = NULL, closed_at = NULL, erased_at = NULL,
  called_at = NULL, started_at = NULL, first_called_at = NULL WHERE reference_date / 1000000 > :past
"""
_COUNTS = (
    "UPDATE inboxes SET waiting_count = :waiting, last_rank = :last WHERE inbox_id = :inbox",
    "UPDATE numberings SET last_number = (:count - 1) % 900000 + 1 WHERE service_id = :service",
    "UPDATE feeds SET last_event_id = :count",
)
_FAST = ("PRAGMA synchronous = OFF", "PRAGMA cache_size = -1000000")


def fill(address: str, service: Service = PLAIN) -> None:
    """Add PAST closed cases and WAITING queued ones of a service to a migrated database."""
    engine = create_engine(address)
    kind = engine.dialect.name
    words = {"numbers": _NUMBERS, "id": _IDS[kind], "chance": _CHANCE[kind]}
    values = {
        "count": PAST + WAITING,
        "past": PAST,
        "waiting": WAITING,
        "service": service.id,
        "inbox": service.inbox_id,
        "prefix": service.numbering.prefix,
        "last": (PAST + WAITING) * 1_048_576,
    }
    statements = [*(part.format(**words) for part in (_CASES, _ATTEMPTS, _EVENTS)), _REOPEN]
    with engine.connect() as connection:
        if kind == "sqlite":
            for pragma in _FAST:
                connection.exec_driver_sql(pragma)
        for statement in (*statements, *_COUNTS):
            wanted = {name: value for name, value in values.items() if f":{name}" in statement}
            connection.execute(text(statement), wanted)
        connection.commit()
        if kind == "postgresql":
            connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("ANALYZE"))
    engine.dispose()
