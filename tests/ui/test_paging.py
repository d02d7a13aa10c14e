"""Lists longer than the screen."""

from __future__ import annotations

import pytest

from kiosk.ui.view_models.paging import LAST, Pages, page_of


@pytest.mark.parametrize(
    ("count", "pages", "shown", "more"),
    [
        (6, Pages(), "123456", 0),
        (6, Pages(6), "123456", 0),
        (7, Pages(6), "12345", 2),
        (7, Pages(6, 1), "67", LAST),
        (7, Pages(6, 2), "12345", 2),
        (11, Pages(6), "12345", 6),
        (11, Pages(6, 1), "6789a", 1),
        (11, Pages(6, 2), "b", LAST),
        (11, Pages(6, 3), "12345", 6),
        (10, Pages(6, 1), "6789a", LAST),
        (2, Pages(1), "1", 1),
        (2, Pages(1, 1), "2", LAST),
        (0, Pages(6), "", 0),
    ],
)
def test_a_long_list_is_cut_into_pages(count: int, pages: Pages, shown: str, more: int) -> None:
    assert page_of(tuple("123456789ab"[:count]), pages) == (tuple(shown), more)


def test_another_room_begins_at_the_first_page() -> None:
    turned = Pages(6).turned()
    assert turned.fitting(6) == Pages(6, 1)
    assert turned.fitting(4) == Pages(4)


def test_a_list_is_opened_again_at_its_first_page() -> None:
    assert Pages(6).turned().turned().opened() == Pages(6)
