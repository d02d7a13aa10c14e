"""TLS as this kiosk speaks it: 1.2 or newer, certificates always verified.

There is no switch that turns verification off; an authority of one's own is added with a file.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def tls_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """Return the context: the system's authorities, Mozilla's, and those in ``ca_file`` (PEM).

    Raises OSError where ``ca_file`` cannot be read or holds no certificate.
    """
    import certifi

    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_verify_locations(certifi.where())
    if ca_file is not None:
        context.load_verify_locations(ca_file)
    return context
