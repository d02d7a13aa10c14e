from dataclasses import replace

import pytest

from kiosk.domain.case import CaseStatus
from kiosk.domain.catalogue import Channel
from kiosk.domain.language import LocalText
from kiosk.domain.ticket_blocks import (
    FactsBlock,
    NextBlock,
    OfficeBlock,
    QrBlock,
    SmallPrintBlock,
    StampBlock,
)
from kiosk.domain.ticket_design import TicketDesign
from tests.fakes.cases import CASE
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.sites import ENGLISH, GERMAN, NOTHING, SITE


@pytest.mark.parametrize(
    ("status", "channel", "sentence"),
    [
        (CaseStatus.WAITING, Channel.FACE_TO_FACE, "ticket.next"),
        (CaseStatus.WAITING, Channel.VIDEO, "ticket.next"),
        (CaseStatus.WAITING, Channel.PHONE, "ticket.nextPhone"),
        (CaseStatus.PENDING, Channel.FACE_TO_FACE, "ticket.pending"),
        (CaseStatus.PENDING, Channel.PHONE, "ticket.pending"),
    ],
)
def test_the_ticket_says_what_the_visitor_does_now(
    status: CaseStatus, channel: Channel, sentence: str
) -> None:
    layout = FakeKiosk().compose(replace(CASE, status=status, channel=channel), NOTHING)
    assert NextBlock((sentence, "ticket.keep")) in layout.blocks


@pytest.mark.parametrize(
    ("position", "facts"),
    [
        (4, [("ticket.before", "ticket.people 3")]),
        (2, [("ticket.before", "ticket.people 1")]),
        (1, [("", "tk.before.none")]),
        (None, []),
    ],
)
def test_those_who_come_before_are_about_so_many_or_nobody_or_not_known(
    position: int | None, facts: list[tuple[str, str]]
) -> None:
    layout = FakeKiosk().compose(replace(CASE, position=position), NOTHING)
    told = [block.facts for block in layout.blocks if isinstance(block, FactsBlock)]
    assert [(fact.caption, fact.value) for part in told for fact in part] == facts


@pytest.mark.parametrize(
    ("wait", "status", "told"),
    [
        ((5, 10), CaseStatus.WAITING, ["ticket.minutesRange 10 5"]),
        ((0, 1), CaseStatus.WAITING, ["ticket.minutesRange 1 0"]),
        ((7, 7), CaseStatus.WAITING, ["ticket.minutes 7"]),
        (None, CaseStatus.WAITING, []),
        ((5, 10), CaseStatus.PENDING, []),
    ],
)
def test_the_wait_is_told_where_it_is_known_and_has_begun(
    wait: tuple[int, int] | None, status: CaseStatus, told: list[str]
) -> None:
    layout = FakeKiosk().compose(replace(CASE, status=status, position=None), NOTHING, wait)
    facts = [block.facts for block in layout.blocks if isinstance(block, FactsBlock)]
    assert [fact.value for part in facts for fact in part] == told


@pytest.mark.parametrize(
    ("position", "wait", "second"),
    [
        (4, (5, 10), ("ticket.before ticket.people 3", "ticket.wait ticket.minutesRange 10 5")),
        (1, None, ("tk.before.none",)),
        (None, (7, 7), ("ticket.wait ticket.minutes 7",)),
    ],
)
def test_facts_are_said_again_in_the_second_language(
    position: int | None, wait: tuple[int, int] | None, second: tuple[str, ...]
) -> None:
    compose = replace(FakeKiosk().compose, design=TicketDesign(second_language="ar"))
    layout = compose(replace(CASE, position=position), NOTHING, wait)
    (facts,) = (block for block in layout.blocks if isinstance(block, FactsBlock))
    assert facts.second == second
    (code,) = (block for block in layout.blocks if isinstance(block, QrBlock))
    assert code.second == "ticket.follow"


def test_the_site_the_kiosk_and_the_promise_are_named_in_the_visitors_language() -> None:
    def told(words: str) -> LocalText:
        return LocalText({ENGLISH: words, GERMAN: f"{words} auf Deutsch"})

    fake = FakeKiosk()
    site = replace(SITE, name=told("Ostbrook"), office=told("Office"), privacy_line=told("Kept"))
    compose = replace(fake.compose, site=site, kiosk_name=told("Lobby"))
    blocks = compose(replace(CASE, language=GERMAN), NOTHING).blocks
    assert OfficeBlock("Ostbrook auf Deutsch", "Office auf Deutsch") in blocks
    assert "Lobby auf Deutsch" in str([one for one in blocks if isinstance(one, StampBlock)])
    assert SmallPrintBlock("Kept auf Deutsch") in blocks
