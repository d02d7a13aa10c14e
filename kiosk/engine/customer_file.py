"""Reading a file of customers: CSV (RFC 4180) with a header, or one JSON object a line."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, assert_never

from kiosk.domain.answers import AnswerFault
from kiosk.domain.catalogue import Customer, CustomerRecordId
from kiosk.domain.contact import read_email
from kiosk.domain.customer_id import read_customer_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

CustomerFormat = Literal["csv", "jsonl"]

COLUMNS = ("recordId", "phone", "email")
PHONE_LIMIT = 64


@dataclass(frozen=True, slots=True)
class LineFault:
    """What is wrong with a line, counted from 1; without what stands there."""

    line: int
    message: str


_Row = tuple[int, "Mapping[object, object] | str"]


def read_customers(
    lines: Iterable[str],
    format: CustomerFormat,  # noqa: A002  as users say it
) -> tuple[list[Customer], list[LineFault]]:
    """Return the customers of a file and all its faults."""
    found: dict[CustomerRecordId, Customer] = {}
    faults: list[LineFault] = []
    for line, row in _rows(lines, format):
        customer = row if isinstance(row, str) else _read_row(row)
        if isinstance(customer, Customer) and customer.record_id in found:
            customer = "recordId stands in an earlier line"
        if isinstance(customer, str):
            faults.append(LineFault(line, customer))
        else:
            found[customer.record_id] = customer
    return list(found.values()), faults


def _rows(lines: Iterable[str], format: CustomerFormat) -> Iterator[_Row]:  # noqa: A002
    match format:
        case "csv":
            return _csv_rows(lines)
        case "jsonl":
            return _json_rows(lines)
        case _:
            assert_never(format)


def _csv_rows(lines: Iterable[str]) -> Iterator[_Row]:
    reader = csv.DictReader(_without_mark(lines), strict=True)
    try:
        header = reader.fieldnames or ()
        if unfit := _unfit_header(header):
            yield 1, unfit
            return
        for row in reader:
            yield reader.line_num, dict(row)
    except csv.Error:
        yield reader.reader.line_num, "not CSV: a quotation mark is left open or stands astray"


def _unfit_header(header: Iterable[str]) -> str | None:
    names = list(header)
    if "recordId" not in names or not set(names) <= set(COLUMNS) or len(set(names)) < len(names):
        return f"the first line names the columns: recordId, and any of {', '.join(COLUMNS[1:])}"
    return None


def _json_rows(lines: Iterable[str]) -> Iterator[_Row]:
    for number, line in enumerate(_without_mark(lines), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            row = None
        yield number, row if isinstance(row, dict) else "not a JSON object"


def _without_mark(lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        yield line.removeprefix("\ufeff") if number == 0 else line


def _read_row(row: Mapping[object, object]) -> Customer | str:
    if odd := [name for name in row if name not in COLUMNS]:
        known = ", ".join(COLUMNS)
        return f"more values than columns; there are {known}" if None in odd else f"only {known}"
    values = [row.get(name) for name in COLUMNS]
    if any(value is not None and not isinstance(value, str) for value in values):
        return "recordId, phone and email are texts"
    record_id, phone, email = (str(value or "").strip() for value in values)
    return _customer(record_id, phone, email)


def _customer(record_id: str, phone: str, email: str) -> Customer | str:
    known = read_customer_id(record_id)
    address = read_email(email) if email else None
    faults = []
    if isinstance(known, AnswerFault) or any(map(str.isspace, record_id)):
        faults.append("recordId is missing, too long, or has spaces in it")
    if len(phone) > PHONE_LIMIT or (phone and not any(map(str.isdigit, phone))):
        faults.append("phone is not a phone number")
    if isinstance(address, AnswerFault):
        faults.append("email is not an e-mail address")
    if faults or isinstance(known, AnswerFault) or isinstance(address, AnswerFault):
        return "; ".join(faults)
    return Customer(CustomerRecordId(known), phone or None, address)
