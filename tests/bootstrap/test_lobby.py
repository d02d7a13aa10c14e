"""The kiosk behind the window, without one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.gateway.server_catalogue import Renewed
from kiosk.application.journey_controller import JourneyController
from kiosk.bootstrap import Faults, load
from kiosk.bootstrap.backstage import Backstage
from kiosk.bootstrap.house_rounds import EVERY_SECONDS
from kiosk.bootstrap.outbox_rounds import FIRST_SECONDS
from kiosk.bootstrap.window import Lobby
from kiosk.domain.events import LanguageChosen, StartedOver
from kiosk.domain.language import UNNAMED, Locale, LocalText, for_all
from kiosk.domain.screens import Screen, TroubleShown, Welcome
from kiosk.domain.trouble import Trouble
from tests.fakes.served_kiosk import write_kiosk
from tests.fakes.serving import parts_on, serving
from tests.fakes.sites import CATALOGUE, ENGLISH, SITE
from tests.fakes.system import ManualJobs

BROUGHT = Renewed(replace(CATALOGUE, customers=()), SITE)


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Lobby]:
    """Return a kiosk that has not heard of its server's catalogue yet."""
    with serving(parts_on(f"sqlite:///{tmp_path / 'cases.sqlite'}")) as served:
        config = write_kiosk(tmp_path / "kiosk", served, connection="virtual")
    configuration = load(config)
    assert not isinstance(configuration, Faults), str(configuration)
    made = Lobby.of(configuration)
    yield made
    made.close()


RENAMED = for_all("Renamed")


def site_on_paper(controller: JourneyController) -> LocalText:
    printing = controller.services.print_ticket
    assert printing is not None
    return printing.compose.site.name


def screen_of(controller: JourneyController) -> Screen:
    return controller.state.screen


def test_a_kiosk_without_a_catalogue_opens_on_screen_and_paper_when_one_comes(
    lobby: Lobby,
) -> None:
    controller = lobby.make_controller(ManualJobs())
    assert screen_of(controller) == TroubleShown(Trouble.OUT_OF_SERVICE)
    printer = controller.services.print_ticket

    lobby.offer(BROUGHT)
    assert screen_of(controller) == Welcome()
    assert controller.context.catalogue == BROUGHT.catalogue
    assert site_on_paper(controller) == SITE.name
    assert printer is not None
    assert controller.services.print_ticket == replace(printer, compose=lobby.parts.compose_ticket)


def test_a_ticket_on_its_way_is_printed_as_it_was_begun(lobby: Lobby) -> None:
    controller = lobby.make_controller(ManualJobs())
    lobby.offer(BROUGHT)
    controller.dispatch(LanguageChosen(ENGLISH))
    lobby.offer(replace(BROUGHT, site=replace(SITE, name=RENAMED)))
    assert site_on_paper(controller) == SITE.name

    controller.dispatch(StartedOver())
    assert site_on_paper(controller) == RENAMED


def test_what_staff_wrote_for_a_language_is_said_in_the_variety_that_a_server_names(
    lobby: Lobby,
) -> None:
    mexican = Locale("es-MX")
    words = {"welcome": LocalText({Locale("es"): "Bienvenidos"}), "back": for_all("Back")}
    where = LocalText({Locale("es"): "Primer piso", UNNAMED: "First floor"})
    ticket = replace(lobby.configuration.ticket, where=where)
    lobby.configuration = replace(lobby.configuration, texts=words, ticket=ticket)
    lobby.make_controller(ManualJobs())
    lobby.offer(replace(BROUGHT, site=replace(SITE, languages=(ENGLISH, mexican))))

    parts = lobby.parts
    assert parts.texts.text(mexican, "welcome") == "Bienvenidos"
    assert parts.texts.text(mexican, "back") == "Back"
    assert parts.texts.text(ENGLISH, "welcome") == "Welcome"
    design = parts.compose_ticket.design
    assert design.where
    assert design.where.in_language(mexican, ENGLISH) == "Primer piso"


def test_the_same_catalogue_once_more_changes_nothing(lobby: Lobby) -> None:
    controller = lobby.make_controller(ManualJobs())
    lobby.offer(BROUGHT)
    context = controller.context
    lobby.offer(replace(BROUGHT))

    assert controller.context is context


@pytest.mark.parametrize("opens", [True, False])
def test_rounds_of_upkeep_begin_however_the_opening_ends(
    lobby: Lobby, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr("kiosk.ui.jobs.later", lambda seconds, _: pauses.append(seconds))
    if not opens:
        monkeypatch.setattr(Backstage, "attend", broken)
    jobs = ManualJobs()
    lobby.backstage.open(jobs)
    jobs.drain()

    assert pauses == [FIRST_SECONDS, EVERY_SECONDS]


def broken(_: Backstage) -> None:
    raise ZeroDivisionError
