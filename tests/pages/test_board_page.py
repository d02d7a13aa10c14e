from __future__ import annotations

import datetime as dt

import pytest

from kiosk.domain.case import CaseId, Ticket
from kiosk.domain.catalogue import InboxId
from kiosk.engine.views import BoardRow, InboxRow
from kiosk.server.pages.board_page import chosen_inboxes, derive_board
from kiosk.server.pages.words import Words
from tests.fakes import sites
from tests.fakes.open_office import ENGLISH

NOON = dt.datetime(2030, 5, 14, 12, 0, tzinfo=dt.UTC)
KNOWN = tuple(
    InboxRow(InboxId(inbox), name, 0, 0, None) for inbox, name in (("i1", "Papers"), ("i2", "Home"))
)


def called(number: int, second: int = 0, *, counter: str | None = "3", calls: int = 1) -> BoardRow:
    return BoardRow(
        case_id=CaseId(f"case-{number}"),
        ticket=Ticket("A", number),
        inbox_id=InboxId("i1"),
        service_type_id=sites.NOTHING,
        language=ENGLISH,
        counter=counter,
        called_at=NOON + dt.timedelta(seconds=second),
        calls=calls,
        serving=False,
    )


def test_the_newest_call_stands_large_and_the_last_ones_stay(english: Words) -> None:
    board = derive_board([called(number) for number in range(9, 0, -1)], english)
    assert board.newest
    assert (board.newest.number, board.newest.counter) == ("A9", "Counter 3")
    assert [call.number for call in board.earlier] == ["A8", "A7", "A6", "A5", "A4", "A3"]


def test_nobody_was_called(english: Words) -> None:
    assert derive_board((), english).newest is None


def test_another_call_of_the_same_number_is_a_new_one(english: Words) -> None:
    calls = (called(1), called(1, 1), called(1, calls=2))
    keys = [call.key for row in calls if (call := derive_board([row], english).newest)]
    assert len(set(keys)) == 3


def test_the_board_names_numbers_and_counters_and_no_case(english: Words) -> None:
    assert "case-1" not in repr(derive_board([called(1, counter=None)], english))


@pytest.mark.parametrize(
    ("wanted", "inboxes"),
    [
        ("", {"i1", "i2"}),
        (" , ", {"i1", "i2"}),
        ("i2", {"i2"}),
        ("papers, I2", {"i1", "i2"}),
        ("i1,nowhere", None),
    ],
)
def test_inboxes_are_chosen_by_id_or_name(wanted: str, inboxes: set[str] | None) -> None:
    assert chosen_inboxes(wanted, KNOWN) == inboxes
