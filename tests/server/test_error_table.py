"""The table of errors in docs/case-engine.md is whole, and says what the code says."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.domain.case import Problem, ProblemCode
from kiosk.engine.error_codes import error_code, http_status
from kiosk.server import problem_details

TABLE = Path(__file__).parents[2] / "docs" / "case-engine.md"
ROW = re.compile(r"^\| (\d{4}) \| (\d{3}) \|", re.MULTILINE)


def documented() -> dict[int, int]:
    rows = ROW.findall(TABLE.read_text())
    assert len({number for number, _ in rows}) == len(rows), "a number stands in two rows"
    return {int(number): int(status) for number, status in rows}


def test_every_number_of_the_server_has_a_row() -> None:
    numbers = {
        value
        for name, value in vars(problem_details).items()
        if name.isupper() and isinstance(value, int) and value >= 1000
    }
    assert len(numbers) > 9
    assert numbers - documented().keys() == set()


def test_every_refusal_has_a_row_with_its_status() -> None:
    members = (None, "serviceId", "contactEmail")
    told = [Problem(member, code, "Why.") for member in members for code in ProblemCode]
    found = {error_code(problem): http_status([problem]) for problem in told}
    table = documented()

    assert {number: table.get(number) for number in found} == found
