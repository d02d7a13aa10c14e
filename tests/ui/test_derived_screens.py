"""What each screen shows, derived from a moment of the journey."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.answers import AnswerFault
from kiosk.domain.case import Case, CaseStatus
from kiosk.domain.catalogue import Channel, FieldKind
from kiosk.domain.language import Locale, LocalText
from kiosk.domain.printing import PrinterCondition, PrinterFault, PrintReport, PrintState
from kiosk.domain.readiness import Hindrance
from kiosk.domain.service_hours import Closings
from kiosk.domain.steps import (
    Answers,
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    Review,
    TicketShown,
    TroubleShown,
)
from kiosk.domain.trouble import Trouble
from kiosk.ports.queue_outlook import Outlook
from kiosk.ui.pulse import time_at, until_next_minute
from kiosk.ui.view_models.channel import derive_channel_props
from kiosk.ui.view_models.customer_id import derive_customer_id_props
from kiosk.ui.view_models.date_entry import DatePattern
from kiosk.ui.view_models.email import derive_email_props
from kiosk.ui.view_models.issuing import derive_issuing_props
from kiosk.ui.view_models.paging import Pages
from kiosk.ui.view_models.phone import derive_phone_props
from kiosk.ui.view_models.question import derive_question_props
from kiosk.ui.view_models.review import derive_review_props
from kiosk.ui.view_models.service import derive_service_props
from kiosk.ui.view_models.ticket import derive_ticket_props
from kiosk.ui.view_models.trouble import Hours, HoursRow, derive_trouble_props
from kiosk.ui.view_models.welcome import derive_welcome_props
from tests.fakes.cases import ATTEMPT, CASE
from tests.fakes.sites import (
    CHANNELS,
    CHOICE,
    CONTEXT,
    CUSTOMER,
    DOCUMENT,
    EMAIL,
    ENGLISH,
    EVERYTHING,
    GERMAN,
    NOTHING,
    SITE,
)
from tests.ui.snapshots import ASKED, ASKING, FILLED, INTERNATIONAL, asking, moment

DMY = DatePattern("dmy", ("DD", "MM", "YYYY"))


def echo(locale: Locale, text_id: str) -> str:
    return f"{locale}:{text_id}"


@pytest.mark.parametrize(
    ("low", "high", "text_id", "limits"),
    [
        (1, 12, "fault.number_between", ("1", "12")),
        (1, None, "fault.number_at_least", ("1",)),
        (None, 12, "fault.number_at_most", ("12",)),
        (None, None, "fault.number_range", ()),
    ],
)
def test_a_number_out_of_range_is_told_with_the_range(
    low: int | None, high: int | None, text_id: str, limits: tuple[str, ...]
) -> None:
    context = asking(FieldKind.NUMBER, minimum=low, maximum=high)
    answers = Answers(ASKING, fields={ASKED: "99"})
    now = moment(AskField(ASKED), answers, context=context, fault=AnswerFault.NUMBER_RANGE)
    props = derive_question_props(now, DatePattern("dmy", ("DD", "MM", "YYYY")), Pages())
    assert (props.faultId, props.faultLimits) == (text_id, limits)


@pytest.mark.parametrize(
    ("fault", "text_id", "limit"),
    [
        (AnswerFault.TEXT_SHORT, "fault.text_at_least", "3"),
        (AnswerFault.TEXT_LONG, "fault.text_at_most", "8"),
    ],
)
def test_a_text_of_the_wrong_length_is_told_the_right_one(
    fault: AnswerFault, text_id: str, limit: str
) -> None:
    context = asking(FieldKind.TEXT, minimum=3, maximum=8)
    now = moment(AskField(ASKED), Answers(ASKING), context=context, fault=fault)
    props = derive_question_props(now, DatePattern("dmy", ("DD", "MM", "YYYY")), Pages())
    assert (props.faultId, props.faultLimits) == (text_id, (limit,))


@pytest.mark.parametrize(
    ("kind", "minimum", "signed"),
    [
        (FieldKind.NUMBER, None, False),
        (FieldKind.NUMBER, 0, False),
        (FieldKind.NUMBER, -5, True),
        (FieldKind.DATE, None, False),
    ],
)
def test_a_minus_is_offered_where_a_number_may_be_negative(
    kind: FieldKind, minimum: int | None, signed: bool
) -> None:
    context = asking(kind, minimum=minimum)
    now = moment(AskField(ASKED), Answers(ASKING), context=context)
    props = derive_question_props(now, DatePattern("dmy", ("DD", "MM", "YYYY")), Pages())
    assert props.signed is signed


def test_welcome_offers_each_language_in_its_own_words() -> None:
    english, arabic, german = derive_welcome_props(moment(), echo, Pages()).languages
    assert (english.code, english.name, english.start) == (
        "en-US",
        "en-US:language.name",
        "en-US:tile.start",
    )
    assert [row.rightToLeft for row in (english, arabic, german)] == [False, True, False]


def test_two_varieties_of_a_language_are_offered_by_their_full_names() -> None:
    british = replace(SITE, languages=(*SITE.languages, Locale("en-GB")))
    rows = derive_welcome_props(
        moment(context=replace(CONTEXT, site=british)), echo, Pages()
    ).languages
    assert [row.name for row in rows] == [
        "en-US:language.fullName",
        "ar:language.name",
        "de:language.name",
        "en-GB:language.fullName",
    ]


def test_the_tile_for_more_languages_names_those_of_the_next_page() -> None:
    first = derive_welcome_props(moment(), echo, Pages(2))
    assert [row.code for row in first.languages] == [ENGLISH]
    assert first.moreNames == "\u2068ar:language.name\u2069"
    last = derive_welcome_props(moment(), echo, Pages(2).turned().turned())
    assert [row.code for row in last.languages] == [GERMAN]
    assert (last.page, last.moreNames) == (2, "\u2068en-US:language.name\u2069")
    assert derive_welcome_props(moment(), echo, Pages()).moreNames == ""


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


ZONE = ZoneInfo("Europe/London")
MONDAY = dt.date(2030, 5, 13)


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
    assert [row.placeId for row in props.channels] == ["stay", "stay", "leave"]
    assert props.service == "Everything"


def test_a_fault_is_told_beside_what_was_typed() -> None:
    answers = replace(FILLED, customer_id="C\u202e1")
    now = moment(AskCustomerId(), answers, fault=AnswerFault.CUSTOMER_ID_INVALID)
    props = derive_customer_id_props(now)
    assert (props.shown, props.faultId, props.complete) == (
        "C\u202e1",
        "fault.customer_id_invalid",
        False,
    )


@pytest.mark.parametrize(
    ("typed", "shown", "pattern", "complete"),
    [
        ("", "", "– – – – – – – – – –", False),
        ("7700900", "770 090 0", "– – –", False),
        ("7700900123", "770 090 0123", "", True),
    ],
)
def test_ten_digits_are_spaced_and_the_missing_ones_are_dashes(
    typed: str, shown: str, pattern: str, complete: bool
) -> None:
    props = derive_phone_props(moment(AskPhone(), replace(FILLED, phone=typed)))
    assert (props.shown, props.pattern, props.complete) == (shown, pattern, complete)
    assert (props.prefixShown, props.prefix) == (False, "")


@pytest.mark.parametrize(
    ("typed", "country", "prefix", "complete"),
    [
        ("7700900123", "", "+44", True),
        ("07700900123", "", "+44", True),
        ("6505550100", "US", "+1", True),
        ("650", "US", "+1", False),
        ("+33612345678", "", "+44", True),
        ("07700900123", "DE", "+49", True),
    ],
)
def test_an_international_number_has_its_country_before_it(
    typed: str, country: str, prefix: str, complete: bool
) -> None:
    answers = replace(FILLED, phone=typed, phone_country=country)
    props = derive_phone_props(moment(AskPhone(), answers, context=INTERNATIONAL))
    assert (props.prefixShown, props.prefix, props.complete) == (True, prefix, complete)
    assert bool(props.pattern) is not complete
    assert props.shown.replace(" ", "").replace("-", "").endswith(typed.lstrip("+")[-3:])


@pytest.mark.parametrize(
    ("typed", "domains"),
    [
        ("", ()),
        ("ma", ()),
        ("mar", ("gmail.com", "example.org")),
        ("@", ()),
        ("m@", ("gmail.com", "example.org")),
        ("m@G", ("gmail.com",)),
        ("m@gmail.com", ()),
    ],
)
def test_the_domains_that_fit_are_offered(typed: str, domains: tuple[str, ...]) -> None:
    now = moment(AskEmail(), replace(FILLED, email=typed))
    assert derive_email_props(now, ("gmail.com", "example.org")).domains == domains


def test_a_choice_shows_its_options_and_the_chosen_one() -> None:
    props = derive_question_props(moment(AskField(DOCUMENT), FILLED), DMY, Pages())
    assert [(row.label, row.selected) for row in props.options] == [
        ("Passport", False),
        ("ID card", True),
    ]
    assert (props.question, props.helpId) == ("Which document do you need?", "q.help")


@pytest.mark.parametrize(
    ("kind", "typed", "shown", "pattern"),
    [
        (FieldKind.TEXT, "abc", "abc", ""),
        (FieldKind.NUMBER, "12", "12", ""),
        (FieldKind.DATE, "", "", "DD / MM / YYYY"),
        (FieldKind.DATE, "-0-14", "14 / 0", "/ YYYY"),
        (FieldKind.DATE, "1990-05-14", "14 / 05 / 1990", ""),
    ],
)
def test_a_typed_answer_is_shown_in_the_way_of_its_kind(
    kind: FieldKind, typed: str, shown: str, pattern: str
) -> None:
    answers = Answers(ASKING, fields={ASKED: typed})
    now = moment(AskField(ASKED), answers, context=asking(kind))
    props = derive_question_props(now, DMY, Pages())
    assert (props.kind, props.shown, props.pattern) == (kind.value, shown, pattern)


def test_yes_and_no_are_options_with_words_of_the_kiosk() -> None:
    answers = Answers(ASKING, fields={ASKED: "false"})
    now = moment(AskField(ASKED), answers, context=asking(FieldKind.YES_NO))
    rows = derive_question_props(now, DMY, Pages()).options
    assert [(row.value, row.labelId, row.selected) for row in rows] == [
        ("true", "yes", False),
        ("false", "no", True),
    ]


def test_the_review_shows_everything_that_will_be_sent() -> None:
    rows = derive_review_props(moment(Review(), FILLED)).rows
    assert [(row.rowId, row.valueId or row.value) for row in rows] == [
        ("service", "Everything"),
        ("channel", "channel.Video"),
        ("customer", "C-1001"),
        ("phone", "770 090 0123"),
        ("email", "maria@example.org"),
        ("field-document", "ID card"),
    ]
    assert all(row.changeable for row in rows)


def test_the_only_service_of_a_site_is_reviewed_but_not_changed() -> None:
    answers = Answers(ASKING, fields={ASKED: "true"})
    context = asking(FieldKind.YES_NO)
    service, answer = derive_review_props(moment(Review(), answers, context=context)).rows
    assert (service.rowId, service.changeable) == ("service", False)
    assert (answer.label, answer.valueId) == ("How so?", "yes")


@pytest.mark.parametrize(
    ("language", "typed", "shown"),
    [
        (ENGLISH, "1990-05-14", "05 / 14 / 1990"),
        (GERMAN, "1990-05-14", "14 / 05 / 1990"),
        (ENGLISH, "", "–"),
    ],
)
def test_a_date_is_reviewed_in_the_order_of_the_language(
    language: Locale, typed: str, shown: str
) -> None:
    answers = Answers(ASKING, fields={ASKED: typed})
    context = asking(FieldKind.DATE, required=False)
    rows = derive_review_props(moment(Review(), answers, context=context, language=language)).rows
    assert rows[-1].value == shown


@pytest.mark.parametrize("kind", [FieldKind.TEXT, FieldKind.DATE, FieldKind.CHOICE])
def test_a_question_left_open_is_reviewed_as_such(kind: FieldKind) -> None:
    answers = Answers(ASKING)
    context = asking(kind, required=False)
    (*_, row) = derive_review_props(moment(Review(), answers, context=context)).rows
    assert (row.valueId, row.value) == ("", "–")


def test_an_international_number_is_reviewed_as_it_is_sent() -> None:
    now = moment(Review(), replace(FILLED, phone="07700900123"), context=INTERNATIONAL)
    phone = next(row for row in derive_review_props(now).rows if row.rowId == "phone")
    assert phone.value == "+44 7700 900123"


def test_waiting_says_what_for() -> None:
    assert derive_issuing_props(moment(Issuing(ATTEMPT), FILLED)).service == "Everything"
    assert derive_issuing_props(moment(Issuing(ATTEMPT, 3), FILLED)).repeats == 3


def ticket(case: Case = CASE, report: PrintReport | None = None) -> TicketShown:
    return TicketShown(ATTEMPT, case, NOTHING, report)


def test_the_ticket_shows_what_is_known_and_leaves_out_the_rest() -> None:
    known = derive_ticket_props(moment(ticket()), ("1",), prints=True)
    assert (known.number, known.people, known.waitFrom) == ("A104", 3, -1)
    assert (known.service, known.channelId) == ("Nothing", "channel.FaceToFace")
    assert known.address == "127.0.0.1:8470"
    bare = replace(CASE, position=None, ticket_url=None)
    unknown = derive_ticket_props(moment(ticket(bare)), (), prints=True)
    assert (unknown.people, unknown.address, unknown.qrRows) == (-1, "", ())


@pytest.mark.parametrize(
    ("case", "ids"),
    [
        (CASE, ("tk.next", "tk.next2")),
        (replace(CASE, channel=Channel.PHONE), ("tk.nextPhone", "tk.nextPhone2")),
        (replace(CASE, status=CaseStatus.PENDING), ("pend.title", "pend.body")),
    ],
)
def test_the_ticket_says_what_comes_next(case: Case, ids: tuple[str, str]) -> None:
    props = derive_ticket_props(moment(ticket(case)), (), prints=True)
    assert (props.nextId, props.nextLineId) == ids


@pytest.mark.parametrize(
    ("condition", "title"),
    [(PrinterCondition.PAPER_OUT, "np.title"), (PrinterCondition.COVER_OPEN, "np.fault")],
)
def test_who_comes_without_paper_is_asked_whether_to_go_on(
    condition: PrinterCondition, title: str
) -> None:
    now = moment(TroubleShown(Trouble.WITHOUT_PAPER))
    props = derive_trouble_props(replace(now, journey=replace(now.journey, printer=condition)))
    assert (props.titleId, props.bodyId, props.canGoOn) == (title, "np.goOn", True)
    assert (props.canTryAgain, props.icon) == (False, "paper")
    tags = {"np.title": "trouble.no_paper.tag", "np.fault": "trouble.out_of_service.tag"}
    assert props.tagId == tags[title]


PAPER_OUT = PrintReport(PrintState.FAILED, "p", PrinterFault.PAPER_OUT)


@pytest.mark.parametrize(
    ("report", "prints", "paper", "title", "seconds"),
    [
        (None, True, "printing", "", 30),
        (None, False, "none", "", 30),
        (PrintReport(PrintState.PRINTED, "p"), True, "out", "", 30),
        (PrintReport(PrintState.SENT, "p"), True, "out", "", 30),
        (PAPER_OUT, True, "failed", "np.title", 90),
        (PrintReport(PrintState.FAILED, "p", PrinterFault.ERROR), True, "failed", "np.fault", 90),
        (PrintReport(PrintState.UNKNOWN, "p"), True, "failed", "np.unknown", 90),
    ],
)
def test_the_ticket_says_what_became_of_the_paper(
    report: PrintReport | None, prints: bool, paper: str, title: str, seconds: int
) -> None:
    props = derive_ticket_props(moment(ticket(report=report)), (), prints=prints)
    assert (props.paper, props.paperTitleId) == (paper, title)
    assert (props.secondsLeft, props.secondsTotal) == (seconds, seconds)


@pytest.mark.parametrize(
    ("trouble", "safety", "again", "seconds"),
    [
        (Trouble.REFUSED, "trouble.none_issued", False, -1),
        (Trouble.CLOSED, "trouble.none_issued", False, -1),
        (Trouble.UNAVAILABLE, "trouble.none_issued", True, 20),
        (Trouble.UNCERTAIN, "trouble.may_exist", False, -1),
        (Trouble.OUT_OF_SERVICE, "trouble.none_issued", False, -1),
        (Trouble.NO_PAPER, "trouble.none_issued", False, -1),
    ],
)
def test_each_trouble_says_whether_there_is_a_number_and_what_to_do(
    trouble: Trouble, safety: str, again: bool, seconds: int
) -> None:
    props = derive_trouble_props(moment(TroubleShown(trouble)))
    assert (props.tagId, props.titleId, props.bodyId) == (
        f"trouble.{trouble.value}.tag",
        f"trouble.{trouble.value}.title",
        f"trouble.{trouble.value}.body",
    )
    assert (props.safetyId, props.canTryAgain, props.secondsLeft) == (safety, again, seconds)


def test_a_site_outside_its_hours_says_so_once() -> None:
    hours = Hours("11:00", (HoursRow(firstDay="Monday", briefFirstDay="Mon"),))
    shut = moment(TroubleShown(Trouble.CLOSED, hindrance=Hindrance.CLOSED))
    props = derive_trouble_props(shut, hours)
    assert (props.tagId, props.titleId, props.bodyId) == ("", "closed.title", "closed.body")
    assert (props.opens, props.week) == (hours.opens, hours.week)


def test_other_troubles_tell_no_hours() -> None:
    props = derive_trouble_props(moment(TroubleShown(Trouble.UNAVAILABLE)), Hours("11:00"))
    assert (props.opens, props.week) == ("", ())


def test_the_next_look_waits_longer() -> None:
    props = derive_trouble_props(moment(TroubleShown(Trouble.UNAVAILABLE, tries=2), quiet=10))
    assert (props.secondsLeft, props.secondsTotal) == (70, 80)


def test_the_promise_about_what_is_typed_is_in_the_visitors_language() -> None:
    arabic = Locale("ar")
    promise = LocalText({SITE.default_language: "We keep nothing.", arabic: "لا نحتفظ بشيء."})
    context = replace(CONTEXT, site=replace(SITE, privacy_line=promise))
    review = moment(Review(), FILLED, context=context, language=arabic)
    phone = moment(AskPhone(), FILLED, context=context, language=arabic)
    assert derive_review_props(review).privacy == "لا نحتفظ بشيء."
    assert derive_phone_props(phone).privacy == "لا نحتفظ بشيء."


def test_reception_is_named_where_the_site_says_where_it_is() -> None:
    where = LocalText({SITE.default_language: "On your left"})
    context = replace(CONTEXT, site=replace(SITE, reception=where))
    props = derive_trouble_props(moment(TroubleShown(Trouble.UNCERTAIN), context=context))
    assert props.reception == "On your left"


@pytest.mark.parametrize(
    ("hour", "minute", "zone", "shown"),
    [
        (9, 22, "Europe/London", "10:22"),
        (9, 5, "UTC", "09:05"),
        (23, 59, "Asia/Kathmandu", "05:44"),
    ],
)
def test_the_clock_shows_the_time_of_the_site(
    hour: int, minute: int, zone: str, shown: str
) -> None:
    told = time_at(dt.datetime(2030, 5, 14, hour, minute, tzinfo=dt.UTC), zone)
    assert f"{told:%H:%M}" == shown


def test_the_clock_wakes_at_the_next_minute() -> None:
    assert until_next_minute(dt.datetime(2030, 5, 14, 9, 22, 7, 825553, tzinfo=dt.UTC)) == 52175


@pytest.mark.parametrize("looking", [True, False])
def test_a_look_that_was_asked_for_is_told_while_it_is_under_way(looking: bool) -> None:
    props = derive_trouble_props(moment(TroubleShown(Trouble.UNAVAILABLE, looking=looking)))
    assert (props.looking, props.canTryAgain) == (looking, True)


def test_a_closed_kiosk_offers_no_button_and_counts_nothing_down() -> None:
    closed = TroubleShown(Trouble.UNAVAILABLE, hindrance=Hindrance.NO_CONNECTION)
    props = derive_trouble_props(moment(closed))

    assert (props.canTryAgain, props.secondsLeft) == (False, -1)
    assert not props.canStartOver
    assert props.bodyId == "trouble.unavailable.body"
