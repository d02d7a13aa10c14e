"""What the last attempts say that no look can find: a missing role, an id that is out of date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.application.tell_staff import REMEDY
from kiosk.domain.readiness import Check, Impaired, Ready, Subsystem
from kiosk.ports.journal import JournalError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.domain.catalogue import Catalogue
    from kiosk.ports.journal import Journal, JournalEntry

LOOKED_AT = 100
"""So many attempts are read, the newest."""

_CREDENTIALS = "credentials: "
_UNKNOWN = {"serviceId: unknown": "service_id", "serviceTypeId: unknown": "service_type_id"}


@dataclass(frozen=True, slots=True)
class AttemptsReadiness:
    """ReadinessSource of the journal's newest entries; why it is away is another's to find."""

    journal: Journal
    catalogue: Callable[[], Catalogue]
    subsystem: Subsystem = Subsystem.ATTEMPTS

    def check(self) -> Check:
        try:
            entries = self.journal.entries(LOOKED_AT)
        except JournalError:
            unknown = "what they met is not known: the journal cannot be read"
            return Impaired(self.subsystem, unknown, "Mend the journal first.")
        found = [*_credentials(entries), *self._stale(entries), *_waiting(entries)]
        if not found:
            return Ready(self.subsystem, "the last ones met no wrong id and no missing role")
        faults, remedies = zip(*found, strict=True)
        return Impaired(self.subsystem, "; ".join(faults), " ".join(dict.fromkeys(remedies)))

    def _stale(self, entries: Sequence[JournalEntry]) -> Iterator[tuple[str, str]]:
        """Yield each service type whose last attempt met an id that is still in the catalogue."""
        offered = {(one.service_id, one.id) for one in self.catalogue().service_types()}
        newest: dict[str, JournalEntry] = {}
        for entry in entries:
            newest.setdefault(entry.service_type_id, entry)
        for entry in newest.values():
            named = _unknown(entry)
            if named and (entry.service_id, entry.service_type_id) in offered:
                yield f"the case API does not know {named}", REMEDY


def _credentials(entries: Sequence[JournalEntry]) -> Iterator[tuple[str, str]]:
    last = entries[0] if entries else None
    if last and last.outcome == "unavailable" and last.detail.startswith(_CREDENTIALS):
        yield last.detail.removeprefix(_CREDENTIALS), "The next attempt tells whether it helped."


def _waiting(entries: Sequence[JournalEntry]) -> Iterator[tuple[str, str]]:
    waiting = sum(entry.waits_for_staff for entry in entries)
    if waiting:
        yield f"{waiting} of the last attempts may have made a case", "kiosk journal list --waiting"


def _unknown(entry: JournalEntry) -> str:
    for told, attribute in _UNKNOWN.items():
        if entry.outcome == "refused" and entry.detail.startswith(told):
            return f"{told.partition(':')[0]} {getattr(entry, attribute)}"
    return ""
