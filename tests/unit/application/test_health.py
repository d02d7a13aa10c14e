"""What a look around finds, and what staff read of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kiosk.application.health import Health
from kiosk.domain.readiness import Check, Hindrance, Impaired, Readiness, Subsystem
from tests.fakes.readiness import EMPTY, FULL, LOW, OFFLINE, FakeReadinessSource
from tests.fakes.system import FakeStaffLog


def events_of(looks: Sequence[Check | Exception]) -> list[str]:
    """Return what staff read while the printer changes from look to look."""
    log, printer = FakeStaffLog(), FakeReadinessSource(FULL)
    health = Health((printer,), log)
    for look in looks:
        printer.now = look
        health()
    return log.events


@pytest.mark.parametrize(
    ("checks", "hindrance"),
    [
        ((), None),
        ((FULL,), None),
        ((LOW, FULL), None),
        ((LOW, EMPTY), Hindrance.NO_PAPER),
        ((OFFLINE, EMPTY), Hindrance.NO_CONNECTION),
    ],
)
def test_the_first_hindrance_is_what_visitors_are_told(
    checks: tuple[Check, ...], hindrance: Hindrance | None
) -> None:
    assert Readiness(checks).hindrance is hindrance


def test_every_source_is_asked_in_order() -> None:
    sources = (FakeReadinessSource(OFFLINE, Subsystem.CASES), FakeReadinessSource(FULL))

    assert Health(sources, FakeStaffLog())() == Readiness((OFFLINE, FULL))


def test_a_look_for_what_stands_in_the_way_ends_at_the_first() -> None:
    log = FakeStaffLog()
    sources = (FakeReadinessSource(OFFLINE, Subsystem.CASES), FakeReadinessSource(EMPTY))

    assert Health(sources, log).hindrance() is Hindrance.NO_CONNECTION
    assert len(log.lines) == 1
    assert Health((FakeReadinessSource(LOW), FakeReadinessSource(FULL)), log).hindrance() is None


@pytest.mark.parametrize(
    ("looks", "events"),
    [
        ([FULL, FULL], []),
        ([EMPTY, EMPTY, EMPTY], ["hindered"]),
        ([LOW, EMPTY, FULL, FULL], ["impaired", "hindered", "ready_again"]),
        ([EMPTY, FULL, EMPTY], ["hindered", "ready_again", "hindered"]),
    ],
)
def test_staff_read_what_changes_once(looks: list[Check], events: list[str]) -> None:
    assert events_of(looks) == events


def test_staff_read_what_to_do() -> None:
    log = FakeStaffLog()
    Health((FakeReadinessSource(EMPTY),), log)()

    facts = {"subsystem": "printer", "reason": EMPTY.fault, "remedy": EMPTY.remedy}
    assert log.lines == [("warning", "hindered", facts)]


def test_a_look_that_fails_is_told_once_and_hides_no_other() -> None:
    log = FakeStaffLog()
    broken_look = FakeReadinessSource(OSError("canary"), Subsystem.CASES)
    health = Health((broken_look, FakeReadinessSource(FULL)), log)
    first, second = health(), health()

    assert first == second
    broken, printer = first.checks
    assert isinstance(broken, Impaired)
    assert "canary" not in f"{broken} {log.lines}"
    assert printer == FULL
    assert log.events == ["health", "impaired"]
