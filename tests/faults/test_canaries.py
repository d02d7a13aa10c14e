"""A secret and a phone number are found nowhere but where they belong.

Journeys of every end, a kill in the middle, an exception that holds both; then every file, every
line and every argument is searched.
"""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from kiosk.bootstrap import write_site
from kiosk.domain.case_body import body_of
from tests.cli.commands import DRIVING, Done, kiosk, kiosk_process
from tests.cli.site_at_an_api import at_an_api
from tests.fakes.case_api import SECRET, FakeCaseApi, HangUp, Received, Reply, Silence, serving
from tests.fakes.cases import case_number

PHONE = "7700900877"
TOKEN = "canary-token-"

BOOM = f"""
import sys
import kiosk.adapters.gateway.http_client as client
def boom(*_):
    raise RuntimeError("{SECRET} {PHONE}")
client.encode = boom
from kiosk.__main__ import main
sys.exit(main())
"""
"""An exception whose text holds everything, where it is least expected."""


def traces(canary: str) -> tuple[bytes, ...]:
    plain = canary.encode()
    return plain, base64.b64encode(plain).rstrip(b"=")[:-1], canary.encode("utf-16-le")


@dataclass
class Machine:
    """A kiosk whose secret is in a file, and everything that it could leave something in."""

    api: FakeCaseApi
    site: Path
    home: Path
    said: list[str] = field(default_factory=list)

    @property
    def arguments(self) -> list[str]:
        return ["walk-in", "--service-type", DRIVING, "--phone", PHONE, "--config", str(self.site)]

    def run(self, *arguments: str | Path, start: tuple[str, ...] = ()) -> Done:
        done = kiosk_process(*arguments, start=start) if start else kiosk(*arguments)
        self.said.append(done.err)
        return done

    def visit(self, reply: Reply | HangUp, status: int, *options: str) -> None:
        self.api.reply = lambda _: reply
        done = self.run(*self.arguments, *options)
        assert done.status == status, done.err

    def files(self) -> Iterator[Path]:
        for folder in (self.site.parent, self.home):
            yield from (file for file in folder.rglob("*") if file.is_file())

    def must_not_hold(self, canary: str) -> None:
        secret_file = self.site.with_name("secret")
        for trace in traces(canary):
            held = [str(file) for file in self.files() if trace in file.read_bytes()]
            assert [file for file in held if file != str(secret_file)] == []
            assert [line for line in self.said if trace in line.encode()] == []


@pytest.fixture
def machine(tmp_path: Path, a_home_of_its_own: Path) -> Iterator[Machine]:
    folder = tmp_path / "site"
    write_site(folder)
    with serving(FakeCaseApi()) as api:
        site = at_an_api(folder / "kiosk.toml", api.base_url)
        text = site.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n')
        site.write_text(
            text.replace(f'client_secret = "{SECRET}"', 'client_secret_file = "secret"')
        )
        (folder / "secret").write_text(SECRET)
        (folder / "secret").chmod(0o600)
        yield Machine(api, site, a_home_of_its_own)


def test_secret_and_phone_number_are_nowhere_after_journeys_crashes_and_exceptions(
    machine: Machine,
) -> None:
    told = {"member": "contactPhoneNumber", "code": "invalid", "message": f"{PHONE} is wrong"}
    machine.visit(Reply(201, body_of(case_number(1))), 0)
    machine.visit(Reply(422, {"problems": [told]}), 3, "--no-print")
    machine.visit(Reply(409, {"message": f"{PHONE} {SECRET}"}), 3, "--no-print")
    machine.visit(Reply(403, {"message": f"{PHONE} {SECRET}"}), 4, "--no-print")
    machine.visit(Reply(500, f"<html>{PHONE} {SECRET}".encode()), 5, "--no-print")
    machine.visit(Reply(201, f'{{"caseId": "{PHONE}'.encode()), 5, "--no-print")
    machine.visit(HangUp(), 5, "--no-print")
    kill_in_the_middle(machine)
    assert machine.run(*machine.arguments, start=("-c", BOOM)).status == 1
    for command in (
        ["config", "show"],
        ["config", "show", "--json"],
        ["config", "check"],
        ["doctor"],
        ["journal", "list"],
        ["journal", "list", "--json"],
    ):
        machine.said.append(machine.run(*command, "--config", machine.site).out)

    sent = [request.content for request in machine.api.received]
    assert any(SECRET.encode() in content for content in sent), "the canary was never in use"
    assert any(PHONE.encode() in content for content in sent)
    bearers = [request.headers.get("authorization", "") for request in machine.api.received]
    assert any(TOKEN in bearer for bearer in bearers)
    for canary in (SECRET, PHONE, TOKEN):
        machine.must_not_hold(canary)


def kill_in_the_middle(machine: Machine) -> None:
    """Kill a kiosk whose walk-in has arrived and is not answered; look at its arguments before."""
    arrived = threading.Event()

    def swallow(_: Received) -> Silence:
        arrived.set()
        return Silence()

    machine.api.reply = swallow
    command = [sys.executable, "-m", "kiosk", *machine.arguments]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert arrived.wait(30)
        one = psutil.Process(process.pid)
        started = [one, *one.children(recursive=True)]
        machine.said += [" ".join(each.cmdline()).replace(PHONE, "") for each in started]
        machine.said += [str(each.environ()) for each in started]
        process.kill()
        assert process.stderr is not None
        machine.said.append(process.stderr.read())
    assert "sealed" in journal_columns(machine.site.with_name("state") / "journal.sqlite")


def journal_columns(journal: Path) -> str:
    """Return which columns of the open attempt hold something."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(journal)) as opened:
        row = opened.execute("SELECT sealed FROM attempt WHERE outcome IS NULL").fetchone()
    return "sealed" if row and row[0] else ""


CHILD = "import os, sys; sys.stdout.write(repr(dict(os.environ)))"
PARENT = f"""
import subprocess, sys
from pathlib import Path
from kiosk.bootstrap import Faults, load
from kiosk.bootstrap.window import Lobby
configuration = load(Path(sys.argv[1]))
assert not isinstance(configuration, Faults), configuration
assert configuration.settings.cases.api.client_secret
lobby = Lobby.of(configuration)
subprocess.run([sys.executable, "-c", {CHILD!r}], check=True)
lobby.close()
"""


@pytest.mark.parametrize("variable", ["CLIENT_SECRET", "ACCESS_TOKEN"])
def test_no_process_that_a_kiosk_starts_inherits_its_secret(
    machine: Machine, variable: str
) -> None:
    name = f"KIOSK_CASES__API__{variable}"
    environment = {**os.environ, "KIOSK_CASES__API__CLIENT_SECRET": SECRET, name: f"{SECRET}-env"}
    done = subprocess.run(
        [sys.executable, "-c", PARENT, str(machine.site)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "HOME" in done.stdout
    assert SECRET not in done.stdout + done.stderr
