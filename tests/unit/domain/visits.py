"""Where a visit may stand, and the ways through every kind of service."""

from __future__ import annotations

from kiosk.domain import events as e
from kiosk.domain.catalogue import Channel
from kiosk.domain.events import Event
from kiosk.domain.journey_state import Journey, Step, start
from kiosk.domain.printing import PrintReport, PrintState
from kiosk.domain.questions import Answers
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    Issuing,
    Review,
    Screen,
    TicketShown,
)
from tests.fakes import sites
from tests.fakes.cases import ATTEMPT, CASE
from tests.fakes.sites import CONTEXT, DOCUMENT
from tests.unit.domain.taken import take

GOOD_PHONE = "7700 900 123"
ASK_DOCUMENT = AskField(DOCUMENT)


def begun(*events: Event) -> Step:
    return take(start(CONTEXT), e.LanguageChosen(sites.ENGLISH), *events)


def at(screen: Screen, answers: Answers | None = None) -> Journey:
    return Journey(screen, sites.ENGLISH, answers or Answers())


PHONE_TYPED = Answers(service_type=sites.PHONE, phone=GOOD_PHONE)

WAYS: dict[str, tuple[list[Event], list[Screen]]] = {
    "nothing": ([e.ServiceChosen(sites.NOTHING)], []),
    "phone": ([e.ServiceChosen(sites.PHONE)], [AskPhone(), Review()]),
    "email": ([e.GroupOpened("more"), e.ServiceChosen(sites.EMAIL)], [AskEmail(), Review()]),
    "choice": ([e.GroupOpened("more"), e.ServiceChosen(sites.CHOICE)], [ASK_DOCUMENT, Review()]),
    "channels": ([e.GroupOpened("more"), e.ServiceChosen(sites.CHANNELS)], [ChooseChannel()]),
    "customer": (
        [e.GroupOpened("more"), e.GroupOpened("deep"), e.ServiceChosen(sites.CUSTOMER)],
        [AskCustomerId(), Review()],
    ),
    "everything": (
        [e.ServiceChosen(sites.EVERYTHING)],
        [ChooseChannel(), AskCustomerId(), AskPhone(), AskEmail(), ASK_DOCUMENT, Review()],
    ),
}

ANSWERS: dict[Screen, tuple[Event, ...]] = {
    ChooseChannel(): (e.ChannelChosen(Channel.VIDEO),),
    AskCustomerId(): (e.Typed("C-1001"), e.Continued()),
    AskPhone(): (e.Typed(GOOD_PHONE), e.Continued()),
    AskEmail(): (e.Typed("visitor@example.org"), e.Continued()),
    ASK_DOCUMENT: (e.OptionTouched("id-card"), e.Continued()),
    Review(): (e.TicketRequested(),),
}


def issuing(answers: Answers = PHONE_TYPED) -> Journey:
    return at(Issuing(ATTEMPT), answers)


SHOWN = at(TicketShown(ATTEMPT, CASE, sites.PHONE))
FAILED = PrintReport(PrintState.FAILED, "virtual")


def pass_seconds(state: Journey, seconds: int) -> Step:
    return take(state, *[e.SecondPassed()] * seconds)
