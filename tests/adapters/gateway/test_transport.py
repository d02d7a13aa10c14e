"""How the case API is reached: TLS, pooled, by the configured way, and never for ever."""

from __future__ import annotations

import contextlib
import http.server
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.adapters.gateway.line import IDLE_SECONDS, SYSTEM_PROXY, Route, proxy_for
from kiosk.adapters.gateway.reach import reach
from kiosk.adapters.gateway.security import tls_context
from kiosk.domain.case import Outcome, Unavailable, UnavailableReason, Uncertain
from tests.adapters.gateway.to_the_api import CREATED, settings_for
from tests.fakes.case_api import FakeCaseApi, Reply, serving
from tests.fakes.engines import attempt, case_in, walk_in
from tests.fakes.fault_proxy import Cut, FaultProxy
from tests.fakes.name_server import NameServer
from tests.fakes.serving import Served, parts_on
from tests.fakes.serving import serving as kiosk_serve
from tests.fakes.tls import Certificate, self_signed


def api() -> FakeCaseApi:
    return FakeCaseApi(reply=lambda _: CREATED)


def server_context(
    made: Certificate, newest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3
) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made.certificate, made.key)
    context.maximum_version = newest
    return context


def submitted(settings: ApiSettings) -> Outcome:
    gateway = ApiCaseGateway(settings)
    try:
        return gateway.queue_up(attempt(1), walk_in())
    finally:
        gateway.close()


@contextlib.contextmanager
def over_tls(made: Certificate, **options: Any) -> Iterator[tuple[FakeCaseApi, ApiSettings]]:
    with serving(api(), tls=server_context(made, **options)) as served:
        yield served, replace(settings_for(served), route=Route(made.certificate))


def test_an_authority_of_ones_own_is_trusted_if_a_file_says_so(tmp_path: Path) -> None:
    with over_tls(self_signed(tmp_path)) as (_, settings):
        assert case_in(submitted(settings)).ticket.text == "A104"
        assert reach(settings.base_url, 5, settings.route) is None


@pytest.mark.parametrize("fault", ["unknown authority", "another host", "run out"])
def test_a_wrong_certificate_stops_everything_before_a_secret_is_sent(
    fault: str, tmp_path: Path
) -> None:
    host = "elsewhere.example.org" if fault == "another host" else "127.0.0.1"
    made = self_signed(tmp_path, host, days=-1 if fault == "run out" else 1)
    with over_tls(made) as (served, settings):
        route = Route() if fault == "unknown authority" else settings.route
        outcome = submitted(replace(settings, route=route))
        told = reach(settings.base_url, 5, route)

    assert isinstance(outcome, Unavailable)
    assert outcome.reason is UnavailableReason.CONNECTION
    assert "certificate" in outcome.detail.lower()
    assert told is not None
    assert served.received == []


def test_what_is_older_than_tls_1_2_is_not_spoken() -> None:
    context = tls_context()

    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.cert_store_stats()["x509_ca"] > 50


def test_a_server_of_tls_1_2_is_understood(tmp_path: Path) -> None:
    with over_tls(self_signed(tmp_path), newest=ssl.TLSVersion.TLSv1_2) as (_, settings):
        case_in(submitted(settings))


def test_an_authority_file_that_is_none_sends_nothing(tmp_path: Path) -> None:
    (tmp_path / "none.pem").write_text("no certificate")
    with over_tls(self_signed(tmp_path)) as (served, settings):
        outcome = submitted(replace(settings, route=Route(tmp_path / "none.pem")))

    assert isinstance(outcome, Unavailable)
    assert "none.pem" in outcome.detail
    assert served.received == []


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
