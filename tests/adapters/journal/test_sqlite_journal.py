"""The journal's file: sealed, private, and honest about what is wrong with it."""

from __future__ import annotations

import sqlite3
import stat
import threading
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from kiosk.adapters.journal import sqlite_journal
from kiosk.adapters.journal.sqlite_journal import _FORGET, SqliteJournal
from kiosk.domain.case import WalkIn
from kiosk.domain.catalogue import Channel, ServiceId, ServiceTypeId
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.reprint import Keeping
from kiosk.ports.journal import JournalError
from tests.fakes.cases import ATTEMPT, CASE, ISSUED, LATER, MOMENT, OTHER_ATTEMPT
from tests.fakes.sites import ENGLISH

CANARY = "canary@example.org"
WALK_IN = WalkIn(ServiceId("s"), ServiceTypeId("t"), ENGLISH, Channel.PHONE, contact_email=CANARY)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.sqlite"


def used(path: Path) -> None:
    journal = SqliteJournal(path, {})
    journal.begin(OTHER_ATTEMPT, WALK_IN, MOMENT)
    journal.close()


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_nothing_a_visitor_typed_can_be_read_from_the_files(path: Path) -> None:
    journal = SqliteJournal(path, {})
    journal.begin(ATTEMPT, WALK_IN, MOMENT)

    assert CANARY.encode() not in everything_in(path.parent)
    assert journal.undecided(LATER) == ((ATTEMPT, WALK_IN),)
    journal.close()


def test_what_was_typed_is_gone_once_the_attempt_is_decided(path: Path) -> None:
    journal = SqliteJournal(path, {})
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.decide(ATTEMPT, ISSUED)
    journal.close()

    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT sealed FROM attempt").fetchall() == [(None,)]
    raw.close()


def test_an_attempt_outlives_the_process(path: Path) -> None:
    first = SqliteJournal(path, {})
    first.begin(ATTEMPT, WALK_IN, MOMENT)
    first.record_print(ATTEMPT, PrintReport(PrintState.QUEUED, "virtual"))
    first.close()

    second = SqliteJournal(path, {})
    assert second.undecided(LATER) == ((ATTEMPT, WALK_IN),)
    second.close()


def test_the_files_are_for_the_kiosk_alone(path: Path) -> None:
    journal = SqliteJournal(path, {})
    journal.begin(ATTEMPT, WALK_IN, MOMENT)

    modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    journal.close()


def test_every_commit_reaches_the_disk(path: Path) -> None:
    journal = SqliteJournal(path, {})
    connection = journal._opened()  # noqa: SLF001 - the setting has no other face

    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    journal.close()


def test_a_key_that_others_can_read_is_refused(path: Path) -> None:
    used(path)
    (path.parent / "journal-key").chmod(0o640)

    with pytest.raises(JournalError, match="make its mode 0600"):
        SqliteJournal(path, {}).begin(ATTEMPT, WALK_IN, MOMENT)


def test_a_key_that_is_none_is_refused(path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    key = path.parent / "journal-key"
    key.write_text("not a key")
    key.chmod(0o600)

    with pytest.raises(JournalError, match="not a Fernet key"):
        SqliteJournal(path, {}).begin(ATTEMPT, WALK_IN, MOMENT)


def test_a_credential_of_the_system_is_used_instead(path: Path, tmp_path: Path) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "journal-key").write_bytes(Fernet.generate_key())
    environ = {"CREDENTIALS_DIRECTORY": str(credentials)}
    journal = SqliteJournal(path, environ)
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.close()

    assert not (path.parent / "journal-key").exists()
    other = SqliteJournal(path, {})
    assert other.undecided(LATER) == ((ATTEMPT, None),)
    other.close()


def test_processes_that_start_together_agree_on_one_key(path: Path) -> None:
    opened: list[SqliteJournal] = []
    barrier = threading.Barrier(8)

    def open_journal() -> None:
        barrier.wait()
        journal = SqliteJournal(path, {})
        journal.begin(ATTEMPT, WALK_IN, MOMENT)
        opened.append(journal)

    threads = [threading.Thread(target=open_journal) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [journal.undecided(LATER) for journal in opened] == [((ATTEMPT, WALK_IN),)] * 8
    for journal in opened:
        journal.close()


@pytest.mark.parametrize(("contents", "told"), [(b"this is no database, " * 99, "not a database")])
def test_a_broken_file_is_told_by_name(path: Path, contents: bytes, told: str) -> None:
    path.parent.mkdir(mode=0o700)
    path.write_bytes(contents)

    with pytest.raises(JournalError, match=rf"journal\.sqlite: .*{told}"):
        SqliteJournal(path, {}).begin(ATTEMPT, WALK_IN, MOMENT)


def test_a_journal_of_a_newer_kiosk_is_left_alone(path: Path) -> None:
    used(path)
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()

    with pytest.raises(JournalError, match="newer kiosk"):
        SqliteJournal(path, {}).begin(ATTEMPT, WALK_IN, MOMENT)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(JournalError, match="file"):
        SqliteJournal(tmp_path / "file" / "state" / "journal.sqlite", {}).entries()


def test_a_journal_comes_back_when_its_folder_does(tmp_path: Path) -> None:
    in_the_way = tmp_path / "state"
    in_the_way.touch()
    journal = SqliteJournal(in_the_way / "journal.sqlite", {})
    with pytest.raises(JournalError):
        journal.begin(ATTEMPT, WALK_IN, MOMENT)

    in_the_way.unlink()
    journal.begin(ATTEMPT, WALK_IN, MOMENT)

    assert len(journal.entries()) == 1
    journal.close()


def test_a_full_disk_is_told_and_leaves_nothing_half_written(path: Path) -> None:
    journal = SqliteJournal(path, {})
    connection = journal._opened()  # noqa: SLF001 - the only way to a disk that is full
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    big = WalkIn(
        ServiceId("s"), ServiceTypeId("t"), ENGLISH, Channel.PHONE, contact_email="x" * 20_000
    )

    with pytest.raises(JournalError, match="full"):
        journal.begin(ATTEMPT, big, MOMENT)

    assert journal.entries() == ()
    journal.close()


def test_a_lock_that_is_let_go_of_is_waited_for(path: Path) -> None:
    journal = SqliteJournal(path, {})
    journal.begin(OTHER_ATTEMPT, WALK_IN, MOMENT)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    letting_go = threading.Timer(0.3, other.close)
    letting_go.start()
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    letting_go.join()

    assert len(journal.entries()) == 2
    journal.close()


def test_a_locked_journal_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_journal, "_PATIENCE_SECONDS", 0.1)
    journal = SqliteJournal(path, {})
    journal.begin(OTHER_ATTEMPT, WALK_IN, MOMENT)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(JournalError, match="locked"):
        journal.begin(ATTEMPT, WALK_IN, MOMENT)

    other.close()
    journal.close()


FIRST_VERSION = """
CREATE TABLE attempt (attempt TEXT PRIMARY KEY, begun_at TEXT NOT NULL, outcome TEXT,
    case_body TEXT, detail TEXT NOT NULL DEFAULT '', print_state TEXT, print TEXT, sealed BLOB
) STRICT;
INSERT INTO attempt (attempt, begun_at, outcome) VALUES ('a', '2030-01-01T00:00:00Z', 'refused');
PRAGMA user_version = 1;
"""


def test_a_journal_of_an_earlier_version_is_read_and_written_on(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as raw:
        raw.executescript(FIRST_VERSION)
    raw.close()
    journal = SqliteJournal(path, {})
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.keep_open(ATTEMPT, "no answer")

    assert [entry.outcome for entry in journal.entries()] == [None, "refused"]
    assert journal.unanswered() == ((ATTEMPT, WALK_IN),)
    journal.close()


def test_the_link_of_a_forgotten_ticket_is_nowhere_in_the_file(path: Path) -> None:
    journal = SqliteJournal(path, {}, Keeping(tickets=0))
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.decide(ATTEMPT, ISSUED)
    link = str(CASE.ticket_url).encode()
    assert link in b"".join(file.read_bytes() for file in path.parent.iterdir())
    journal.begin(OTHER_ATTEMPT, WALK_IN, LATER)
    journal.close()

    assert link not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_forgetting_reads_only_what_is_kept(path: Path) -> None:
    journal = SqliteJournal(path, {})
    journal.begin(ATTEMPT, WALK_IN, MOMENT)
    journal.close()
    with sqlite3.connect(path) as raw:
        plan = raw.execute(f"EXPLAIN QUERY PLAN {_FORGET}", ("", 1)).fetchall()
    raw.close()
    assert all("attempt_kept" in step for *_, step in plan if "attempt" in step), plan
