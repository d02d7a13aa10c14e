"""Everything a process is told before it starts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.ticket_design import TicketDesign

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    from kiosk.adapters.settings.model import Settings
    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.language import LocalText
    from kiosk.domain.site import Site
    from kiosk.domain.theme import Theme


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a configuration is read in.

    ``config_folder`` and ``data_folder`` are the user's (platformdirs); ``demo_folder`` holds the
    built-in demo site; ``translated`` are the languages that the screens are written in; ``icons``
    the names of the icons that exist (where there are none, they are not checked); ``texts`` is the
    folder of the built-in words (None: no site changes any); ``characters`` the file that says
    which characters the fonts have (where there is none, they are not checked).
    """

    environ: Mapping[str, str]
    config_folder: Path
    data_folder: Path
    demo_folder: Path
    translated: Sequence[str]
    icons: Collection[str] = ()
    texts: Path | None = None
    characters: Path | None = None


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one kiosk.

    ``state``: journal.sqlite, journal-key, staff.log, cases.sqlite (unless a database is set) and
    tickets/ (unless the virtual printer has a folder). ``database``: None where cases are not kept
    in a file on this machine.
    """

    settings: Path
    catalogue: Path
    state: Path
    tickets: Path
    database: Path | None

    @property
    def journal(self) -> Path:
        """The SQLite file of the journal."""
        return self.state / "journal.sqlite"

    @property
    def catalogue_copy(self) -> Path:
        """The last good catalogue that the server handed out."""
        return self.state / "catalogue.json"

    @property
    def staff_log(self) -> Path:
        """What staff can read about faults; no personal data."""
        return self.state / "staff.log"


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings, site and catalogue without a fault, and where things are.

    ``catalogue_missing`` is empty, or says why the server's catalogue is not known yet: nothing is
    on offer then. ``notes`` are sentences on what is no fault and yet unwise.
    ``texts`` are the site's own words by id.
    ``theme`` is None where the screens have the kiosk's own colours.
    ``settings`` are effective: environment applied, secrets read, defaults filled in. ``origins``
    maps each dotted key to ``file``, ``default``, ``server``, or the variable it comes from.
    """

    settings: Settings
    site: Site
    catalogue: Catalogue
    paths: Paths
    origins: Mapping[str, str]
    catalogue_missing: str = ""
    ticket: TicketDesign = TicketDesign()
    notes: tuple[str, ...] = ()
    theme: Theme | None = None
    texts: Mapping[str, LocalText] = field(default_factory=dict)
