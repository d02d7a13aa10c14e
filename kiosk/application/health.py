"""Whether this kiosk can serve: every subsystem looked at, staff told what changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.readiness import Hindered, Impaired, Readiness, Ready

if TYPE_CHECKING:
    from kiosk.domain.readiness import Check, Hindrance, Subsystem
    from kiosk.ports.readiness import ReadinessSource
    from kiosk.ports.staff_log import StaffLog


@dataclass(slots=True)
class Health:
    """Asks every source; a source that breaks is a finding too. Used by one thread at a time."""

    sources: tuple[ReadinessSource, ...]
    log: StaffLog
    _told: dict[Subsystem, Check] = field(default_factory=dict, init=False)

    def __call__(self) -> Readiness:
        """Look at everything. Staff read each finding once, and once that it is over. Blocks."""
        return Readiness(tuple(map(self._look, self.sources)))

    def hindrance(self) -> Hindrance | None:
        """Look until something stands in the way, and return that. Blocks."""
        for source in self.sources:
            check = self._look(source)
            if isinstance(check, Hindered):
                return check.hindrance
        return None

    def _look(self, source: ReadinessSource) -> Check:
        check = self._check(source)
        self._tell(check)
        return check

    def _check(self, source: ReadinessSource) -> Check:
        try:
            return source.check()
        except Exception as surprise:  # noqa: BLE001 - one broken look hides no other
            if not isinstance(self._told.get(source.subsystem), Impaired):
                self.log.surprise("health", surprise)
            fault = f"the look at it failed: {type(surprise).__name__}"
            return Impaired(source.subsystem, fault, "see the staff log")

    def _tell(self, check: Check) -> None:
        before, self._told[check.subsystem] = self._told.get(check.subsystem), check
        if check == before or (before is None and isinstance(check, Ready)):
            return
        match check:
            case Ready(subsystem) if not isinstance(before, Ready):
                self.log.info("ready_again", subsystem=subsystem.value)
            case Ready():
                pass
            case Impaired(subsystem, fault, remedy) | Hindered(subsystem, _, fault, remedy):
                event = "hindered" if isinstance(check, Hindered) else "impaired"
                self.log.warning(event, subsystem=subsystem.value, reason=fault, remedy=remedy)
            case _:
                assert_never(check)
