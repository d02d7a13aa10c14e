"""Which way the case API is reached by: proxies, names, addresses, and no redirect."""

from __future__ import annotations

import contextlib
import http.server
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.gateway.http_client import ApiSettings
from kiosk.adapters.gateway.line import SYSTEM_PROXY, Route, proxy_for
from kiosk.adapters.gateway.reach import reach
from kiosk.domain.case import Unavailable, UnavailableReason, Uncertain
from tests.adapters.gateway.issuing_api import api, over_tls, submitted
from tests.adapters.gateway.to_the_api import settings_for
from tests.fakes.case_api import FakeCaseApi, Reply, serving
from tests.fakes.engines import case_in
from tests.fakes.name_server import NameServer
from tests.fakes.tls import self_signed


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "ALL_PROXY", "SSL_CERT_FILE", "NETRC"])
def test_the_environment_changes_no_way_and_no_trust(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = self_signed(tmp_path)
    is_file = variable in {"SSL_CERT_FILE", "NETRC"}
    monkeypatch.setenv(variable, str(made.certificate) if is_file else "http://127.0.0.1:9")
    with over_tls(made) as (_, settings):
        case_in(submitted(settings))


@contextlib.contextmanager
def connect_proxy() -> Iterator[tuple[str, list[str]]]:
    """A proxy that lets CONNECT through, and tells to where."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            asked.append(self.path)
            host, _, port = self.path.rpartition(":")
            with socket.create_connection((host, int(port))) as there:
                self.send_response(200)
                self.end_headers()
                back = threading.Thread(target=pump, args=(there, self.connection))
                back.start()
                pump(self.connection, there)
                back.join()

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as proxy:
        thread = threading.Thread(target=proxy.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{proxy.server_port}", asked
        proxy.shutdown()
        thread.join()


def pump(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


def test_a_proxy_is_used_where_the_settings_name_one(tmp_path: Path) -> None:
    made = self_signed(tmp_path)
    with over_tls(made) as (served, settings), connect_proxy() as (proxy, asked):
        route = Route(made.certificate, proxy)
        case_in(submitted(replace(settings, route=route)))
        assert reach(settings.base_url, 5, route) is None

    assert set(asked) == {served.base_url.removeprefix("https://")}


def test_a_proxy_that_is_away_is_no_connection(tmp_path: Path) -> None:
    made = self_signed(tmp_path)
    with over_tls(made) as (served, settings):
        away = replace(settings, route=Route(made.certificate, "http://127.0.0.1:9"))
        outcome = submitted(away)

    assert isinstance(outcome, Unavailable)
    assert served.received == []


def test_the_systems_proxy_is_asked_for_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", "inside.example")

    assert proxy_for("https://api.example/", Route()) == ""
    assert (
        proxy_for("https://api.example/", Route(proxy=SYSTEM_PROXY)) == "http://proxy.example:3128"
    )
    assert proxy_for("https://inside.example/", Route(proxy=SYSTEM_PROXY)) == ""


def has_v6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


@pytest.mark.skipif(not has_v6(), reason="this machine has no IPv6 loopback")
def test_an_address_of_ipv6_is_reached() -> None:
    with serving(api(), host="::1") as served:
        settings = settings_for(served)
        assert case_in(submitted(settings)).ticket.text == "A104"
        assert reach(settings.base_url, 5, Route()) is None


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[NameServer]:
    server = NameServer()
    monkeypatch.setattr("socket.getaddrinfo", server.look_up)
    yield server
    server.answers.set()


def test_a_name_server_that_hangs_is_a_lost_connection_and_costs_one_thread(
    names: NameServer,
) -> None:
    base = "https://hanging.example"
    settings = ApiSettings(base_url=base, application_id="a", access_token="t", connect_seconds=0.1)
    outcomes = [submitted(settings) for _ in range(3)]

    told = "no connection to hanging.example: ConnectTimeout [Errno 110] hanging.example was not"
    for outcome in outcomes:
        assert isinstance(outcome, Unavailable)
        assert outcome.reason is UnavailableReason.CONNECTION
        assert outcome.detail.startswith(told)
    assert "TimeoutError" in (reach(base, 0.1, Route()) or "")
    assert names.asked == 1


def test_a_name_that_was_found_late_is_reached_by_the_repeat(names: NameServer) -> None:
    with serving(api()) as served:
        port = int(served.base_url.rpartition(":")[2])
        names.found = (("127.0.0.1", port),)
        settings = replace(
            settings_for(served), base_url=f"http://late.example:{port}", access_token="t"
        )
        assert isinstance(submitted(replace(settings, connect_seconds=0.05)), Unavailable)
        names.answers.set()
        assert case_in(submitted(settings)).ticket.text == "A104"
    assert names.asked == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_to_no_host(status: int) -> None:
    with serving(api()) as other, serving(FakeCaseApi()) as served:
        served.reply = lambda _: Reply(status, b"", {"Location": f"{other.base_url}/x/cases"})
        outcome = submitted(settings_for(served))

    assert isinstance(outcome, Uncertain)
    assert other.received == []
