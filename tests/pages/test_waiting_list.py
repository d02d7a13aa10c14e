from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.case import CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, InboxId
from kiosk.engine.actions import AgentId
from kiosk.engine.views import WaitingRow
from kiosk.server.pages.waiting_list import Proof, WaitingLine, call_order, derive_waiting
from kiosk.server.pages.words import Words
from tests.fakes import sites
from tests.fakes.open_office import ARABIC, ENGLISH

NOON = dt.datetime(2030, 5, 14, 12, 0, tzinfo=dt.UTC)
DESK, BACK = InboxId("desk"), InboxId("back")
ROW = WaitingRow(
    case_id=CaseId("c"),
    position=1,
    status=CaseStatus.WAITING,
    ticket=Ticket("A", 104),
    service_id=sites.CATALOGUE.services[0].id,
    service_type_id=sites.NOTHING,
    inbox_id=DESK,
    channel=Channel.FACE_TO_FACE,
    language=ENGLISH,
    waiting_since=NOON,
    no_shows=0,
    assigned_to=None,
    print_state=None,
)


def line(words: Words, *, names: dict[InboxId, str] | None = None, **changes: Any) -> WaitingLine:
    row = replace(ROW, **changes)
    later = NOON + dt.timedelta(minutes=12, seconds=59)
    return derive_waiting((row,), names or {DESK: "Desk"}, sites.CATALOGUE, words, later)[0]


def arrived(number: int, inbox: InboxId, minute: int) -> WaitingRow:
    since = NOON + dt.timedelta(minutes=minute)
    return replace(ROW, ticket=Ticket("A", number), inbox_id=inbox, waiting_since=since)


def test_queues_are_merged_as_they_are_called() -> None:
    desk = (arrived(1, DESK, 5), arrived(2, DESK, 1), arrived(3, DESK, 9))
    back = (arrived(4, BACK, 3), arrived(5, BACK, 7))
    assert [row.ticket.number for row in call_order((*desk, *back))] == [4, 1, 2, 5, 3]


def test_who_cannot_be_called_yet_holds_up_nobody_behind_them() -> None:
    pending = replace(arrived(1, DESK, 9), status=CaseStatus.PENDING)
    desk = (pending, arrived(2, DESK, 0))
    back = (arrived(3, BACK, 5),)
    assert [row.ticket.number for row in call_order((*desk, *back))] == [1, 2, 3]


def test_who_came_at_the_same_moment_is_called_by_the_case_made_first() -> None:
    desk = (replace(arrived(1, DESK, 0), case_id=CaseId("later")),)
    back = (replace(arrived(2, BACK, 0), case_id=CaseId("earlier")),)
    assert [row.ticket.number for row in call_order((*desk, *back))] == [2, 1]


def test_nobody_waits_in_no_queue() -> None:
    assert call_order(()) == []


@pytest.mark.parametrize(
    ("state", "proof", "word"),
    [
        (None, Proof.UNTOLD, "Not told"),
        ("printed", Proof.PROVEN, "Printed"),
        ("executed", Proof.PROVEN, "Printed"),
        ("reprinted", Proof.PROVEN, "Printed"),
        ("queued", Proof.UNPROVEN, "Printing"),
        ("sent", Proof.UNPROVEN, "Sent to printer"),
        ("unknown", Proof.UNPROVEN, "May not be printed"),
        ("failed", Proof.UNPROVEN, "Not printed"),
        ("a state of a later version", Proof.UNTOLD, "Not told"),
    ],
)
def test_paper_that_is_not_proven_is_marked_by_a_word(
    english: Words, state: str | None, proof: Proof, word: str
) -> None:
    shown = line(english, print_state=state)
    assert (shown.proof, shown.paper) == (proof, word)


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({}, ""),
        ({"status": CaseStatus.PENDING}, "Not ready yet"),
        ({"no_shows": 2}, "Missed 2 times"),
        ({"assigned_to": AgentId("kim")}, "This visitor waits for a colleague."),
        ({"status": CaseStatus.PENDING, "no_shows": 1}, "Not ready yet · Missed 1 time"),
    ],
)
def test_what_is_special_about_a_visitor_is_noted(
    english: Words, changes: dict[str, Any], note: str
) -> None:
    assert line(english, **changes).note == note


def test_a_line_says_service_channel_language_and_time_so_far(english: Words) -> None:
    shown = line(english, language=ARABIC, channel=Channel.PHONE)
    assert (shown.service, shown.channel_name) == ("Nothing", "Phone call")
    assert (shown.language, shown.waited) == ("العربية", "12 min")


def test_the_inbox_is_named_only_where_there_are_several(english: Words) -> None:
    assert line(english).inbox == ""
    assert line(english, names={DESK: "Desk", BACK: "Back"}).inbox == "Desk"


def test_a_clock_that_was_set_back_makes_nobody_wait_less_than_nothing(english: Words) -> None:
    early = NOON - dt.timedelta(minutes=5)
    (shown,) = derive_waiting((ROW,), {DESK: "Desk"}, sites.CATALOGUE, english, early)
    assert shown.waited == "0 min"
