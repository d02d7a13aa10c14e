"""The numbers and the HTTP statuses of refusals."""

from __future__ import annotations

import pytest

from kiosk.domain.case import Problem, ProblemCode
from kiosk.engine.error_codes import error_code, http_status


@pytest.mark.parametrize(
    ("member", "code", "number", "status"),
    [
        (None, ProblemCode.MALFORMED, 1000, 400),
        ("serviceId", ProblemCode.UNKNOWN, 1004, 404),
        ("serviceTypeId", ProblemCode.UNKNOWN, 1004, 404),
        (None, ProblemCode.CLOSED, 1101, 409),
        (None, ProblemCode.FULL, 1102, 409),
        (None, ProblemCode.EXHAUSTED, 1103, 409),
        (None, ProblemCode.RULE, 1104, 409),
        ("contactEmail", ProblemCode.REQUIRED, 1201, 422),
        ("contactEmail", ProblemCode.INVALID, 1202, 422),
        ("tagIds", ProblemCode.UNKNOWN, 1203, 422),
        ("channel", ProblemCode.NOT_SUPPORTED, 1204, 422),
        ("customerRecordId", ProblemCode.CONFLICT, 1205, 422),
        (None, ProblemCode.CONFLICT, 1206, 422),
    ],
)
def test_every_fault_has_a_number_and_a_status(
    member: str | None, code: ProblemCode, number: int, status: int
) -> None:
    problem = Problem(member, code, "Why.")

    assert (error_code(problem), http_status([problem])) == (number, status)


@pytest.mark.parametrize("code", ProblemCode)
def test_no_code_is_left_without_a_number(code: ProblemCode) -> None:
    assert 1000 <= error_code(Problem("member", code, "Why.")) < 1300


def test_the_first_fault_decides_the_status() -> None:
    unknown = Problem("serviceId", ProblemCode.UNKNOWN, "Why.")
    required = Problem("contactEmail", ProblemCode.REQUIRED, "Why.")

    assert http_status([unknown, required]) == 404
    assert http_status([required, unknown]) == 422
