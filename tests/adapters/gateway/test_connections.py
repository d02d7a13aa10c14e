"""Connections to the case API are shared, renewed, and never waited for without end."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from kiosk.adapters.gateway.http_client import ApiCaseGateway
from kiosk.adapters.gateway.line import IDLE_SECONDS, Route
from kiosk.adapters.gateway.reach import reach
from kiosk.domain.case import Uncertain
from tests.fakes.engines import attempt, case_in, walk_in
from tests.fakes.fault_proxy import Cut, FaultProxy
from tests.fakes.serving import Served, parts_on
from tests.fakes.serving import serving as kiosk_serve


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    database = f"sqlite:///{tmp_path_factory.mktemp('served') / 'cases.sqlite'}"
    with kiosk_serve(parts_on(database)) as running:
        yield running


@contextlib.contextmanager
def behind(served: Served, **changes: Any) -> Iterator[tuple[FaultProxy, ApiCaseGateway]]:
    """A gateway to kiosk serve, behind a proxy that counts and breaks."""
    port = int(served.base.rpartition(":")[2])
    with FaultProxy(("127.0.0.1", port), trickle_seconds=0.2).running() as proxy:
        direct = served.gateway()
        settings = replace(
            direct._settings,  # noqa: SLF001  the same kiosk, by another way
            base_url=proxy.base,
            token_url=f"{proxy.base}/site/oauth2/v2.0/token",
            **changes,
        )
        gateway = ApiCaseGateway(settings)
        yield proxy, gateway
        gateway.close()


def test_many_walk_ins_need_one_connection_and_one_token(served: Served) -> None:
    with behind(served) as (proxy, gateway):
        for number in range(100, 150):
            case_in(gateway.queue_up(attempt(number), walk_in()))

        assert proxy.connections == 1
        assert proxy.requests == {b"POST /site/oauth2/v2.0/token": 1, b"POST /cases": 50}


def test_a_connection_that_the_server_closed_meanwhile_is_not_used(served: Served) -> None:
    with behind(served) as (proxy, gateway):
        case_in(gateway.queue_up(attempt(200), walk_in()))
        proxy.break_at(Cut.REFUSED)
        proxy.mend()

        case_in(gateway.queue_up(attempt(201), walk_in()))
        assert proxy.connections == 2


def test_an_answer_that_trickles_ends_in_time(served: Served) -> None:
    with behind(served, connect_seconds=0.2, answer_seconds=0.4) as (proxy, gateway):
        assert isinstance(gateway.tokens.token(), str)
        proxy.break_at(Cut.TRICKLE)
        outcome = gateway.queue_up(attempt(202), walk_in())

    assert isinstance(outcome, Uncertain)
    assert "ReadTimeout" in outcome.detail


def test_a_look_at_the_host_asks_for_nothing(served: Served) -> None:
    with behind(served) as (proxy, _):
        assert reach(proxy.base, 5, Route()) is None

    assert proxy.requests == {}


@pytest.mark.parametrize("base", ["http://127.0.0.1:9", "https://no-such-host.invalid", "x://y"])
def test_a_host_that_cannot_be_reached_is_named(base: str) -> None:
    told = reach(base, 1, Route())

    assert told is not None
    assert base.partition("//")[2] in told


def test_a_connection_is_kept_for_less_than_servers_keep_it() -> None:
    """Node.js closes after 5 s, the shortest default known."""
    assert 0 < IDLE_SECONDS < 5
