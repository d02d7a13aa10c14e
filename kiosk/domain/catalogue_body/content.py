"""A body as bytes: the same body gives the same bytes, and the same entity tag."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def content_of(body: Mapping[str, Any]) -> bytes:
    """Return the body as canonical JSON in UTF-8: members sorted, no spaces."""
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def etag_of(body: Mapping[str, Any]) -> str:
    """Return the strong entity tag (RFC 9110 section 8.8.3), with its quotation marks."""
    return f'"{hashlib.sha256(content_of(body)).hexdigest()}"'
