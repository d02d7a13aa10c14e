"""Thousands of tickets: ``make bench ARGS=printer_long`` takes minutes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.benchmarks.printer import many_tickets

if TYPE_CHECKING:
    from tests.benchmarks.rows import Row


def run() -> list[Row]:
    """Measure only where it is asked for by name."""
    return list(many_tickets()) if "printer_long" in sys.argv else []
