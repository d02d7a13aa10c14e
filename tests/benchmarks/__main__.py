"""``python -m tests.benchmarks [NAME …]``: run the benchmarks and print their table."""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
from typing import TYPE_CHECKING

import tests.benchmarks

if TYPE_CHECKING:
    from tests.benchmarks.rows import Row

_NO_BENCHMARKS = {
    "__main__",
    "http_load",
    "limits",
    "own_site",
    "past_cases",
    "rows",
    "screens",
}


def benchmark_names() -> list[str]:
    """Return the modules that have a ``run() -> list[Row]``."""
    found = (module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__))
    return [name for name in found if name not in _NO_BENCHMARKS]


def table(rows: list[Row]) -> str:
    """Return the rows as text, columns aligned."""
    head = ("what", "figure", "unit", "beside", "aim")
    cells = [(row.name, f"{row.figure:.2f}", row.unit, row.beside, row.aim) for row in rows]
    widths = [max(len(line[at]) for line in (head, *cells)) for at in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if at == 1 else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in (head, *cells)
    )


def main() -> int:
    """Run the named benchmarks, or all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    rows: list[Row] = []
    for name in sys.argv[1:] or benchmark_names():
        rows += importlib.import_module(f"tests.benchmarks.{name}").run()
    sys.stdout.write(table(rows) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
