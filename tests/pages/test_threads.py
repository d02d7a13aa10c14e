"""What is slow stands before nobody else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import pytest

from kiosk.engine.access.outcomes import ClientRefused, Registered, Role, SignInRefused
from kiosk.server.threads import GRANTING_THREADS, SIGN_IN_THREADS
from tests.fakes.open_office import Office

Ask = Callable[[Office, httpx.Client], httpx.Response]
FLOOD = 12
"""More than any pool for hashes has threads."""


def get_token(at: Office, web: httpx.Client) -> httpx.Response:
    made = at.parts.access.applications.register("Kiosk 1", [Role.CASE_MANAGER])
    assert isinstance(made, Registered)
    form = {
        "grant_type": "client_credentials",
        "client_id": made.application.client_id,
        "client_secret": made.client_secret,
    }
    return web.post("/tenant/oauth2/v2.0/token", data=form)


def sign_in(_: Office, web: httpx.Client) -> httpx.Response:
    return web.post("/counter/sign-in", data={"name": "sam", "password": "wrong"})


@contextmanager
def flood(ask: Callable[[], httpx.Response], answers: threading.Event) -> Iterator[None]:
    """Have so many ask at the same time; none is answered before ``answers`` is set."""
    with ThreadPoolExecutor(FLOOD) as people:
        asked: list[Future[httpx.Response]] = [people.submit(ask) for _ in range(FLOOD)]
        try:
            yield
            assert not any(one.done() for one in asked)
        finally:
            answers.set()
    assert {one.result().status_code for one in asked} == {401}


@pytest.mark.parametrize(
    ("flooded", "other", "status"), [(sign_in, get_token, 200), (get_token, sign_in, 401)]
)
def test_a_flood_of_sign_ins_delays_no_token_nor_the_other_way_round(
    at: Office,
    web: httpx.Client,
    monkeypatch: pytest.MonkeyPatch,
    flooded: Ask,
    other: Ask,
    status: int,
) -> None:
    answers, busy, access = threading.Event(), threading.Semaphore(0), at.parts.access

    def slow(*_: str) -> SignInRefused | ClientRefused:
        busy.release()
        answers.wait(30)
        return SignInRefused() if flooded is sign_in else ClientRefused()

    if flooded is sign_in:
        monkeypatch.setattr(access.staff, "sign_in", slow)
    else:
        monkeypatch.setattr(access.tokens, "grant", slow)
    with flood(lambda: flooded(at, web), answers):
        assert all(busy.acquire(timeout=20) for _ in range(min(GRANTING_THREADS, SIGN_IN_THREADS)))
        assert other(at, web).status_code == status
