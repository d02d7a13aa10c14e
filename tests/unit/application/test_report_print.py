"""The counter is told of paper as far as it can be."""

from __future__ import annotations

from kiosk.domain.printing import PrintReport, PrintState
from tests.fakes.cases import CASE
from tests.fakes.kiosk import FakeKiosk

PRINTED = PrintReport(PrintState.PRINTED, "virtual")


def test_what_became_of_the_ticket_is_told_with_the_kiosks_name() -> None:
    fake = FakeKiosk()
    fake.report_print(CASE, PRINTED)

    assert fake.prints.kept == [(CASE.case_id, PrintState.PRINTED, "Kiosk 2")]
    assert fake.log.events == []


def test_staff_read_once_why_the_counter_is_not_told_and_again_when_it_is_another_reason() -> None:
    fake = FakeKiosk()
    report_print = fake.report_print
    for reason in ("away", "away", None, "away", "broken"):
        fake.prints.reason = reason
        report_print(CASE, PRINTED)

    reasons = [facts["reason"] for _, event, facts in fake.log.lines]
    assert reasons == ["away", "away", "broken"]
    assert set(fake.log.events) == {"print_not_reported"}


def test_a_surprise_is_noted_and_goes_no_further() -> None:
    fake = FakeKiosk()
    fake.prints.surprise = OSError()
    fake.report_print(CASE, PRINTED)

    assert fake.log.lines == [("surprise", "print_report", {"error": "OSError"})]
