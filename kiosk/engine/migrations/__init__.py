"""Bringing a database to the schema of this version.

Each file of ``versions`` is one step, ``rNNNN_name.py``, whose revision is ``NNNN``; the last is
the head. Steps only go up. Alembic is imported where a step has to be made, and not before.
"""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select, text
from sqlalchemy.engine import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from kiosk.engine.database import Database, DatabaseError, transaction
from kiosk.engine.schema import revision

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

    from kiosk.engine.prepared import PreparedConnection

_ONE_AT_A_TIME = threading.Lock()
"""Alembic keeps its present step in the process, not in the thread."""

FOLDER = Path(__file__).parent
_ADDRESSES = {"sqlite": "sqlite://", "postgresql": "postgresql+psycopg://"}
_HAS_REVISION = {
    "sqlite": text("SELECT count(*) FROM sqlite_schema WHERE name = 'alembic_version'"),
    "postgresql": text(
        "SELECT count(*) FROM information_schema.tables"
        " WHERE table_name = 'alembic_version' AND table_schema = ANY (current_schemas(false))"
    ),
}
_READ_REVISION = select(revision.c.version_num)


@cache
def revisions() -> tuple[str, ...]:
    """Return the revisions in their order, by the names of their files."""
    return tuple(sorted(path.name[1:5] for path in (FOLDER / "versions").glob("r????_*.py")))


def head() -> str:
    """Return the revision that this version needs."""
    return revisions()[-1]


def at_head(connection: PreparedConnection) -> bool:
    """Return whether nothing is to be done."""
    return _revision_of(connection) == head()


def bring_to_head(database: Database, connection: PreparedConnection, deadline: float) -> None:
    """Make or change the tables, in one transaction.

    Raises DatabaseError for a revision that this version does not know, or one of the driver's.
    """
    upgrade(database, connection, deadline, "head")


def upgrade(
    database: Database, connection: PreparedConnection, deadline: float, target: str
) -> None:
    """Make all steps up to a revision, if there are any to make."""
    engine = create_engine(
        _ADDRESSES[connection.texts.dialect.name],
        creator=lambda: connection.driver,
        poolclass=StaticPool,
    )
    with _ONE_AT_A_TIME, engine.connect() as shared:
        shared.rollback()
        with transaction(database, connection, deadline, writing=True):
            database.alone(connection)
            if not _is_done(_revision_of(connection)):
                _run_steps(shared, target)
            connection.driver.commit()


def _is_done(found: str | None) -> bool:
    if found is not None and found not in revisions():
        raise DatabaseError(f"the database is at revision {found}; this kiosk needs {head()}")
    return found == head()


def _run_steps(shared: Connection, target: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": shared})
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    try:
        command.upgrade(config, target)
    except DBAPIError as fault:
        raise (fault.orig or fault) from fault


def _revision_of(connection: PreparedConnection) -> str | None:
    dialect = connection.texts.dialect.name
    ((known,),) = connection.rows(_HAS_REVISION[dialect])
    row = connection.row(_READ_REVISION) if known else None
    return row[0] if row else None
