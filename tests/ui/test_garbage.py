"""Qt objects that are left over are destroyed where they were made."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject, QTimer

from kiosk.ui.garbage import collect_what_is_due, garbage_collected_here
from kiosk.ui.jobs import QtJobs
from kiosk.ui.visitor import wait_for

pytestmark = pytest.mark.usefixtures("qapp")

PLENTY = 50_000


class Screen(QObject):
    """Holds itself, as a view model and its callbacks do, and a timer that runs."""

    def __init__(self, gone: list[int]) -> None:
        super().__init__()
        self.myself = self
        self.timer = QTimer(self, interval=1000)
        self.timer.start()
        self.watched = Watched(gone)


class Watched:
    """Notes the thread on which it goes."""

    def __init__(self, gone: list[int]) -> None:
        self.gone = gone

    def __del__(self) -> None:
        self.gone.append(threading.get_ident())


def make_garbage() -> int:
    """Leave more behind than Python lets lie."""
    cycles = [[] for _ in range(PLENTY)]  # type: list[list[object]]
    for each in cycles:
        each.append(each)
    return len(cycles)


def test_what_a_worker_leaves_behind_destroys_no_window() -> None:
    gone = list[int]()
    with garbage_collected_here():
        jobs, landed = QtJobs(), list[int]()
        Screen(gone)
        jobs.run(make_garbage, landed.append, lambda _: None)
        wait_for(lambda: bool(landed), "the garbage")
        assert gone == []
    assert gone == [threading.get_ident()]


def test_garbage_goes_while_the_kiosk_runs() -> None:
    gone = list[int]()
    with garbage_collected_here():
        Screen(gone)
        make_garbage()
        wait_for(lambda: bool(gone), "the screen to go")
    assert gone == [threading.get_ident()]


def test_only_the_generation_that_is_full_is_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    collected = list[int]()
    monkeypatch.setattr(gc, "collect", collected.append)
    for counts in ((10, 0, 0), (701, 0, 0), (10, 11, 0), (701, 11, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collect_what_is_due()
    assert collected == [0, 1, 2]


def test_afterwards_python_collects_by_itself_again() -> None:
    with garbage_collected_here():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_callback_is_let_go_on_the_thread_that_gave_it() -> None:
    gone, landed = list[int](), list[int]()
    release = threading.Event()

    def run_with_a_screen() -> None:
        screen = Screen(gone)
        screen.myself = screen.timer  # type: ignore[assignment]

        def done(result: int) -> None:
            landed.append(result)
            screen.timer.stop()

        jobs.run(lambda: int(release.wait(30)), done, lambda _: None)

    jobs = QtJobs()
    run_with_a_screen()
    release.set()
    wait_for(lambda: bool(landed), "the result")
    jobs.wait()
    assert gone == [threading.get_ident()]
