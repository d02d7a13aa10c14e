from __future__ import annotations

import re
from contextlib import ExitStack

import httpx
import pytest

from kiosk.domain.catalogue import QueueEnd
from tests.fakes.event_reader import events
from tests.fakes.open_office import AGENT, ARABIC, Office


def test_a_ticket_page_says_number_service_and_place(at: Office, web: httpx.Client) -> None:
    at.walk_in()
    case = at.walk_in()
    answer = web.get(at.page_of(case))
    assert answer.status_code == 200
    assert case.ticket.text in answer.text
    assert "About 1 person before you" in answer.text
    assert "Births and marriage" in answer.text


def test_a_ticket_page_speaks_the_visitors_language_in_its_direction(
    at: Office, web: httpx.Client
) -> None:
    answer = web.get(at.page_of(at.walk_in(locale=ARABIC)), headers={"Accept-Language": "de"})
    assert '<html lang="ar" dir="rtl">' in answer.text
    assert "أنت التالي" in answer.text
    assert "خدمات أوستبروك العامة" in answer.text
    assert "المكتب المركزي" in answer.text
    assert "Office" not in answer.text


def test_no_cache_no_frame_and_no_other_host_may_have_a_ticket(
    at: Office, web: httpx.Client
) -> None:
    headers = web.get(at.page_of(at.walk_in())).headers
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


def test_a_page_names_no_address_of_another_host(at: Office, web: httpx.Client) -> None:
    page = web.get(at.page_of(at.walk_in())).text
    assert re.findall(r"""(?:src|href|action)=["'](?:\w+:)?//""", page) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("", "We do not know this ticket"),
        ("de-AT", "Dieses Ticket kennen wir nicht"),
        ("ar", "لا نعرف هذه التذكرة"),
    ],
)
@pytest.mark.parametrize("path", ["/t/unknown", "/t/unknown/leave", "/t/'--"])
def test_an_unknown_ticket_is_404_in_the_language_of_the_browser(
    web: httpx.Client, language: str, words: str, path: str
) -> None:
    answer = web.get(path, headers={"Accept-Language": language})
    assert answer.status_code == 404
    assert words in answer.text


@pytest.mark.parametrize("rest", ["", "/now", "/events", "/leave"])
def test_nothing_is_at_an_address_that_no_database_can_hold(web: httpx.Client, rest: str) -> None:
    answer = web.get(f"/t/%00{rest}")
    assert (answer.status_code, answer.json()["detail"]) == (404, "Nothing is here.")


def test_what_a_script_is_told_is_what_the_page_says(at: Office, web: httpx.Client) -> None:
    told = web.get(f"{at.page_of(at.walk_in())}/now").json()
    assert (told["state"], told["headline"], told["final"]) == ("waiting", "You are next", False)
    assert web.get("/t/unknown/now").status_code == 404


def test_an_open_page_is_told_of_its_place_and_its_call(at: Office, web: httpx.Client) -> None:
    at.walk_in()
    case = at.walk_in()
    with events(web, f"{at.page_of(case)}/events") as stream:
        assert stream.next()[1]["headline"] == "About 1 person before you"
        first = at.call_next()
        assert stream.next()[1]["headline"] == "You are next"
        at.engine.desk.resolve(AGENT, first.case_id)
        called = at.call_next(counter="Counter 3")
        told = stream.next()[1]
        assert (told["state"], told["place"], told["calls"]) == ("called", "Counter 3", 1)
        at.engine.desk.call_again(AGENT, called.case_id)
        assert stream.next()[1]["calls"] == 2
        at.engine.desk.no_show(AGENT, called.case_id, back=QueueEnd.END)
        assert stream.next()[1]["state"] == "waiting"


def test_the_figures_count_the_pages_that_are_open(at: Office, web: httpx.Client) -> None:
    paths = [f"{at.page_of(at.walk_in())}/events", "/display/events"]
    with ExitStack() as stack:
        readers = [
            stack.enter_context(
                events(stack.enter_context(httpx.Client(base_url=at.base, trust_env=False)), path)
            )
            for path in paths
        ]
        for reader in readers:
            reader.next()
        assert "kiosk_live_pages 2.0" in web.get("/metrics").text


def test_two_pages_of_one_ticket_are_both_told(at: Office, web: httpx.Client) -> None:
    path = f"{at.page_of(at.walk_in())}/events"
    with (
        httpx.Client(base_url=at.base, trust_env=False) as other,
        events(web, path) as one,
        events(other, path) as two,
    ):
        assert one.next()[1]["state"] == two.next()[1]["state"] == "waiting"
        at.call_next()
        assert one.next()[1]["state"] == two.next()[1]["state"] == "called"


def test_the_stream_of_an_unknown_ticket_says_so_and_ends(web: httpx.Client) -> None:
    with events(web, "/t/unknown/events") as stream:
        assert stream.next() == ("gone", None)
        with pytest.raises(StopIteration):
            stream.next()


def test_the_queue_is_left_after_a_question_and_without_a_script(
    at: Office, web: httpx.Client
) -> None:
    page = at.page_of(at.walk_in())
    assert f'href="../t/{page[3:]}/leave"' in web.get(page).text
    assert "Do you want to leave the queue?" in web.get(f"{page}/leave").text
    left = web.post(f"{page}/leave", headers={"Origin": at.base})
    assert left.status_code == 303
    assert "You have left the queue" in web.get(f"{page}/leave", follow_redirects=True).text
    assert web.post(f"{page}/leave").status_code == 303


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"Origin": "null"}, 303),
        ({"Origin": "http://elsewhere.example"}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, 303),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
    ],
)
def test_only_our_own_page_makes_a_browser_leave(
    at: Office, web: httpx.Client, headers: dict[str, str], status: int
) -> None:
    page = at.page_of(at.walk_in())
    assert web.post(f"{page}/leave", headers=headers).status_code == status


def test_who_is_called_already_tells_the_staff(at: Office, web: httpx.Client) -> None:
    page = at.page_of(at.walk_in())
    at.call_next()
    assert web.get(f"{page}/leave").status_code == 303
    late = web.post(f"{page}/leave")
    assert late.status_code == 409
    assert "You have already been called. Please tell the staff." in late.text


def test_a_page_refreshes_itself_without_a_script_until_it_is_over(
    at: Office, web: httpx.Client
) -> None:
    page = at.page_of(at.walk_in())
    assert '<noscript><meta http-equiv="refresh"' in web.get(page).text
    web.post(f"{page}/leave")
    assert 'http-equiv="refresh"' not in web.get(page).text


def test_style_and_script_may_be_kept_for_good_by_their_fingerprint(
    at: Office, web: httpx.Client
) -> None:
    page = web.get(at.page_of(at.walk_in())).text
    names = re.findall(r'\.\./static/([^"]+)"', page)
    assert {name.partition("?")[0] for name in names} >= {"ticket.css", "ticket.js"}
    for name in names:
        answer = web.get(f"/static/{name}")
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
        plain = web.get(f"/static/{name.partition('?')[0]}")
        assert plain.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("name", ["nothing.css", "..%2fapp.py", "%2e%2e%2f%2e%2e%2fapp.py"])
def test_no_other_file_is_handed_out(web: httpx.Client, name: str) -> None:
    assert web.get(f"/static/{name}").status_code == 404


def test_a_database_that_is_gone_is_an_apology_that_tries_again(
    at: Office, web: httpx.Client
) -> None:
    page = at.page_of(at.walk_in())
    at.break_database()
    answer = web.get(page)
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "5"
    assert "Your place is kept." in answer.text
    assert web.get(f"{page}/now").status_code == 503
    assert web.post(f"{page}/leave").status_code == 503
