from __future__ import annotations

import re

import httpx
import pytest

from kiosk.server.pages.counter_visit import Form
from tests.fakes.event_reader import events
from tests.fakes.open_office import AGENT, PASSWORD, Office

PART = {"X-Page-Part": "desk"}


def form_value(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, page
    return found.group(1)


def sign_in(web: httpx.Client, password: str = PASSWORD) -> httpx.Response:
    return web.post("/counter/sign-in", data={"name": "sam", "password": password})


@pytest.fixture
def staff(at: Office, web: httpx.Client) -> httpx.Client:
    """Return the browser of one who is signed in and has chosen a place."""
    assert sign_in(web).status_code == 303
    page = web.get("/counter", follow_redirects=True).text
    assert "Where do you work?" in page
    inboxes = re.findall(r'name="inbox" value="([^"]*)"', page)
    place = {"csrf": form_value(page, "csrf"), "counter": "Counter 2", "inbox": inboxes}
    assert web.post("/counter/place", data=place).status_code == 303
    return web


def act(staff: httpx.Client, action: str, **values: str) -> httpx.Response:
    csrf = form_value(staff.get("/counter").text, "csrf")
    return staff.post(f"/counter/{action}", data={"csrf": csrf, **values}, headers=PART)


def test_nobody_sees_the_counter_page_without_a_sign_in(at: Office, web: httpx.Client) -> None:
    case = at.walk_in()
    page = web.get("/counter")
    assert "Sign in" in page.text
    assert case.ticket.text not in page.text
    assert web.get("/counter", headers=PART).status_code == 401
    assert web.get("/counter/events").status_code == 401
    assert web.post("/counter/next", headers=PART).status_code == 401
    assert web.get("/counter/place").status_code == 303


def test_a_wrong_password_is_said_without_saying_which_part_was_wrong(
    at: Office, web: httpx.Client
) -> None:
    answer = sign_in(web, "wrong")
    assert answer.status_code == 401
    assert "User name or password is wrong." in answer.text
    assert 'value="sam"' in answer.text
    assert "set-cookie" not in answer.headers


def test_too_many_sign_ins_must_wait(web: httpx.Client) -> None:
    answers = (sign_in(web, "wrong") for _ in range(50))
    slow = next(answer for answer in answers if answer.status_code == 429)
    assert int(slow.headers["retry-after"]) > 0
    assert "Too many tries." in slow.text


def test_the_session_is_a_cookie_that_no_script_reads(web: httpx.Client) -> None:
    cookie = sign_in(web).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie


def test_a_visitor_is_called_called_again_and_finished(at: Office, staff: httpx.Client) -> None:
    case = at.walk_in()
    called = act(staff, "next")
    assert called.status_code == 200
    assert f"<bdi>{case.ticket.text}</bdi>" in called.text
    assert act(staff, "again", case=case.case_id).status_code == 200
    view = at.engine.queues.ticket(at.token(case))
    assert getattr(view, "calls", None) == 2
    assert getattr(view, "counter", None) == "Counter 2"
    assert "Nobody at your counter" in act(staff, "finish", case=case.case_id).text


def test_finishing_calls_the_next_in_the_same_press(at: Office, staff: httpx.Client) -> None:
    first, second = at.walk_in(), at.walk_in()
    act(staff, "next")
    shown = act(staff, "finish-next", case=first.case_id)
    assert f"<bdi>{second.ticket.text}</bdi>" in shown.text
    alone = act(staff, "finish-next", case=second.case_id)
    assert alone.status_code == 409
    assert "There is nobody to call." in alone.text


@pytest.mark.parametrize(
    ("how", "state"), [("back", "waiting"), ("close", "missed"), ("", "missed")]
)
def test_who_did_not_come_waits_again_or_is_closed(
    at: Office, staff: httpx.Client, how: str, state: str
) -> None:
    case = at.walk_in()
    act(staff, "next")
    assert act(staff, "missing", case=case.case_id, how=how).status_code == 200
    assert staff.get(f"{at.page_of(case)}/now").json()["state"] == state


def test_a_visitor_is_sent_to_another_inbox(at: Office, staff: httpx.Client) -> None:
    case = at.walk_in()
    page = act(staff, "next").text
    target = re.findall(r'<option value="([^"]+)"', page)[0]
    assert target != case.inbox_id
    assert act(staff, "transfer", case=case.case_id, inbox=target).status_code == 200
    view = at.engine.queues.ticket(at.token(case))
    assert getattr(view, "inbox_id", None) == target


def test_a_chosen_visitor_is_called_out_of_turn(at: Office, staff: httpx.Client) -> None:
    at.walk_in()
    second = at.walk_in()
    assert f"<bdi>{second.ticket.text}</bdi>" in act(staff, "call", case=second.case_id).text


def test_a_visitor_is_moved_to_the_front(at: Office, staff: httpx.Client) -> None:
    first, second = at.walk_in(), at.walk_in()
    page = staff.get("/counter").text
    assert f'aria-label="Move {second.ticket.text} to the front"' in page
    assert f'aria-label="Move {first.ticket.text} to the front"' not in page
    moved = act(staff, "front", case=second.case_id)
    assert moved.status_code == 200
    assert f'aria-label="Move {first.ticket.text} to the front"' in moved.text
    assert f"<bdi>{second.ticket.text}</bdi>" in act(staff, "next").text


def test_a_colleagues_visitor_is_not_moved(at: Office, staff: httpx.Client) -> None:
    case = at.walk_in()
    at.call_next(agent=type(AGENT)("kim"))
    assert act(staff, "front", case=case.case_id).status_code == 409


def test_a_pause_is_shown_and_ends(at: Office, staff: httpx.Client) -> None:
    assert "You are on a break" in act(staff, "pause").text
    assert "Nobody at your counter" in act(staff, "resume").text


def test_a_colleagues_visitor_is_not_ours_to_finish(at: Office, staff: httpx.Client) -> None:
    case = at.walk_in()
    at.call_next(agent=type(AGENT)("kim"))
    answer = act(staff, "finish", case=case.case_id)
    assert answer.status_code == 409
    assert "A colleague is serving this visitor." in answer.text


@pytest.mark.parametrize(
    ("action", "values", "words"),
    [
        ("next", {}, "There is nobody to call."),
        ("finish", {"case": "no such case"}, "This case or inbox no longer exists."),
        ("again", {}, "This case or inbox no longer exists."),
    ],
)
def test_what_cannot_be_done_is_said_in_plain_words(
    staff: httpx.Client, action: str, values: dict[str, str], words: str
) -> None:
    answer = act(staff, action, **values)
    assert answer.status_code == 409
    assert words in answer.text


@pytest.mark.parametrize("csrf", ["", "forged", "é"])
def test_a_form_without_the_sessions_mark_changes_nothing(
    at: Office, staff: httpx.Client, csrf: str
) -> None:
    case = at.walk_in()
    answer = staff.post("/counter/next", data={"csrf": csrf}, headers=PART)
    assert answer.status_code == 409
    assert "This page was too old. Please try again." in answer.text
    assert staff.get(f"{at.page_of(case)}/now").json()["state"] == "waiting"


def test_another_sites_form_changes_nothing(at: Office, staff: httpx.Client) -> None:
    csrf = form_value(staff.get("/counter").text, "csrf")
    for headers in ({"Origin": "http://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}):
        answer = staff.post("/counter/next", data={"csrf": csrf}, headers={**PART, **headers})
        assert answer.status_code == 409
    assert staff.post("/counter/sign-out", data={"csrf": "forged"}).status_code == 403


@pytest.mark.parametrize("body", [b"name=a%00", b"name=a\0", b"name=\xff", b"a=1&" * 300])
def test_a_form_that_no_browser_sends_has_no_values(body: bytes) -> None:
    assert Form.of(body) == Form({})


def test_at_least_one_inbox_is_chosen(at: Office, staff: httpx.Client) -> None:
    csrf = form_value(staff.get("/counter/place").text, "csrf")
    answer = staff.post("/counter/place", data={"csrf": csrf, "counter": "Counter 1"})
    assert answer.status_code == 422
    assert "Choose at least one inbox." in answer.text


def test_without_a_script_a_press_leads_back_to_the_page(at: Office, staff: httpx.Client) -> None:
    case = at.walk_in()
    csrf = form_value(staff.get("/counter").text, "csrf")
    answer = staff.post("/counter/next", data={"csrf": csrf})
    assert answer.status_code == 303
    assert case.ticket.text in staff.get("/counter").text


def test_the_list_shows_print_state_and_who_waits(at: Office, staff: httpx.Client) -> None:
    case = at.walk_in()
    at.engine.desk.report_print(case.case_id, "failed", "kiosk-1")
    page = staff.get("/counter").text
    assert case.ticket.text in page
    assert "Not printed" in page
    assert "1 person waiting" in page


def test_an_open_counter_page_is_told_that_somebody_came(at: Office, staff: httpx.Client) -> None:
    with events(staff, "/counter/events") as stream:
        assert stream.next() == ("changed", None)
        at.walk_in()
        assert stream.next() == ("changed", None)


def test_signing_out_ends_the_session(at: Office, staff: httpx.Client) -> None:
    kept = dict(staff.cookies)
    csrf = form_value(staff.get("/counter").text, "csrf")
    assert staff.post("/counter/sign-out", data={"csrf": csrf}).status_code == 303
    assert "Sign in" in staff.get("/counter").text
    staff.cookies.update(kept)
    assert "Sign in" in staff.get("/counter").text


def test_an_action_that_does_not_exist_is_404(staff: httpx.Client) -> None:
    assert act(staff, "delete-everything").status_code == 404


def test_a_database_that_is_gone_is_said(at: Office, staff: httpx.Client) -> None:
    at.break_database()
    answer = staff.get("/counter", headers=PART)
    assert answer.status_code == 503
    assert "The system does not answer. Nothing was changed." in answer.text
    assert staff.get("/counter/events").status_code == 503
    assert sign_in(staff).status_code == 503
