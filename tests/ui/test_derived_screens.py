"""What each screen shows, derived from a moment of the journey."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.domain.answers import AnswerFault
from kiosk.domain.catalogue import FieldKind
from kiosk.domain.language import Locale, LocalText
from kiosk.domain.questions import Answers
from kiosk.domain.screens import AskCustomerId, AskEmail, AskField, AskPhone, Issuing, Review
from kiosk.ui.pulse import time_at, until_next_minute
from kiosk.ui.view_models.customer_id import derive_customer_id_props
from kiosk.ui.view_models.date_entry import DatePattern
from kiosk.ui.view_models.email import derive_email_props
from kiosk.ui.view_models.issuing import derive_issuing_props
from kiosk.ui.view_models.paging import Pages
from kiosk.ui.view_models.phone import derive_phone_props
from kiosk.ui.view_models.question import derive_question_props
from kiosk.ui.view_models.review import derive_review_props
from kiosk.ui.view_models.welcome import derive_welcome_props
from tests.fakes.cases import ATTEMPT
from tests.fakes.sites import (
    CONTEXT,
    DOCUMENT,
    ENGLISH,
    GERMAN,
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
    assert first.moreNames == ("\u2068ar:language.name\u2069",)
    last = derive_welcome_props(moment(), echo, Pages(2).turned().turned())
    assert [row.code for row in last.languages] == [GERMAN]
    assert (last.page, last.moreNames) == (2, ("\u2068en-US:language.name\u2069",))
    assert derive_welcome_props(moment(), echo, Pages()).moreNames == ()


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


def test_waiting_says_what_for() -> None:
    assert derive_issuing_props(moment(Issuing(ATTEMPT), FILLED)).service == "Everything"
    assert derive_issuing_props(moment(Issuing(ATTEMPT, 3), FILLED)).repeats == 3


def test_the_promise_about_what_is_typed_is_in_the_visitors_language() -> None:
    arabic = Locale("ar")
    promise = LocalText({SITE.default_language: "We keep nothing.", arabic: "لا نحتفظ بشيء."})
    context = replace(CONTEXT, site=replace(SITE, privacy_line=promise))
    review = moment(Review(), FILLED, context=context, language=arabic)
    phone = moment(AskPhone(), FILLED, context=context, language=arabic)
    assert derive_review_props(review).privacy == "لا نحتفظ بشيء."
    assert derive_phone_props(phone).privacy == "لا نحتفظ بشيء."


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
