"""Whether the printer stands in the way of serving."""

from __future__ import annotations

import pytest

from kiosk.adapters.printing.printer_readiness import PrinterReadiness
from kiosk.domain.printing import PrinterCondition
from kiosk.domain.readiness import Check, Hindered, Hindrance, Impaired, Ready, Subsystem


def check(condition: PrinterCondition, *, closes: bool) -> Check:
    return PrinterReadiness("network 192.0.2.7:9100", lambda: condition, closes=closes).check()


@pytest.mark.parametrize("condition", PrinterCondition)
def test_a_kiosk_that_goes_on_without_paper_is_never_hindered(condition: PrinterCondition) -> None:
    found = check(condition, closes=False)
    wants_staff = condition.fault is not None or condition is PrinterCondition.NEAR_END
    assert isinstance(found, Impaired if wants_staff else Ready)
    assert found.subsystem is Subsystem.PRINTER


@pytest.mark.parametrize("condition", PrinterCondition)
def test_one_that_closes_without_paper_is_hindered_by_every_fault(
    condition: PrinterCondition,
) -> None:
    found = check(condition, closes=True)
    assert isinstance(found, Hindered) is (condition.fault is not None)
    if isinstance(found, Hindered):
        paper = condition is PrinterCondition.PAPER_OUT
        assert found.hindrance is (Hindrance.NO_PAPER if paper else Hindrance.OUT_OF_ORDER)
        assert found.remedy
        assert found.fault.startswith("network 192.0.2.7:9100: ")


def test_what_cannot_be_known_is_not_called_ready() -> None:
    found = check(PrinterCondition.UNKNOWN, closes=True)
    assert isinstance(found, Ready)
    assert "cannot be known" in found.found


@pytest.mark.parametrize("first", PrinterCondition)
@pytest.mark.parametrize("closes", [True, False])
def test_a_first_printer_that_another_stands_in_for_is_told_and_hinders_nobody(
    first: PrinterCondition, closes: bool
) -> None:
    ready = PrinterReadiness(
        "usb, else serial", lambda: PrinterCondition.READY, closes=closes, first=lambda: first
    )
    found = ready.check()
    assert isinstance(found, Impaired if first.fault else Ready)
    if isinstance(found, Impaired):
        assert found.fault.endswith("; the second prints instead, ready")
        assert found.remedy
