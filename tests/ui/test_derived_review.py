"""What the last check shows, derived from a moment of the journey."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import FieldKind
from kiosk.domain.language import Locale
from kiosk.domain.questions import Answers
from kiosk.domain.screens import Review
from kiosk.ui.view_models.review import derive_review_props
from tests.fakes.sites import (
    ENGLISH,
    GERMAN,
)
from tests.ui.snapshots import ASKED, ASKING, FILLED, INTERNATIONAL, asking, moment


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
