from __future__ import annotations

import httpx

from tests.fakes.event_reader import events
from tests.fakes.open_office import Office


def test_the_board_shows_the_last_call_with_its_counter(at: Office, web: httpx.Client) -> None:
    assert "Your number appears here" in web.get("/display").text
    case = at.walk_in()
    at.call_next(counter="Counter 4")
    page = web.get("/display").text
    assert f"<bdi>{case.ticket.text}</bdi>" in page
    assert "Counter 4" in page
    assert case.case_id not in page


def test_a_board_of_other_inboxes_does_not_show_it(at: Office, web: httpx.Client) -> None:
    case = at.walk_in()
    at.call_next()
    assert case.ticket.text in web.get("/display/now?inboxes=Registry").text
    assert case.ticket.text not in web.get("/display/now?inboxes=Documents,Advice").text


def test_an_inbox_that_does_not_exist_is_said(web: httpx.Client) -> None:
    assert web.get("/display?inboxes=nowhere").status_code == 404
    assert web.get("/display/events?inboxes=nowhere").status_code == 404


def test_a_board_speaks_the_language_it_is_told(web: httpx.Client) -> None:
    page = web.get("/display?lang=ar").text
    assert '<html lang="ar" dir="rtl">' in page
    assert "يظهر رقمك هنا" in page


def test_an_open_board_is_told_of_its_inboxes_alone(at: Office, web: httpx.Client) -> None:
    with events(web, "/display/events?inboxes=Registry") as stream:
        assert stream.next() == ("changed", None)
        at.walk_in()
        assert stream.next() == ("changed", None)


def test_a_database_that_is_gone_is_said(at: Office, web: httpx.Client) -> None:
    at.break_database()
    assert web.get("/display").status_code == 503
    assert web.get("/display/events").status_code == 503
