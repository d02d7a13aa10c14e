"""The section ``[attract]``: pictures while nobody is here."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.adapters.settings.kinds.listed import Listed
from kiosk.adapters.settings.kinds.plain import Number, Text
from kiosk.adapters.settings.records import optional

_NAME = Text(what="the name of a file or folder", right='a name such as "pictures"')


@dataclass(frozen=True, slots=True, kw_only=True)
class AttractSettings:
    """Pictures while nobody is here."""

    pictures: tuple[str, ...] = optional(
        Listed(_NAME, example='["pictures"]'),
        (),
        "Pictures (PNG, JPEG, WebP; a WebP may move) or folders of them, relative to this file; a "
        "folder's are shown in the order of their names. Left out: the welcome stays.",
    )
    after_seconds: int = optional(
        Number(10, 3600, what="a time in seconds"),
        90,
        "Seconds without a touch on the welcome after which they are shown.",
    )
    each_seconds: int = optional(
        Number(4, 3600, what="a time in seconds"), 10, "Seconds for which each is shown."
    )
