"""The durable list of attempts: what was begun, how it ended, what became of the paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.case import AttemptKey, Case, Outcome, WalkIn
    from kiosk.domain.printing import PrintReport


class AttemptState(StrEnum):
    """Where an attempt stands.

    ``open``: sent and not answered; it is sent again until it is. ``resolved``: staff found out
    what became of an attempt that was uncertain or open.
    """

    BEGUN = "begun"
    OPEN = "open"
    DECIDED = "decided"
    RESOLVED = "resolved"


class Resolution(StrEnum):
    """What staff found."""

    ISSUED = "issued"
    NOT_ISSUED = "not_issued"


class JournalError(Exception):
    """The journal cannot be read or written (disk full, locked, not writable)."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One attempt, without personal data. ``outcome`` is None until it is decided.

    ``outcome`` is one of ``issued``, ``refused``, ``unavailable``, ``uncertain``. A ``forgotten``
    ticket is not printed again: the link to its page was erased.
    """

    attempt: AttemptKey
    state: AttemptState
    begun_at: dt.datetime
    outcome: str | None = None
    case: Case | None = None
    detail: str = ""
    print_report: PrintReport | None = None
    service_id: str = ""
    service_type_id: str = ""
    resolution: Resolution | None = None
    forgotten: bool = False

    @property
    def waits_for_staff(self) -> bool:
        """Whether nobody knows yet if this attempt made a case, unless staff look."""
        undecided = self.state is AttemptState.DECIDED and self.outcome == "uncertain"
        return undecided or self.state is AttemptState.OPEN


class Journal(Protocol):
    """Every method returns after its change is on disk, and raises JournalError if it cannot be."""

    def begin(self, attempt: AttemptKey, walk_in: WalkIn, at: dt.datetime) -> None:
        """Write the attempt, personal data encrypted, before anything is sent; then ``forget``."""
        ...

    def forget(self, at: dt.datetime) -> None:
        """Erase the links of tickets too old or too many to be printed again (``domain/reprint``).

        ``at`` is now.
        """
        ...

    def decide(self, attempt: AttemptKey, outcome: Outcome) -> None:
        """Write how the attempt ended and erase its personal data."""
        ...

    def keep_open(self, attempt: AttemptKey, detail: str) -> None:
        """Write that the attempt was sent and not answered, and why; it stays undecided."""
        ...

    def resolve(self, attempt: AttemptKey, resolution: Resolution) -> None:
        """Write what staff found, and erase personal data; it is not sent again."""
        ...

    def record_print(self, attempt: AttemptKey, report: PrintReport) -> None:
        """Write what is known of the attempt's ticket on paper."""
        ...

    def undecided(self, begun_before: dt.datetime) -> tuple[tuple[AttemptKey, WalkIn | None], ...]:
        """Return the attempts begun earlier whose end is not known, least often asked for first.

        None where the key that the walk-in was encrypted with is another one now.
        """
        ...

    def unanswered(self) -> tuple[tuple[AttemptKey, WalkIn | None], ...]:
        """Return the attempts that are kept open, least often asked for first."""
        ...

    def is_undecided(self, attempt: AttemptKey) -> bool:
        """Return whether neither a server nor staff have ended an attempt yet."""
        ...

    def unfinished_prints(
        self, begun_before: dt.datetime
    ) -> tuple[tuple[AttemptKey, PrintReport], ...]:
        """Return the prints of attempts begun earlier whose end is not written, oldest first.

        They are queued, or ``pending``: with the printer, or held up in it.
        """
        ...

    def entries(self, limit: int | None = None) -> tuple[JournalEntry, ...]:
        """Return all attempts, or so many, newest first."""
        ...
