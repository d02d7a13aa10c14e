"""A subsystem that is as the test says."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.readiness import Check, Hindered, Hindrance, Impaired, Ready, Subsystem

FULL = Ready(Subsystem.PRINTER, "paper")
LOW = Impaired(Subsystem.PRINTER, "paper is low", "Put in a new roll soon.")
EMPTY = Hindered(
    Subsystem.PRINTER, Hindrance.NO_PAPER, "paper is out", "Put in a new roll of paper."
)
OFFLINE = Hindered(
    Subsystem.CASES, Hindrance.NO_CONNECTION, "no connection", "Check the network cable."
)


@dataclass
class FakeReadinessSource:
    now: Check | Exception
    subsystem: Subsystem = Subsystem.PRINTER

    def check(self) -> Check:
        if isinstance(self.now, Exception):
            raise self.now
        return self.now
