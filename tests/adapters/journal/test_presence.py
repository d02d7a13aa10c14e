"""Whether another kiosk is alive, whatever it died of."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.adapters.journal.presence import Presence
from kiosk.ports.journal import JournalError

OTHER_PROCESS = """
import sys
from pathlib import Path
from kiosk.adapters.journal.presence import Presence
presence = Presence(Path(sys.argv[1]))
presence.arrive()
print("here", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "presence"


def alone(presence: Presence) -> bool:
    with presence.alone() as nobody_else:
        return nobody_else


def test_the_first_process_is_alone(path: Path) -> None:
    presence = Presence(path)

    assert alone(presence)
    presence.arrive()
    presence.close()


def test_two_may_be_here_and_neither_is_alone(path: Path) -> None:
    first, second = Presence(path), Presence(path)
    first.arrive()
    assert not alone(second)

    second.arrive()

    third = Presence(path)
    assert not alone(third)
    for presence in (first, second, third):
        presence.close()


def test_nobody_arrives_while_one_recovers(path: Path) -> None:
    first = Presence(path)
    with first.alone() as nobody_else:
        assert nobody_else
        assert not alone(Presence(path))


def test_who_comes_during_a_recovery_is_here_once_it_is_over(path: Path) -> None:
    first, second = Presence(path), Presence(path)
    with ThreadPoolExecutor(1) as others:
        with first.alone():
            arriving = others.submit(second.arrive, 60)
            with pytest.raises(TimeoutError):
                arriving.result(0.05)
        arriving.result(20)

    assert not alone(first)


def test_a_recovery_that_does_not_end_is_told_and_who_came_may_try_again(path: Path) -> None:
    first, second = Presence(path), Presence(path)
    with first.alone(), pytest.raises(JournalError, match="not finished its recovery"):
        second.arrive(0.05)

    second.arrive()
    assert not alone(first)


def test_a_killed_process_is_gone(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OTHER_PROCESS, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"here\n"
        assert not alone(Presence(path))
        other.kill()
        other.wait()

    assert alone(Presence(path))


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(JournalError, match="file"):
        Presence(tmp_path / "file" / "presence")


def test_a_file_that_is_no_database_is_told(path: Path) -> None:
    path.write_bytes(b"This is no database. " * 100)

    with pytest.raises(JournalError, match="presence: file is not a database"):
        Presence(path)
