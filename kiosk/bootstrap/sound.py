"""What can be heard at this site."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.adapters.sound.speaker import Speaker
from kiosk.adapters.system.clock import SystemClock

if TYPE_CHECKING:
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.ports.clock import Clock
    from kiosk.ports.staff_log import StaffLog

_PERCENT = 100


def speaker(
    configuration: Configuration, log: StaffLog, clock: Clock | None = None
) -> Speaker | None:
    """Return what plays the cues; None where sound is off. Opens no device yet."""
    sound = configuration.settings.sound
    if sound.volume == 0:
        return None
    zone, now = ZoneInfo(configuration.site.time_zone), (clock or SystemClock()).now

    def quiet() -> bool:
        time = now().astimezone(zone).time()
        return any(span.holds(time) for span in sound.quiet_hours)

    return Speaker(sound.volume / _PERCENT, quiet, log)
