"""The case engine in this process. Its database library is imported by the first call, not here."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.case import AttemptKey, CaseId, Outcome, WalkIn
    from kiosk.domain.catalogue import Catalogue, ServiceTypeId
    from kiosk.domain.printing import PrintState
    from kiosk.domain.site import Site
    from kiosk.engine.case_engine import CaseEngine
    from kiosk.engine.settings import EngineSettings
    from kiosk.ports.clock import Clock
    from kiosk.ports.queue_outlook import Outlook


class LocalCaseGateway:
    """CaseGateway, QueueOutlook and PrintReports on a case engine of its own."""

    def __init__(
        self, catalogue: Catalogue, site: Site, settings: EngineSettings, clock: Clock
    ) -> None:
        """Remember the definitions; the engine is made when it is first needed."""
        self._definitions = (catalogue, site, settings, clock)
        self._making = threading.Lock()
        self._engine: CaseEngine | None = None

    @property
    def idempotent(self) -> bool:
        """The engine keeps the attempt key with its case."""
        return True

    def open(self) -> Unavailable | None:
        """Import the engine and open its database; return what is wrong, or None.

        Blocks; for a worker, once the first frame is drawn.
        """
        return self._made().open()

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        """Submit one walk-in to the engine."""
        return self._made().queue_up(attempt, walk_in)

    def reachable(self) -> bool:
        """Whether the database can be written now."""
        return self.open() is None

    def outlook(self) -> Mapping[ServiceTypeId, Outlook]:
        """Return the people waiting per service type; nothing where the database is unavailable."""
        return self._made().outlook()

    def report_print(self, case_id: CaseId, state: PrintState, kiosk: str) -> str | None:
        """Keep the print state beside the case, where staff see it."""
        from kiosk.engine.actions import Acted

        kept = self._made().desk.report_print(case_id, state.value, kiosk)
        if isinstance(kept, Acted):
            return None
        return kept.detail if isinstance(kept, Unavailable) else "the case is unknown"

    def tidy(self) -> Unavailable | None:
        """Erase the contact data whose time is over; blocks. Unavailable: the next time does."""
        done = self._made().housekeeping.run()
        return done if isinstance(done, Unavailable) else None

    def close(self) -> None:
        """Close the engine's database."""
        with self._making:
            if self._engine is not None:
                self._engine.close()

    def _made(self) -> CaseEngine:
        with self._making:
            if self._engine is None:
                from kiosk.engine.case_engine import CaseEngine

                self._engine = CaseEngine(*self._definitions)
            return self._engine
