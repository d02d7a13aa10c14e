"""The least that gives out a number: one update, one insert, one commit, on a bare database."""

from __future__ import annotations

import sqlite3
import uuid
from pathlib import Path

import psycopg

_ROW = "x" * 300
_TABLES = (
    "CREATE TABLE counter (id TEXT PRIMARY KEY, number INTEGER)",
    "CREATE TABLE ticket (id TEXT PRIMARY KEY, answer TEXT)",
    "INSERT INTO counter VALUES ('a', 0)",
)


class BareSqlite:
    """A SQLite file as durable as the engine's."""

    def __init__(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        for statement in _TABLES:
            self._database.execute(statement)

    def commit(self, count: int) -> None:
        for _ in range(count):
            self._database.execute("BEGIN IMMEDIATE")
            self._database.execute("UPDATE counter SET number = number + 1 WHERE id = 'a'")
            self._database.execute("INSERT INTO ticket VALUES (?, ?)", (str(uuid.uuid4()), _ROW))
            self._database.execute("COMMIT")

    def close(self) -> None:
        self._database.close()


class BarePostgresql:
    """A PostgreSQL database, by the same driver as the engine's."""

    def __init__(self, address: str) -> None:
        self._database = psycopg.connect(address.replace("+psycopg", ""))
        for statement in _TABLES:
            self._database.execute(statement.encode())
        self._database.commit()

    def commit(self, count: int) -> None:
        for _ in range(count):
            self._database.execute("UPDATE counter SET number = number + 1 WHERE id = 'a'")
            self._database.execute("INSERT INTO ticket VALUES (%s, %s)", (str(uuid.uuid4()), _ROW))
            self._database.commit()

    def close(self) -> None:
        self._database.close()
