"""Every service from welcome to ticket, touched on the real screens."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from kiosk.domain.catalogue import Channel, ServiceTypeId
from kiosk.domain.events import SecondPassed
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.screens import TicketShown
from kiosk.ui.scripted import Script, telling_service, walk_in
from kiosk.ui.visitor import Visitor
from tests.fakes.printing import ScriptedTicketPrinter
from tests.fakes.sites import (
    ARABIC,
    CATALOGUE,
    CHANNELS,
    CONTEXT,
    DOCUMENT,
    ENGLISH,
    EVERYTHING,
    GERMAN,
    NOTHING,
)
from tests.ui.conftest import ASSETS, Lobby

PORTRAIT, LANDSCAPE, SMALL = (1080, 1920), (1920, 1080), (1024, 768)
ALL = [service_type.id for service_type in CATALOGUE.service_types()]
WALKS = [
    *((ENGLISH, PORTRAIT, service) for service in ALL),
    *((ARABIC, LANDSCAPE, service) for service in ALL),
    *((GERMAN, SMALL, service) for service in ALL),
    (ARABIC, SMALL, EVERYTHING),
    (ENGLISH, (768, 1366), EVERYTHING),
]


@pytest.mark.parametrize(("language", "size", "service"), WALKS)
def test_a_visitor_gets_a_ticket_for_every_service(
    lobby: Lobby, language: Locale, size: tuple[int, int], service: ServiceTypeId
) -> None:
    window = lobby.open(size)
    end = walk_in(Visitor(window), Script(language, service)).end
    assert isinstance(end, TicketShown)
    ((_, sent),) = lobby.fakes.gateway.sent
    assert (sent.service_type_id, sent.locale) == (service, language)
    assert end.report is not None
    assert end.report.on_its_way


class WordlessPrinter(ScriptedTicketPrinter):
    """Prints, but not before it is told as one that does not answer."""

    def __init__(self) -> None:
        super().__init__()
        self.told_of = Event()

    def print_ticket(self, *ticket: Any, **watch: Any) -> PrintReport:
        assert self.told_of.wait(60)
        return super().print_ticket(*ticket, **watch)


def test_the_end_of_a_ticket_is_awaited_though_its_printer_was_told_to_be_silent(
    lobby: Lobby,
) -> None:
    printer = lobby.fakes.printer = WordlessPrinter()
    window, told = lobby.open(), count()

    def pass_time() -> None:
        screen = window.journey.state.screen
        if isinstance(screen, TicketShown) and screen.report is None:
            window.journey.dispatch(SecondPassed())
        elif isinstance(screen, TicketShown) and next(told) > 100:  # long enough to leave too soon
            printer.told_of.set()

    clock = QTimer(interval=20)
    clock.timeout.connect(pass_time)
    clock.start()
    end = walk_in(Visitor(window), Script(ENGLISH, NOTHING)).end
    clock.stop()
    assert isinstance(end, TicketShown)
    assert end.report is not None
    assert end.report.state is PrintState.PRINTED


def test_a_language_of_a_later_page_is_found(lobby: Lobby) -> None:
    spoken = sorted(file.stem.removeprefix("kiosk_") for file in ASSETS.translations.glob("*.qm"))
    many = tuple(map(Locale, [*(tag for tag in spoken if tag != GERMAN), GERMAN]))
    assert len(many) > 3 * 8
    site = replace(CONTEXT.site, languages=many)
    window = lobby.open(PORTRAIT, replace(CONTEXT, site=site))
    end = walk_in(Visitor(window), Script(GERMAN, NOTHING)).end
    assert isinstance(end, TicketShown)
    ((_, sent),) = lobby.fakes.gateway.sent
    assert sent.locale == GERMAN


def test_what_was_typed_and_chosen_is_what_is_sent(lobby: Lobby) -> None:
    script = Script(
        ENGLISH,
        EVERYTHING,
        channel=Channel.VIDEO,
        customer_id="C-1001",
        phone="7700900456",
        email="Maria_x@example.org",
        fields={DOCUMENT: "id-card"},
    )
    walk_in(Visitor(lobby.open()), script)
    ((_, sent),) = lobby.fakes.gateway.sent
    assert sent.channel is Channel.VIDEO
    assert sent.customer_record_id == "C-1001"
    assert sent.contact_phone_number == "7700900456"
    assert sent.contact_email == "Maria_x@example.org"
    assert sent.fields == {DOCUMENT: "id-card"}


def test_a_service_that_needs_nothing_takes_two_taps(lobby: Lobby) -> None:
    visitor = Visitor(lobby.open())
    visitor.touch(f"language-{ENGLISH}")
    visitor.touch(f"service-{NOTHING}")
    visitor.settle()
    assert visitor.screen in {"IssuingScreen", "TicketScreen"}


def test_a_picture_is_taken_of_each_screen(lobby: Lobby, pictures: Path) -> None:
    walked = walk_in(Visitor(lobby.open((1024, 768)), pictures), Script(ENGLISH, CHANNELS))
    names = [picture.name for picture in walked.pictures]
    assert names[0] == "01-WelcomeScreen.png"
    assert names[-1] == f"{len(names):02}-TicketScreen.png"
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in walked.pictures)


def test_the_number_stays_when_the_paper_does_not_come(lobby: Lobby) -> None:
    lobby.fakes.printer.state = PrintState.FAILED
    end = walk_in(Visitor(lobby.open()), Script(ENGLISH, NOTHING)).end
    assert isinstance(end, TicketShown)
    assert end.case.ticket.text == "A1"
    assert end.report is not None
    assert not end.report.on_its_way


def test_the_telling_service_is_the_one_that_asks_the_most() -> None:
    assert telling_service(CONTEXT) == EVERYTHING
