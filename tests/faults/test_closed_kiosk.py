"""Whether visitors can be served is known before anyone types, and asks for no number."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.application.health import Health
from kiosk.bootstrap import Faults, load
from kiosk.bootstrap.parts import Parts, build_parts
from kiosk.bootstrap.readiness import build_health
from kiosk.domain.readiness import Hindrance
from tests.fakes.black_hole import black_hole
from tests.fakes.fault_proxy import Cut, FaultProxy
from tests.fakes.served_kiosk import write_kiosk
from tests.fakes.serving import Served, parts_on, serving
from tests.fakes.system import FakeStaffLog


@dataclass
class Watched:
    """A kiosk whose catalogue is there, at a server behind a proxy that breaks."""

    health: Health
    proxy: FaultProxy
    log: FakeStaffLog


@contextlib.contextmanager
def watched(served: Served, folder: Path, *, secret: str = "") -> Iterator[Watched]:
    port = int(served.base.rpartition(":")[2])
    with FaultProxy(("127.0.0.1", port)).running() as proxy:
        config = write_kiosk(folder / "kiosk", served)
        text = config.read_text().replace(served.base, proxy.base)
        if secret:
            text = text.replace(served.application().client_secret, secret)
        config.write_text(text)
        configuration = load(config)
        assert not isinstance(configuration, Faults), str(configuration)
        log = FakeStaffLog()
        parts = offering(build_parts(configuration, log), served)
        health = build_health(configuration, parts, lambda: parts.context.catalogue)
        yield Watched(health, proxy, log)
        parts.close()


def offering(parts: Parts, served: Served) -> Parts:
    return parts.offering(served.parts.catalogue, served.parts.site)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(parts_on(f"sqlite:///{tmp_path / 'cases.sqlite'}")) as running:
        yield running


def test_a_kiosk_closes_without_its_server_and_opens_with_it(
    served: Served, tmp_path: Path
) -> None:
    with watched(served, tmp_path) as kiosk:
        assert kiosk.health.hindrance() is None

        kiosk.proxy.break_at(Cut.REFUSED)
        assert kiosk.health.hindrance() is Hindrance.NO_CONNECTION
        with black_hole(kiosk.proxy.port):
            assert kiosk.health.hindrance() is Hindrance.NO_CONNECTION

        kiosk.proxy.mend()
        assert kiosk.health.hindrance() is None
        assert kiosk.proxy.requests == {b"POST /site/oauth2/v2.0/token": 1}
    assert kiosk.log.events[-1] == "ready_again"


def test_a_kiosk_whose_secret_is_wrong_says_that_it_is_out_of_order(
    served: Served, tmp_path: Path
) -> None:
    with watched(served, tmp_path, secret="canary-wrong") as kiosk:
        assert kiosk.health.hindrance() is Hindrance.OUT_OF_ORDER

    (line,) = kiosk.log.lines
    assert "check client_id, client secret" in str(line)
    assert "canary" not in str(line)
