"""The section ``[sound]``: what can be heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.settings.kinds.listed import Listed
from kiosk.adapters.settings.kinds.opening import OpenSpan
from kiosk.adapters.settings.kinds.plain import Number
from kiosk.adapters.settings.records import optional

if TYPE_CHECKING:
    from kiosk.domain.hours import Span

_QUIET = OpenSpan(what="a span of quiet hours", right='two times, such as "20:00-24:00"')


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundSettings:
    """What can be heard. All of it can be seen too."""

    volume: int = optional(
        Number(0, 100, what="a volume in percent"),
        50,
        "Volume of the cues in percent of the loudspeaker's own; 0 turns them off.",
    )
    quiet_hours: tuple[Span, ...] = optional(
        Listed(_QUIET, example='["00:00-07:00", "20:00-24:00"]'),
        (),
        "Times of day without sound, in the site's zone; a night is two spans.",
    )
