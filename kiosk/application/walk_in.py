"""One visitor's attempt without a window: the same questions, the same use cases."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.answers import AnswerFault
from kiosk.domain.case import (
    Issued,
    Problem,
    ProblemCode,
    Refused,
    Unavailable,
    UnavailableReason,
)
from kiosk.domain.catalogue import Channel, FieldTypeId, ServiceType, ServiceTypeId
from kiosk.domain.language import match_locale
from kiosk.domain.questions import Answers, questions
from kiosk.domain.reprint import unwatched
from kiosk.domain.screens import AskCustomerId, AskEmail, AskField, AskPhone, Question
from kiosk.domain.walk_in import read_answer, walk_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.application.estimate_wait import EstimateWait
    from kiosk.application.issue_ticket import IssueTicket
    from kiosk.application.print_ticket import PrintTicket
    from kiosk.application.report_print import ReportPrint
    from kiosk.domain.case import AttemptKey, Outcome, WalkIn
    from kiosk.domain.journey_context import JourneyContext
    from kiosk.domain.language import Locale
    from kiosk.domain.printing import PrintReport
    from kiosk.ports.ids import Ids
    from kiosk.ports.texts import Texts


@dataclass(frozen=True, slots=True)
class WalkInOptions:
    """What a visitor would have touched and typed. None and empty mean: left out."""

    service_type: str
    language: str | None = None
    channel: str | None = None
    phone: str = ""
    email: str = ""
    customer_id: str = ""
    fields: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Misuse:
    """Options that no visitor could have meant, each told with what would be right."""

    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attempted:
    """How the attempt ended. ``report`` is None where nothing was to be printed.

    ``left_out`` names the options that the service does not ask for; they were not sent.
    """

    attempt: AttemptKey
    outcome: Outcome
    report: PrintReport | None
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PerformWalkIn:
    """Answers the questions from options, then issues and prints as the screens do.

    ``catalogue_missing`` says why nothing is known of the site's offer; empty where it is known.
    """

    context: JourneyContext
    issue_ticket: IssueTicket
    print_ticket: PrintTicket | None
    report_print: ReportPrint
    estimate_wait: EstimateWait
    texts: Texts
    ids: Ids
    catalogue_missing: str = ""

    def __call__(self, options: WalkInOptions) -> Attempted | Misuse:
        """Perform one attempt. Blocks until the ticket is issued and printed, or not."""
        if self.catalogue_missing:
            nothing = Unavailable(UnavailableReason.CONNECTION, self.catalogue_missing)
            return Attempted(self.ids.attempt_key(), nothing, None)
        meant = _meant(self.context, options)
        if isinstance(meant, Misuse):
            return meant
        language, answers = meant
        left_out = _left_out(options, questions(self.context, answers))
        return replace(self._attempt(answers, language), left_out=left_out)

    def _attempt(self, answers: Answers, language: Locale) -> Attempted:
        attempt = self.ids.attempt_key()
        problems = self._problems(answers, language)
        request = walk_in(self.context, answers, language)
        if problems or request is None:
            return Attempted(attempt, Refused(problems), None)
        return self._issue(attempt, request)

    def _issue(self, attempt: AttemptKey, request: WalkIn) -> Attempted:
        printing = self.print_ticket
        wait = self.estimate_wait(request.service_type_id) if printing else None
        outcome = self.issue_ticket(attempt, request)
        if printing is None or not isinstance(outcome, Issued):
            return Attempted(attempt, outcome, None)
        try:
            report = printing(attempt, outcome.case, request.service_type_id, wait)
            if report.pending:
                report = unwatched(report)
                printing.record(attempt, report)
        except Exception as surprise:  # noqa: BLE001 - a number is never lost to paper
            printing.log.surprise("printing", surprise)
            report = printing.give_up(attempt)
        self.report_print(outcome.case, report)
        return Attempted(attempt, outcome, report)

    def _problems(self, answers: Answers, language: Locale) -> tuple[Problem, ...]:
        read = (
            (screen, read_answer(self.context, answers, screen))
            for screen in questions(self.context, answers)
        )
        return tuple(
            Problem(
                _member(screen), _code(fault), self.texts.text(language, f"fault.{fault.value}")
            )
            for screen, fault in read
            if isinstance(fault, AnswerFault)
        )


def _left_out(options: WalkInOptions, asked: Sequence[Question]) -> tuple[str, ...]:
    given = {
        "--phone": (options.phone, AskPhone()),
        "--email": (options.email, AskEmail()),
        "--customer": (options.customer_id, AskCustomerId()),
    }
    return tuple(
        name for name, (value, question) in given.items() if value and question not in asked
    )


def _code(fault: AnswerFault) -> ProblemCode:
    missing = {AnswerFault.MISSING, AnswerFault.CHOICE_MISSING}
    return ProblemCode.REQUIRED if fault in missing else ProblemCode.INVALID


def _member(screen: Question) -> str | None:
    match screen:
        case AskCustomerId():
            return "customerRecordId"
        case AskPhone():
            return "contactPhoneNumber"
        case AskEmail():
            return "contactEmail"
        case AskField(field_id):
            return f"fields.{field_id}"
        case _:
            return None


def _meant(context: JourneyContext, options: WalkInOptions) -> tuple[Locale, Answers] | Misuse:
    service_type = context.catalogue.service_type(ServiceTypeId(options.service_type))
    language = _language(context, options.language)
    if service_type is None:
        known = ", ".join(offered.id for offered in context.catalogue.service_types())
        told = f"--service-type: {options.service_type} is not in the catalogue; known: {known}"
        return Misuse((told, *_language_faults(context, options.language)))
    faults = [
        *_language_faults(context, options.language),
        *_channel_faults(service_type, options.channel),
        *_field_faults(service_type, options.fields or {}),
    ]
    if faults or language is None:
        return Misuse(tuple(faults))
    return language, _answers(service_type, options)


def _language(context: JourneyContext, wanted: str | None) -> Locale | None:
    if wanted is None:
        return context.site.default_language
    return match_locale(wanted, context.site.languages)


def _language_faults(context: JourneyContext, wanted: str | None) -> tuple[str, ...]:
    if _language(context, wanted) is not None:
        return ()
    offered = ", ".join(context.site.languages)
    return (f"--language: the site does not offer {wanted}; it offers {offered}",)


def _channel_faults(service_type: ServiceType, wanted: str | None) -> tuple[str, ...]:
    offered = ", ".join(channel.value for channel in service_type.channels)
    if wanted is None and len(service_type.channels) > 1:
        return (f"--channel: this service type has several; choose one of {offered}",)
    if wanted is not None and wanted not in service_type.channels:
        return (f"--channel: {wanted} is not offered here; choose one of {offered}",)
    return ()


def _field_faults(service_type: ServiceType, given: Mapping[str, str]) -> tuple[str, ...]:
    known = [field.id for field in service_type.fields]
    named = ", ".join(known) or "none"
    return tuple(
        f"--field: {field_id} is no field of this service type; its fields: {named}"
        for field_id in given
        if field_id not in known
    )


def _answers(service_type: ServiceType, options: WalkInOptions) -> Answers:
    answers = Answers(
        service_type=service_type.id,
        customer_id=options.customer_id,
        phone=options.phone,
        email=options.email,
        fields={FieldTypeId(key): value for key, value in (options.fields or {}).items()},
    )
    return replace(answers, channel=Channel(options.channel)) if options.channel else answers
