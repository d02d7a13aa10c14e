"""TLS to the case API: whom the kiosk trusts, and what it does not speak."""

from __future__ import annotations

import ssl
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.gateway.line import Route
from kiosk.adapters.gateway.reach import reach
from kiosk.adapters.gateway.security import tls_context
from kiosk.domain.case import Unavailable, UnavailableReason
from tests.adapters.gateway.issuing_api import over_tls, submitted
from tests.fakes.engines import case_in
from tests.fakes.tls import self_signed


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
