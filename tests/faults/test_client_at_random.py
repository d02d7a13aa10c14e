"""Attempts at random over a way that breaks at random: none doubled, none silently lost."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kiosk.bootstrap import Faults, load
from kiosk.domain.case import AttemptKey, Case, Issued, Outcome, Unavailable, Uncertain, WalkIn
from kiosk.domain.catalogue import Channel, ServiceId, ServiceTypeId
from kiosk.domain.language import Locale
from kiosk.domain.patience import Patience
from kiosk.ports.journal import AttemptState, JournalEntry
from tests.fakes.fault_proxy import Cut, FaultProxy
from tests.fakes.served_process import NOTHING_ASKED, Registered, ServeProcess, registered
from tests.faults.client_kiosk import (
    ClientKiosk,
    attempts_with_a_case,
    gateway_behind,
    kiosk_behind,
)

CUTS = [cut for cut in Cut if cut not in {Cut.TRICKLE, Cut.SILENCE}]
"""Cuts that take no time; the others have their turn in the table."""


@pytest.fixture
def attempts(request: pytest.FixtureRequest) -> int:
    """Return how many attempts are made, half of them towards each kind of server."""
    return 2400 if request.config.getoption("--long") else 240


@dataclass
class Way:
    """A served site, the way to it, and what visitors were told."""

    settings: Path
    proxy: FaultProxy
    made: Registered
    chance: random.Random
    told: dict[AttemptKey, Outcome] = field(default_factory=dict)

    def walk_in(self) -> WalkIn:
        configuration = load(self.settings)
        assert not isinstance(configuration, Faults)
        found = configuration.catalogue.service_type(ServiceTypeId(NOTHING_ASKED))
        assert found is not None
        return WalkIn(ServiceId(found.service_id), found.id, Locale("en-US"), Channel.FACE_TO_FACE)

    def take(self, kiosk: ClientKiosk, times: int) -> None:
        """Make attempts one after the other; the way breaks before some, for one or more tries."""
        walk_in = self.walk_in()
        for number in range(times):
            self.break_at_random()
            key = AttemptKey(f"{self.chance.getrandbits(32):08x}-0000-4000-8000-{number:012}")
            self.told[key] = kiosk.issue_ticket(key, walk_in)

    def break_at_random(self) -> None:
        cut = self.chance.choice(CUTS)
        times = self.chance.choice([1, 1, 2, None]) if cut is not Cut.REFUSED else None
        self.proxy.break_at(cut, times)


@pytest.fixture
def way(settings: Path) -> Iterator[Way]:
    made = registered(settings)
    server = ServeProcess(settings).start()
    try:
        with FaultProxy(("127.0.0.1", server.port)).running() as proxy:
            yield Way(settings, proxy, made, random.Random(20300520))
    finally:
        server.stop()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("idempotent", [True, False])
def test_no_ticket_is_doubled_and_none_is_silently_lost(
    way: Way, idempotent: bool, attempts: int, tmp_path: Path
) -> None:
    with kiosk_behind(way.proxy, way.made, tmp_path, idempotent=idempotent) as kiosk:
        kiosk.patience = Patience(seconds=0.05, first=0.01, longest=0.02)
        way.take(kiosk, attempts // 2)
        during = {entry.attempt: entry for entry in kiosk.journal.entries()}
        way.proxy.mend()
        later = gateway_behind(way.proxy, way.made, idempotent=idempotent)
        kiosk.ask_again(later)
        later.close()
        after = {entry.attempt: entry for entry in kiosk.journal.entries()}
    kept = Counter(attempts_with_a_case(way.settings.with_name("state") / "cases.sqlite"))

    assert len(way.told) == len(during) == attempts // 2
    assert [attempt for attempt, cases in kept.items() if cases > 1] == []
    for attempt, outcome in way.told.items():
        must_be_honest(outcome, kept[attempt], during[attempt], after[attempt])
    assert {type(outcome) for outcome in way.told.values()} == {Issued, Unavailable, Uncertain}
    if idempotent:
        assert [one for one in after.values() if one.waits_for_staff] == []


def must_be_honest(outcome: Outcome, cases: int, during: JournalEntry, after: JournalEntry) -> None:
    """Fail unless visitor, journal and server agree on what is known."""
    match outcome:
        case Issued(case):
            assert cases == 1
            assert during.case == as_kept(during, case)
            assert after.case == as_kept(after, case)
        case Unavailable():
            assert cases == 0
            assert during.outcome == after.outcome == "unavailable"
        case Uncertain():
            assert during.waits_for_staff
            known = after.state is AttemptState.DECIDED and after.outcome == "issued"
            assert not known or cases == 1
            assert known or after.waits_for_staff
        case _:
            pytest.fail(f"{outcome}")


def as_kept(entry: JournalEntry, case: Case) -> Case:
    """Return what the journal should have of a case; of so many tickets it forgets the oldest."""
    return replace(case, ticket_url=None) if entry.forgotten else case
