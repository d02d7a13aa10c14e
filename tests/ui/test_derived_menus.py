"""What menus and their cards show, derived from a moment of the journey."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.language import Locale
from kiosk.domain.questions import Answers
from kiosk.domain.screens import ChooseChannel, ChooseService
from kiosk.domain.service_hours import Closings
from kiosk.ports.queue_outlook import Outlook
from kiosk.ui.view_models.channel import derive_channel_props
from kiosk.ui.view_models.paging import Pages
from kiosk.ui.view_models.service import derive_service_props
from tests.fakes.sites import (
    CHANNELS,
    CHOICE,
    CUSTOMER,
    EMAIL,
    EVERYTHING,
    NOTHING,
)
from tests.ui.snapshots import moment

ZONE = ZoneInfo("Europe/London")
MONDAY = dt.date(2030, 5, 13)


def test_a_menu_page_shows_groups_and_services_and_who_waits() -> None:
    queues = {NOTHING: Outlook(people=3, wait_minutes=(5, 10))}
    props = derive_service_props(moment(ChooseService(), queues=queues), Pages())
    names = [card.controlName for card in props.cards]
    assert names == ["service-nothing", "service-phone", "group-more", "service-everything"]
    assert [(card.people, card.waitFrom, card.waitTo) for card in props.cards[:2]] == [
        (3, 5, 10),
        (-1, -1, -1),
    ]
    assert props.title == ""


@pytest.mark.parametrize(
    ("opens", "language", "today", "words", "brief"),
    [
        ("2030-05-13T13:00", "en-US", True, "1:00\u00a0PM", "1:00\u00a0PM"),
        ("2030-05-14T09:00", "en-US", False, "Tuesday, 9:00\u00a0AM", "Tue, 9:00\u00a0AM"),
        (
            "2030-05-20T09:00",
            "en-US",
            False,
            "Monday, May 20, 2030, 9:00\u00a0AM",
            "5/20, 9:00\u00a0AM",
        ),
        ("2030-05-20T09:00", "de", False, "Montag, 20. Mai 2030, 09:00", "20.05., 09:00"),
        (None, "en-US", False, "", ""),
    ],
)
def test_a_closed_card_says_when_it_opens_and_not_who_waits(
    opens: str | None, language: str, today: bool, words: str, brief: str
) -> None:
    until = dt.datetime.fromisoformat(opens).replace(tzinfo=ZONE) if opens else None
    now = moment(
        ChooseService(),
        language=Locale(language),
        queues={NOTHING: Outlook(people=3, wait_minutes=(5, 10))},
        closings=Closings({NOTHING: until}, MONDAY),
    )
    closed, *others = derive_service_props(now, Pages()).cards

    assert (closed.closed, closed.opensToday) == (True, today)
    assert (closed.opens, closed.briefOpens) == (words, brief)
    assert (closed.people, closed.waitFrom, closed.waitTo) == (-1, -1, -1)
    assert not any(card.closed for card in others)


def test_a_group_is_closed_with_the_first_opening_once_all_in_it_is() -> None:
    late, soon = (dt.datetime(2030, 5, 13, hour, tzinfo=ZONE) for hour in (15, 13))
    until = {EMAIL: late, CHOICE: late, CHANNELS: soon}
    some = moment(ChooseService(), closings=Closings(until, MONDAY))
    every = moment(ChooseService(), closings=Closings({**until, CUSTOMER: None}, MONDAY))

    assert not derive_service_props(some, Pages()).cards[2].closed
    group = derive_service_props(every, Pages()).cards[2]
    assert (group.closed, group.opens) == (True, "1:00\u00a0PM")


def test_an_opened_group_gives_the_page_its_name() -> None:
    props = derive_service_props(moment(ChooseService(("more", "deep"))), Pages())
    assert (props.title, [card.entryId for card in props.cards]) == ("Deep", ["customer"])


def test_the_channels_of_the_service_are_offered() -> None:
    props = derive_channel_props(moment(ChooseChannel(), Answers(EVERYTHING)))
    assert [row.channel for row in props.channels] == ["FaceToFace", "Video", "Phone"]
    assert [row.leaves for row in props.channels] == [False, False, True]
    assert props.service == "Everything"
