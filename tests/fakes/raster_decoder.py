"""Reads ESC/POS as a printer does; shares no code with the encoder.

Source of the layout: Epson, "ESC/POS Command Reference", GS v 0.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

Take = Callable[[int], bytes]


@dataclass
class Printout:
    """Rows of dots, each a string of ``#`` and ``.``; commands in order; size of raster blocks.

    A block narrower than others stands at the left edge.
    """

    rows: list[str] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    band_rows: list[int] = field(default_factory=list)
    band_bytes: list[int] = field(default_factory=list)
    real_time_in_raster: int = 0


def decode(stream: bytes) -> Printout:
    """Decode a whole job; AssertionError at anything that a ticket may not hold."""
    out = Printout()
    position = 0

    def take(count: int) -> bytes:
        nonlocal position
        part = stream[position : position + count]
        assert len(part) == count, f"job ends inside a command at byte {position}"
        position += count
        return part

    while position < len(stream):
        match take(1):
            case b"\x1b":
                assert take(1) == b"\x40"
                out.commands.append("initialize")
            case b"\0":
                pass  # NUL says nothing
            case b"\x1d":
                function(take, out)
            case other:
                raise AssertionError(f"byte {other.hex()} is text, and would be printed")
    widest = max(map(len, out.rows), default=0)
    out.rows = [row + "." * (widest - len(row)) for row in out.rows]
    return out


def function(take: Take, out: Printout) -> None:
    match take(1):
        case b"v":
            assert take(1) == b"0"
            assert take(1) == b"\0", "scaled raster"
            raster(take, out)
        case b"V":
            mode, feed = take(2)
            out.commands.append(f"cut {mode} {feed}")
        case b"a":
            out.commands.append(f"automatic status {take(1)[0]}")
        case b"r":
            out.commands.append(f"sensor {take(1)[0]}")
        case b"(":
            assert take(5) == b"H\x06\x0000"
            out.commands.append(f"process {take(4).decode()}")
        case other:
            raise AssertionError(f"unknown function {other!r}")


def raster(take: Take, out: Printout) -> None:
    x_low, x_high, y_low, y_high = take(4)
    across, down = x_low + 256 * x_high, y_low + 256 * y_high
    out.band_rows.append(down)
    out.band_bytes.append(across)
    block = take(across * down)
    out.real_time_in_raster += sum(
        block[at] == 0x10 and block[at + 1] in (0x04, 0x05, 0x14) for at in range(len(block) - 1)
    )
    for row in range(down):
        line = block[row * across : (row + 1) * across]
        bits = "".join(f"{byte:08b}" for byte in line)
        out.rows.append(bits.replace("0", ".").replace("1", "#"))
