"""A connection that runs statements as finished texts.

SQLAlchemy spells a statement for the database at hand. Done for every ticket, that and its results
cost more than the disk; so it is done once per database, and the driver runs the text (PEP 249).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy.engine import Dialect
    from sqlalchemy.sql import ClauseElement

    Asked = tuple[ClauseElement, Mapping[str, object]]

_NOTHING: Mapping[str, object] = {}


class Cursor(Protocol):
    """What is used of a driver's cursor (PEP 249); parameters go by name."""

    def execute(self, operation: str, parameters: Mapping[str, object], /) -> object: ...
    def executemany(self, operation: str, rows: Sequence[Mapping[str, object]], /) -> object: ...
    def fetchone(self) -> Any: ...
    def fetchall(self) -> list[Any]: ...


class DriverConnection(Protocol):
    """What is used of a driver's connection (PEP 249), transactions begun by statement."""

    def cursor(self) -> Cursor: ...
    def commit(self) -> None: ...
    def rollback(self) -> None: ...
    def close(self) -> None: ...


class Texts:
    """The finished texts of statements for one kind of database; shared by its connections."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self._texts: dict[ClauseElement, tuple[str, Mapping[str, object]]] = {}

    def of(self, statement: ClauseElement) -> tuple[str, Mapping[str, object]]:
        """Return the text and the values that stand in the statement itself."""
        return self._texts.get(statement) or self._spell(statement)

    def _spell(self, statement: ClauseElement) -> tuple[str, Mapping[str, object]]:
        compiled = statement.compile(dialect=self.dialect)
        given = (compiled.params or {}).items()
        constants = {name: value for name, value in given if value is not None}
        self._texts[statement] = str(compiled), constants
        return self._texts[statement]


class PreparedConnection:
    """Runs statements on one connection. Every method may raise the driver's ``Error``.

    ``told`` gathers, during a transaction, what is to be written at its end.
    """

    def __init__(self, driver: DriverConnection, texts: Texts) -> None:
        self.driver = driver
        self.texts = texts
        self.told: list[dict[str, object]] = []

    def run(self, statement: ClauseElement, parameters: Mapping[str, object] = _NOTHING) -> None:
        """Run a statement that answers nothing."""
        self._execute(statement, parameters)

    def run_each(self, statement: ClauseElement, rows: Sequence[Mapping[str, object]]) -> None:
        """Run a statement that answers nothing, once for each row of parameters."""
        if len(rows) == 1:
            self._execute(statement, rows[0])
        elif rows:
            text, constants = self.texts.of(statement)
            given = [{**constants, **row} for row in rows] if constants else rows
            self.driver.cursor().executemany(text, given)

    def row(self, statement: ClauseElement, parameters: Mapping[str, object] = _NOTHING) -> Any:
        """Return the first row of the answer, or None."""
        return self._execute(statement, parameters).fetchone()

    def rows(
        self, statement: ClauseElement, parameters: Mapping[str, object] = _NOTHING
    ) -> list[Any]:
        """Return all rows of the answer."""
        return self._execute(statement, parameters).fetchall()

    def answers(self, asked: Iterable[Asked]) -> list[list[Any]]:
        """Ask several things, and only then wait; return the rows of each."""
        cursors = [self._execute(statement, parameters) for statement, parameters in asked]
        return [cursor.fetchall() for cursor in cursors]

    def _execute(self, statement: ClauseElement, parameters: Mapping[str, object]) -> Cursor:
        text, constants = self.texts.of(statement)
        cursor = self.driver.cursor()
        cursor.execute(text, {**constants, **parameters} if constants else parameters)
        return cursor
