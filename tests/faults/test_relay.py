"""``kiosk serve`` as a relay: a process of its own, a cloud that cuts, kills in the middle."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.bootstrap import write_site
from kiosk.domain.case_body import body_of
from tests.fakes.case_api import (
    APPLICATION,
    CLIENT_ID,
    SECRET,
    Answering,
    FakeCaseApi,
    HangUp,
    Received,
    Reply,
    Silence,
    serving,
)
from tests.fakes.cases import case_number
from tests.fakes.served_process import NOTHING_ASKED, Registered, ServeProcess, registered

SERVICE = "service-of-the-cloud"
BODY = {"serviceTypeId": NOTHING_ASKED, "channel": "FaceToFace", "useCustomerContactInfo": False}
OTHER_BODY = {**BODY, "contactPhoneNumber": "7700900123"}
CLOUD = """
[cases.api]
base_url = "{base}"
application_id = "{application}"
token_url = "{base}/tenant/oauth2/v2.0/token"
client_id = "{client}"
client_secret = "{secret}"
connect_seconds = 1
answer_seconds = {answer_seconds}
"""


@dataclass
class Relayed:
    """A relay before a cloud, and a kiosk with credentials of its own."""

    cloud: FakeCaseApi
    settings: Path
    server: ServeProcess
    kiosk: Registered
    _token: str = ""
    _numbers: Iterator[int] = field(default_factory=lambda: iter(range(1, 10_000)))

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server.port}"

    def number(self, _: Received) -> Reply:
        """Answer as the cloud does when all is well: another number each time it is asked."""
        return Reply(201, body_of(case_number(next(self._numbers))))

    def post(self, key: str, body: dict[str, Any] | None = None) -> httpx.Response:
        path = f"{self.base}/{self.kiosk.application_id}/services/{SERVICE}/cases"
        headers = {"Authorization": f"Bearer {self.token()}", "Idempotency-Key": key}
        return httpx.post(path, json=body or BODY, headers=headers, timeout=30, trust_env=False)

    def token(self) -> str:
        if not self._token:
            form = {
                "grant_type": "client_credentials",
                "client_id": self.kiosk.client_id,
                "client_secret": self.kiosk.client_secret,
                "scope": f"{self.kiosk.client_id}/.default",
            }
            url = f"{self.base}/site/oauth2/v2.0/token"
            answer = httpx.post(url, data=form, trust_env=False)
            self._token = answer.json()["access_token"]
        return self._token

    def get(self, name: str) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token()}"}
        url = f"{self.base}/{self.kiosk.application_id}/{name}"
        return httpx.get(url, headers=headers, trust_env=False)

    def start_anew(self) -> None:
        self.server.kill()
        self.server.start()


def write_relay(folder: Path, cloud: FakeCaseApi, answer_seconds: int) -> Path:
    write_site(folder)
    settings = folder / "kiosk.toml"
    section = CLOUD.format(
        base=cloud.base_url,
        application=APPLICATION,
        client=CLIENT_ID,
        secret=SECRET,
        answer_seconds=answer_seconds,
    )
    text = settings.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n')
    settings.write_text(text.replace('gateway = "local"', 'gateway = "api"') + section)
    return settings


@pytest.fixture
def relayed(tmp_path: Path) -> Iterator[Relayed]:
    with serving(FakeCaseApi()) as cloud:
        settings = write_relay(tmp_path, cloud, answer_seconds=20)
        kiosk = registered(settings)
        made = Relayed(cloud, settings, ServeProcess(settings).start(), kiosk)
        cloud.reply = made.number
        yield made
        made.server.kill()


def test_the_clouds_answer_is_the_kiosks_and_is_given_again_after_a_kill(
    relayed: Relayed,
) -> None:
    first = relayed.post("key-1")
    again = relayed.post("key-1")
    relayed.start_anew()
    later = relayed.post("key-1")

    assert (first.status_code, first.json()) == (201, body_of(case_number(1)))
    assert first.content == again.content == later.content
    (sent,) = relayed.cloud.queued_up
    assert sent.json["serviceTypeId"] == NOTHING_ASKED
    assert sent.path == f"/{APPLICATION}/services/{SERVICE}/cases"


def test_another_body_under_the_same_key_is_refused(relayed: Relayed) -> None:
    relayed.post("key-1")
    other = relayed.post("key-1", OTHER_BODY)

    assert (other.status_code, other.json()["errorCode"]) == (422, 1206)
    assert len(relayed.cloud.queued_up) == 1


def test_two_kiosks_may_have_the_same_key(relayed: Relayed) -> None:
    first = relayed.post("key-1")
    relayed.kiosk, relayed._token = registered(relayed.settings), ""  # noqa: SLF001  another kiosk's

    assert relayed.post("key-1").json() != first.json()


@pytest.mark.parametrize(
    "cut",
    [
        lambda _: HangUp(),
        lambda _: Reply(500),
        lambda _: Reply(502),
        lambda _: Reply(503),
        lambda _: Reply(201, b"{"),
    ],
    ids=["hangs up", "500", "502", "503 that promises nothing", "201 that cannot be read"],
)
def test_an_end_that_nobody_knows_is_told_as_such_on_every_repeat(
    relayed: Relayed, cut: Answering
) -> None:
    relayed.cloud.reply = cut
    first = relayed.post("key-1")
    relayed.cloud.reply = relayed.number
    again = relayed.post("key-1")
    relayed.start_anew()
    later = relayed.post("key-1")

    for answer in (first, again, later):
        assert (answer.status_code, answer.json()["errorCode"]) == (502, 1401)
        assert "retry-after" not in answer.headers
    assert len(relayed.cloud.queued_up) == 1


@pytest.mark.parametrize(
    "refusal",
    [Reply(429), Reply(503, headers={"Retry-After": "5"}), Reply(403)],
    ids=["429", "503 with Retry-After", "403"],
)
def test_what_the_cloud_certainly_did_not_take_may_be_asked_for_again(
    relayed: Relayed, refusal: Reply
) -> None:
    relayed.cloud.reply = lambda _: refusal
    first = relayed.post("key-1")
    relayed.cloud.reply = relayed.number
    again = relayed.post("key-1")

    assert (first.status_code, first.json()["errorCode"]) == (503, 1301)
    assert "retry-after" in first.headers
    assert again.status_code == 201


def test_the_clouds_refusal_is_told_with_its_members(relayed: Relayed) -> None:
    problem = {"member": "contactPhoneNumber", "code": "required", "message": "Give a phone."}
    relayed.cloud.reply = lambda _: Reply(422, {"title": "refused", "problems": [problem]})
    answer = relayed.post("key-1")

    assert answer.status_code == 422
    assert answer.json()["problems"] == [{**problem, "errorCode": 1201}]


def test_a_kill_in_the_middle_is_an_end_that_nobody_knows(relayed: Relayed) -> None:
    """The cloud has the walk-in and is silent; the relay dies; the kiosk asks again."""
    arrived = threading.Event()

    def swallow(_: Received) -> Silence:
        arrived.set()
        return Silence()

    relayed.cloud.reply = swallow
    relayed.token()
    with ThreadPoolExecutor(1) as thread:
        lost = thread.submit(relayed.post, "key-1")
        assert arrived.wait(20)
        relayed.start_anew()
        assert isinstance(lost.exception(20), httpx.HTTPError)
    relayed.cloud.reply = relayed.number
    answers = [relayed.post("key-1") for _ in range(2)]

    told = [(answer.status_code, answer.json()["errorCode"]) for answer in answers]
    assert told == [(502, 1401)] * 2
    assert len(relayed.cloud.queued_up) == 1
    assert relayed.post("key-2").status_code == 201


def test_many_who_bring_the_same_key_at_once_get_one_number(relayed: Relayed) -> None:
    slow = threading.Event()

    def answer(request: Received) -> Reply:
        slow.wait(0.3)
        return relayed.number(request)

    relayed.cloud.reply = answer
    relayed.token()
    with ThreadPoolExecutor(24) as threads:
        keys = [f"key-{n % 4}" for n in range(24)]
        answers = list(threads.map(relayed.post, keys))

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 4
    assert len(relayed.cloud.queued_up) == 4


def test_a_kiosk_never_sees_the_clouds_secret_and_is_revoked_alone(relayed: Relayed) -> None:
    assert relayed.post("key-1").status_code == 201
    stored = b"".join(
        file.read_bytes() for file in (relayed.settings.parent / "state").glob("access.sqlite*")
    )
    assert SECRET.encode() not in stored
    assert json.dumps(BODY["serviceTypeId"]).encode() not in stored
    without = httpx.post(
        f"{relayed.base}/{relayed.kiosk.application_id}/services/{SERVICE}/cases",
        json=BODY,
        headers={"Authorization": "Bearer canary-token-1"},
        trust_env=False,
    )
    assert without.status_code == 401


def test_kiosks_get_their_catalogue_here_and_the_queues_are_not_known(relayed: Relayed) -> None:
    name = relayed.get("catalogue").json()["site"]["name"]
    assert (name["others"], name["ar"]) == ("Ostbrook Public Services", "خدمات أوستبروك العامة")
    assert relayed.get("outlook").json() == {"serviceTypes": {}}
    assert httpx.get(f"{relayed.base}/readyz", trust_env=False).status_code == 200
    assert httpx.get(f"{relayed.base}/counter", trust_env=False).status_code == 404


def test_a_relay_stops_when_it_is_told_to(relayed: Relayed) -> None:
    assert relayed.server.stop() == 0
    relayed.server.start()
