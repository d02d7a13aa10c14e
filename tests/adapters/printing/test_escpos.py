"""Rasters as ESC/POS bytes, read back by a decoder of their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.printing import escpos
from kiosk.ports.ticket_renderer import TicketImage
from tests.fakes.raster_decoder import decode
from tests.fakes.ticket_images import noise, rows_of, ticket_sized


@pytest.mark.parametrize("width", [576, 384, 512, 200])
@pytest.mark.parametrize("height", [1, 47, 48, 49, 96, 127, 128, 129, 176, 256, 1105])
def test_the_decoded_picture_is_the_image_dot_for_dot(width: int, height: int) -> None:
    image = noise(width, height)
    out = decode(escpos.encode_raster(image))
    differing = [
        (drawn, meant)
        for drawn, meant in zip(out.rows, rows_of(image), strict=False)
        if drawn != meant
    ]
    assert len(out.rows) - height in {0, 1}
    assert all(row == "." * len(row) for row in out.rows[height:])
    assert sum(dots(drawn, meant) for drawn, meant in differing) == real_time_pairs(image)


def dots(drawn: str, meant: str) -> int:
    return sum(a != b for a, b in zip(drawn, meant, strict=True))


def real_time_pairs(image: TicketImage) -> int:
    return sum(image.data.count(bytes((0x10, second))) for second in (0x04, 0x05, 0x14))


@pytest.mark.parametrize("height", [48, 96, 144, 128, 176, 1104])
def test_no_band_is_of_a_height_that_clones_misread(height: int) -> None:
    bands = decode(escpos.encode_raster(noise(576, height))).band_rows
    assert sum(bands) >= height
    assert all(rows % 48 and rows <= 128 for rows in bands)


@given(st.lists(st.sampled_from([0x10, 0x04, 0x05, 0x14, 0x00, 0xFF]), min_size=1, max_size=400))
def test_no_raster_holds_a_command_that_is_executed_on_arrival(data: list[int]) -> None:
    image = TicketImage(8, len(data), bytes(data))
    job = escpos.encode_raster(image)
    out = decode(job)
    assert out.real_time_in_raster == 0
    for code in (b"\x10\x04", b"\x10\x05", b"\x10\x14"):
        assert code not in job[8:]


def test_white_at_the_end_is_not_sent() -> None:
    image = TicketImage(576, 300, bytes(72 * 100 - 1) + b"\1" + bytes(72 * 200))
    assert len(decode(escpos.encode_raster(image)).rows) == 100


@given(
    st.lists(
        st.tuples(st.integers(0, 12), st.integers(1, 140), st.integers(0, 7)),
        min_size=1,
        max_size=12,
    )
)
def test_bands_of_any_width_and_height_make_the_same_picture(
    parts: list[tuple[int, int, int]],
) -> None:
    rows = [
        bytes(bytes_of_ink).ljust(12, b"\0")
        for ink, count, seed in parts
        for bytes_of_ink in [[0x81 + seed] * ink] * count
    ]
    image = TicketImage(96, len(rows), b"".join(rows))
    out = decode(escpos.encode_raster(image))
    meant = rows_of(image)
    assert out.rows == meant[: len(out.rows)] or out.rows[:-1] == meant[: len(out.rows) - 1]
    assert not any("#" in row for row in meant[len(out.rows) :])
    assert all(count % 48 and count <= 128 for count in out.band_rows)
    assert not out.rows or out.band_bytes[0] == 12


def test_white_rows_between_ink_cost_next_to_nothing() -> None:
    ink = b"\xff" * 72
    image = TicketImage(576, 302, ink + bytes(72 * 300) + ink)
    job = escpos.encode_raster(image)
    assert decode(job).rows == rows_of(image)
    assert len(job) <= 2 * 72 + 300 + 5 * 8


def test_white_to_the_right_is_not_sent() -> None:
    image = TicketImage(576, 20, b"\xff" * 72 + bytes(72 * 9) + (b"\1" + bytes(71)) * 10)
    out = decode(escpos.encode_raster(image))
    assert out.rows == rows_of(image)
    assert out.band_bytes == [72, 1, 1]


def test_white_before_the_last_dot_is_kept() -> None:
    image = TicketImage(384, 3, bytes(48) + b"\x80" + bytes(47) + bytes(48))
    assert decode(escpos.encode_raster(image)).rows == ["." * 384, "#" + "." * 383]


def test_an_empty_ticket_is_no_band() -> None:
    assert escpos.encode_raster(TicketImage(576, 40, bytes(72 * 40))) == b""


def test_commands_are_the_bytes_of_the_reference() -> None:
    out = decode(
        escpos.INITIALIZE
        + escpos.ENABLE_AUTOMATIC_STATUS
        + escpos.CUT
        + escpos.ask_process_id(b"0042")
        + escpos.ASK_PAPER_SENSOR
    )
    assert out.commands == [
        "initialize",
        "automatic status 255",
        "cut 66 0",
        "process 0042",
        "sensor 1",
    ]


def test_a_ticket_of_noise_is_not_larger_than_its_dots() -> None:
    image = ticket_sized()
    assert len(escpos.encode_raster(image)) <= len(image.data) + 9 * 8
