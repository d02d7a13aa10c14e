"""One walk-in through the real screens where there is no display."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Gateway
from kiosk.bootstrap.window import Lobby
from kiosk.domain.screens import TicketShown
from kiosk.domain.ticket_text import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.adapters.settings.configuration import Configuration
    from kiosk.ui.scripted import ScriptedWalkIn

DEFAULT_SIZE = (1080, 1920)


@dataclass(frozen=True, slots=True)
class Visit:
    """How a scripted visit ended. ``ticket`` is the paper's text, empty without a number.

    ``trouble`` names what went wrong, empty with a number; ``printed`` are the files that a
    virtual printer wrote, ``pictures`` one of each screen.
    """

    ticket: str
    ticket_url: str
    trouble: str
    print_state: str
    printed: tuple[str, ...]
    pictures: tuple[Path, ...]


def may_be_scripted(configuration: Configuration) -> bool:
    """Return whether a made-up visitor may take a ticket: on the demo site, in its own engine."""
    local = configuration.settings.cases.gateway is Gateway.LOCAL
    return configuration.site.demo and local


def walk_in_on_screens(
    configuration: Configuration,
    size: tuple[int, int] = DEFAULT_SIZE,
    language: str | None = None,
    service_type: str | None = None,
    pictures: Path | None = None,
) -> Visit:
    """Perform one walk-in in a window that no one sees, for the service that asks the most.

    ``size`` is in pixels. Raises kiosk.ui.visitor.NeverHappenedError where a screen does not come.
    """
    from kiosk.domain.catalogue import ServiceTypeId
    from kiosk.domain.language import Locale
    from kiosk.ui.scripted import Script, run_scripted, telling_service

    lobby = Lobby.of(configuration)
    context = lobby.parts.context
    script = Script(
        language=Locale(language or context.site.default_language),
        service_type=ServiceTypeId(service_type or telling_service(context)),
    )
    folder = pictures or configuration.paths.state / "pictures"
    lobby.attend()
    try:
        walked = run_scripted(
            lobby.ui_settings(size), lobby.make_controller, lambda _: script, folder
        )
        return _visit(lobby, walked)
    finally:
        lobby.close()


def _visit(lobby: Lobby, walked: ScriptedWalkIn) -> Visit:
    end = walked.end
    if not isinstance(end, TicketShown):
        return Visit("", "", end.trouble.value, "", (), walked.pictures)
    layout = lobby.parts.compose_ticket(end.case, end.service_type)
    report = end.report
    return Visit(
        ticket=text_of(layout),
        ticket_url=end.case.ticket_url or "",
        trouble="",
        print_state=report.state.value if report else "",
        printed=report.files if report else (),
        pictures=walked.pictures,
    )
