"""What the journal's newest entries say to who looks after the kiosk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application.attempts_readiness import AttemptsReadiness
from kiosk.domain.case import (
    AttemptKey,
    Outcome,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
)
from kiosk.domain.readiness import Check, Impaired, Ready
from kiosk.ports.journal import AttemptState, JournalEntry, JournalError
from tests.fakes.cases import ISSUED, MOMENT
from tests.fakes.sites import CATALOGUE, NOTHING

NO_ROLE = Unavailable(UnavailableReason.CREDENTIALS, "the case API answered 403")
STALE = Refused((Problem("serviceId", ProblemCode.UNKNOWN, "canary"),))


class Told:
    """A journal of which only the entries are asked."""

    def __init__(self, *outcomes: Outcome, broken: bool = False) -> None:
        self._outcomes, self._broken = outcomes, broken

    def entries(self, limit: int | None = None) -> tuple[JournalEntry, ...]:
        if self._broken:
            raise JournalError("disk")
        return tuple(map(entry_of, range(len(self._outcomes)), self._outcomes))


def entry_of(number: int, outcome: Outcome) -> JournalEntry:
    chosen = next(one for one in CATALOGUE.service_types() if one.id == NOTHING)
    entry = JournalEntry(
        AttemptKey(f"attempt-{number}"),
        AttemptState.DECIDED,
        MOMENT,
        type(outcome).__name__.lower(),
        service_id=chosen.service_id,
        service_type_id=chosen.id,
    )
    match outcome:
        case Refused(problems):
            return replace(entry, detail=f"{problems[0].member}: {problems[0].code}")
        case Unavailable(reason, detail):
            return replace(entry, detail=f"{reason}: {detail}")
        case _:
            return entry


def looked_at(journal: Told) -> Check:
    return AttemptsReadiness(journal, lambda: CATALOGUE).check()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("newest_first", "fault"),
    [
        ([], ""),
        ([ISSUED], ""),
        ([NO_ROLE], "answered 403"),
        ([NO_ROLE, ISSUED], "answered 403"),
        ([ISSUED, NO_ROLE], ""),
        ([STALE], "does not know serviceId service-nothing"),
        ([ISSUED, STALE], ""),
        ([Uncertain(), ISSUED, Uncertain()], "2 of the last attempts may have made a case"),
        ([Unavailable(UnavailableReason.CONNECTION, "refused")], ""),
    ],
)
def test_only_what_still_holds_is_told(newest_first: list[Outcome], fault: str) -> None:
    check = looked_at(Told(*newest_first))

    assert isinstance(check, Impaired if fault else Ready)
    if isinstance(check, Impaired):
        assert fault in check.fault
        assert check.remedy
        assert "canary" not in f"{check}"


def test_several_things_are_told_in_one_line() -> None:
    check = looked_at(Told(STALE, Uncertain()))

    assert isinstance(check, Impaired)
    assert "does not know serviceId" in check.fault
    assert "1 of the last attempts" in check.fault


def test_attempts_that_cannot_be_read_are_not_said_to_be_in_order() -> None:
    check = looked_at(Told(broken=True))

    assert isinstance(check, Impaired)
    assert "the journal cannot be read" in check.fault
    assert check.remedy
