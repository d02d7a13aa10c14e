"""The Idempotency-Key: one key, one case, for the application that sent it."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest

from kiosk.engine.access.outcomes import Role
from tests.fakes.serving import Served
from tests.server.walk_in_posts import PLAIN, post, told


@pytest.mark.parametrize("key", ["", "with blank", "x" * 201, "caf\u00e9"])
def test_a_key_that_is_none_is_malformed(served: Served, key: str) -> None:
    path = served.path("services/service-nothing/cases")
    headers = {**served.bearer(), "Idempotency-Key": key}
    sent = [(name.encode(), value.encode()) for name, value in headers.items()]
    answer = served.web.post(path, json=PLAIN, headers=sent)

    assert told(answer) == [("Idempotency-Key", "malformed", 1000)]


def test_the_same_key_and_body_give_the_same_case(served: Served) -> None:
    first, second = (post(served, PLAIN, **{"Idempotency-Key": "same"}) for _ in range(2))
    assert (first.status_code, first.json()) == (201, second.json())


def test_the_same_key_with_another_body_is_refused(served: Served) -> None:
    post(served, PLAIN, **{"Idempotency-Key": "reused"})
    answer = post(served, {**PLAIN, "locale": "ar"}, **{"Idempotency-Key": "reused"})

    assert told(answer) == [(None, "conflict", 1206)]


def test_without_a_key_every_request_is_a_walk_in_of_its_own(served: Served) -> None:
    one, other = (post(served, PLAIN).json()["caseId"] for _ in range(2))
    assert one != other


def test_a_key_belongs_to_the_application_that_sends_it(served: Served) -> None:
    other = served.application(*Role)
    mine = post(served, PLAIN, **{"Idempotency-Key": "mine"})
    path = served.path("services/service-nothing/cases", other)
    headers = {**served.bearer(other), "Idempotency-Key": "mine"}
    theirs = served.web.post(path, json=PLAIN, headers=headers)

    assert theirs.status_code == 201
    assert theirs.json()["caseId"] != mine.json()["caseId"]


def test_many_at_once_with_one_key_all_hear_of_one_case(served: Served) -> None:
    heard: list[Any] = []
    headers = {**served.bearer(), "Idempotency-Key": "together"}
    path = served.base + served.path("services/service-nothing/cases")

    def send() -> None:
        heard.append(httpx.post(path, json=PLAIN, headers=headers, trust_env=False).json())

    threads = [threading.Thread(target=send) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(heard) == 12
    assert all(answer == heard[0] for answer in heard)
