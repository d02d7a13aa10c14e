"""A way to a printer whose plug is pulled and put in again."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.printing.link import CannotOpenError, Link, LinkLostError, Transport


@dataclass
class Plug:
    """The way to a printer that is pulled: at once, or when so many bytes went over it."""

    way: Transport
    pulled: bool = False
    pulled_after: int | None = None
    two_way: bool = True

    @property
    def name(self) -> str:
        return self.way.name

    @property
    def bytes_per_second(self) -> float | None:
        return self.way.bytes_per_second

    def open(self) -> Link:
        if self.pulled:
            raise CannotOpenError("no such device")
        return PluggedLink(self.way.open(), self)

    def count(self, sent: int) -> None:
        if self.pulled_after is not None:
            self.pulled_after -= sent
            self.pulled = self.pulled_after <= 0
        if self.pulled:
            raise LinkLostError(19, "No such device")


@dataclass
class PluggedLink:
    """Implements Link on another one, as long as the plug is in."""

    link: Link
    plug: Plug

    def __post_init__(self) -> None:
        self.condition, self.abort = self.link.condition, self.link.abort
        self.close, self.finish = self.link.close, self.link.finish

    def exchange(self, outgoing: memoryview, seconds: float) -> tuple[int, bytes]:
        self.plug.count(0)
        sent, incoming = self.link.exchange(outgoing, seconds)
        self.plug.count(sent)
        return sent, incoming
