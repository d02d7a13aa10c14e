"""White columns around a picture are cut off, in whole bytes, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.printing.ink import cropped
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes.ticket_images import noise


@given(st.integers(0, 5), st.integers(1, 6), st.integers(0, 5), st.integers(1, 9))
def test_a_picture_is_found_again_without_the_white_beside_it(
    left: int, inner: int, right: int, rows: int
) -> None:
    inside = noise(8 * inner, rows, seed=left).data
    lines = [b"\xff" + inside[at * inner + 1 : (at + 1) * inner - 1] for at in range(rows)]
    lines = [line + b"\x01" if inner > 1 else line[:1] for line in lines]
    width = left + len(lines[0]) + right
    data = b"".join(bytes(left) + line + bytes(right) for line in lines)
    found = cropped(TicketImage(8 * width, rows, data))
    assert found == TicketImage(8 * len(lines[0]), rows, b"".join(lines))


def test_white_is_one_byte_wide_and_as_high_as_it_was() -> None:
    assert cropped(TicketImage(576, 5, bytes(72 * 5))) == TicketImage(8, 5, bytes(5))
