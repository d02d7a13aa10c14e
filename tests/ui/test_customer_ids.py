"""The customer number as a visitor types it, for the IDs that a site has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.customer_id import CustomerIds
from kiosk.domain.journey_context import JourneyContext
from kiosk.ui.view_models.customer_id import CustomerIdViewModel
from kiosk.ui.visitor import Visitor
from tests.fakes.sites import CONTEXT, CUSTOMER, ENGLISH
from tests.ui.conftest import Lobby

SIZES = [(1080, 1920), (1920, 1080), (1024, 768)]


def having(ids: CustomerIds) -> JourneyContext:
    return replace(CONTEXT, site=replace(CONTEXT.site, customer_ids=ids))


def asked(lobby: Lobby, ids: CustomerIds, size: tuple[int, int] = SIZES[0]) -> Visitor:
    visitor = Visitor(lobby.open(size, having(ids)))
    visitor.touch(f"language-{ENGLISH}")
    for name in ("group-more", "group-deep", f"service-{CUSTOMER}"):
        visitor.touch(name)
    visitor.settle()
    return visitor


def sent(lobby: Lobby, visitor: Visitor) -> str | None:
    visitor.touch("continue")
    visitor.touch("get-ticket")
    lobby.jobs.wait()
    (_, walk_in), *_ = lobby.fakes.gateway.sent
    return walk_in.customer_record_id


@pytest.mark.parametrize("size", SIZES)
def test_digits_alone_are_typed_on_the_pad(lobby: Lobby, size: tuple[int, int]) -> None:
    visitor = asked(lobby, CustomerIds.DIGITS, size)
    assert visitor.find("key-c") is None
    for name in ("key-1", "key-0", "key-2", "key-erase", "key-7"):
        visitor.touch(name)
    view = visitor.window.kiosk.view
    assert isinstance(view, CustomerIdViewModel)
    view.press("٤c-")
    assert view.props.shown == "1074"
    assert sent(lobby, visitor) == "1074"


def test_capitals_are_sent_where_ids_have_no_other_letters(lobby: Lobby) -> None:
    visitor = asked(lobby, CustomerIds.CAPITALS)
    visitor.type_text("c-1001")
    assert sent(lobby, visitor) == "C-1001"


def test_letters_are_sent_as_they_are_typed_where_nothing_is_known_of_ids(lobby: Lobby) -> None:
    visitor = asked(lobby, CustomerIds.ANY)
    visitor.type_text("c-1001")
    assert sent(lobby, visitor) == "c-1001"
