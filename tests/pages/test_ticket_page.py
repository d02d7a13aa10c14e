from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.case import CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, InboxId, ServiceId, ServiceTypeId
from kiosk.engine.actions import Ending, TicketToken
from kiosk.engine.views import TicketView
from kiosk.server.pages.ticket_page import TicketPage, TicketState, derive_page
from kiosk.server.pages.words import Words
from tests.fakes.open_office import ARABIC, ENGLISH

NOON = dt.datetime(2030, 5, 14, 16, 0, tzinfo=dt.UTC)
WAITING = TicketView(
    token=TicketToken("t"),
    case_id=CaseId("c"),
    status=CaseStatus.WAITING,
    ticket=Ticket("A", 104),
    service_id=ServiceId("s"),
    service_type_id=ServiceTypeId("st"),
    inbox_id=InboxId("i"),
    inbox_name="Documents",
    channel=Channel.FACE_TO_FACE,
    language=ENGLISH,
    issued_at=NOON,
    position=4,
    wait_minutes=None,
    counter=None,
    called_at=None,
    calls=0,
    ending=None,
)
CALLED: dict[str, Any] = {
    "status": CaseStatus.ACTIVE,
    "position": None,
    "counter": "Counter 3",
    "called_at": NOON,
    "calls": 1,
}


def page(words: Words, **changes: Any) -> TicketPage:
    return derive_page(replace(WAITING, **changes), words)


@pytest.mark.parametrize(
    ("position", "headline"),
    [
        (1, "You are next"),
        (2, "About 1 person before you"),
        (4, "About 3 people before you"),
        (None, ""),
    ],
)
def test_who_waits_is_told_about_how_many_stand_before_them(
    english: Words, position: int | None, headline: str
) -> None:
    assert page(english, position=position).headline == headline


@pytest.mark.parametrize(
    ("minutes", "wait"),
    [
        (None, ""),
        ((10, 15), "About 10 to 15 min wait"),
        ((5, 5), "About 5 min wait"),
        ((0, 1), "About 0 to 1 min wait"),
    ],
)
def test_an_estimate_is_a_range_or_left_out(
    english: Words, minutes: tuple[int, int] | None, wait: str
) -> None:
    assert page(english, wait_minutes=minutes).wait == wait


@pytest.mark.parametrize(
    ("changes", "state", "headline", "may_leave"),
    [
        ({}, TicketState.WAITING, "About 3 people before you", True),
        ({"status": CaseStatus.PENDING}, TicketState.PENDING, "Please go to reception first", True),
        (CALLED, TicketState.CALLED, "It is your turn", False),
        (
            {"status": CaseStatus.RESOLVED, "ending": Ending.SERVED},
            TicketState.FINISHED,
            "Your visit is finished",
            False,
        ),
        (
            {"status": CaseStatus.RESOLVED, "ending": None},
            TicketState.FINISHED,
            "Your visit is finished",
            False,
        ),
        (
            {"status": CaseStatus.RESOLVED, "ending": Ending.LEFT},
            TicketState.LEFT,
            "You have left the queue",
            False,
        ),
        (
            {"status": CaseStatus.RESOLVED, "ending": Ending.NO_SHOW},
            TicketState.MISSED,
            "We called you and missed you",
            False,
        ),
    ],
)
def test_each_state_has_its_headline_and_only_a_place_can_be_given_up(
    english: Words, changes: dict[str, Any], state: TicketState, headline: str, may_leave: bool
) -> None:
    shown = page(english, **changes)
    assert (shown.state, shown.headline, shown.may_leave) == (state, headline, may_leave)


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"counter": "Counter 3"}, "Counter 3"),
        ({"counter": "12"}, "Counter 12"),
        ({"counter": "Blue desk"}, "Blue desk"),
        ({"counter": None}, "Please come to the counter"),
        ({"counter": "Counter 3", "channel": Channel.PHONE}, "We are calling your phone"),
        ({"counter": "Booth 2", "channel": Channel.VIDEO}, "Booth 2"),
    ],
)
def test_who_is_called_is_told_where_to_go(
    english: Words, changes: dict[str, Any], place: str
) -> None:
    assert page(english, **{**CALLED, **changes}).place == place


def test_a_call_is_timed_by_the_clock_of_the_site(english: Words) -> None:
    assert page(english, **CALLED).note == "Called at 12:00"


def test_the_title_says_the_turn_first_and_the_number_while_waiting(english: Words) -> None:
    assert page(english, **CALLED).title == "It is your turn · Counter 3"
    assert page(english, position=1).title == "A104 · You are next"


def test_who_was_missed_and_waits_again_is_told_without_blame(english: Words) -> None:
    shown = page(english, calls=1)
    assert shown.note == "We called your number and missed you. You are still in the queue."


def test_a_counter_named_as_usual_is_said_in_the_visitors_language(english: Words) -> None:
    arabic = replace(english, locale=ARABIC)
    assert page(arabic, **CALLED).place == "الشباك 3"
    assert page(arabic, **{**CALLED, "counter": "Blue desk 3"}).place == "Blue desk 3"
