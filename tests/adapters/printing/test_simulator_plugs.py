"""A simulated printer at its plugs: network and serial, with power and without."""

from __future__ import annotations

from threading import Thread

import pytest

from kiosk.adapters.printing.device import DevicePrinter
from kiosk.adapters.printing.simulator.machine import Machine
from kiosk.adapters.printing.simulator.paper import Paper
from kiosk.adapters.printing.simulator.station import Station
from kiosk.domain.printing import PrinterCondition, PrintState
from tests.adapters.printing.simulated_machine import IMAGE, SHORT, dots
from tests.fakes.cases import ATTEMPT
from tests.fakes.simulated import SimulatedPrinter
from tests.fakes.ticket_images import rows_of


@pytest.mark.parametrize("serial", [False, True])
@pytest.mark.parametrize("pace", ["fast", "slow 60000"])
def test_a_ticket_is_proven_on_every_plug(serial: bool, pace: str) -> None:
    with SimulatedPrinter(serial=serial) as printer:
        printer.do(pace)
        device = DevicePrinter(printer.transport, patience=SHORT)
        states = [device.print_ticket(ATTEMPT, IMAGE).state for _ in range(2)]
    assert states == [PrintState.PRINTED] * 2
    assert [dots(slip.rows)[: IMAGE.height] for slip in printer.slips] == [rows_of(IMAGE)] * 2


def test_an_ipv6_port_is_a_plug_too() -> None:
    with SimulatedPrinter(host="::1") as printer:
        device = DevicePrinter(printer.transport, patience=SHORT)
        assert device.print_ticket(ATTEMPT, IMAGE).state is PrintState.PRINTED


def test_without_power_the_port_is_closed_and_opens_again() -> None:
    with SimulatedPrinter() as printer:
        device = DevicePrinter(printer.transport, patience=SHORT)
        printer.do("power off")
        assert device.look() is PrinterCondition.BUSY  # this machine refuses in its stead
        printer.do("power on")
        assert device.look() is PrinterCondition.READY


def test_a_station_may_be_stopped_while_it_stops_and_afterwards() -> None:
    for _ in range(100):
        station = Station(Machine(Paper(8)))
        thread = Thread(target=station.run)
        thread.start()
        for _ in range(5):
            station.tell(lambda: None)
            station.stop()
        thread.join(timeout=10)
        assert not thread.is_alive()
        station.stop()
