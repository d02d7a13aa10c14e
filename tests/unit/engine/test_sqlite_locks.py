"""Several connections of one process to one file, beside other processes."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from tests.fakes.engines import attempt, case_in, engine_on, query, walk_in

OPENS_AND_CLOSES = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM cases").fetchall()
connection.close()
"""


def test_what_is_written_beside_other_processes_is_there_for_all(tmp_path: Path) -> None:
    database = tmp_path / "cases.sqlite"
    one, other = engine_on(database), engine_on(database)
    assert one.open() is None
    assert other.open() is None
    command = [sys.executable, "-c", OPENS_AND_CLOSES, str(database)]
    issued = []
    for number in range(1, 4):
        subprocess.run(command, check=True)
        issued.append(case_in(one.queue_up(attempt(number), walk_in())).case_id)
        assert sorted(issued) == sorted(
            row[0] for row in query(database, "SELECT case_id FROM cases")
        )
    one.close()
    other.close()
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
