"""What every case gateway promises, in process, over HTTP, and as the fake of other tests.

The two real ones have the same engine behind them, and must be told apart by nobody.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.gateway.http_client import ApiCaseGateway, ApiSettings
from kiosk.adapters.gateway.local_engine import LocalCaseGateway
from kiosk.domain.case import Unavailable, UnavailableReason, WalkIn
from kiosk.domain.catalogue import Channel, CustomerRecordId, FieldTypeId, TagId
from kiosk.domain.language import Locale
from kiosk.ports.case_gateway import CaseGateway
from tests.fakes import sites
from tests.fakes.case_api import APPLICATION, CLIENT_ID, SECRET, FakeCaseApi, serving
from tests.fakes.engines import attempt, case_in, settings_of, told, walk_in
from tests.fakes.gateway import ScriptedCaseGateway
from tests.fakes.system import FakeClock

REAL = ("local", "api")


def api_settings(base_url: str) -> ApiSettings:
    return ApiSettings(
        base_url=base_url,
        application_id=APPLICATION,
        token_url=f"{base_url}/tenant/oauth2/v2.0/token",
        client_id=CLIENT_ID,
        client_secret=SECRET,
        idempotent=True,
    )


def local_gateway(database: Path) -> LocalCaseGateway:
    return LocalCaseGateway(sites.CATALOGUE, sites.SITE, settings_of(database), FakeClock())


@pytest.fixture
def local(tmp_path: Path) -> Iterator[LocalCaseGateway]:
    gateway = local_gateway(tmp_path / "cases.sqlite")
    yield gateway
    gateway.close()


@pytest.fixture
def api(tmp_path: Path) -> Iterator[ApiCaseGateway]:
    behind = local_gateway(tmp_path / "server.sqlite")
    with serving(FakeCaseApi(behind.queue_up)) as server:
        gateway = ApiCaseGateway(api_settings(server.base_url))
        yield gateway
        gateway.close()
    behind.close()


@pytest.fixture
def fake() -> ScriptedCaseGateway:
    return ScriptedCaseGateway()


@pytest.fixture(params=[*REAL, "fake"])
def gateway(request: pytest.FixtureRequest) -> CaseGateway:
    found: CaseGateway = request.getfixturevalue(request.param)
    return found


@pytest.fixture(params=[*REAL, "fake"])
def broken(request: pytest.FixtureRequest, tmp_path: Path) -> CaseGateway:
    if request.param == "local":
        (tmp_path / "file").write_text("")
        return local_gateway(tmp_path / "file" / "cases.sqlite")
    if request.param == "api":
        with socket.create_server(("127.0.0.1", 0)) as freed:
            port = freed.getsockname()[1]
        return ApiCaseGateway(api_settings(f"http://127.0.0.1:{port}"))
    return ScriptedCaseGateway(Unavailable(UnavailableReason.BUSY), is_reachable=False)


def test_a_walk_in_becomes_a_case_with_a_number_and_a_page(gateway: CaseGateway) -> None:
    case = case_in(gateway.queue_up(attempt(1), walk_in()))

    assert case.case_id
    assert case.ticket.number >= 1
    assert case.ticket_url


def test_an_attempt_sent_again_gives_the_same_case(gateway: CaseGateway) -> None:
    assert gateway.idempotent
    first = gateway.queue_up(attempt(1), walk_in())

    assert gateway.queue_up(attempt(1), walk_in()) == first


def test_another_attempt_gives_another_case(gateway: CaseGateway) -> None:
    one, other = (case_in(gateway.queue_up(attempt(number), walk_in())) for number in (1, 2))

    assert one.case_id != other.case_id
    assert one.ticket != other.ticket


def test_a_gateway_in_order_can_be_reached(gateway: CaseGateway) -> None:
    assert gateway.reachable()


def test_the_engine_in_process_tells_how_many_wait(local: LocalCaseGateway) -> None:
    local.queue_up(attempt(1), walk_in())

    assert local.outlook()[sites.PHONE].people == 1


def test_a_broken_gateway_says_so_and_issues_nothing(broken: CaseGateway) -> None:
    assert not broken.reachable()
    assert isinstance(broken.queue_up(attempt(1), walk_in()), Unavailable)


DOCUMENT = {sites.DOCUMENT: "passport"}
WALK_INS: dict[str, WalkIn] = {
    "nothing asked": walk_in(),
    "language by default": walk_in(locale=Locale("")),
    "language in other case": walk_in(locale=Locale("AR")),
    "language unknown": walk_in(locale=Locale("fr")),
    "channel": walk_in("channels", channel=Channel.PHONE),
    "channel not supported": walk_in(channel=Channel.PHONE),
    "phone": walk_in("phone", contact_phone_number="7700 900 123"),
    "phone missing": walk_in("phone"),
    "phone short": walk_in("phone", contact_phone_number="770"),
    "e-mail": walk_in("email", contact_email="visitor@example.org"),
    "e-mail wrong": walk_in("email", contact_email="visitor"),
    "choice": walk_in("choice", fields=DOCUMENT),
    "choice missing": walk_in("choice"),
    "field unknown": walk_in(fields={FieldTypeId("colour"): "red"}),
    "contact of the customer": walk_in(
        "customer",
        customer_record_id=sites.KNOWN_CUSTOMER,
        use_customer_contact_info=True,
    ),
    "customer unknown": walk_in("customer", customer_record_id=CustomerRecordId("C-9")),
    "tag": walk_in(tag_ids=(TagId("walk-in"),)),
    "tag unknown": walk_in(tag_ids=(TagId("vip"),)),
    "service unknown": walk_in(service_id="service-elsewhere"),
    "everything wrong": walk_in("everything", locale=Locale("fr"), fields={sites.DOCUMENT: "x"}),
}


@pytest.mark.parametrize("name", WALK_INS)
def test_in_process_and_over_http_the_answers_are_the_same(
    name: str, local: LocalCaseGateway, api: ApiCaseGateway
) -> None:
    in_process = local.queue_up(attempt(1), WALK_INS[name])
    over_http = api.queue_up(attempt(1), WALK_INS[name])

    assert told(over_http) == told(in_process)
