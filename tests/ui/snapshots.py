"""Moments of a journey, to derive props from."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.answers import AnswerFault
from kiosk.domain.catalogue import (
    Capitals,
    Catalogue,
    Channel,
    Field,
    FieldKind,
    FieldTypeId,
    Prerequisites,
    ServiceTypeId,
)
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.journey_context import JourneyContext
from kiosk.domain.journey_state import Journey
from kiosk.domain.language import Locale
from kiosk.domain.questions import Answers
from kiosk.domain.screens import Screen, Welcome
from kiosk.domain.service_hours import Closings
from kiosk.ports.queue_outlook import Outlook
from kiosk.ui.view_models.snapshot import Snapshot
from tests.fakes.sites import CONTEXT, DOCUMENT, ENGLISH, EVERYTHING, service, service_type, text

FILLED = Answers(
    service_type=EVERYTHING,
    channel=Channel.VIDEO,
    customer_id="C-1001",
    phone="7700900123",
    email="maria@example.org",
    fields={DOCUMENT: "id-card"},
)

NOTHING_CLOSED = Closings()


def moment(
    screen: Screen | None = None,
    answers: Answers | None = None,
    *,
    context: JourneyContext = CONTEXT,
    language: Locale = ENGLISH,
    fault: AnswerFault | None = None,
    quiet: int = 0,
    queues: dict[ServiceTypeId, Outlook] | None = None,
    closings: Closings = NOTHING_CLOSED,
) -> Snapshot:
    journey = Journey(screen or Welcome(), language, answers or Answers(), fault=fault, quiet=quiet)
    return Snapshot(context, replace(journey, closings=closings), queues or {})


INTERNATIONAL = replace(CONTEXT, phone_format=PhoneFormat.E164)
ASKED = FieldTypeId("asked")
ASKING = ServiceTypeId("asking")


def asking(
    kind: FieldKind,
    *,
    required: bool = True,
    minimum: int | None = None,
    maximum: int | None = None,
    capitals: Capitals = Capitals.SENTENCES,
) -> JourneyContext:
    """Return a site with one service, which asks one question of that kind."""
    question = Field(
        ASKED,
        kind,
        text("How so?"),
        required=required,
        minimum=minimum,
        maximum=maximum,
        capitals=capitals,
    )
    catalogue = Catalogue(
        services=(service("asking", Prerequisites()),),
        menu=(service_type(ASKING, fields=(question,)),),
    )
    return replace(CONTEXT, catalogue=catalogue)
