"""The pictures that are shown while nobody is here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.readiness import Check, Impaired, Ready, Subsystem

if TYPE_CHECKING:
    from kiosk.adapters.settings.attract_pictures import FoundPicture
    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.ports.staff_log import StaffLog
    from kiosk.ui.attract import Attract, Picture


def attract_of(configuration: Configuration, log: StaffLog) -> Attract | None:
    """Return what is shown while nobody is here; None where the site has no pictures.

    They are looked for by a worker after the first frame. One that cannot be shown is told to
    staff, and left out.
    """
    settings = configuration.settings.attract
    if not settings.pictures:
        return None
    from kiosk.ui.attract import Attract, Picture

    def find() -> tuple[Picture, ...]:
        found, wrong = pictures_of(configuration)
        for sentence in wrong:
            log.warning("picture_left_out", reason=sentence)
        return tuple(Picture(one.file, one.moves) for one in found)

    return Attract(settings.after_seconds, settings.each_seconds, find)


def pictures_of(
    configuration: Configuration,
) -> tuple[tuple[FoundPicture, ...], tuple[str, ...]]:
    """Return the pictures that can be shown, and a sentence on each that cannot."""
    from kiosk.adapters.settings.attract_pictures import find_pictures

    folder = configuration.paths.settings.absolute().parent
    return find_pictures(configuration.settings.attract.pictures, folder)


@dataclass(frozen=True, slots=True)
class PicturesReadiness:
    """ReadinessSource of the pictures, for the doctor: each is decoded."""

    configuration: Configuration
    subsystem: Subsystem = Subsystem.PICTURES

    def check(self) -> Check:
        """Look at every picture."""
        found, wrong = pictures_of(self.configuration)
        if wrong:
            fault = " ".join(wrong).rstrip(".")
            return Impaired(self.subsystem, fault, "They are left out; the others are shown.")
        return Ready(self.subsystem, f"{len(found)} shown while nobody is here")
