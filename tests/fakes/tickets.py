"""Whole tickets in every language, with the words that are really printed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from kiosk.adapters.texts.table_texts import TableTexts
from kiosk.domain.case import Case, Ticket
from kiosk.domain.language import Locale
from kiosk.domain.ticket_composition import compose_ticket
from kiosk.domain.ticket_layout import Paper, TicketLayout
from kiosk.domain.ticket_words import TicketWords
from tests.fakes.cases import CASE

URL = "https://q.ostbrook.example/t/q3yZ0mH0T1u2"
SERVICES = {
    "en-US": "Passport and ID card",
    "ar": "جواز السفر وبطاقة الهوية",
    "de": "Reisepass und Personalausweis",
    "es": "Pasaporte y documento de identidad",
    "fr": "Passeport et carte d’identité",
    "he": "דרכון ותעודת זהות",
    "uk": "Паспорт і посвідчення особи",
    "zh-Hans": "护照和身份证",
}
LANGUAGES = tuple(Locale(tag) for tag in SERVICES)
_MOMENT = dt.datetime(2030, 5, 14, 10, 22, tzinfo=dt.UTC)
_TEXTS = TableTexts(Path(__file__).resolve().parents[2] / "build" / "texts", Locale("en-US"))


def ticket_words(locale: Locale, **changes: object) -> TicketWords:
    """Return the words of a ticket with three people before the visitor."""

    def text(text_id: str) -> str:
        return _TEXTS.text(locale, text_id)

    words = TicketWords(
        site="Ostbrook Public Services",
        office="Central Office",
        your_number=text("tk.your"),
        service=SERVICES[locale],
        channel=text("channel.FaceToFace"),
        before_you=text("ticket.before"),
        people_before=_TEXTS.text(locale, "ticket.people", n=3),
        wait_about=text("ticket.wait"),
        wait="10–20 min",
        follow=text("ticket.follow"),
        scan=text("ticket.scan"),
        go_to=text("ticket.goTo"),
        next_steps=(text("ticket.next"), text("ticket.keep")),
        date=_TEXTS.date(locale, _MOMENT),
        time=_TEXTS.written_time(locale, _MOMENT),
        kiosk="Kiosk 2",
        privacy=text("privacy"),
        copy=text("ticket.copy"),
        demo=text("ticket.demo"),
    )
    return replace(words, **changes)  # type: ignore[arg-type]


def a_ticket(
    locale: Locale,
    paper: Paper,
    *,
    number: Ticket | None = None,
    url: str | None = URL,
    demo: bool = False,
    copy: bool = False,
    **changes: object,
) -> TicketLayout:
    """Return a whole ticket; ``changes`` replace words."""
    case: Case = replace(CASE, ticket=number or CASE.ticket, ticket_url=url)
    words = ticket_words(locale, **changes)
    return compose_ticket(case, words, locale, paper, demo=demo, copy=copy)
