"""Tickets per second of ``kiosk serve`` over HTTP, beside bare SQLite on the same disk.

Server and clients are processes of their own on one machine. Every request has a bearer token and
an Idempotency-Key; every answer is read and its number counted.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from kiosk.bootstrap import write_site
from tests.benchmarks.limits import BareSqlite
from tests.benchmarks.rows import Row, timed
from tests.fakes.postgresql import PostgresqlServer
from tests.fakes.served_process import NOTHING_ASKED, ServeProcess, crowd_at, registered

_CLIENTS = (1, 8, 50)
_SECONDS = 6.0
_BARE = 400
_AIM = {50: ">= 930/s, p99 <= 150 ms"}
_MEGABYTE = 1 << 20
_DATABASE = "KIOSK_CASES__LOCAL__DATABASE"


@dataclass(frozen=True)
class Site:
    """A running server, and how to post walk-ins to it."""

    server: ServeProcess
    url: str
    token: str
    body: str

    @property
    def megabytes(self) -> float:
        assert self.server.process is not None
        process = psutil.Process(self.server.process.pid)
        memory: int = process.memory_full_info().pss
        return memory / _MEGABYTE


def run() -> list[Row]:
    """Measure on SQLite and on PostgreSQL, each beside bare SQLite in the same minute."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as site:
        rows = measured("SQLite", site, Path(folder))
    with (
        PostgresqlServer(durable=True) as postgresql,
        tempfile.TemporaryDirectory() as folder,
        on_database(postgresql.new_database()),
        served(Path(folder)) as site,
    ):
        rows += measured("PostgreSQL", site, Path(folder))
    return rows


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """Serve a site whose numbers do not come again."""
    write_site(folder)
    settings, catalogue = folder / "kiosk.toml", folder / "catalogue.toml"
    settings.write_text(settings.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "s"\n'))
    catalogue.write_text(catalogue.read_text().replace("end = 4999", "end = 999999"))
    server = ServeProcess(settings).start()
    try:
        crowd = crowd_at(server, registered(settings))
        body = {"serviceTypeId": NOTHING_ASKED, "channel": "FaceToFace", "locale": "en-US"}
        url = f"http://127.0.0.1:{server.port}{crowd.path}"
        yield Site(server, url, crowd.token, json.dumps(body))
    finally:
        server.stop()


@contextmanager
def on_database(address: str) -> Iterator[None]:
    """Have the server and the commands use a database, by the environment."""
    os.environ[_DATABASE] = address
    try:
        yield
    finally:
        del os.environ[_DATABASE]


def measured(name: str, site: Site, folder: Path) -> list[Row]:
    """Return the rows of one kind of database."""
    bare = bare_rate(folder)
    rows = [Row(f"server, {name}: bare SQLite beside it", bare, "commits/s")]
    for clients in _CLIENTS:
        rows += posted(name, site, clients, bare)
    rows.append(Row(f"server, {name}: memory after it all", site.megabytes, "MB PSS"))
    return rows


def bare_rate(folder: Path) -> float:
    bare = BareSqlite(folder)
    timing = timed(lambda _: bare.commit(_BARE), 5, warm=1)
    bare.close()
    return 1000 * _BARE / timing.median


def posted(name: str, site: Site, clients: int, bare: float) -> list[Row]:
    """Return tickets per second and the times of answers; duplicates and errors end the run."""
    work = {
        "url": site.url,
        "token": site.token,
        "body": site.body,
        "clients": clients,
        "seconds": _SECONDS,
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.http_load"],
        check=True,
        input=json.dumps(work),
        text=True,
        stdout=subprocess.PIPE,
    )
    told = json.loads(done.stdout)
    tickets, times = told["tickets"], told["milliseconds"]
    doubled = len(tickets) - len(set(tickets))
    if told["errors"] or doubled:
        raise ValueError(f"{name}, {clients} clients: errors {told['errors']}, doubled {doubled}")
    rate = len(tickets) / _SECONDS
    at = statistics.quantiles(times, n=100)
    beside = (
        f"{rate / bare:.0%} of bare; p50 {at[49]:.1f} p95 {at[94]:.1f} p99 {at[98]:.1f} ms; "
        "0 errors, 0 doubled"
    )
    label = f"server, {name}: {clients} client{'s' if clients > 1 else ''}"
    return [Row(label, rate, "tickets/s", beside, _AIM.get(clients, ""))]
