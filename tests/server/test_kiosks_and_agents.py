"""What kiosks and agents ask of a server beside Queue Up, and how it says that it is well."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from kiosk.domain import catalogue_body
from kiosk.engine.access.outcomes import Role
from tests.fakes import sites, wide_site
from tests.fakes.engines import attempt, case_in, walk_in
from tests.fakes.serving import Served, parts_on, serving

GUID = "34f28938-77b4-4380-bdf3-c0b44f39821b"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    database = f"sqlite:///{tmp_path / 'cases.sqlite'}"
    with serving(parts_on(database, catalogue=wide_site.CATALOGUE)) as opened:
        yield opened


def as_agents(served: Served, method: str, rest: str, **request: Any) -> httpx.Response:
    made = served.application(Role.AGENT_MANAGER)
    path = served.path(f"agents/{rest}", made)
    return served.web.request(method, path, headers=served.bearer(made), **request)


def as_kiosk(served: Served, method: str, rest: str, **request: Any) -> httpx.Response:
    headers = {**served.bearer(), **request.pop("headers", {})}
    return served.web.request(method, served.path(rest), headers=headers, **request)


def test_an_agent_calls_the_next_calls_again_and_resolves(served: Served) -> None:
    case = case_in(served.engine.queue_up(attempt(1), walk_in()))
    started = as_agents(served, "POST", "ann/actions/startNext", json={"counter": "3"})
    actions = f"ann/cases/{case.case_id}/actions"
    again = as_agents(served, "POST", f"{actions}/callAgain")
    resolved = as_agents(served, "POST", f"{actions}/resolve")

    assert [one.status_code for one in (started, again, resolved)] == [200, 200, 200]
    assert started.json()["caseId"] == case.case_id
    assert (started.json()["userId"], started.json()["counter"]) == ("ann", "3")
    assert [one.json()["status"] for one in (started, again, resolved)] == [
        "Active",
        "Active",
        "Resolved",
    ]
    assert [started.json()["calls"], again.json()["calls"]] == [1, 2]


def test_where_nobody_waits_there_is_no_next(served: Served) -> None:
    answer = as_agents(served, "POST", "ann/actions/startNext")
    assert (answer.status_code, answer.content) == (204, b"")


def test_the_next_may_be_called_from_chosen_inboxes_alone(served: Served) -> None:
    served.engine.queue_up(attempt(1), walk_in())
    elsewhere = as_agents(served, "POST", "ann/actions/startNext", json={"inboxIds": ["x"]})
    here = as_agents(served, "POST", "ann/actions/startNext", json={"inboxIds": [sites.FRONT_DESK]})

    assert (elsewhere.status_code, here.status_code) == (204, 200)


@pytest.mark.parametrize(
    "body",
    [{"inboxIds": "x"}, {"inboxIds": [1]}, {"counter": 3}, {"counter": ""}, {"counter": "\n"}, []],
    ids=str,
)
def test_a_malformed_call_is_refused(served: Served, body: Any) -> None:
    answer = as_agents(served, "POST", "ann/actions/startNext", json=body)
    assert (answer.status_code, answer.json()["errorCode"]) == (400, 1000)


def test_what_the_case_does_not_allow_is_refused_with_the_number_of_the_guide(
    served: Served,
) -> None:
    case = case_in(served.engine.queue_up(attempt(1), walk_in()))
    waiting = as_agents(served, "POST", f"ann/cases/{case.case_id}/actions/resolve")
    as_agents(served, "POST", "ann/actions/startNext")
    of_another = as_agents(served, "POST", f"bob/cases/{case.case_id}/actions/resolve")

    assert (waiting.status_code, waiting.json()["errorCode"]) == (409, 1001)
    assert (of_another.status_code, of_another.json()["errorCode"]) == (409, 1002)


@pytest.mark.parametrize("case_id", [GUID, "no-guid", "%00"])
def test_a_case_that_does_not_exist_is_unknown(served: Served, case_id: str) -> None:
    resolved = as_agents(served, "POST", f"ann/cases/{case_id}/actions/resolve")
    printed = as_kiosk(served, "POST", f"cases/{case_id}/print", json={"state": "printed"})

    for answer in (resolved, printed):
        assert (answer.status_code, answer.json()["errorCode"]) == (404, 1004)


def test_an_agent_has_inboxes_with_counts(served: Served) -> None:
    served.engine.queue_up(attempt(1), walk_in())
    served.engine.queue_up(attempt(2), walk_in("pending"))
    answer = as_agents(served, "GET", "ann/inboxes")

    assert answer.status_code == 200
    assert answer.json() == [
        {
            "inboxId": sites.FRONT_DESK,
            "inboxName": "Front desk",
            "waitingCount": 1,
            "pendingCount": 1,
        }
    ]


def test_a_name_that_is_none_is_no_agent(served: Served) -> None:
    for name in ("x" * 65, "%0a"):
        assert as_agents(served, "GET", f"{name}/inboxes").status_code == 404


def test_the_catalogue_is_handed_out_whole_and_only_when_it_has_changed(served: Served) -> None:
    first = as_kiosk(served, "GET", "catalogue")
    etag = first.headers["ETag"]

    assert first.status_code == 200
    assert catalogue_body.catalogue_of(first.json()) == (
        wide_site_without_customers(),
        sites.SITE,
    )
    for same in (etag, f'W/{etag}, "other"', "*"):
        again = as_kiosk(served, "GET", "catalogue", headers={"If-None-Match": same})
        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", etag)
    other = as_kiosk(served, "GET", "catalogue", headers={"If-None-Match": '"other"'})
    assert (other.status_code, other.content) == (200, first.content)


def wide_site_without_customers() -> Any:
    body = catalogue_body.body_of(wide_site.CATALOGUE, sites.SITE)
    assert "C-1001" not in json.dumps(body)
    read = catalogue_body.catalogue_of(body)
    assert isinstance(read, tuple)
    return read[0]


def test_the_outlook_says_how_many_wait(served: Served) -> None:
    served.engine.queue_up(attempt(1), walk_in())
    answer = as_kiosk(served, "GET", "outlook")

    assert answer.status_code == 200
    assert answer.json()["serviceTypes"]["nothing"]["waiting"] == 1


def test_a_kiosk_tells_how_a_ticket_was_printed(served: Served) -> None:
    case = case_in(served.engine.queue_up(attempt(1), walk_in()))
    report = {"state": "failed", "kiosk": "lobby-1"}
    answer = as_kiosk(served, "POST", f"cases/{case.case_id}/print", json=report)
    waiting = served.engine.queues.waiting([sites.FRONT_DESK])

    assert (answer.status_code, answer.content) == (204, b"")
    assert isinstance(waiting, tuple)
    assert [row.print_state for row in waiting] == ["failed"]


@pytest.mark.parametrize(
    "body",
    [{}, {"state": "burnt"}, {"state": 1}, {"state": "printed", "kiosk": ""}, [], {"state": None}],
    ids=str,
)
def test_a_malformed_print_report_is_refused(served: Served, body: Any) -> None:
    answer = as_kiosk(served, "POST", f"cases/{GUID}/print", json=body)
    assert (answer.status_code, answer.json()["errorCode"]) == (400, 1000)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("HEAD", "/", 404),
        ("GET", "/nothing/here", 404),
        ("GET", "/healthz/", 404),
        ("POST", "/healthz", 405),
        ("GET", f"/{GUID}/services/x/cases", 405),
        ("DELETE", f"/{GUID}/catalogue", 405),
        ("GET", "/tenant/oauth2/v2.0/token", 405),
    ],
)
def test_other_addresses_and_methods_are_problems_too(
    served: Served, method: str, path: str, status: int
) -> None:
    answer = served.web.request(method, path)

    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "application/problem+json"
    if method != "HEAD":
        assert answer.json()["errorCode"] == {404: 1004, 405: 1005}[status]
    assert ("Allow" in answer.headers) == (status == 405)


def test_the_server_tells_that_it_lives_and_can_work(served: Served) -> None:
    assert served.web.get("/healthz").json() == {"status": "ok"}
    assert served.web.get("/readyz").json() == {"status": "ready"}


def test_without_its_database_the_server_lives_and_cannot_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with serving(parts_on(f"sqlite:///{tmp_path / 'file' / 'cases.sqlite'}")) as broken:
        ready = broken.web.get("/readyz")
        form = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}
        token = broken.web.post("/tenant/oauth2/v2.0/token", data=form)
        bearer = {"Authorization": "Bearer canary"}
        case = broken.web.post(f"/{GUID}/services/x/cases", json={}, headers=bearer)

        assert broken.web.get("/healthz").status_code == 200
        for answer in (ready, token, case):
            assert answer.status_code == 503
            assert int(answer.headers["Retry-After"]) > 0


def test_figures_are_told_as_prometheus_reads_them(served: Served) -> None:
    body = {"serviceTypeId": "nothing", "channel": "FaceToFace"}
    for content in (body, {}):
        as_kiosk(served, "POST", "services/service-nothing/cases", json=content)
    answer = served.web.get("/metrics")

    assert answer.headers["Content-Type"].startswith("text/plain")
    assert 'kiosk_walk_ins_total{outcome="issued"} 1.0' in answer.text
    assert 'kiosk_http_answers_total{status="201"} 1.0' in answer.text
    assert 'kiosk_http_answers_total{status="422"} 1.0' in answer.text
    assert "process_resident_memory_bytes" in answer.text


def test_no_answer_says_what_serves_it_and_all_keep_browsers_careful(served: Served) -> None:
    for path in ("/healthz", "/nothing", served.path("catalogue")):
        headers = served.web.get(path).headers
        assert "server" not in headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"


def test_a_surprise_is_answered_and_told_to_staff_without_its_text(served: Served) -> None:
    def fails(*_: object) -> Any:
        raise RuntimeError("canary")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(served.engine.queues, "inboxes", fails)
        answer = as_agents(served, "GET", "ann/inboxes")

    assert (answer.status_code, answer.json()["errorCode"]) == (500, 1500)
    assert "canary" not in answer.text + repr(served.log.lines)
    assert "request" in served.log.events
