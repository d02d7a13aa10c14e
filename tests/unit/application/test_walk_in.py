"""One visitor's attempt from options."""

from __future__ import annotations

import pytest

from kiosk.application.walk_in import Attempted, Misuse, PerformWalkIn, WalkInOptions
from kiosk.domain.case import Issued, Refused, Unavailable, UnavailableReason
from kiosk.domain.catalogue import Channel
from kiosk.domain.printing import PrintState
from kiosk.domain.ticket_text import text_of
from tests.fakes.kiosk import FakeKiosk
from tests.fakes.printing import EchoTexts
from tests.fakes.sites import (
    ARABIC,
    CHANNELS,
    CHOICE,
    CONTEXT,
    CUSTOMER,
    DOCUMENT,
    EVERYTHING,
    NOTHING,
    PHONE,
)


def perform(
    fake: FakeKiosk, options: WalkInOptions, *, with_printer: bool = True, missing: str = ""
) -> Attempted | Misuse:
    printing = fake.print_ticket if with_printer else None
    performing = PerformWalkIn(
        context=CONTEXT,
        issue_ticket=fake.issue_ticket,
        print_ticket=printing,
        report_print=fake.report_print,
        estimate_wait=fake.estimate_wait,
        texts=EchoTexts(),
        ids=fake.ids,
        catalogue_missing=missing,
    )
    return performing(options)


def test_a_walk_in_is_issued_and_printed() -> None:
    fake = FakeKiosk()
    done = perform(fake, WalkInOptions(NOTHING))

    assert isinstance(done, Attempted)
    assert isinstance(done.outcome, Issued)
    assert done.report is not None
    assert done.report.state is PrintState.PRINTED
    assert fake.journal.held[done.attempt].case == done.outcome.case


def test_nothing_is_printed_where_it_is_not_wanted() -> None:
    done = perform(FakeKiosk(), WalkInOptions(NOTHING), with_printer=False)

    assert isinstance(done, Attempted)
    assert done.report is None


def test_a_ticket_that_the_printer_holds_up_is_unknown_since_nobody_watches_it() -> None:
    fake = FakeKiosk()
    fake.printer.state, fake.printer.pending = PrintState.FAILED, True
    done = perform(fake, WalkInOptions(NOTHING))

    assert isinstance(done, Attempted)
    assert done.report is not None
    assert (done.report.state, done.report.pending) == (PrintState.UNKNOWN, False)
    assert fake.journal.held[done.attempt].print_report == done.report


def test_a_number_is_told_whatever_surprise_printing_meets() -> None:
    fake = FakeKiosk()
    fake.printer.surprise = RuntimeError("not expected")
    done = perform(fake, WalkInOptions(NOTHING))

    assert isinstance(done, Attempted)
    assert isinstance(done.outcome, Issued)
    assert done.report is not None
    assert done.report.state is PrintState.FAILED
    assert fake.log.events == ["printing"]


def test_the_options_become_the_walk_in() -> None:
    fake = FakeKiosk()
    perform(
        fake,
        WalkInOptions(
            EVERYTHING,
            language="AR",
            channel="Video",
            phone="(7700) 900-123",
            email="visitor@example.org",
            customer_id="C-1001",
            fields={DOCUMENT: "passport"},
        ),
    )

    ((_, sent),) = fake.gateway.sent
    assert (sent.locale, sent.channel) == (ARABIC, Channel.VIDEO)
    assert (sent.contact_phone_number, sent.contact_email) == ("7700900123", "visitor@example.org")
    assert (sent.customer_record_id, sent.fields) == ("C-1001", {DOCUMENT: "passport"})


def test_what_the_service_does_not_ask_for_is_not_sent() -> None:
    fake = FakeKiosk()
    perform(fake, WalkInOptions(CUSTOMER, customer_id="C-1001", phone="7700900123"))

    ((_, sent),) = fake.gateway.sent
    assert sent.use_customer_contact_info
    assert sent.contact_phone_number is None


@pytest.mark.parametrize(
    ("options", "left_out"),
    [
        (WalkInOptions(CUSTOMER, customer_id="C-1001", phone="7700900123"), ("--phone",)),
        (WalkInOptions(NOTHING, phone="1", email="a@b.example"), ("--phone", "--email")),
        (WalkInOptions(NOTHING, customer_id="C-1001"), ("--customer",)),
        (WalkInOptions(PHONE, phone="7700900123"), ()),
        (WalkInOptions(PHONE, phone="1", email="x"), ("--email",)),
    ],
)
def test_what_is_given_and_not_asked_for_is_named(
    options: WalkInOptions, left_out: tuple[str, ...]
) -> None:
    done = perform(FakeKiosk(), options)
    assert isinstance(done, Attempted)
    assert done.left_out == left_out


REFUSED = [
    (WalkInOptions(PHONE), [("contactPhoneNumber", "required")]),
    (WalkInOptions(PHONE, phone="123"), [("contactPhoneNumber", "invalid")]),
    (WalkInOptions(CHOICE), [(f"fields.{DOCUMENT}", "required")]),
    (WalkInOptions(CHOICE, fields={DOCUMENT: "visa"}), [(f"fields.{DOCUMENT}", "invalid")]),
    (
        WalkInOptions(EVERYTHING, channel="Phone", email="nobody"),
        [
            ("customerRecordId", "required"),
            ("contactPhoneNumber", "required"),
            ("contactEmail", "invalid"),
            (f"fields.{DOCUMENT}", "required"),
        ],
    ),
]


@pytest.mark.parametrize(("options", "problems"), REFUSED)
def test_what_a_visitor_could_have_typed_is_refused_all_at_once(
    options: WalkInOptions, problems: list[tuple[str, str]]
) -> None:
    fake = FakeKiosk()
    done = perform(fake, options)

    assert isinstance(done, Attempted)
    assert isinstance(done.outcome, Refused)
    assert [(found.member, found.code.value) for found in done.outcome.problems] == problems
    assert fake.gateway.sent == []


MISUSES = [
    (WalkInOptions("unknown"), ["--service-type: unknown is not in the catalogue"]),
    (WalkInOptions("unknown", language="tlh"), ["--service-type", "--language"]),
    (WalkInOptions(NOTHING, language="tlh"), ["--language: the site does not offer tlh"]),
    (WalkInOptions(CHANNELS), ["--channel: this service type has several"]),
    (WalkInOptions(NOTHING, channel="Video"), ["--channel: Video is not offered here"]),
    (WalkInOptions(NOTHING, channel="Letter"), ["--channel: Letter is not offered here"]),
    (WalkInOptions(NOTHING, fields={"x": "1"}), ["--field: x is no field"]),
    (WalkInOptions(CHANNELS, fields={"x": "1"}), ["--channel", "--field"]),
]


@pytest.mark.parametrize(("options", "told"), MISUSES)
def test_what_no_visitor_could_have_meant_is_misuse(
    options: WalkInOptions, told: list[str]
) -> None:
    fake = FakeKiosk()
    done = perform(fake, options)

    assert isinstance(done, Misuse)
    assert len(done.faults) == len(told)
    for fault, start in zip(done.faults, told, strict=True):
        assert fault.startswith(start)
    assert fake.journal.held == {}


def test_a_gateway_that_is_away_issues_nothing() -> None:
    fake = FakeKiosk()
    fake.gateway.outcome = Unavailable(UnavailableReason.CONNECTION, "refused")
    done = perform(fake, WalkInOptions(NOTHING))

    assert isinstance(done, Attempted)
    assert done.outcome == fake.gateway.outcome
    assert fake.printer.printed == []


def test_without_a_catalogue_nothing_is_issued_and_that_is_certain() -> None:
    fake = FakeKiosk()
    done = perform(fake, WalkInOptions("whatever", language="tlh"), missing="no catalogue: away")

    assert isinstance(done, Attempted)
    assert done.outcome == Unavailable(UnavailableReason.CONNECTION, "no catalogue: away")
    assert (done.report, fake.gateway.sent, fake.journal.held) == (None, [], {})


def test_the_wait_is_printed_and_the_counter_told_of_the_paper() -> None:
    fake = FakeKiosk()
    fake.outlook.wait_minutes = (5, 10)
    done = perform(fake, WalkInOptions(NOTHING))

    assert isinstance(done, Attempted)
    assert isinstance(done.outcome, Issued)
    assert "ticket.minutesRange 10 5" in text_of(fake.renderer.drawn[-1])
    assert fake.prints.kept == [(done.outcome.case.case_id, PrintState.PRINTED, "Kiosk 2")]
