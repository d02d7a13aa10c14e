"""A case, the words of its ticket, and its layout."""

import dataclasses

from kiosk.domain.case import Case, CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel
from kiosk.domain.language import Locale
from kiosk.domain.ticket_blocks import RuleBlock
from kiosk.domain.ticket_composition import compose_ticket
from kiosk.domain.ticket_layout import PAPER_80, TicketLayout
from kiosk.domain.ticket_words import TicketWords

ENGLISH = Locale("en-US")
URL = "http://127.0.0.1:8470/t/abcdefghijklmnopqrstuv"
WORDS = TicketWords(
    site="Ostbrook Public Services",
    office="Central Office",
    your_number="Your number",
    service="Passport and ID card",
    channel="In person",
    before_you="Before you",
    people_before="3 people",
    wait_about="Wait, about",
    wait="18 min",
    follow="Follow your place on your phone",
    scan="Point your camera here",
    go_to="Go to",
    next_steps=("Take a seat and watch the screens.", "Please keep this ticket."),
    date="Tue 14 May 2030",
    time="10:22",
    kiosk="Kiosk 2",
    privacy="This kiosk forgets your details when you leave.",
    copy="Copy",
    demo="Demo: not a real ticket",
)


def a_case(*, position: int | None = 4, ticket_url: str | None = URL) -> Case:
    return Case(
        case_id=CaseId("4f6d1c1e-0000-4000-8000-000000000001"),
        status=CaseStatus.WAITING,
        ticket=Ticket("A", 104),
        channel=Channel.FACE_TO_FACE,
        language=ENGLISH,
        position=position,
        ticket_url=ticket_url,
    )


def replaced(words: TicketWords, **changes: object) -> TicketWords:
    return dataclasses.replace(words, **changes)  # type: ignore[arg-type]


def composed(
    case: Case | None = None, *, demo: bool = False, copy: bool = False, **changes: object
) -> TicketLayout:
    words = replaced(WORDS, **changes)
    return compose_ticket(case or a_case(), words, ENGLISH, PAPER_80, demo=demo, copy=copy)


def kinds(layout: TicketLayout) -> list[str]:
    dashed = {True: "dashes", False: "rule"}
    return [
        dashed[block.dashed]
        if isinstance(block, RuleBlock)
        else type(block).__name__.removesuffix("Block").lower()
        for block in layout.blocks
    ]
