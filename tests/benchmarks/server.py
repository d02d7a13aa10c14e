"""Tickets per second of ``kiosk serve`` over HTTP, beside bare SQLite on the same disk.

Fresh, and after a long past: two servers, each on a database of its own, asked in turns. Servers
and clients are processes of their own on one machine. Every request has a bearer token and an
Idempotency-Key; every answer is read and its number counted.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from kiosk.bootstrap import write_site
from kiosk.bootstrap.serve import build_engine
from kiosk.domain.catalogue import ServiceTypeId
from tests.benchmarks.limits import BareSqlite
from tests.benchmarks.own_site import configuration_of
from tests.benchmarks.past_cases import PAST, WAITING, fill
from tests.benchmarks.rows import Row, timed
from tests.fakes.postgresql import PostgresqlServer
from tests.fakes.served_process import NOTHING_ASKED, ServeProcess, crowd_at, registered

_CLIENTS = (1, 8, 50)
_SECONDS = 6.0
_BARE = 400
_AIM = {50: ">= 930/s, p99 <= 150 ms"}
_MEGABYTE = 1 << 20
_ROUNDS = 5
_ROUND_SECONDS = 3.0


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
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("fresh", "old")]
        rows = measured("SQLite", paths, [f"sqlite:///{path}.sqlite" for path in paths])
    with PostgresqlServer(durable=True) as server, tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("fresh", "old")]
        rows += measured("PostgreSQL", paths, [server.new_database() for _ in paths])
    return rows


def measured(name: str, folders: list[Path], addresses: list[str]) -> list[Row]:
    """Return the rows of one kind of database."""
    bare = bare_rate(folders[0].parent)
    rows = [Row(f"server, {name}: bare SQLite beside it", bare, "commits/s")]
    with ExitStack() as stack:
        fresh = stack.enter_context(served(folders[0], addresses[0]))
        rows += [row_of(name, many, posted(fresh, many, _SECONDS), bare) for many in _CLIENTS]
        rows.append(Row(f"server, {name}: memory after it all", fresh.megabytes, "MB PSS"))
        old = stack.enter_context(served(folders[1], addresses[1], with_past))
        rows.append(after_a_past(name, fresh, old))
    return rows


def after_a_past(name: str, fresh: Site, old: Site) -> Row:
    """Return what the past costs: the median of rounds in which each is asked for a while."""
    clients = max(_CLIENTS)
    rounds = [
        tuple(posted(site, clients, _ROUND_SECONDS).rate for site in (fresh, old))
        for _ in range(_ROUNDS)
    ]
    times = statistics.median(new / past for new, past in rounds)
    label = f"server, {name}: {clients} clients, {PAST:,} past cases, {WAITING:,} waiting"
    rate = statistics.median(past for _, past in rounds)
    return Row(label, rate, "tickets/s", f"{times:.2f} x the time without", "<= 1.2 x")


@contextmanager
def served(
    folder: Path, address: str, prepare: Callable[[Path, str], None] = lambda _, __: None
) -> Iterator[Site]:
    """Serve a site whose numbers do not come again, on a database that is prepared before."""
    write_site(folder)
    settings, catalogue = folder / "kiosk.toml", folder / "catalogue.toml"
    text = settings.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "s"\n')
    local = "[cases.local]\n"
    settings.write_text(text.replace(local, f'{local}database = "{address}"\n'))
    catalogue.write_text(catalogue.read_text().replace("end = 4999", "end = 999999"))
    prepare(settings, address)
    server = ServeProcess(settings).start()
    try:
        crowd = crowd_at(server, registered(settings))
        body = {"serviceTypeId": NOTHING_ASKED, "channel": "FaceToFace", "locale": "en-US"}
        url = f"http://127.0.0.1:{server.port}{crowd.path}"
        yield Site(server, url, crowd.token, json.dumps(body))
    finally:
        server.stop()


def with_past(settings: Path, address: str) -> None:
    """Make the database of a site, and give it a long past."""
    configuration = configuration_of(settings)
    with closing(build_engine(configuration)) as engine:
        if fault := engine.open():
            raise TypeError(fault)
    kind = configuration.catalogue.service_type(ServiceTypeId(NOTHING_ASKED))
    services = {one.id: one for one in configuration.catalogue.services}
    if kind is None:
        raise LookupError(NOTHING_ASKED)
    fill(address, services[kind.service_id])


def bare_rate(folder: Path) -> float:
    bare = BareSqlite(folder)
    timing = timed(lambda _: bare.commit(_BARE), 5, warm=1)
    bare.close()
    return 1000 * _BARE / timing.median


@dataclass(frozen=True)
class Posted:
    """What clients were told: tickets per second, and how long each answer took."""

    rate: float
    milliseconds: list[float]


def posted(site: Site, clients: int, seconds: float) -> Posted:
    """Let clients post for a while; duplicates and errors end the run."""
    work = {
        "url": site.url,
        "token": site.token,
        "body": site.body,
        "clients": clients,
        "seconds": seconds,
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.http_load"],
        check=True,
        input=json.dumps(work),
        text=True,
        stdout=subprocess.PIPE,
    )
    told = json.loads(done.stdout)
    tickets = told["tickets"]
    doubled = len(tickets) - len(set(tickets))
    if told["errors"] or doubled:
        raise ValueError(f"{clients} clients: errors {told['errors']}, doubled {doubled}")
    return Posted(len(tickets) / seconds, told["milliseconds"])


def row_of(name: str, clients: int, told: Posted, bare: float) -> Row:
    """Return tickets per second and the times of answers."""
    at = statistics.quantiles(told.milliseconds, n=100)
    beside = (
        f"{told.rate / bare:.0%} of bare; p50 {at[49]:.1f} p95 {at[94]:.1f} p99 {at[98]:.1f} ms; "
        "0 errors, 0 doubled"
    )
    label = f"server, {name}: {clients} client{'s' if clients > 1 else ''}"
    return Row(label, told.rate, "tickets/s", beside, _AIM.get(clients, ""))
