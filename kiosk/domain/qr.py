"""The QR symbol of a text, the same on screen and on paper."""

from __future__ import annotations

from functools import lru_cache

QUIET_MODULES = 4
"""The light margin on each side (ISO/IEC 18004, 6.3.8)."""


@lru_cache(maxsize=4)
def qr_matrix(text: str) -> tuple[bytes, ...]:
    """Return the symbol as rows of modules, 1 dark and 0 light, without the light margin.

    The smallest version that holds the text, error correction level M (ISO/IEC 18004).
    Raises ValueError if the text is longer than any symbol holds. The last few are kept, since
    screen and paper show the same symbol within a moment of each other.
    """
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(bytes(map(bool, row)) for row in code.modules)
