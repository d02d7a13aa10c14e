"""What a file of customers may say, and what each fault is told."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.catalogue import Customer, CustomerRecordId
from kiosk.engine.customer_file import CustomerFormat, LineFault, read_customers

MISSING = "recordId is missing, too long, or has spaces in it"
HEADER = "the first line names the columns: recordId, and any of phone, email"
KNOWN = "only recordId, phone, email"


@pytest.mark.parametrize(
    ("kind", "lines", "faults"),
    [
        ("csv", ["recordId,phone", ",1"], [(2, MISSING)]),
        ("csv", ["recordId", "x" * 65], [(2, MISSING)]),
        ("csv", ["phone,email", "1,"], [(1, HEADER)]),
        ("csv", ["recordId,name", "C-1,canary"], [(1, HEADER)]),
        ("csv", ["recordId,recordId", "C-1,C-1"], [(1, HEADER)]),
        ("csv", [], [(1, HEADER)]),
        ("csv", ["recordId", "C-1", "C-2,2"], [(3, "more values than columns")]),
        ("csv", ["recordId,phone", "C-1,canary"], [(2, "phone is not a phone number")]),
        ("csv", ["recordId,phone", "C-1," + "1" * 65], [(2, "phone is not a phone number")]),
        ("csv", ["recordId,email", "C-1,canary"], [(2, "email is not an e-mail address")]),
        (
            "csv",
            ["recordId,phone,email", ",canary,canary"],
            [(2, f"{MISSING}; phone is not a phone number; email is not an e-mail address")],
        ),
        ("csv", ["recordId", "C-1", "C-1"], [(3, "recordId stands in an earlier line")]),
        ("csv", ["recordId\n", '"C-1'], [(2, "not CSV")]),
        ("jsonl", ["{}"], [(1, MISSING)]),
        ("jsonl", ["canary", "[]", '"x"'], [(n, "not a JSON object") for n in (1, 2, 3)]),
        ("jsonl", ["[" * 100_000], [(1, "not a JSON object")]),
        ("jsonl", ['{"recordId": 7}'], [(1, "recordId, phone and email are texts")]),
        ("jsonl", ['{"recordId": "C-1", "name": "canary"}'], [(1, KNOWN)]),
        ("jsonl", ['{"recordId": "C-1"}', '{"recordId": "C-1"}'], [(2, "recordId stands")]),
    ],
)
def test_every_fault_is_told_with_its_line_and_without_what_stands_there(
    kind: CustomerFormat, lines: list[str], faults: list[Any]
) -> None:
    _, found = read_customers(lines, kind)

    assert [fault.line for fault in found] == [line for line, _ in faults]
    for fault, (_, message) in zip(found, faults, strict=True):
        assert isinstance(fault, LineFault)
        assert fault.message.startswith(message)
        assert "canary" not in fault.message


def test_quoted_lines_are_read_as_csv_has_them() -> None:
    found, faults = read_customers(["phone,recordId\n", '"07700\n', ' 900123","C-1"\n'], "csv")

    assert faults == []
    assert found == [Customer(CustomerRecordId("C-1"), "07700\n 900123", None)]
