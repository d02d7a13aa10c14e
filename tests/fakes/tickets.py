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
    "el": "Διαβατήριο και ταυτότητα",
    "es": "Pasaporte y documento de identidad",
    "fa": "گذرنامه و کارت شناسایی",
    "fr": "Passeport et carte d’identité",
    "he": "דרכון ותעודת זהות",
    "hi": "पासपोर्ट और पहचान पत्र",
    "ja": "パスポートと身分証明書",
    "ko": "여권 및 신분증",
    "ru": "Паспорт и удостоверение личности",
    "th": "หนังสือเดินทางและบัตรประจำตัวประชาชน",
    "uk": "Паспорт і посвідчення особи",
    "ur": "پاسپورٹ اور شناختی کارڈ",
    "vi": "Hộ chiếu và căn cước công dân",
    "zh-Hans": "护照和身份证",
}
"""A service's name; where a language has none here, another of its texts serves."""

_BUILT = Path(__file__).resolve().parents[2] / "build" / "texts"
LANGUAGES = tuple(Locale(table.stem) for table in sorted(_BUILT.glob("*.json")))
"""Every language that the kiosk is translated into."""

_SCRIPTS = ("en-US", "uk", "el", "vi", "ar", "ur", "he", "hi", "th", "zh-Hans", "ja", "ko")
ONE_PER_SCRIPT = tuple(Locale(tag) for tag in _SCRIPTS if tag in LANGUAGES)
"""A language for each way of writing."""

_MOMENT = dt.datetime(2030, 5, 14, 10, 22, tzinfo=dt.UTC)
_TEXTS = TableTexts(_BUILT, Locale("en-US"))


def moments_of_a_year(locale: Locale) -> list[str]:
    """Return dates and times of every weekday and month, before and after noon."""
    moments = [_MOMENT + dt.timedelta(days=day, hours=12 * (day % 2)) for day in range(0, 365, 3)]
    dates = [_TEXTS.date(locale, moment) for moment in moments]
    return dates + [_TEXTS.written_time(locale, moment) for moment in moments]


def ticket_words(locale: Locale, **changes: object) -> TicketWords:
    """Return the words of a ticket with three people before the visitor."""

    def text(text_id: str) -> str:
        return _TEXTS.text(locale, text_id)

    words = TicketWords(
        site="Ostbrook Public Services",
        office="Central Office",
        your_number=text("tk.your"),
        service=SERVICES.get(locale) or text("svc.q"),
        channel=text("channel.FaceToFace"),
        before_you=text("ticket.before"),
        people_before=_TEXTS.text(locale, "ticket.people", n=3),
        wait_about=text("ticket.wait"),
        wait=_TEXTS.text(locale, "ticket.minutesRange", "10", n=20),
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
