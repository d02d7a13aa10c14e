"""The case API client at ``kiosk serve``: what it costs, what it needs, how soon it is back."""

from __future__ import annotations

import contextlib
import statistics
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import httpx

from kiosk.adapters.gateway.http_client import ApiCaseGateway
from kiosk.bootstrap import load
from kiosk.bootstrap.window import Lobby
from kiosk.domain.case import AttemptKey, Issued, WalkIn
from kiosk.domain.catalogue import Channel, ServiceTypeId
from kiosk.domain.language import Locale
from kiosk.domain.screens import TroubleShown, Welcome
from tests.benchmarks.own_site import configuration_of, own_site
from tests.benchmarks.rows import Row, Timing
from tests.fakes.black_hole import black_hole
from tests.fakes.fault_proxy import Cut, FaultProxy
from tests.fakes.served_process import NOTHING_ASKED, Registered, ServeProcess, registered
from tests.faults.client_kiosk import gateway_behind

_ROUNDS, _WARM = 400, 40
_WALK_INS = 1000
_OUTAGES = 5
_SECTION = """
[cases.api]
base_url = "{base}"
application_id = "{application}"
token_url = "{base}/site/oauth2/v2.0/token"
client_id = "{client}"
client_secret = "{secret}"
idempotent = true
"""


@dataclass(frozen=True)
class Served:
    """A running server, a proxy before it that counts, and an application."""

    settings: Path
    server: ServeProcess
    proxy: FaultProxy
    made: Registered

    def walk_in(self) -> WalkIn:
        catalogue = configuration_of(self.settings).catalogue
        found = catalogue.service_type(ServiceTypeId(NOTHING_ASKED))
        assert found is not None
        return WalkIn(found.service_id, found.id, Locale("en-US"), Channel.FACE_TO_FACE)


def run() -> list[Row]:
    """Measure all three."""
    with served() as site:
        return [overhead(site), *needs(site), *outages(site)]


@contextlib.contextmanager
def served() -> Iterator[Served]:
    """Start a server on a site of its own."""
    with own_site() as settings:
        made = registered(settings)
        server = ServeProcess(settings).start()
        try:
            with FaultProxy(("127.0.0.1", server.port)).running() as proxy:
                yield Served(settings, server, proxy, made)
        finally:
            server.stop()


def overhead(site: Served) -> Row:
    """Measure one Queue Up beside a bare httpx POST, in turns, past the proxy, token warm."""
    base, walk_in = f"http://127.0.0.1:{site.server.port}", site.walk_in()
    direct = FaultProxy(("127.0.0.1", site.server.port), port=site.server.port)
    gateway = gateway_behind(direct, site.made, idempotent=True)
    token = gateway.tokens.token()
    url = f"{base}/{site.made.application_id}/services/{walk_in.service_id}/cases"
    body = {
        "serviceTypeId": walk_in.service_type_id,
        "channel": "FaceToFace",
        "useCustomerContactInfo": False,
        "locale": "en-US",
    }
    ours, bare = [], []
    with httpx.Client(trust_env=False) as client:
        for _ in range(_WARM + _ROUNDS):
            start = perf_counter()
            take(gateway, walk_in)
            middle = perf_counter()
            headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}
            answer = client.post(url, json=body, headers=headers)
            end = perf_counter()
            answer.raise_for_status()
            ours.append(1000 * (middle - start))
            bare.append(1000 * (end - middle))
    gateway.close()
    one, other = Timing(tuple(ours[_WARM:])), Timing(tuple(bare[_WARM:]))
    beside = f"{one.median:.2f} ms, bare httpx {other.median:.2f} ms"
    return Row(
        "case API: overhead of one Queue Up", one.median - other.median, "ms", beside, "<= 2 ms"
    )


def take(gateway: ApiCaseGateway, walk_in: WalkIn) -> None:
    """Let no failure pass for speed."""
    outcome = gateway.queue_up(AttemptKey(str(uuid.uuid4())), walk_in)
    if not isinstance(outcome, Issued):
        raise TypeError(outcome)


def needs(site: Served) -> list[Row]:
    """Count connections and token requests of a thousand walk-ins, one after the other."""
    gateway, walk_in = gateway_behind(site.proxy, site.made, idempotent=True), site.walk_in()
    site.proxy.connections = 0
    site.proxy.requests.clear()
    for _ in range(_WALK_INS):
        take(gateway, walk_in)
    gateway.close()
    tokens = site.proxy.requests[b"POST /site/oauth2/v2.0/token"]
    walk_ins = f"{site.proxy.requests[b'POST /cases']} walk-ins"
    return [
        Row("case API: connections", site.proxy.connections, "", walk_ins, "1"),
        Row("case API: token requests", tokens, "", walk_ins, "1 or 2"),
    ]


def outages(site: Served) -> list[Row]:
    """Measure from when the network is back until the kiosk's screens are open."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.jobs import QtJobs

    application = QGuiApplication.instance() or QGuiApplication([])
    jobs = QtJobs()
    lobby = closed_lobby(site)
    controller = lobby.make_controller(jobs)
    lobby.settle_in()
    rows = []
    for name, silent in (("refused", False), ("silent", True)):
        seconds = [
            outage(site, controller, lasting=0.9 * number, silent=silent)
            for number in range(_OUTAGES)
        ]
        beside = f"worst {max(seconds):.2f} s of {_OUTAGES}"
        title = f"case API: network back until kiosk open, {name} before"
        rows.append(Row(title, statistics.median(seconds), "s", beside, "<= 5 s"))
    jobs.wait()
    lobby.close()
    del application
    return rows


def closed_lobby(site: Served) -> Lobby:
    """Return a kiosk of its own, at the server behind the proxy."""
    folder = site.settings.parent / "kiosk"
    folder.mkdir()
    for name in ("kiosk.toml", "catalogue.toml"):
        (folder / name).write_text((site.settings.parent / name).read_text())
    config = folder / "kiosk.toml"
    section = _SECTION.format(
        base=site.proxy.base,
        application=site.made.application_id,
        client=site.made.client_id,
        secret=site.made.client_secret,
    )
    config.write_text(config.read_text().replace('gateway = "local"', 'gateway = "api"') + section)
    loaded = load(config)
    return Lobby.of(loaded)  # type: ignore[arg-type]


def outage(site: Served, controller: object, *, lasting: float, silent: bool) -> float:
    """Take the network away, see the kiosk close, give it back a while later, see it open.

    The kiosk is met at different moments of its round: it waits, or its connection does.
    """
    from kiosk.application.journey_controller import JourneyController
    from kiosk.ui.visitor import wait_for

    assert isinstance(controller, JourneyController)
    wait_for(lambda: controller.state.screen == Welcome(), "open")
    site.proxy.break_at(Cut.REFUSED)
    with black_hole(site.proxy.port) if silent else contextlib.nullcontext():
        wait_for(lambda: isinstance(controller.state.screen, TroubleShown), "closed")
        until = perf_counter() + lasting
        wait_for(lambda: perf_counter() > until, "a while")
    back = perf_counter()
    site.proxy.mend()
    wait_for(lambda: controller.state.screen == Welcome(), "open again")
    return perf_counter() - back
