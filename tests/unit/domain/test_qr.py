"""The QR symbol of a text."""

import numpy as np
import pytest
import zxingcpp

from kiosk.domain.qr import qr_matrix


def scan(rows: tuple[bytes, ...], *, dots: int = 4, quiet: int = 4) -> str:
    modules = np.array([list(row) for row in rows], dtype=np.uint8)
    framed = np.pad(modules, quiet)
    pixels = np.kron(255 * (1 - framed), np.ones((dots, dots))).astype(np.uint8)
    return str(zxingcpp.read_barcodes(pixels)[0].text)


@pytest.mark.parametrize(
    "text",
    [
        "https://q.ostbrook.example/t/7k2q",
        "http://127.0.0.1:8470/t/" + "aZ09_-" * 8,
        "https://q.ostbrook.example/" + "x" * 600,
        "https://q.ostbrook.example/ü",
    ],
)
def test_a_scanner_reads_the_text_back(text: str) -> None:
    assert scan(qr_matrix(text)) == text


@pytest.mark.parametrize(("length", "modules"), [(14, 21), (26, 25), (42, 29), (62, 33), (84, 37)])
def test_the_smallest_version_of_level_m_is_taken(length: int, modules: int) -> None:
    # Byte capacities of versions 1 to 5 at level M: ISO/IEC 18004, table 7.
    assert len(qr_matrix("a" * length)) == modules
    assert len(qr_matrix("a" * (length + 1))) == modules + 4


def test_rows_hold_modules_alone_without_a_margin() -> None:
    rows = qr_matrix("https://q.ostbrook.example/t/7k2q")
    assert {len(row) for row in rows} == {len(rows)}
    assert rows[0][:8] == b"\1\1\1\1\1\1\1\0"
    assert set(b"".join(rows)) == {0, 1}


def test_a_text_that_no_symbol_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="version"):
        qr_matrix("a" * 2332)
