"""Tokens: one answer for all who wait, renewed ahead of need."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.adapters.gateway.exchange import Exchange
from kiosk.adapters.gateway.line import Line
from kiosk.adapters.gateway.oauth import Client, ClientCredentials
from kiosk.adapters.gateway.token_warmth import (
    FIRST_PAUSE_SECONDS,
    LONGEST_PAUSE_SECONDS,
    TokenWarmth,
)
from kiosk.domain.case import Unavailable, UnavailableReason
from tests.fakes.case_api import CLIENT_ID, SECRET, FakeCaseApi, HangUp, Received, Reply, serving


@dataclass
class Tokens:
    """A token source at a token endpoint, and the clock that it looks at."""

    api: FakeCaseApi
    line: Line = field(default_factory=Line)
    now: float = 1000.0

    def source(self, secret: str = SECRET) -> ClientCredentials:
        client = Client(self.api.token_url, CLIENT_ID, secret)
        return ClientCredentials(client, Exchange(self.line, 5, 5), lambda: self.now)


@pytest.fixture
def tokens() -> Iterator[Tokens]:
    with serving(FakeCaseApi()) as api:
        made = Tokens(api)
        yield made
        made.line.close()


def asked(tokens: Tokens) -> int:
    return len(tokens.api.received)


class CountedTurn:
    """A lock that tells who comes to it."""

    def __init__(self) -> None:
        self.arrived = threading.Semaphore(0)
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self.arrived.release()
        self._lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._lock.release()


@pytest.mark.parametrize("granted", [True, False])
def test_many_who_need_a_token_at_once_wait_for_one_answer(tokens: Tokens, granted: bool) -> None:
    source, turn, go = tokens.source(), CountedTurn(), threading.Event()
    source._turn = turn  # type: ignore[assignment]  # noqa: SLF001  to know who waits

    def slow(request: Received) -> Reply:
        go.wait(10)
        return tokens.api.grant(request) if granted else Reply(503)

    tokens.api.token_reply = slow
    with ThreadPoolExecutor(8) as threads:
        waiting = [threads.submit(source.token) for _ in range(8)]
        for _ in waiting:
            assert turn.arrived.acquire(timeout=10)
        go.set()
        got = [one.result(10) for one in waiting]

    assert {type(one) for one in got} == {str if granted else Unavailable}
    assert asked(tokens) == 1


def test_a_token_that_two_were_refused_with_is_renewed_once(tokens: Tokens) -> None:
    source = tokens.source()
    old = source.token()
    assert isinstance(old, str)

    assert source.token(refused=old) == "canary-token-2"
    assert source.token(refused=old) == "canary-token-2"
    assert asked(tokens) == 2


def test_a_token_is_renewed_at_four_fifths_of_its_life_and_not_before(tokens: Tokens) -> None:
    source = tokens.source()
    source.token()
    tokens.now += 2879
    assert source.renewal_due_in() == pytest.approx(1)
    assert source.renew()
    assert asked(tokens) == 1

    tokens.now += 1
    assert source.renewal_due_in() == 0
    assert source.renew()
    assert source.token() == "canary-token-2"
    assert asked(tokens) == 2


def test_a_visitor_does_not_wait_for_a_renewal(tokens: Tokens) -> None:
    source, arrived, go = tokens.source(), threading.Event(), threading.Event()
    source.token()
    tokens.now += 3000

    def slow(request: Received) -> Reply:
        arrived.set()
        go.wait(10)
        return tokens.api.grant(request)

    tokens.api.token_reply = slow
    renewal = threading.Thread(target=source.renew)
    renewal.start()
    assert arrived.wait(10)
    assert source.token() == "canary-token-1"
    go.set()
    renewal.join()
    assert source.token() == "canary-token-2"


def test_a_renewal_that_fails_leaves_the_token_that_still_serves(tokens: Tokens) -> None:
    source = tokens.source()
    source.token()
    tokens.now += 3000
    tokens.api.token_reply = lambda _: Reply(503)

    assert not source.renew()
    assert source.token() == "canary-token-1"
    tokens.now += 500
    assert isinstance(source.token(), Unavailable)


def test_a_kept_warm_token_is_there_before_anyone_asks(tokens: Tokens) -> None:
    given, source = threading.Event(), tokens.source()

    def give(request: Received) -> Reply:
        given.set()
        return tokens.api.grant(request)

    tokens.api.token_reply = give
    source.keep_warm()
    assert given.wait(10)
    source.close()

    assert source.token() == "canary-token-1"
    assert asked(tokens) == 1


@pytest.mark.parametrize("life", [0, -1, "NaN", "Infinity", 1e400, [], "3599", 3599.0])
def test_any_life_is_understood_somehow(tokens: Tokens, life: object) -> None:
    body = b'{"access_token": "t", "expires_in": %s}'
    told = b"1e400" if life == 1e400 else str(life).encode()
    tokens.api.token_reply = lambda _: Reply(200, body % told)
    source = tokens.source()

    assert source.token() == "t"
    assert 0 < source.renewal_due_in() <= 86_400


def test_an_answer_that_breaks_off_at_once_is_asked_for_once_more(tokens: Tokens) -> None:
    ends = iter([HangUp(), None])

    def answer(request: Received) -> Reply | HangUp:
        return next(ends) or tokens.api.grant(request)

    tokens.api.token_reply = answer

    assert tokens.source().token() == "canary-token-1"


BODIES = Path(__file__).parent / "bodies"


def test_the_documented_answer_is_a_token_for_its_time(tokens: Tokens) -> None:
    tokens.api.token_reply = lambda _: Reply(200, (BODIES / "token.json").read_bytes())
    source = tokens.source()

    assert source.token() == "canary-token"
    assert source.renewal_due_in() == pytest.approx(0.8 * 3599)


def test_what_the_cloud_says_of_a_wrong_secret_is_told_by_its_name_alone(tokens: Tokens) -> None:
    wrong = (BODIES / "token-invalid-client.json").read_bytes()
    tokens.api.token_reply = lambda _: Reply(401, wrong)
    refused = tokens.source().token()

    assert isinstance(refused, Unavailable)
    assert "(invalid_client)" in refused.detail
    assert "AADSTS" not in refused.detail


def test_an_error_that_is_a_sentence_is_not_repeated(tokens: Tokens) -> None:
    tokens.api.token_reply = lambda _: Reply(401, {"error": f"no client has {SECRET}"})

    assert SECRET not in str(tokens.source().token())


def test_a_wrong_secret_says_what_to_do_and_shows_nothing(tokens: Tokens) -> None:
    refused = tokens.source("canary-wrong").token()

    assert isinstance(refused, Unavailable)
    assert refused.reason is UnavailableReason.CREDENTIALS
    to_do = "check client_id, client secret and token_url"
    assert refused.detail == f"the token endpoint answered 401 (invalid_client): {to_do}"


def test_no_token_and_no_secret_is_in_a_repr(tokens: Tokens) -> None:
    source = tokens.source()
    source.token()
    held, client = source._held, source._client  # noqa: SLF001  what a debugger would show

    assert "canary" not in f"{source!r} {held!r} {client!r}"


@dataclass
class Due:
    """Is due at once, and counts how often it is renewed."""

    done: threading.Event = field(default_factory=threading.Event)
    renewed: int = 0

    def renewal_due_in(self) -> float:
        return 0.0

    def renew(self) -> bool:
        self.renewed += 1
        self.done.set()
        return True


def test_warmth_ends_when_it_is_told_to() -> None:
    token = Due()
    warmth = TokenWarmth(token)
    warmth.start()
    warmth.start()
    assert token.done.wait(10)
    warmth.stop()

    assert token.renewed == 1
    assert 0 < FIRST_PAUSE_SECONDS < LONGEST_PAUSE_SECONDS <= 60
