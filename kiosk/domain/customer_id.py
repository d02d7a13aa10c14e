"""Customer IDs, as visitors type and scan them, and as they are known.

What people do not see, or cannot find on a keyboard, says nothing in an ID: which dash it is, wide
or native digits, spaces. Whether letters are capitals says nothing when a known ID is looked up.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

from kiosk.domain.answers import AnswerFault, western_digits

CUSTOMER_ID_LIMIT = 64
KEY_LIMIT = 128
_DASHES = "\u2212\u02d7\u30fc\u2043"
"""What looks like a hyphen beside Unicode's dashes: minus, a bullet, the long mark of kana."""


class CustomerIds(StrEnum):
    """What the customer IDs of a site are made of (``[site] customer_ids``)."""

    ANY = "any"
    CAPITALS = "capitals"
    DIGITS = "digits"


def read_customer_id(text: str, made_of: CustomerIds = CustomerIds.ANY) -> str | AnswerFault:
    """Return the customer ID to send, or what is wrong with it.

    At most 64 printable characters, without spaces, in Unicode's compatible form (NFKC, UAX #15);
    dashes become hyphens. ``capitals``: letters become capitals. ``digits``: hyphens are left out,
    and anything but 0-9 is a fault.
    """
    typed = _plain(text)
    if made_of is CustomerIds.DIGITS:
        typed = typed.replace("-", "")
    if not typed:
        return AnswerFault.MISSING
    if len(typed) > CUSTOMER_ID_LIMIT or any(map(_is_odd, typed)):
        return AnswerFault.CUSTOMER_ID_INVALID
    match made_of:
        case CustomerIds.DIGITS if not (typed.isascii() and typed.isdigit()):
            return AnswerFault.CUSTOMER_ID_INVALID
        case CustomerIds.CAPITALS:
            return unicodedata.normalize("NFKC", typed.upper())
        case _:
            return typed


def customer_key(record_id: str) -> str:
    """Return what two IDs have in common that people take for the same; at most 128 characters.

    Case, hyphens, full stops and slashes say nothing; neither does what reading leaves out.
    """
    folded = unicodedata.normalize("NFKC", _plain(record_id).casefold())
    return "".join(char for char in folded if char not in "-./")[:KEY_LIMIT]


def _plain(text: str) -> str:
    wide = western_digits(unicodedata.normalize("NFKC", text.strip()))
    kept = (char for char in wide if unicodedata.category(char) != "Zs")
    joined = "".join("-" if _is_dash(char) else char for char in kept)
    return unicodedata.normalize("NFKC", joined)


def _is_dash(char: str) -> bool:
    return unicodedata.category(char) == "Pd" or char in _DASHES


def _is_odd(char: str) -> bool:
    return unicodedata.category(char).startswith(("C", "Z"))
