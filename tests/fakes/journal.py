"""A journal in memory, which can be told to fail."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace

from kiosk.domain.case import AttemptKey, Issued, Outcome, WalkIn
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.reprint import KEEPING, Keeping
from kiosk.ports.journal import AttemptState, JournalEntry, JournalError, Resolution


@dataclass
class FakeJournal:
    """Keeps what it is told; ``full`` makes every write fail."""

    full: bool = False
    keeping: Keeping = KEEPING
    held: dict[AttemptKey, JournalEntry] = field(default_factory=dict)
    walk_ins: dict[AttemptKey, WalkIn | None] = field(default_factory=dict)
    asked: dict[AttemptKey, int] = field(default_factory=dict)

    def begin(self, attempt: AttemptKey, walk_in: WalkIn, at: dt.datetime) -> None:
        self._write()
        if attempt not in self.held:
            self.held[attempt] = JournalEntry(
                attempt,
                AttemptState.BEGUN,
                at,
                service_id=walk_in.service_id,
                service_type_id=walk_in.service_type_id,
            )
            self.walk_ins[attempt] = walk_in
        self.forget(at)

    def decide(self, attempt: AttemptKey, outcome: Outcome) -> None:
        self._write()
        self.walk_ins.pop(attempt, None)
        self.held[attempt] = replace(
            self.held[attempt],
            state=AttemptState.DECIDED,
            outcome=type(outcome).__name__.lower(),
            case=outcome.case if isinstance(outcome, Issued) else None,
        )

    def keep_open(self, attempt: AttemptKey, detail: str) -> None:
        self._write()
        held = self.held[attempt]
        if held.outcome is None:
            self.asked[attempt] = self.asked.get(attempt, 0) + 1
            self.held[attempt] = replace(held, state=AttemptState.OPEN, detail=detail)

    def resolve(self, attempt: AttemptKey, resolution: Resolution) -> None:
        self._write()
        self.walk_ins.pop(attempt, None)
        held = self.held[attempt]
        outcome = held.outcome or "uncertain"
        state = AttemptState.RESOLVED if outcome == "uncertain" else AttemptState.DECIDED
        self.held[attempt] = replace(held, state=state, outcome=outcome, resolution=resolution)

    def record_print(self, attempt: AttemptKey, report: PrintReport) -> None:
        self._write()
        if attempt in self.held:
            self.held[attempt] = replace(self.held[attempt], print_report=report)

    def undecided(self, begun_before: dt.datetime) -> tuple[tuple[AttemptKey, WalkIn | None], ...]:
        return tuple(
            (attempt, self.walk_ins[attempt])
            for attempt in sorted(self.walk_ins, key=lambda key: self.asked.get(key, 0))
            if self.held[attempt].begun_at < begun_before
        )

    def unanswered(self) -> tuple[tuple[AttemptKey, WalkIn | None], ...]:
        left = sorted(filter(self.asked.get, self.walk_ins), key=lambda key: self.asked[key])
        return tuple((attempt, self.walk_ins[attempt]) for attempt in left)

    def is_undecided(self, attempt: AttemptKey) -> bool:
        return attempt in self.held and self.held[attempt].outcome is None

    def unfinished_prints(
        self, begun_before: dt.datetime
    ) -> tuple[tuple[AttemptKey, PrintReport], ...]:
        return tuple(
            (entry.attempt, entry.print_report)
            for entry in self.held.values()
            if entry.print_report
            and (entry.print_report.state is PrintState.QUEUED or entry.print_report.pending)
            and entry.begun_at < begun_before
        )

    def entries(self, limit: int | None = None) -> tuple[JournalEntry, ...]:
        newest = sorted(self.held.values(), key=lambda held: held.begun_at, reverse=True)
        return tuple(newest[:limit])

    def forget(self, at: dt.datetime) -> None:
        self._write()
        issued = [held for held in self.entries() if held.case and not held.forgotten]
        for place, held in enumerate(issued):
            too_many = place >= self.keeping.tickets
            if held.case and (too_many or held.begun_at < at - self.keeping.time):
                case = replace(held.case, ticket_url=None)
                self.held[held.attempt] = replace(held, case=case, forgotten=True)

    def _write(self) -> None:
        if self.full:
            raise JournalError("disk full")
