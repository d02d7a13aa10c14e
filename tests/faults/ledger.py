"""What a kiosk's files hold, read as another program would, and whether it agrees."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.bootstrap import Faults, load, open_journal
from kiosk.ports.journal import AttemptState, JournalEntry
from tests.faults.busy_kiosk import PERSONAL_DATA, Acknowledged

_CASES = """
SELECT attempts.attempt_key, cases.case_id, ticket_prefix || ticket_number || ticket_suffix,
    inbox_id, answer
FROM attempts JOIN cases ON cases.case_id = attempts.case_id
"""


@dataclass(frozen=True)
class Ledger:
    """Cases as the engine keeps them, attempts as the journal keeps them."""

    kept: dict[str, tuple[Acknowledged, str]]
    journal: tuple[JournalEntry, ...]
    quick_checks: tuple[str, ...]

    @classmethod
    def of(cls, settings: Path) -> Ledger:
        configuration = load(settings)
        assert not isinstance(configuration, Faults)
        journal = open_journal(configuration)
        try:
            entries = journal.entries()
        finally:
            journal.close()
        database = configuration.paths.database
        assert database is not None
        checks = (quick_check(database), quick_check(configuration.paths.journal))
        return cls(cases_in(database), entries, checks)

    def must_agree_with(self, told: list[Acknowledged]) -> None:
        """Fail unless no number is lost or doubled, and both files say the same."""
        assert self.quick_checks == ("ok", "ok")
        numbers = Counter(case.number for case, _ in self.kept.values())
        assert [number for number, times in numbers.items() if times > 1] == []
        assert [case for case in told if self.kept[case.attempt][0] != case] == []
        assert len({case.attempt for case in told}) == len(told)
        assert [entry.attempt for entry in self.journal if entry.state is AttemptState.BEGUN] == []
        assert self.issued_by_the_journal() == {
            attempt: case.case_id for attempt, (case, _) in self.kept.items()
        }
        self.positions_must_count_up()

    def issued_by_the_journal(self) -> dict[str, str]:
        return {str(entry.attempt): str(entry.case.case_id) for entry in self.journal if entry.case}

    def positions_must_count_up(self) -> None:
        """Nobody was called, so that each inbox gave every position once."""
        positions = defaultdict(list)
        for case, inbox in self.kept.values():
            positions[inbox].append(case.position)
        for given in positions.values():
            assert sorted(given) == list(range(1, len(given) + 1))


def cases_in(database: Path) -> dict[str, tuple[Acknowledged, str]]:
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(_CASES).fetchall()
    return {
        attempt: (Acknowledged(attempt, case_id, number, json.loads(answer)["position"]), inbox)
        for attempt, case_id, number, inbox, answer in rows
    }


def quick_check(database: Path) -> str:
    with closing(sqlite3.connect(database)) as connection:
        return str(connection.execute("PRAGMA quick_check").fetchone()[0])


def undecided_in(journal: Path) -> int:
    """Return how many attempts wait for the next start; 0 where there is no journal yet."""
    if not journal.exists():
        return 0
    with closing(sqlite3.connect(journal)) as connection:
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if not tables:
            return 0
        select = "SELECT count(*) FROM attempt WHERE outcome IS NULL"
        return int(connection.execute(select).fetchone()[0])


def personal_data_in(folder: Path) -> list[str]:
    """Return the files that hold what a visitor typed, but for the engine's own database."""
    files = [file for file in folder.rglob("*") if not file.name.startswith("cases.sqlite")]
    return [
        file.name
        for file in files
        if file.is_file() and any(typed in file.read_bytes() for typed in PERSONAL_DATA)
    ]
