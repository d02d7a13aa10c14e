"""How an attempt ends, and what becomes of its ticket on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.answers import AnswerFault
from kiosk.domain.case import Issued, ProblemCode, Refused
from kiosk.domain.catalogue import ServiceTypeId
from kiosk.domain.journey_state import Print, Step, Wipe, awaits_paper
from kiosk.domain.language import match_locale
from kiosk.domain.moves.choosing import begin_choosing
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.domain.questions import Answers, questions
from kiosk.domain.screens import (
    WORD_SECONDS,
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    Issuing,
    Question,
    TicketShown,
    TroubleShown,
)
from kiosk.domain.trouble import OFFERS, Trouble, trouble_of

if TYPE_CHECKING:
    from kiosk.domain.case import Case
    from kiosk.domain.events import AttemptEnded
    from kiosk.domain.moves.move import Move
    from kiosk.domain.printing import PrinterCondition


def conclude(at: Move, ended: AttemptEnded) -> Step:
    """Show how the attempt ended."""
    outcome = ended.outcome
    if isinstance(outcome, Issued):
        return _show_ticket(at, ended, outcome.case)
    if isinstance(outcome, Refused) and (asked := _refused_question(at, outcome)):
        return at.go(asked[0], fault=asked[1], revising=True)
    trouble = trouble_of(outcome)
    if OFFERS[trouble].can_go_back:
        return at.go(TroubleShown(trouble))
    closed = at.answers.service_type if trouble is Trouble.CLOSED else None
    return at.go(TroubleShown(trouble, closed=closed), Wipe(), answers=Answers())


def _show_ticket(at: Move, ended: AttemptEnded, case: Case) -> Step:
    service_type = at.answers.service_type or ServiceTypeId("")
    wait = ended.wait_minutes
    known = at.state.printer.fault
    report = _beforehand(known) if known else None
    shown = TicketShown(ended.attempt, case, service_type, report, wait, printing=True, prints=1)
    printing = Print(ended.attempt, case, service_type, wait)
    switched = isinstance(at.screen, Issuing) and at.screen.switched
    language = None if switched else match_locale(case.language, at.context.site.languages)
    spoken = replace(at.state, language=language or at.state.language)
    return replace(at, state=spoken).go(shown, Wipe(), printing, answers=Answers())


_MEMBERS: dict[str, Question] = {
    "customerRecordId": AskCustomerId(),
    "cusotmerRecordId": AskCustomerId(),
    "contactPhoneNumber": AskPhone(),
    "contactEmail": AskEmail(),
}


def _refused_question(at: Move, outcome: Refused) -> tuple[Question, AnswerFault] | None:
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


def lengthen(at: Move, shown: TicketShown, seconds: float) -> Step:
    """Grant a slow line the whole seconds that it needs; a fast one needs none."""
    more = int(seconds)
    longer = replace(shown, patience=shown.patience + more)
    return Step(replace(at.state, screen=longer)) if more else at.stay()


def report_print(at: Move, shown: TicketShown, report: PrintReport) -> Step:
    """Show what became of the paper; all but the first good news gives time anew."""
    told = replace(shown, report=report, printing=False)
    first = shown.report is None and report.on_its_way
    return Step(replace(at.state, screen=told, quiet=at.state.quiet if first else 0))


def _beforehand(fault: PrinterFault) -> PrintReport:
    """Return what a visitor is told at once; the printer is asked all the same."""
    return PrintReport(PrintState.FAILED, "", fault)


def take_printer(at: Move, condition: PrinterCondition) -> Step:
    """Note how the printer is; print what a visitor still waits for, once it is fine again.

    A ticket whose end is unknown may be out already: it is not printed again by itself.
    """
    if condition is not at.state.printer:
        at = replace(at, state=replace(at.state, printer=condition))
    shown = at.screen
    if shown == TroubleShown(Trouble.WITHOUT_PAPER) and condition.prints:
        return begin_choosing(at)
    if not (isinstance(shown, TicketShown) and condition.prints and awaits_paper(at.state)):
        return at.stay()
    again = replace(
        shown, report=None, printing=True, prints=shown.prints + 1, patience=WORD_SECONDS
    )
    printing = Print(shown.attempt, shown.case, shown.service_type, shown.wait_minutes)
    return Step(replace(at.state, screen=again, quiet=0), (printing,))
