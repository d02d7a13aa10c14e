"""Choosing a language, a service and a channel, and going back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.catalogue import Group, ServiceTypeId
from kiosk.domain.journey_state import Step
from kiosk.domain.menu import menu_page, menu_path
from kiosk.domain.moves.asking import onward
from kiosk.domain.questions import Answers, chosen_type, questions
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    Question,
    Review,
    TicketShown,
    TroubleShown,
)
from kiosk.domain.trouble import OFFERS, Trouble

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Channel
    from kiosk.domain.language import Locale
    from kiosk.domain.moves.move import Move
    from kiosk.domain.service_hours import Closings


def begin(at: Move, language: Locale) -> Step:
    """Begin in a language, where the site speaks it."""
    if language not in at.context.site.languages:
        return at.stay()
    spoken = replace(at, state=replace(at.state, language=language))
    if at.context.ask_without_paper and at.state.printer.fault:
        return spoken.go(TroubleShown(Trouble.WITHOUT_PAPER))
    return begin_choosing(spoken)


def begin_choosing(at: Move) -> Step:
    """Open the menu; one choice is no question, and where all is closed there is none."""
    types = at.context.catalogue.service_types()
    if at.state.closings.of(types) is not None:
        return at.shut(Hindrance.CLOSED)
    if len(types) == 1:
        return choose_service(at, types[0].id)
    return at.go(ChooseService())


def switch_language(at: Move, language: Locale) -> Step:
    """Go on in another language; an attempt that is under way goes on in its own."""
    if language not in at.context.site.languages:
        return at.stay()
    spoken = replace(at.state, language=language, picking_language=False)
    if isinstance(at.screen, Issuing) and language != at.state.language:
        spoken = replace(spoken, screen=replace(at.screen, switched=True))
    return Step(spoken)


def opens(at: Move, path: tuple[str, ...], group: str) -> bool:
    """Return whether a menu page leads to a group of which something is open."""
    return any(
        isinstance(entry, Group) and entry.id == group and at.state.closings.of((entry,)) is None
        for entry in menu_page(at.context, path)
    )


def choose_service(at: Move, service_type: ServiceTypeId) -> Step:
    """Take a service type that is on offer, and open."""
    on_offer = at.context.catalogue.service_type(service_type) is not None
    if not on_offer or service_type in at.state.closings.until:
        return at.stay()
    return onward(at, ChooseService(), replace(at.answers, service_type=service_type))


def take_closings(at: Move, closings: Closings) -> Step:
    """Open and close services; who has answered nothing yet chooses again if theirs has closed.

    Who has answered something goes on: the case engine decides.
    """
    if closings == at.state.closings:
        return at.stay()
    told = replace(at, state=replace(at.state, closings=closings))
    chosen = at.answers.service_type
    if not (chosen and chosen in closings.until and _has_answered_nothing(at)):
        return Step(told.state)
    if closings.of(at.context.catalogue.service_types()) is not None:
        return told.shut(Hindrance.CLOSED)
    return told.go(ChooseService(menu_path(at.context, chosen)), answers=Answers())


def _has_answered_nothing(at: Move) -> bool:
    """Return whether a question is open and none answered; a channel is chosen, not answered."""
    given = at.answers
    typed = (given.customer_id, given.phone, given.email, *given.fields.values())
    asked = ChooseChannel | AskCustomerId | AskPhone | AskEmail | AskField
    return isinstance(at.screen, asked) and not any(typed)


def choose_channel(at: Move, channel: Channel) -> Step:
    """Take a channel that the service type has."""
    service_type = chosen_type(at.context, at.answers)
    if service_type is None or channel not in service_type.channels:
        return at.stay()
    return onward(at, ChooseChannel(), replace(at.answers, channel=channel))


def back(at: Move) -> Step:
    """Open what was asked before; before the first question is the welcome screen."""
    match at.screen:
        case ChooseService(path) if path:
            return at.go(ChooseService(path[:-1]), revising=at.state.revising)
        case _ if at.state.revising and Review() in questions(at.context, at.answers):
            return at.go(Review())
        case TroubleShown(trouble):
            last = questions(at.context, at.answers)[-1]
            return at.go(last) if OFFERS[trouble].can_go_back else at.stay()
        case TicketShown():
            return at.stay()
    asked = questions(at.context, at.answers)
    here = asked.index(at.screen) if at.screen in asked else 0
    return _reopen(at, asked[here - 1]) if here else at.wipe()


def _reopen(at: Move, question: Question) -> Step:
    """Open an earlier question; the menu at the page where the service was chosen."""
    if question == ChooseService() and at.answers.service_type is not None:
        return at.go(ChooseService(menu_path(at.context, at.answers.service_type)))
    return at.go(question)
