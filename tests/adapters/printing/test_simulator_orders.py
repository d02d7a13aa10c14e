"""The orders that break and mend a simulated printer, and when they come into force."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.adapters.printing.escpos import encode_raster
from kiosk.adapters.printing.simulator.mood import Answer, Mood
from kiosk.adapters.printing.simulator.orders import HELP, read_order
from tests.adapters.printing.simulated_machine import CUT, IMAGE, machine, order


def test_an_order_may_wait_for_rows_or_for_the_cut() -> None:
    printer = machine()
    printer.order(order("paper out after 60"))
    printer.receive(encode_raster(IMAGE) + CUT)
    assert len(printer.paper.rows) == 60
    printer.order(order("cutter at cut"))
    printer.order(order("refill"))
    assert len(printer.paper.rows) == IMAGE.height
    assert printer.paper.slips == []
    printer.order(order("cutter freed"))
    assert len(printer.paper.slips) == 1


def test_noise_comes_out_when_it_is_ordered_and_changes_nothing_else() -> None:
    printer = machine()
    printer.order(order("say ff 00 after 2"))
    printer.receive(b"\x1dv0\x00\x01\x00\x01\x00\xff")
    assert bytes(printer.said) == b""
    printer.receive(b"\x1dv0\x00\x01\x00\x01\x00\xff")
    assert bytes(printer.said) == b"\xff\x00"
    assert len(printer.paper.rows) == 2


@pytest.mark.parametrize(
    "line", ["", "explode", "slow", "slow 0", "answer everything", "hot after", "say", "say it"]
)
def test_an_order_that_is_none_is_told_what_would_be(line: str) -> None:
    told = read_order(line)
    assert isinstance(told, str)
    assert HELP in told


def test_every_order_of_the_help_is_one() -> None:
    lines = HELP.partition("help | quit")[0].replace("BYTES_PER_SECOND", "100")
    lines = lines.replace("BYTES_IN_HEX", "18 00 0c 00")
    words = [
        word.strip() for line in lines.splitlines() for word in line.replace("  ", "|").split("|")
    ]
    orders = [word for word in words if word]
    assert len(orders) > 20
    assert [word for word in orders if isinstance(read_order(word), str)] == []


def test_moods_are_values() -> None:
    mood = replace(Mood(), answers=frozenset({Answer.STATUS}))
    assert order("talk").change(mood) == Mood()
