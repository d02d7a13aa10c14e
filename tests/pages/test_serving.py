from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.domain.case import CaseId, CaseStatus, Ticket
from kiosk.domain.catalogue import (
    Channel,
    CustomerRecordId,
    Field,
    FieldKind,
    FieldTypeId,
    Option,
    Tag,
    TagId,
)
from kiosk.engine.actions import AgentId, CaseNow, TicketToken
from kiosk.engine.views import CaseDetails
from kiosk.server.pages.serving import derive_serving, read_answer
from kiosk.server.pages.words import Words
from tests.fakes import sites
from tests.fakes.open_office import ARABIC

OPTIONS = (Option("a", sites.text("Apple")), Option("b", sites.text("Pear")))
CASE = CaseNow(
    case_id=CaseId("c"),
    token=TicketToken("t"),
    status=CaseStatus.ACTIVE,
    ticket=Ticket("C", 7),
    service_id=sites.CATALOGUE.services[0].id,
    service_type_id=sites.CHOICE,
    inbox_id=sites.FRONT_DESK,
    channel=Channel.FACE_TO_FACE,
    language=ARABIC,
    reference_date=dt.datetime(2030, 5, 14, 12, 0, tzinfo=dt.UTC),
    agent=AgentId("sam"),
    counter="3",
    called_at=dt.datetime(2030, 5, 14, 16, 30, tzinfo=dt.UTC),
    calls=1,
    no_shows=0,
    assigned_to=None,
    ending=None,
)
DETAILS = CaseDetails(
    case_id=CaseId("c"),
    customer_record_id=CustomerRecordId("C-1001"),
    phone="7700900123",
    email=None,
    fields={sites.DOCUMENT: "id-card", FieldTypeId("dropped"): "as it was"},
    tag_ids=("vip", "nameless"),
)


@pytest.mark.parametrize(
    ("kind", "answer", "read"),
    [
        (FieldKind.TEXT, "a, b", "a, b"),
        (FieldKind.NUMBER, "12", "12"),
        (FieldKind.DATE, "2030-05-14", "2030-05-14"),
        (FieldKind.YES_NO, "true", "Yes"),
        (FieldKind.YES_NO, "false", "No"),
        (FieldKind.CHOICE, "b", "Pear"),
        (FieldKind.CHOICE, "gone", "gone"),
        (FieldKind.MULTIPLE_CHOICE, "a,b", "Apple, Pear"),
    ],
)
def test_answers_are_read_as_the_visitor_read_them(
    english: Words, kind: FieldKind, answer: str, read: str
) -> None:
    field = Field(FieldTypeId("f"), kind, sites.text("Which?"), options=OPTIONS)
    assert read_answer(field, answer, english) == read


def test_staff_see_what_the_visitor_told_with_its_questions(english: Words) -> None:
    catalogue = replace(sites.CATALOGUE, tags=(Tag(TagId("vip"), "Priority"),))
    shown = derive_serving(CASE, DETAILS, catalogue, english)
    assert [(detail.label, detail.value) for detail in shown.details] == [
        ("Customer number", "C-1001"),
        ("Phone", "7700900123"),
        ("Which document do you need?", "ID card"),
        ("dropped", "as it was"),
        ("Tags", "Priority, nameless"),
    ]


def test_a_case_says_number_service_language_and_time_of_its_call(english: Words) -> None:
    shown = derive_serving(CASE, None, sites.CATALOGUE, english)
    assert (shown.number, shown.service, shown.language) == ("C7", "Choice", "العربية")
    assert (shown.called_at, shown.details) == ("Called at 12:30", ())


def test_what_a_visitor_told_is_in_no_repr(english: Words) -> None:
    assert "7700900123" not in repr(derive_serving(CASE, DETAILS, sites.CATALOGUE, english))
