"""receiptio, a client that shares no code with us, finds the simulated printer as it is.

Source: receiptio 2.1.2 (Open Foodservice System Consortium), ``lib/receiptio.js``.
"""

from __future__ import annotations

import random
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp

from tests.fakes.simulated import SimulatedPrinter, picture_of
from tools import node_parts

pytestmark = pytest.mark.needs("nodejs", "npm")

# Its own patience is 12 s at a silent printer; its clock goes 20 times as fast here.
LINK = "https://q.example/t/abc"
CLIENT = """
for (const name of ["setTimeout", "setInterval"]) {
    const real = global[name];
    global[name] = (call, milliseconds, ...rest) => real(call, milliseconds / 20, ...rest);
}
const [folder, options] = process.argv.slice(1);
require(folder).print("^^^A104\\n{code:https://q.example/t/abc; option:qrcode,6,m}", options)
    .then(console.log);
"""


@pytest.fixture(scope="module")
def receiptio() -> Path:
    brought = node_parts.bring(node_parts.RECEIPTIO)
    if isinstance(brought, str):
        pytest.skip(brought)
    return brought


@pytest.fixture
def printer() -> Iterator[SimulatedPrinter]:
    """Return a printer at an address of its own; receiptio takes port 9100 for granted."""
    for _ in range(20):
        host = f"127.{random.randint(1, 254)}.{random.randint(0, 255)}.{random.randint(1, 254)}"
        try:
            with SimulatedPrinter(host=host, wanted_port=9100) as made:
                yield made
                return
        except OSError:
            continue


def ask(receiptio: Path, printer: SimulatedPrinter, *options: str) -> str:
    words = ["-d", printer.host, "-p", "generic", "-l", "en", *options]
    done = subprocess.run(
        ["node", "-e", CLIENT, str(receiptio), " ".join(words)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout.strip()


STATES = [
    ((), "online", "success"),
    (("near end",), "online", "success"),
    (("paper out",), "paperempty", "paperempty"),
    (("cover open",), "coveropen", "coveropen"),
    (("cutter",), "error", "error"),
    (("jam",), "error", "error"),
    (("broken",), "error", "error"),
    (("silent",), "offline", "offline"),
    (("power off",), "disconnect", "disconnect"),
]


@pytest.mark.parametrize(("orders", "status", "printed"), STATES)
def test_it_says_of_the_printer_what_is_the_matter(
    receiptio: Path,
    printer: SimulatedPrinter,
    orders: tuple[str, ...],
    status: str,
    printed: str,
) -> None:
    printer.do(*orders)
    assert ask(receiptio, printer, "-q") == status
    assert ask(receiptio, printer) == printed
    assert bool(printer.slips) is (printed == "success")


@pytest.mark.parametrize(
    ("order", "printed"),
    [
        ("paper out at cut", "paperempty"),
        ("cover open at cut", "coveropen"),
        ("cutter at cut", "error"),
    ],
)
def test_a_fault_within_its_receipt_is_what_it_reports(
    receiptio: Path, printer: SimulatedPrinter, order: str, printed: str
) -> None:
    printer.do(order)
    assert ask(receiptio, printer) == printed


def test_its_receipt_comes_out_with_its_words_and_its_code(
    receiptio: Path, printer: SimulatedPrinter
) -> None:
    assert ask(receiptio, printer) == "success"
    (slip,) = printer.slips
    assert "A104" in " ".join(slip.words)
    assert [found.text for found in zxingcpp.read_barcodes(picture_of(slip))] == [LINK]
