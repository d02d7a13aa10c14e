"""Staff read how much paper is left: from the first ticket to the new roll, by commands alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.printing import discovery
from tests.cli.commands import SOMETHING_ELSE, Done, kiosk
from tests.fakes.simulated import SimulatedPrinter

PRINTER = """[printer]
connection = "network"
host = "127.0.0.1"
port = {port}
roll_metres = 10
"""


@pytest.fixture(autouse=True)
def _nothing_else_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, "find_printers", tuple)


@pytest.fixture
def printer() -> Iterator[SimulatedPrinter]:
    with SimulatedPrinter() as made:
        yield made


@pytest.fixture
def at_it(site: Path, printer: SimulatedPrinter) -> Path:
    """Return the settings of a kiosk at the printer."""
    before = site.read_text().partition("\n[printer]\n")[0]
    before = before.replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n')
    site.write_text(f"{before}\n{PRINTER.format(port=printer.port)}")
    return site


def take_ticket(settings: Path) -> Done:
    return kiosk("walk-in", "--service-type", SOMETHING_ELSE, "--config", settings, "--json")


def told(settings: Path) -> str:
    lines = kiosk("doctor", "--config", settings).out.splitlines()
    return next(line for line in lines if " printer " in line)


def test_the_whole_life_of_a_roll_is_told(at_it: Path, printer: SimulatedPrinter) -> None:
    assert told(at_it).startswith("ok ")
    first = take_ticket(at_it)
    assert first.status == 0
    assert "ready, about " in told(at_it)

    printer.do("near end")
    assert told(at_it).startswith("look  printer")
    assert "the roll is nearly used up, about 20 tickets left. Have a new roll" in told(at_it)
    assert take_ticket(at_it).answer["print"]["state"] == "printed"
    assert "nearly used up, about 20 tickets left" in told(at_it)

    printer.do("paper out")
    assert "it is out of paper. Put in a new roll." in told(at_it)
    assert take_ticket(at_it).status == 6

    printer.do("refill")
    assert told(at_it).startswith("ok ")
    full = told(at_it)
    copied = kiosk("ticket", "reprint", first.answer["attempt"], "--config", at_it)
    assert copied.status == 0
    assert told(at_it) != full, "a copy takes paper too"


def test_a_new_roll_can_be_told_where_no_sensor_tells(at_it: Path) -> None:
    take_ticket(at_it)
    counted = told(at_it)
    take_ticket(at_it)
    assert told(at_it) != counted
    done = kiosk("printer", "refilled", "--config", at_it)
    assert (done.status, done.out) == (0, "The count of paper begins with a new roll.\n")
    take_ticket(at_it)
    assert told(at_it) == counted


def test_where_no_roll_is_counted_none_can_be_new(site: Path, at_it: Path) -> None:
    done = kiosk("printer", "refilled", "--second", "--config", at_it)
    assert done.status == 2
    assert 'printer.second.connection is "none": there is no roll to count' in done.err
    site.write_text(site.read_text().replace('"network"', '"virtual"'))
    assert kiosk("printer", "refilled", "--config", site).status == 2


def test_a_count_that_cannot_be_kept_is_told(at_it: Path) -> None:
    take_ticket(at_it)
    kept = at_it.parent / "state" / "roll.json"
    kept.unlink()
    kept.with_suffix(".new").mkdir()
    done = kiosk("printer", "refilled", "--config", at_it)
    assert done.status == 1
    assert "The count of paper cannot be kept" in done.err
    assert str(kept.parent) in done.err


def test_a_first_printer_that_is_out_of_paper_is_told_though_the_second_prints(
    at_it: Path, printer: SimulatedPrinter
) -> None:
    with SimulatedPrinter() as second:
        beside = PRINTER.format(port=second.port).replace("[printer]", "[printer.second]")
        at_it.write_text(f"{at_it.read_text()}\n{beside}")
        assert told(at_it).startswith("ok ")
        printer.do("paper out")
        assert take_ticket(at_it).answer["print"]["state"] == "printed"
        line = told(at_it)
        assert line.startswith("look  printer")
        assert "of the first, it is out of paper; the second prints instead, ready" in line
        assert line.endswith("Put in a new roll.")
        second.do("near end")
        assert "the second prints instead, the roll is nearly used up" in told(at_it)
        printer.do("refill")
        assert "of the first" not in told(at_it)
