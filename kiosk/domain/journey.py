"""One visitor's way through the screens, as data: ``next_step(state, event) -> Step``.

A move that is not allowed returns the same state. All transitions are in ``_move``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.answers import MULTIPLE_CHOICE_SEPARATOR, AnswerFault
from kiosk.domain.case import Issued, ProblemCode, Refused
from kiosk.domain.catalogue import FieldKind, Group, ServiceTypeId
from kiosk.domain.events import (
    AttemptEnded,
    AttemptRepeated,
    ChangeRequested,
    ChannelChosen,
    CodeScanned,
    Continued,
    GroupOpened,
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
    CheckReachability,
    Effect,
    Issue,
    Journey,
    LookUpQueues,
    Print,
    Step,
    Wipe,
    awaits_paper,
    between_visits,
    is_closed,
    seconds_left,
    start,
    waits_for_touches,
    warning_seconds,
)
from kiosk.domain.language import match_locale
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.domain.steps import (
    WORD_SECONDS,
    Answers,
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    Question,
    Review,
    Screen,
    TicketShown,
    TroubleShown,
    Welcome,
    chosen_channel,
    chosen_type,
    field_of,
    first_fault,
    menu_page,
    menu_path,
    questions,
    read_answer,
    walk_in,
)
from kiosk.domain.trouble import OFFERS, Trouble, trouble_of

if TYPE_CHECKING:
    from kiosk.domain.case import AttemptKey, Case
    from kiosk.domain.catalogue import Channel
    from kiosk.domain.events import Event
    from kiosk.domain.language import Locale
    from kiosk.domain.printing import PrinterCondition
    from kiosk.domain.readiness import Hindrance
    from kiosk.domain.steps import JourneyContext


def next_step(context: JourneyContext, state: Journey, event: Event, *, fresh: AttemptKey) -> Step:
    """Return what an event makes of a state. ``fresh`` is the key of an attempt it may start."""
    if warning_seconds(context, state) is not None and not _answers_warning(event):
        return Step(state)
    step = _move(_Move(context, state, fresh), event)
    if step.state is state:
        return step
    if step.state.printer is not state.printer and not isinstance(event, PrinterKnown):
        step = replace(step, state=replace(step.state, printer=state.printer))
    unseen = isinstance(event, SecondPassed | ReadinessKnown | PrinterKnown)
    return step if unseen else Step(_noticed(step.state), step.effects)


def _answers_warning(event: Event) -> bool:
    return isinstance(
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
        | SurpriseHappened,
    )


def _noticed(state: Journey) -> Journey:
    return replace(state, quiet=0) if waits_for_touches(state.screen) else state


@dataclass(frozen=True, slots=True)
class _Move:
    context: JourneyContext
    state: Journey
    fresh: AttemptKey

    @property
    def screen(self) -> Screen:
        return self.state.screen

    @property
    def answers(self) -> Answers:
        return self.state.answers

    def stay(self) -> Step:
        return Step(self.state)

    def go(
        self,
        screen: Screen,
        *effects: Effect,
        answers: Answers | None = None,
        fault: AnswerFault | None = None,
        revising: bool = False,
    ) -> Step:
        """Open a screen; its fault, overlay and clock start anew."""
        kept = self.answers if answers is None else answers
        lookup = (LookUpQueues(),) if isinstance(screen, ChooseService) else ()
        opened = Journey(
            screen,
            self.state.language,
            kept,
            fault=fault,
            revising=revising,
            hindrance=self.state.hindrance,
            printer=self.state.printer,
        )
        return Step(opened, (*effects, *lookup))

    def wipe(self) -> Step:
        return Step(start(self.context, self.state.hindrance), (Wipe(),))


def _move(at: _Move, event: Event) -> Step:  # noqa: C901, PLR0912 - the table of all moves
    match at.screen, event:
        case Welcome(), LanguageChosen(language):
            return _begin(at, language)
        case _, LanguageChosen(language):
            return _switch_language(at, language)
        case ((Welcome() | Issuing()), LanguagePickerToggled()):
            return at.stay()
        case _, LanguagePickerToggled():
            return Step(replace(at.state, picking_language=not at.state.picking_language))
        case ChooseService(path), GroupOpened(group) if _opens(at, path, group):
            return at.go(ChooseService((*path, group)), revising=at.state.revising)
        case ChooseService(), ServiceChosen(service_type):
            return _choose_service(at, service_type)
        case ChooseChannel(), ChannelChosen(channel):
            return _choose_channel(at, channel)
        case ((AskCustomerId() | AskPhone() | AskEmail() | AskField()), Typed(text)):
            return _answer(at, _typed(at, text))
        case AskCustomerId(), CodeScanned(code):
            return _scan(at, code)
        case AskPhone(), PhoneCountryChosen(country):
            return _answer(at, replace(at.answers, phone_country=country))
        case ((AskField() as asked), OptionTouched(value)):
            return _touch_option(at, asked, value)
        case ((AskCustomerId() | AskPhone() | AskEmail() | AskField()), Continued()):
            return _continue(at)
        case Review(), ChangeRequested(screen) if screen in questions(at.context, at.answers):
            return at.go(screen, revising=True)
        case Review(), TicketRequested():
            return _issue(at, at.answers)
        case ((Welcome() | Issuing()), (WentBack() | StartedOver())):
            return at.stay()
        case _, WentBack():
            return _back(at)
        case _, StartedOver():
            return at.wipe()
        case Issuing(attempt), AttemptRepeated(repeated, repeats) if repeated == attempt:
            return Step(replace(at.state, screen=Issuing(attempt, repeats)))
        case Issuing(attempt), AttemptEnded(ended) if ended == attempt:
            return _conclude(at, event)
        case ((TicketShown(attempt=attempt) as shown), PrintBegun(begun, seconds)):
            return _lengthen(at, shown, seconds) if begun == attempt else at.stay()
        case ((TicketShown(attempt=attempt) as shown), PrintEnded(printed, report)):
            return _report_print(at, shown, report) if printed == attempt else at.stay()
        case TroubleShown(trouble), Continued() if OFFERS[trouble].can_go_on:
            return _begin_choosing(at)
        case _, PrinterKnown(condition):
            return _take_printer(at, condition)
        case _, ReadinessKnown(hindrance):
            return _take_readiness(at, hindrance)
        case TroubleShown(trouble), TryAgainRequested() if OFFERS[trouble].can_try_again:
            return Step(at.state, (CheckReachability(),))
        case TroubleShown(trouble), ReachabilityKnown(reachable):
            return _look_again(at, trouble, reachable=reachable)
        case ((TicketShown() | Issuing()), SurpriseHappened()):
            return at.stay()
        case _, SurpriseHappened():
            return at.go(TroubleShown(Trouble.OUT_OF_SERVICE), Wipe(), answers=Answers())
        case _, Touched() if waits_for_touches(at.screen):
            return Step(replace(at.state, quiet=0))
        case ((Welcome() | Issuing()), MoreTimeRequested()):
            return at.stay()
        case _, MoreTimeRequested():
            return _grant_time(at)
        case _, SecondPassed():
            return _pass_second(at)
        case _:
            return at.stay()


def _begin(at: _Move, language: Locale) -> Step:
    if language not in at.context.site.languages:
        return at.stay()
    spoken = replace(at, state=replace(at.state, language=language))
    if at.context.ask_without_paper and at.state.printer.fault:
        return spoken.go(TroubleShown(Trouble.WITHOUT_PAPER))
    return _begin_choosing(spoken)


def _begin_choosing(at: _Move) -> Step:
    types = at.context.catalogue.service_types()
    if len(types) == 1:
        return _choose_service(at, types[0].id)
    return at.go(ChooseService())


def _switch_language(at: _Move, language: Locale) -> Step:
    if language not in at.context.site.languages or isinstance(at.screen, Issuing):
        return at.stay()
    return Step(replace(at.state, language=language, picking_language=False))


def _opens(at: _Move, path: tuple[str, ...], group: str) -> bool:
    return any(
        isinstance(entry, Group) and entry.id == group for entry in menu_page(at.context, path)
    )


def _choose_service(at: _Move, service_type: ServiceTypeId) -> Step:
    if at.context.catalogue.service_type(service_type) is None:
        return at.stay()
    return _onward(at, ChooseService(), replace(at.answers, service_type=service_type))


def _choose_channel(at: _Move, channel: Channel) -> Step:
    service_type = chosen_type(at.context, at.answers)
    if service_type is None or channel not in service_type.channels:
        return at.stay()
    return _onward(at, ChooseChannel(), replace(at.answers, channel=channel))


def _onward(at: _Move, answered: Question, answers: Answers) -> Step:
    """Go to the question after ``answered``; past the last one the ticket is issued."""
    asked = questions(at.context, answers)
    if at.state.revising and Review() in asked:
        missing = _first_missing(at.context, answers)
        return at.go(missing or Review(), answers=answers, revising=missing is not None)
    following = asked[asked.index(answered) + 1 :] if answered in asked else asked
    if following:
        return at.go(following[0], answers=answers)
    return _issue(at, answers)


def _first_missing(context: JourneyContext, answers: Answers) -> Question | None:
    service_type = chosen_type(context, answers)
    if service_type and chosen_channel(service_type, answers) is None:
        return ChooseChannel()
    faulty = first_fault(context, answers)
    return faulty[0] if faulty else None


def _typed(at: _Move, text: str) -> Answers:
    match at.screen:
        case AskCustomerId():
            return replace(at.answers, customer_id=text)
        case AskPhone():
            return replace(at.answers, phone=text)
        case AskEmail():
            return replace(at.answers, email=text)
        case AskField(field_id):
            return replace(at.answers, fields={**at.answers.fields, field_id: text})
        case _:
            return at.answers


def _answer(at: _Move, answers: Answers) -> Step:
    return Step(replace(at.state, answers=answers, fault=None))


def _scan(at: _Move, code: str) -> Step:
    """Go on with the customer ID that was read; what was typed stays where it is none."""
    answers = replace(at.answers, customer_id=code)
    if isinstance(read_answer(at.context, answers, AskCustomerId()), AnswerFault):
        return Step(replace(at.state, fault=AnswerFault.SCAN_INVALID))
    return _onward(at, AskCustomerId(), answers)


def _touch_option(at: _Move, asked: AskField, value: str) -> Step:
    question = field_of(chosen_type(at.context, at.answers), asked)
    if question is None:
        return at.stay()
    if question.kind is not FieldKind.MULTIPLE_CHOICE:
        return _answer(at, _typed(at, value))
    before = at.answers.fields.get(asked.field, "")
    values = set(filter(None, before.split(MULTIPLE_CHOICE_SEPARATOR))) ^ {value}
    return _answer(at, _typed(at, MULTIPLE_CHOICE_SEPARATOR.join(sorted(values))))


def _continue(at: _Move) -> Step:
    screen = at.screen
    if not isinstance(screen, AskCustomerId | AskPhone | AskEmail | AskField):
        return at.stay()
    answer = read_answer(at.context, at.answers, screen)
    if isinstance(answer, AnswerFault):
        return Step(replace(at.state, fault=answer))
    return _onward(at, screen, at.answers)


def _issue(at: _Move, answers: Answers) -> Step:
    faulty = first_fault(at.context, answers)
    if faulty:
        return at.go(faulty[0], answers=answers, fault=faulty[1], revising=True)
    request = walk_in(at.context, answers, at.state.language)
    if request is None:
        return at.stay()
    return at.go(Issuing(at.fresh), Issue(at.fresh, request), answers=answers)


def _back(at: _Move) -> Step:
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


def _reopen(at: _Move, question: Question) -> Step:
    """Open an earlier question; the menu at the page where the service was chosen."""
    if question == ChooseService() and at.answers.service_type is not None:
        return at.go(ChooseService(menu_path(at.context, at.answers.service_type)))
    return at.go(question)


def _conclude(at: _Move, ended: AttemptEnded) -> Step:
    outcome = ended.outcome
    if isinstance(outcome, Issued):
        return _show_ticket(at, ended, outcome.case)
    if isinstance(outcome, Refused) and (asked := _refused_question(at, outcome)):
        return at.go(asked[0], fault=asked[1], revising=True)
    trouble = trouble_of(outcome)
    if OFFERS[trouble].can_go_back:
        return at.go(TroubleShown(trouble))
    return at.go(TroubleShown(trouble), Wipe(), answers=Answers())


def _show_ticket(at: _Move, ended: AttemptEnded, case: Case) -> Step:
    service_type = at.answers.service_type or ServiceTypeId("")
    wait = ended.wait_minutes
    known = at.state.printer.fault
    report = _beforehand(known) if known else None
    shown = TicketShown(ended.attempt, case, service_type, report, wait, printing=True, prints=1)
    printing = Print(ended.attempt, case, service_type, wait)
    language = match_locale(case.language, at.context.site.languages)
    spoken = replace(at.state, language=language or at.state.language)
    return replace(at, state=spoken).go(shown, Wipe(), printing, answers=Answers())


_MEMBERS: dict[str, Question] = {
    "customerRecordId": AskCustomerId(),
    "cusotmerRecordId": AskCustomerId(),
    "contactPhoneNumber": AskPhone(),
    "contactEmail": AskEmail(),
}


def _refused_question(at: _Move, outcome: Refused) -> tuple[Question, AnswerFault] | None:
    """Return the question whose answer the server refused, if the visitor can mend it."""
    asked = questions(at.context, at.answers)
    for problem in outcome.problems:
        member = problem.member or ""
        fields = (found for found in asked if isinstance(found, AskField))
        named = (found for found in fields if member == f"fields.{found.field}")
        screen = _MEMBERS.get(member) or next(named, None)
        if screen in asked and screen is not None:
            unknown = problem.code is ProblemCode.UNKNOWN and screen == AskCustomerId()
            fault = AnswerFault.CUSTOMER_ID_UNKNOWN if unknown else AnswerFault.NOT_ACCEPTED
            return screen, fault
    return None


def _lengthen(at: _Move, shown: TicketShown, seconds: float) -> Step:
    """Grant a slow line the whole seconds that it needs; a fast one needs none."""
    more = int(seconds)
    longer = replace(shown, patience=shown.patience + more)
    return Step(replace(at.state, screen=longer)) if more else at.stay()


def _report_print(at: _Move, shown: TicketShown, report: PrintReport) -> Step:
    told = replace(shown, report=report, printing=False)
    first = shown.report is None and report.on_its_way
    return Step(replace(at.state, screen=told, quiet=at.state.quiet if first else 0))


def _beforehand(fault: PrinterFault) -> PrintReport:
    """Return what a visitor is told at once; the printer is asked all the same."""
    return PrintReport(PrintState.FAILED, "", fault)


def _take_printer(at: _Move, condition: PrinterCondition) -> Step:
    """Note how the printer is; print what a visitor still waits for, once it is fine again.

    A ticket whose end is unknown may be out already: it is not printed again by itself.
    """
    if condition is not at.state.printer:
        at = replace(at, state=replace(at.state, printer=condition))
    shown = at.screen
    if shown == TroubleShown(Trouble.WITHOUT_PAPER) and condition.prints:
        return _begin_choosing(at)
    if not (isinstance(shown, TicketShown) and condition.prints and awaits_paper(at.state)):
        return at.stay()
    again = replace(
        shown, report=None, printing=True, prints=shown.prints + 1, patience=WORD_SECONDS
    )
    printing = Print(shown.attempt, shown.case, shown.service_type, shown.wait_minutes)
    return Step(replace(at.state, screen=again, quiet=0), (printing,))


def _look_again(at: _Move, trouble: Trouble, *, reachable: bool) -> Step:
    if reachable and OFFERS[trouble].can_try_again:
        return at.wipe()
    tries = at.screen.tries if isinstance(at.screen, TroubleShown) else 0
    return Step(replace(at.state, screen=TroubleShown(trouble, tries + 1), quiet=0))


def _take_readiness(at: _Move, hindrance: Hindrance | None) -> Step:
    """Close or open the kiosk, unless a visitor has typed something or waits for an answer."""
    if hindrance == at.state.hindrance:
        return at.stay()
    known = replace(at.state, hindrance=hindrance)
    match at.screen:
        case _ if between_visits(at.context, at.state) and not is_closed(at.screen):
            return Step(start(at.context, hindrance))
        case ChooseService() | ChooseChannel() if hindrance is not None:
            closed = replace(start(at.context, hindrance), language=at.state.language)
            return Step(closed, (Wipe(),))
        case _ if is_closed(at.screen) and hindrance is None:
            return Step(start(at.context), (Wipe(),))
        case _ if is_closed(at.screen):
            return Step(replace(start(at.context, hindrance), language=at.state.language))
        case _:
            return Step(known)


def _grant_time(at: _Move) -> Step:
    if waits_for_touches(at.screen):
        return Step(replace(at.state, quiet=0))
    more = at.state.granted + at.context.session.more_time
    return Step(replace(at.state, granted=more))


def _pass_second(at: _Move) -> Step:
    if seconds_left(at.context, at.state) is None:
        return at.stay()
    shown = at.screen
    if isinstance(shown, TicketShown) and at.context.has_printer and _is_unheard(shown):
        waited = replace(shown, patience=shown.patience - 1)
        if waited.patience <= 0:
            told = replace(waited, report=_NO_WORD)
            return Step(replace(at.state, screen=told, quiet=0))
        at = replace(at, state=replace(at.state, screen=waited))
    later = replace(at.state, quiet=at.state.quiet + 1)
    if seconds_left(at.context, later):
        return Step(later)
    return _time_is_up(replace(at, state=later))


_NO_WORD = PrintReport(PrintState.UNKNOWN, "", PrinterFault.SILENT)
"""What a visitor is told of a printer that says nothing; how the ticket ends is awaited."""


def _is_unheard(shown: TicketShown) -> bool:
    return shown.printing and shown.report is None


def _time_is_up(at: _Move) -> Step:
    match at.screen:
        case TroubleShown(trouble, hindrance=None) if OFFERS[trouble].can_try_again:
            return Step(replace(at.state, quiet=0), (CheckReachability(),))
        case _:
            return at.wipe()
