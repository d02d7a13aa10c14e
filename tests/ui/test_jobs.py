"""Work elsewhere, results here."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import pytest

from kiosk.ui.jobs import QtJobs, later
from kiosk.ui.visitor import NeverHappenedError, wait_for

pytestmark = pytest.mark.usefixtures("qapp")


def test_work_runs_elsewhere_and_its_result_lands_here() -> None:
    jobs, worked, landed = QtJobs(), list[int](), list[tuple[int, str]]()

    def work() -> str:
        worked.append(threading.get_ident())
        return "done"

    jobs.run(work, lambda result: landed.append((threading.get_ident(), result)), lambda _: None)
    wait_for(lambda: bool(landed), "the result")
    assert landed == [(threading.get_ident(), "done")]
    assert worked != [threading.get_ident()]


def test_an_exception_lands_as_a_failure() -> None:
    jobs, failures = QtJobs(), list[Exception]()
    jobs.run(lambda: 1 // 0, lambda _: None, failures.append)
    wait_for(lambda: bool(failures), "the failure")
    assert isinstance(failures[0], ZeroDivisionError)


def test_nothing_lands_before_the_event_loop_runs() -> None:
    jobs, landed = QtJobs(), list[int]()
    jobs.run(lambda: 1, landed.append, lambda _: None)
    jobs.wait()
    assert landed == []
    wait_for(lambda: landed == [1], "the result")


def test_waiting_waits_for_all_work() -> None:
    jobs, release, ended = QtJobs(), threading.Event(), list[int]()

    def work() -> None:
        release.wait()
        ended.append(1)

    jobs.run(work, lambda _: None, lambda _: None)
    jobs.run(work, lambda _: None, lambda _: None)
    release.set()
    jobs.wait()
    assert ended == [1, 1]


def test_threads_without_work_go_and_a_busy_one_is_not_waited_for() -> None:
    jobs, release, threads = QtJobs(), threading.Event(), list[int]()
    resting, busy = jobs.lane(), jobs.lane()

    def run() -> None:
        count = len(threads) + 1
        resting.run(threading.get_native_id, threads.append, lambda _: None)
        wait_for(lambda: len(threads) == count, "the work")

    run()
    run()
    busy.run(release.wait, lambda _: None, lambda _: None)
    jobs.let_threads_go()
    run()
    release.set()
    jobs.wait()
    assert threads[0] == threads[1] != threads[2]


def test_after_the_end_nothing_lands_and_nothing_begins() -> None:
    jobs, landed, worked = QtJobs(), list[int](), list[int]()
    lane = jobs.lane()
    jobs.run(lambda: 1, landed.append, lambda _: None)
    lane.run(lambda: 2, landed.append, lambda _: None)
    jobs.run(lambda: jobs.tell(lambda: landed.append(3)), lambda _: None, lambda _: None)
    jobs.end()
    jobs.run(lambda: worked.append(4), lambda _: None, lambda _: None)
    jobs.tell(lambda: landed.append(5))
    other, seen = QtJobs(), list[int]()
    other.run(lambda: 6, seen.append, lambda _: None)
    wait_for(lambda: seen == [6], "what came after all of them")
    assert (landed, worked) == ([], [])


@dataclass(slots=True)
class Caller:
    """Cannot be referred to weakly, as the rounds of the kiosk cannot."""

    called: list[str]
    word: str

    def call(self) -> None:
        self.called.append(self.word)


def test_whoever_is_called_later_lives_until_then() -> None:
    called = list[str]()
    later(0.01, Caller(called, "held by nobody else").call)
    others = [Caller([], "another") for _ in range(100)]
    wait_for(lambda: bool(called), "the call")
    assert called == ["held by nobody else"]
    assert all(other.called == [] for other in others)


def test_what_never_happens_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.visitor.PATIENCE_SECONDS", 0)
    with pytest.raises(NeverHappenedError, match="rain"):
        wait_for(lambda: False, "rain")


def test_news_of_work_under_way_is_heard_here_and_before_its_end() -> None:
    jobs, heard = QtJobs(), list[tuple[int, str]]()

    def note(what: str) -> None:
        heard.append((threading.get_ident(), what))

    def work() -> str:
        jobs.tell(lambda: note("half"))
        return "whole"

    jobs.run(work, note, lambda _: None)
    wait_for(lambda: len(heard) == 2, "the end")
    here = threading.get_ident()
    assert heard == [(here, "half"), (here, "whole")]


def test_a_lane_works_in_order_and_beside_all_other_work() -> None:
    jobs, held, landed = QtJobs(), threading.Event(), list[str]()
    lane = jobs.lane()
    lane.run(held.wait, lambda _: landed.append("first"), lambda _: None)
    lane.run(lambda: None, lambda _: landed.append("second"), lambda _: None)
    for number in range(8):
        jobs.run(lambda number=number: number, lambda n: landed.append(str(n)), lambda _: None)  # type: ignore[misc]
    wait_for(lambda: len(landed) == 8, "the work beside the lane")
    assert {"first", "second"}.isdisjoint(landed)
    held.set()
    wait_for(lambda: landed[8:] == ["first", "second"], "the lane's work, in order")


def test_waiting_waits_for_the_lanes_too() -> None:
    jobs, release, ended = QtJobs(), threading.Event(), list[int]()

    def work() -> None:
        release.wait()
        ended.append(1)

    jobs.lane().run(work, lambda _: None, lambda _: None)
    release.set()
    jobs.wait()
    assert ended == [1]
