"""One visitor's way through the screens, as data: ``next_step(state, event) -> Step``.

A move that is not allowed returns the same state. All transitions are in ``_move``;
what each of them does is in ``moves``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.events import (
    AttemptEnded,
    AttemptRepeated,
    ChangeRequested,
    ChannelChosen,
    ClosingsKnown,
    CodeScanned,
    Continued,
    GroupOpened,
    HasteChanged,
    LanguageChosen,
    LanguagePickerToggled,
    MoreTimeRequested,
    OptionTouched,
    PhoneCountryChosen,
    PrintBegun,
    PrintEnded,
    PrinterKnown,
    ReachabilityKnown,
    ReadinessKnown,
    SecondPassed,
    ServiceChosen,
    StartedOver,
    SurpriseHappened,
    TicketRequested,
    Touched,
    TryAgainRequested,
    Typed,
    WentBack,
)
from kiosk.domain.journey_state import (
    Journey,
    Step,
    Wipe,
    waits_for_touches,
    warning_seconds,
)
from kiosk.domain.moves.asking import go_on, issue, note, take_code, touch_option, with_typed
from kiosk.domain.moves.choosing import (
    back,
    begin,
    begin_choosing,
    choose_channel,
    choose_service,
    opens,
    switch_language,
    take_closings,
)
from kiosk.domain.moves.ending import conclude, lengthen, report_print, take_printer
from kiosk.domain.moves.move import Move
from kiosk.domain.moves.waiting import (
    grant_time,
    look_again,
    look_now,
    pass_second,
    take_readiness,
)
from kiosk.domain.questions import Answers, questions
from kiosk.domain.screens import (
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    Review,
    TicketShown,
    TroubleShown,
    Welcome,
)
from kiosk.domain.trouble import OFFERS, Trouble

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey
    from kiosk.domain.events import Event
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.screens import Screen


def next_step(context: JourneyContext, state: Journey, event: Event, *, fresh: AttemptKey) -> Step:
    """Return what an event makes of a state. ``fresh`` is the key of an attempt it may start."""
    if warning_seconds(context, state) is not None and not _answers_warning(state.screen, event):
        return Step(state)
    step = _move(Move(context, state, fresh), event)
    if step.state is state:
        return step
    step = replace(step, state=_still_known(state, step.state, event))
    unseen = isinstance(
        event, SecondPassed | ReadinessKnown | ClosingsKnown | PrinterKnown | HasteChanged
    )
    return step if unseen else Step(_noticed(step.state), step.effects)


def _still_known(before: Journey, after: Journey, event: Event) -> Journey:
    """Return the state with what is known of the world, whoever is here."""
    printer = after.printer if isinstance(event, PrinterKnown) else before.printer
    closings = after.closings if isinstance(event, ClosingsKnown) else before.closings
    if (after.printer, after.closings) == (printer, closings):
        return after
    return replace(after, printer=printer, closings=closings)


def _answers_warning(screen: Screen, event: Event) -> bool:
    """Return whether an event goes on while "Are you still there?" is asked.

    A code where one is asked for says that somebody is: nobody holds a card to a reader by chance.
    """
    scanned = isinstance(event, CodeScanned) and isinstance(screen, AskCustomerId)
    return scanned or isinstance(
        event,
        MoreTimeRequested
        | StartedOver
        | SecondPassed
        | AttemptEnded
        | PrintBegun
        | PrintEnded
        | PrinterKnown
        | ReachabilityKnown
        | ReadinessKnown
        | ClosingsKnown
        | SurpriseHappened,
    )


def _noticed(state: Journey) -> Journey:
    return replace(state, quiet=0) if waits_for_touches(state.screen) else state


def _move(at: Move, event: Event) -> Step:  # noqa: C901, PLR0912 - the table of all moves
    match at.screen, event:
        case Welcome(), LanguageChosen(language):
            return begin(at, language)
        case _, LanguageChosen(language):
            return switch_language(at, language)
        case Welcome(), LanguagePickerToggled():
            return at.stay()
        case _, LanguagePickerToggled():
            return Step(replace(at.state, picking_language=not at.state.picking_language))
        case ChooseService(path), GroupOpened(group) if opens(at, path, group):
            return at.go(ChooseService((*path, group)), revising=at.state.revising)
        case ChooseService(), ServiceChosen(service_type):
            return choose_service(at, service_type)
        case ChooseChannel(), ChannelChosen(channel):
            return choose_channel(at, channel)
        case ((AskCustomerId() | AskPhone() | AskEmail() | AskField()), Typed(text)):
            return note(at, with_typed(at, text))
        case AskCustomerId(), CodeScanned(code):
            return take_code(at, code)
        case AskPhone(), PhoneCountryChosen(country):
            return note(at, replace(at.answers, phone_country=country))
        case ((AskField() as asked), OptionTouched(value)):
            return touch_option(at, asked, value)
        case ((AskCustomerId() | AskPhone() | AskEmail() | AskField()), Continued()):
            return go_on(at)
        case Review(), ChangeRequested(screen) if screen in questions(at.context, at.answers):
            return at.go(screen, revising=True)
        case Review(), TicketRequested():
            return issue(at, at.answers)
        case ((Welcome() | Issuing()), (WentBack() | StartedOver())):
            return at.stay()
        case _, WentBack():
            return back(at)
        case _, StartedOver():
            return at.wipe()
        case ((Issuing(attempt) as waited), AttemptRepeated(repeated, repeats)) if (
            repeated == attempt
        ):
            return Step(replace(at.state, screen=replace(waited, repeats=repeats)))
        case Issuing(attempt), AttemptEnded(ended) if ended == attempt:
            return conclude(at, event)
        case ((TicketShown(attempt=attempt) as shown), PrintBegun(begun, seconds)):
            return lengthen(at, shown, seconds) if begun == attempt else at.stay()
        case ((TicketShown(attempt=attempt) as shown), PrintEnded(printed, report)):
            return report_print(at, shown, report) if printed == attempt else at.stay()
        case TroubleShown(trouble), Continued() if OFFERS[trouble].can_go_on:
            return begin_choosing(at)
        case _, PrinterKnown(condition):
            return take_printer(at, condition)
        case _, ReadinessKnown(hindrance):
            return take_readiness(at, hindrance)
        case _, ClosingsKnown(closings):
            return take_closings(at, closings)
        case ((TroubleShown(trouble, looking=False) as shown), TryAgainRequested()) if OFFERS[
            trouble
        ].can_try_again:
            return look_now(at, shown)
        case TroubleShown(trouble), ReachabilityKnown(reachable):
            return look_again(at, trouble, reachable=reachable)
        case ((TicketShown() | Issuing()), SurpriseHappened()):
            return at.stay()
        case _, SurpriseHappened():
            return at.go(TroubleShown(Trouble.OUT_OF_SERVICE), Wipe(), answers=Answers())
        case _, Touched() if waits_for_touches(at.screen):
            return Step(replace(at.state, quiet=0))
        case ((Welcome() | Issuing()), MoreTimeRequested()):
            return at.stay()
        case _, MoreTimeRequested():
            return grant_time(at)
        case _, HasteChanged(unhurried):
            return Step(replace(at.state, unhurried=unhurried))
        case _, SecondPassed():
            return pass_second(at)
        case _:
            return at.stay()
