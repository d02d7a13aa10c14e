"""A server with more to forget than it can at once."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.engine.housekeeping import Tidied
from tests.fakes.serving import parts_on, serving
from tests.fakes.system import FakeStaffLog


class Backlog:
    """Housekeeping that has always more to do."""

    def __init__(self, answer: Tidied | Unavailable) -> None:
        self.answer = answer
        self.rounds = threading.Semaphore(0)

    def round(self) -> Tidied | Unavailable:
        self.rounds.release()
        return self.answer

    def wait(self) -> None:
        assert self.rounds.acquire(timeout=20)


class HeardLog(FakeStaffLog):
    """A log that says when it was told something."""

    def __init__(self) -> None:
        super().__init__()
        self.told = threading.Event()

    def warning(self, event: str, **facts: str | int) -> None:
        super().warning(event, **facts)
        self.told.set()


def test_neither_walk_ins_nor_the_end_wait_until_all_is_forgotten(tmp_path: Path) -> None:
    parts = parts_on(f"sqlite:///{tmp_path / 'cases.sqlite'}")
    backlog = Backlog(Tidied(200, 0))
    assert parts.engine
    parts.engine.housekeeping = backlog  # type: ignore[assignment]
    with serving(parts) as served:
        backlog.wait()
        backlog.wait()
        path = served.path("services/service-nothing/cases")
        body = {"serviceTypeId": "nothing", "channel": "FaceToFace"}
        answer = served.web.post(path, json=body, headers=served.bearer())
        backlog.wait()

    assert answer.status_code == 201


def test_a_database_that_is_away_is_told_to_staff_and_asked_again_later(tmp_path: Path) -> None:
    log = HeardLog()
    parts = replace(parts_on(f"sqlite:///{tmp_path / 'cases.sqlite'}"), log=log)
    backlog = Backlog(Unavailable(UnavailableReason.STORAGE, "no database"))
    assert parts.engine
    parts.engine.housekeeping = backlog  # type: ignore[assignment]
    with serving(parts):
        assert log.told.wait(20)

    assert log.lines == [("warning", "housekeeping_unavailable", {"reason": "no database"})]
    backlog.wait()
    assert not backlog.rounds.acquire(blocking=False)
