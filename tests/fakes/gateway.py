"""A case gateway that answers what it is told to, and remembers what it was sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.domain.case import AttemptKey, Issued, Outcome, WalkIn
from tests.fakes.cases import case_number


@dataclass
class ScriptedCaseGateway:
    """Gives numbers 1, 2, 3 … once per attempt, unless ``outcome`` says otherwise."""

    outcome: Outcome | None = None
    idempotent: bool = True
    is_reachable: bool = True
    before: Callable[[], None] = lambda: None
    sent: list[tuple[AttemptKey, WalkIn]] = field(default_factory=list)
    issued: dict[AttemptKey, Outcome] = field(default_factory=dict)

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        self.before()
        self.sent.append((attempt, walk_in))
        if self.outcome is not None:
            return self.outcome
        return self.issued.setdefault(attempt, Issued(case_number(len(self.issued) + 1)))

    def reachable(self) -> bool:
        return self.is_reachable

    def close(self) -> None:
        pass
