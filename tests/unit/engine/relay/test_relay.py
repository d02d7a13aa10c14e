"""The relay sends each attempt at most once, and every repeat hears the same."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.case import (
    AttemptKey,
    Issued,
    Outcome,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
    Uncertain,
    WalkIn,
)
from kiosk.engine.error_codes import error_code
from kiosk.engine.relay.relay import Relay
from kiosk.engine.relay.relay_journal import KEEP, KEEP_DIGESTS, RelayJournal
from tests.fakes.cases import case_number
from tests.fakes.engines import attempt, walk_in
from tests.fakes.system import FakeClock, FakeStaffLog

WALK_IN, OTHER = walk_in(), walk_in("phone", contact_phone_number="7700900123")
BUSY = Unavailable(UnavailableReason.BUSY, "503")
SURE = Issued(case_number(1))
UNKNOWN_END = Uncertain("no answer")
REFUSED = Refused((Problem("contactPhoneNumber", ProblemCode.INVALID, "7700900123 is wrong"),))


@dataclass
class CaseApi:
    """A case API that says what it is told to, and counts what it was sent."""

    outcome: Outcome = SURE
    surprise: Exception | None = None
    before: Callable[[], None] = lambda: None
    idempotent: bool = False
    sent: list[tuple[AttemptKey, WalkIn]] = field(default_factory=list)

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        self.sent.append((attempt, walk_in))
        self.before()
        if self.surprise:
            raise self.surprise
        return self.outcome

    def reachable(self) -> bool:
        return True

    def close(self) -> None:
        pass


@dataclass
class Site:
    """A relay that can be started anew on its file."""

    file: Path
    api: CaseApi = field(default_factory=CaseApi)
    clock: FakeClock = field(default_factory=FakeClock)
    log: FakeStaffLog = field(default_factory=FakeStaffLog)
    journals: list[RelayJournal] = field(default_factory=list)

    def started(self, lock_seconds: float = 0.2) -> Relay:
        journal = RelayJournal(f"sqlite:///{self.file}", self.clock, lock_seconds=lock_seconds)
        self.journals.append(journal)
        return Relay(self.api, journal, self.log)

    def close(self) -> None:
        for journal in self.journals:
            journal.close()

    def holds(self) -> bytes:
        """Return everything that is on the disk."""
        self.close()
        return b"".join(file.read_bytes() for file in self.file.parent.iterdir())


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = Site(tmp_path / "relay" / "access.sqlite")
    yield made
    made.close()


def code_of(outcome: Outcome) -> int:
    assert isinstance(outcome, Refused), outcome
    return error_code(outcome.problems[0])


@pytest.mark.parametrize("anew", [False, True])
@pytest.mark.parametrize("outcome", [SURE, UNKNOWN_END])
def test_a_repeat_hears_the_same_and_nothing_is_sent(
    site: Site, outcome: Outcome, *, anew: bool
) -> None:
    site.api.outcome = outcome
    relay = site.started()
    first = relay.queue_up(attempt(1), WALK_IN)
    site.api.outcome = Issued(case_number(2))
    again = (site.started() if anew else relay).queue_up(attempt(1), WALK_IN)

    assert (first, again) == (outcome, outcome)
    assert [sent for _, sent in site.api.sent] == [WALK_IN]


def test_a_refusal_is_the_end_of_an_attempt_and_its_words_are_not_kept(site: Site) -> None:
    site.api.outcome = REFUSED
    relay = site.started()
    assert relay.queue_up(attempt(1), OTHER) == REFUSED
    again = relay.queue_up(attempt(1), OTHER)

    assert isinstance(again, Refused)
    named = [(one.member, one.code) for one in again.problems]
    assert named == [("contactPhoneNumber", ProblemCode.INVALID)]
    assert len(site.api.sent) == 1
    assert b"7700900123" not in site.holds()


def test_what_was_certainly_not_taken_is_sent_when_it_is_asked_for_again(site: Site) -> None:
    site.api.outcome = BUSY
    relay = site.started()
    assert relay.queue_up(attempt(1), WALK_IN) == BUSY
    site.api.outcome = SURE
    assert relay.queue_up(attempt(1), WALK_IN) == SURE

    keys = [key for key, _ in site.api.sent]
    assert len(keys) == 2
    assert len(set(keys)) == 1


@pytest.mark.parametrize("outcome", [SURE, UNKNOWN_END, REFUSED, BUSY])
def test_another_body_under_the_same_key_is_refused_and_not_sent(
    site: Site, outcome: Outcome
) -> None:
    site.api.outcome = outcome
    relay = site.started()
    relay.queue_up(attempt(1), WALK_IN)

    assert code_of(relay.queue_up(attempt(1), OTHER)) == 1206
    assert code_of(site.started().queue_up(attempt(1), OTHER)) == 1206
    assert len(site.api.sent) == 1


def test_the_case_api_is_told_a_key_that_says_nothing_of_the_kiosk(site: Site) -> None:
    site.started().queue_up(AttemptKey("kiosk-1 its-key"), WALK_IN)

    ((key, _),) = site.api.sent
    assert "kiosk-1" not in key
    assert " " not in key


def test_what_an_earlier_process_was_sending_is_never_sent_again(site: Site) -> None:
    """The first relay is left in the middle of sending, as a kill leaves it."""
    began, over = threading.Event(), threading.Event()

    def hang() -> None:
        began.set()
        over.wait(20)

    site.api.before = hang
    killed = site.started()
    with ThreadPoolExecutor(1) as thread:
        lost = thread.submit(killed.queue_up, attempt(1), WALK_IN)
        assert began.wait(20)
        anew = site.started()
        heard = [anew.queue_up(attempt(1), WALK_IN) for _ in range(2)]
        over.set()
        lost.result()
        heard.append(anew.queue_up(attempt(1), WALK_IN))

    assert all(isinstance(one, Uncertain) for one in heard)
    assert len(site.api.sent) == 1


def test_whoever_repeats_while_it_is_on_its_way_waits_for_its_end(site: Site) -> None:
    began, over = threading.Event(), threading.Event()

    def hang() -> None:
        began.set()
        over.wait(20)

    site.api.before = hang
    relay = site.started()
    with ThreadPoolExecutor(20) as threads:
        first = threads.submit(relay.queue_up, attempt(1), WALK_IN)
        assert began.wait(20)
        repeats = [threads.submit(relay.queue_up, attempt(1), WALK_IN) for _ in range(18)]
        other = threads.submit(relay.queue_up, attempt(1), OTHER)
        assert code_of(other.result(20)) == 1206
        assert not any(repeat.done() for repeat in repeats)
        over.set()
        heard = {first.result(20), *(repeat.result(20) for repeat in repeats)}

    assert heard == {SURE}
    assert len(site.api.sent) == 1


def test_different_attempts_do_not_wait_for_each_other(site: Site) -> None:
    together = threading.Barrier(8, timeout=20)
    site.api.before = lambda: void(together.wait())
    relay = site.started(lock_seconds=20)
    with ThreadPoolExecutor(8) as threads:
        ends = list(threads.map(lambda n: relay.queue_up(attempt(n), WALK_IN), range(8)))

    assert ends == [SURE] * 8


def void(_: object) -> None:
    return


def test_a_surprise_may_have_been_sent(site: Site) -> None:
    site.api.surprise = ZeroDivisionError()
    relay = site.started()
    first = relay.queue_up(attempt(1), WALK_IN)

    assert first == Uncertain("ZeroDivisionError")
    assert relay.queue_up(attempt(1), WALK_IN) == first
    assert len(site.api.sent) == 1
    assert "relay" in site.log.events


def test_without_its_journal_nothing_is_sent(site: Site) -> None:
    site.file.mkdir(parents=True)
    outcome = site.started().queue_up(attempt(1), WALK_IN)

    assert isinstance(outcome, Unavailable)
    assert outcome.reason is UnavailableReason.STORAGE
    assert site.api.sent == []


@pytest.mark.parametrize("outcome", [SURE, UNKNOWN_END, BUSY])
def test_an_end_that_cannot_be_written_is_told_and_written_later(
    site: Site, outcome: Outcome
) -> None:
    relay = site.started()
    relay.queue_up(attempt(9), WALK_IN)
    site.api.outcome = outcome
    with closing(sqlite3.connect(site.file, isolation_level=None, check_same_thread=False)) as lock:
        site.api.before = lambda: void(lock.execute("BEGIN IMMEDIATE"))
        assert relay.queue_up(attempt(1), WALK_IN) == outcome
        site.api.before = lambda: None
        assert relay.queue_up(attempt(1), WALK_IN) == outcome
        assert code_of(relay.queue_up(attempt(1), OTHER)) == 1206
    assert "relay_unwritten" in site.log.events

    site.api.outcome = SURE
    expected = SURE if outcome == BUSY else outcome
    assert relay.queue_up(attempt(1), WALK_IN) == expected
    assert site.started().queue_up(attempt(1), WALK_IN) == expected
    assert len(site.api.sent) == (3 if outcome == BUSY else 2)


def test_what_can_be_guessed_is_erased_after_a_day_and_all_of_it_after_a_month(
    site: Site,
) -> None:
    relay = site.started()
    relay.queue_up(attempt(1), OTHER)
    site.clock.moment += KEEP_DIGESTS + timedelta(seconds=1)
    assert relay.tidy() is None
    other_phone = replace(OTHER, contact_phone_number="7700900124")

    assert relay.queue_up(attempt(1), OTHER) == SURE
    assert relay.queue_up(attempt(1), other_phone) == SURE
    assert code_of(relay.queue_up(attempt(1), WALK_IN)) == 1206
    assert len(site.api.sent) == 1

    site.clock.moment += KEEP
    assert relay.tidy() is None
    relay.queue_up(attempt(1), OTHER)
    assert len(site.api.sent) == 2
