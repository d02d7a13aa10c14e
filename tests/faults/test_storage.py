"""Disks and files that fail: nothing is issued, staff see why, and it works again afterwards."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from kiosk.application.walk_in import Attempted, PerformWalkIn
from kiosk.bootstrap import Faults, load, walk_in_process
from kiosk.domain.case import Issued, Outcome, Unavailable, UnavailableReason
from tests.faults.busy_kiosk import SOMETHING_ELSE, Acknowledged, acknowledged, server
from tests.faults.ledger import Ledger, cases_in

CAPTURED = pytest.CaptureFixture[str]


@contextlib.contextmanager
def kiosk(settings: Path) -> Iterator[PerformWalkIn]:
    configuration = load(settings)
    assert not isinstance(configuration, Faults), str(configuration)
    with walk_in_process(configuration, printing=False) as perform:
        yield perform


def outcome_of(perform: PerformWalkIn) -> Outcome:
    done = perform(SOMETHING_ELSE)
    assert isinstance(done, Attempted)
    return done.outcome


def must_be_unavailable(outcome: Outcome) -> None:
    assert isinstance(outcome, Unavailable), outcome
    assert outcome.reason is UnavailableReason.STORAGE
    assert outcome.detail


def one_walk_in(settings: Path) -> Outcome:
    with kiosk(settings) as perform:
        return outcome_of(perform)


def must_work_again(settings: Path, told: list[Acknowledged]) -> None:
    """A new visitor gets the next number, and what others were told before still stands."""
    with kiosk(settings) as perform:
        case = acknowledged(perform(SOMETHING_ELSE))
    assert case.number == f"F{100 + len(told)}"
    Ledger.of(settings).must_agree_with([*told, case])


def events(captured: CAPTURED) -> list[str]:
    return [json.loads(line)["event"] for line in captured.readouterr().err.splitlines()]


def hold_lock(database: Path, ready: Connection, release: Connection) -> None:
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    ready.send("locked")
    release.poll(60)


@contextlib.contextmanager
def locked_by_another_process(database: Path) -> Iterator[None]:
    context = server()
    heard, ready = context.Pipe(duplex=False)
    release, let_go = context.Pipe(duplex=False)
    process = context.Process(target=hold_lock, args=(database, ready, release))
    process.start()
    try:
        assert heard.poll(30)
        yield
    finally:
        let_go.send("done")
        process.join(30)
        for end in (heard, ready, release, let_go):
            end.close()


def test_a_database_locked_for_too_long_issues_nothing_and_is_told_to_staff(
    settings: Path,
) -> None:
    database = settings.with_name("state") / "cases.sqlite"
    with kiosk(settings) as perform:
        told = [acknowledged(perform(SOMETHING_ELSE))]
        with locked_by_another_process(database):
            must_be_unavailable(outcome_of(perform))
        assert len(cases_in(database)) == len(told)
        told.append(acknowledged(perform(SOMETHING_ELSE)))
    must_work_again(settings, told)


def test_a_journal_locked_for_too_long_issues_nothing_and_is_told_to_staff(
    settings: Path, capsys: CAPTURED
) -> None:
    state = settings.with_name("state")
    with kiosk(settings) as perform:
        told = [acknowledged(perform(SOMETHING_ELSE))]
        with locked_by_another_process(state / "journal.sqlite"):
            must_be_unavailable(outcome_of(perform))
        assert events(capsys) == ["journal_unwritable"]
        assert len(cases_in(state / "cases.sqlite")) == len(told)
    must_work_again(settings, told)


@pytest.fixture
def small_disk(settings: Path) -> Iterator[Path]:
    """Return the state folder, on a disk of 2 MB."""
    state = settings.with_name("state")
    state.mkdir(mode=0o700)
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", str(state)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root, where it may mount, can make a small disk")
    yield state
    subprocess.run(["umount", "--lazy", str(state)], check=True)


def fill(file: Path) -> None:
    with file.open("wb", buffering=0) as filler, contextlib.suppress(OSError):
        while filler.write(bytes(1024)):
            pass


def issued_until_full(perform: PerformWalkIn) -> tuple[list[Acknowledged], Outcome]:
    """Return what visitors were told until one was sent to the desk, and the answer to that one."""
    told: list[Acknowledged] = []
    while True:
        done = perform(SOMETHING_ELSE)
        assert isinstance(done, Attempted)
        if not isinstance(done.outcome, Issued):
            return told, done.outcome
        told.append(acknowledged(done))


@pytest.mark.parametrize("already_open", [True, False])
def test_a_full_disk_issues_nothing_and_loses_nothing(
    settings: Path, small_disk: Path, *, already_open: bool
) -> None:
    told: list[Acknowledged] = []
    with kiosk(settings) as perform:
        if already_open:
            told.append(acknowledged(perform(SOMETHING_ELSE)))
        fill(small_disk / "filler")
        more, outcome = issued_until_full(perform)
        must_be_unavailable(outcome)
        told += more
        (small_disk / "filler").unlink()
        told.append(acknowledged(perform(SOMETHING_ELSE)))
    must_work_again(settings, told)


def limited(settings: Path, tell: Connection) -> None:
    """Fill the files up to a limit of this process's, then lift it."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, hard))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    with kiosk(settings) as perform:
        told, outcome = issued_until_full(perform)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        tell.send((told, outcome, acknowledged(perform(SOMETHING_ELSE))))


def test_files_that_may_not_grow_issue_nothing_and_lose_nothing(settings: Path) -> None:
    context = server()
    heard, tell = context.Pipe(duplex=False)
    process = context.Process(target=limited, args=(settings, tell))
    process.start()
    tell.close()
    assert heard.poll(60)
    told, outcome, after = heard.recv()
    process.join(60)
    heard.close()

    assert process.exitcode == 0
    assert len(told) > 1
    must_be_unavailable(outcome)
    must_work_again(settings, [*told, after])


def test_a_folder_that_may_not_be_written_is_told_with_the_way_it_ends(settings: Path) -> None:
    state = settings.with_name("state")
    told = [acknowledged_by(settings)]
    state.chmod(0o500)
    for file in state.iterdir():
        file.chmod(0o400)
    done = walk_in_as_a_plain_user(settings)
    state.chmod(0o700)
    for file in state.iterdir():
        file.chmod(0o600)

    assert done.returncode == 4, done.stderr
    assert json.loads(done.stdout)["outcome"] == "unavailable"
    assert '"event": "journal_unwritable"' in done.stderr
    assert "Traceback" not in done.stderr
    must_work_again(settings, told)


def acknowledged_by(settings: Path) -> Acknowledged:
    with kiosk(settings) as perform:
        return acknowledged(perform(SOMETHING_ELSE))


def walk_in_as_a_plain_user(settings: Path) -> subprocess.CompletedProcess[str]:
    """Run the command without root's right to write everywhere."""
    plain = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"]
    command = [sys.executable, "-m", "kiosk", "walk-in", "--config", str(settings), "--no-print"]
    options = ["--json", "--service-type", SOMETHING_ELSE.service_type]
    return subprocess.run(
        [*(plain if os.geteuid() == 0 else []), *command, *options],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


def overwrite(file: Path) -> None:
    file.write_bytes(b"This is no database. " * 1000)


def put_a_folder_in_its_place(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("damage", [overwrite, put_a_folder_in_its_place])
@pytest.mark.parametrize("name", ["journal.sqlite", "cases.sqlite", "journal-key"])
def test_a_file_that_was_damaged_issues_nothing_and_is_left_for_staff_to_see(
    settings: Path, damage: Callable[[Path], None], name: str
) -> None:
    one_walk_in(settings)
    file = settings.with_name("state") / name
    damage(file)
    damaged = file.read_bytes() if file.is_file() else None
    must_be_unavailable(one_walk_in(settings))
    assert (file.read_bytes() if file.is_file() else None) == damaged


def test_a_damaged_presence_file_stops_no_visitor(settings: Path, capsys: CAPTURED) -> None:
    one_walk_in(settings)
    overwrite(settings.with_name("state") / "presence")
    capsys.readouterr()
    assert isinstance(one_walk_in(settings), Issued)
    assert events(capsys) == ["recovery_failed"]


def test_a_key_that_others_can_read_seals_nothing(settings: Path, capsys: CAPTURED) -> None:
    one_walk_in(settings)
    (settings.with_name("state") / "journal-key").chmod(0o644)
    must_be_unavailable(one_walk_in(settings))
    assert events(capsys) == ["journal_unwritable"]
