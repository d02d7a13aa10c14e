"""A case API that issues, in the clear or over TLS, and one attempt by given settings."""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.adapters.gateway.line import Route
from kiosk.domain.case import Outcome
from tests.adapters.gateway.to_the_api import CREATED, settings_for
from tests.fakes.case_api import FakeCaseApi, serving
from tests.fakes.engines import attempt, walk_in
from tests.fakes.tls import Certificate


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
