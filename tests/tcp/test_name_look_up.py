"""Names that are looked up by several at a time, and for a while."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.tcp import name_look_up
from kiosk.tcp.name_look_up import NameLookUp
from tests.fakes.name_server import NameServer

HERE, THERE = ("192.0.2.1", 80), ("192.0.2.2", 80)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[NameServer]:
    server = NameServer(HERE)
    monkeypatch.setattr("socket.getaddrinfo", server.look_up)
    yield server
    server.answers.set()


def asked(look_up: NameLookUp, host: str, seconds: float = 20) -> list[tuple[str, int]]:
    return [address for *_, address in look_up.addresses(host, 80, seconds)]


def hang(look_up: NameLookUp, host: str) -> None:
    with pytest.raises(TimeoutError, match=host):
        asked(look_up, host, 0.02)


def test_each_name_has_its_own_answer(names: NameServer) -> None:
    look_up = NameLookUp()
    hang(look_up, "one.example")
    hang(look_up, "two.example")
    hang(look_up, "one.example")
    assert names.asked == 2

    names.answers.set()
    assert asked(look_up, "one.example") == asked(look_up, "two.example") == [HERE]


def test_many_that_ask_at_the_same_time_share_one_answer(names: NameServer) -> None:
    look_up = NameLookUp()
    hang(look_up, "one.example")
    with ThreadPoolExecutor(8) as threads:
        waiting = [threads.submit(asked, look_up, "one.example") for _ in range(8)]
        names.answers.set()
        found = [one.result(20) for one in waiting]
    assert found == [[HERE]] * 8


def test_an_answer_is_used_once_and_then_asked_for_anew(names: NameServer) -> None:
    look_up = NameLookUp()
    names.answers.set()
    assert asked(look_up, "one.example") == [HERE]
    names.found = (THERE,)
    assert asked(look_up, "one.example") == [THERE]


def test_an_answer_that_nobody_waited_for_goes_stale(
    names: NameServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = NameLookUp()
    monkeypatch.setattr(name_look_up, "_STALE_SECONDS", -1)
    hang(look_up, "one.example")
    hang(look_up, "one.example")
    assert names.asked == 1

    names.answers.set()
    look_up._under_way["one.example", 80][1].result(20)  # noqa: SLF001 - it has come
    names.found = (THERE,)
    assert asked(look_up, "one.example") == [THERE]


def test_a_number_needs_no_look_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_thread(*_: object) -> None:
        pytest.fail("a look-up was begun")

    monkeypatch.setattr(name_look_up, "_begin", no_thread)
    assert asked(NameLookUp(), "127.0.0.1") == [("127.0.0.1", 80)]


def test_a_name_that_cannot_be_spelled_is_an_error_of_the_system() -> None:
    with pytest.raises(OSError, match=r"a\.\.b is no host name"):
        NameLookUp().addresses("a..b", 80, 20)


def test_a_name_that_is_not_known_is_told_as_the_system_tells_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown(*_: object, **how: int) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no number" if how["flags"] else "not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    with pytest.raises(socket.gaierror, match="not known"):
        asked(NameLookUp(), "nobody.example")
