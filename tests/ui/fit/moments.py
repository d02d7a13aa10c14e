"""Every screen in every state, as moments of a journey that real view models show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.answers import AnswerFault
from kiosk.domain.case import AttemptKey, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, FieldKind
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.customer_id import CustomerIds
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.journey_state import Journey
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.domain.readiness import Hindrance
from kiosk.domain.steps import (
    Answers,
    AskCustomerId,
    AskEmail,
    AskField,
    AskPhone,
    ChooseChannel,
    ChooseService,
    Issuing,
    JourneyContext,
    Review,
    Screen,
    TicketShown,
    TroubleShown,
    Welcome,
)
from kiosk.domain.trouble import Trouble
from tests.ui.fit.site import ENGLISH, FitSite

ATTEMPT = AttemptKey("attempt")
URL = "https://q.ostbrook.example/t/4f7Kd02LmQ"
IDLE_FOR = 130


@dataclass(frozen=True, slots=True)
class Moment:
    """A state of a journey.

    ``press`` names a slot of the screen's view model to call in it, ``keys`` keys of its keyboard
    to touch. With ``greets`` the visitor's language is the site's first, in which it greets.
    ``alone``: it is the site's only one. With ``attracts`` a picture lies over it, as while nobody
    is here.
    """

    name: str
    context: JourneyContext
    screen: Screen
    answers: Answers = Answers()
    fault: AnswerFault | None = None
    picking: bool = False
    quiet: int = 0
    known: bool = True
    press: str = ""
    keys: tuple[str, ...] = ()
    greets: bool = False
    alone: bool = False
    attracts: bool = False

    def context_in(self, language: Locale) -> JourneyContext:
        if not self.greets and not self.alone:
            return self.context
        known = () if self.alone else self.context.site.languages
        others = [one for one in known if one != language]
        site = replace(self.context.site, languages=(language, *others))
        return replace(self.context, site=site)

    def journey(self, language: Locale) -> Journey:
        return Journey(
            self.screen,
            language,
            self.answers,
            fault=self.fault,
            picking_language=self.picking,
            quiet=self.quiet,
        )


def all_moments(fit: FitSite) -> tuple[Moment, ...]:
    """Return each screen of the fit site in each of its states."""
    return (
        *_menus(fit),
        *_entries(fit),
        *_questions(fit),
        *_reviews(fit),
        *_tickets(fit),
        *_troubles(fit),
        *_overlays(fit),
    )


def seen_moments(fit: FitSite) -> tuple[Moment, ...]:
    """Return all that can be seen: also the picture that hides a screen."""
    return (*all_moments(fit), Moment("attract", fit.context, Welcome(), attracts=True))


def keyboard_moments(fit: FitSite) -> tuple[Moment, ...]:
    """Return each sheet of the letter keyboards."""
    asking, screen = fit.asking(FieldKind.TEXT), AskField(fit.field.id)
    answers = Answers(fit.choice.id, fields={fit.field.id: "Ab"})
    sheets = {
        "letters": (),
        "shifted": ("key-shift",),
        "signs": ("key-signs",),
        "accents": ("key-accents",),
        "more accents": ("key-accents", "key-accents"),
        "another alphabet": ("key-script",),
        "another row": ("key-row",),
    }
    words = (
        Moment(f"keys, {name}", asking, screen, answers, keys=keys) for name, keys in sheets.items()
    )
    chosen = Answers(fit.choice.id, email="ab", customer_id="ab")
    others = (("address", AskEmail()), ("code", AskCustomerId()))
    plain = (
        Moment(f"keys, signs of an {name}", fit.context, asked, chosen, keys=("key-signs",))
        for name, asked in others
    )
    return (*words, *plain)


def with_weekly(
    context: JourneyContext, days: Sequence[str], differing: Mapping[str, str]
) -> JourneyContext:
    """Return a site with these hours, Monday first: ``11:00-12:00 13:00-17:30``, or empty."""
    weekly = tuple(map(_spans, days))
    exceptions = {dt.date.fromisoformat(day): _spans(spans) for day, spans in differing.items()}
    hours = OpeningHours(weekly, exceptions)
    return replace(context, catalogue=replace(context.catalogue, hours=hours))


def _spans(words: str) -> tuple[Span, ...]:
    times = (word.split("-") for word in words.split())
    return tuple(Span(dt.time.fromisoformat(one), dt.time.fromisoformat(two)) for one, two in times)


def with_hours(context: JourneyContext) -> JourneyContext:
    """Return a site that is open every day, until 17:30."""
    day = (Span(dt.time(8), dt.time(17, 30)),)
    hours = OpeningHours(weekly=(day,) * 7)
    return replace(context, catalogue=replace(context.catalogue, hours=hours))


def _menus(fit: FitSite) -> tuple[Moment, ...]:
    one = Answers(fit.choice.id)
    two = fit.having(replace(fit.choice, channels=(Channel.FACE_TO_FACE, Channel.PHONE)))
    nobody = replace(fit.context, site=replace(fit.context.site, reception=""))
    three = (ENGLISH, Locale("ar"), Locale("hi"))
    few = replace(fit.context, site=replace(fit.context.site, languages=three))
    return (
        Moment("welcome", with_hours(fit.context), Welcome(), greets=True),
        Moment("welcome, nowhere to ask", nobody, Welcome()),
        Moment("welcome, closing time unknown", fit.context, Welcome()),
        Moment("welcome, three languages", with_hours(few), Welcome()),
        Moment("welcome, one language", with_hours(fit.context), Welcome(), alone=True),
        Moment("services", fit.flat, ChooseService()),
        Moment("services, the next page", fit.long, ChooseService(), press="more"),
        Moment("services, waits unknown", fit.flat, ChooseService(), known=False),
        Moment("groups", fit.context, ChooseService()),
        Moment("a group", fit.context, ChooseService(("documents",))),
        Moment("a group, waits unknown", fit.context, ChooseService(("documents",)), known=False),
        Moment("three channels", fit.having(fit.three_ways), ChooseChannel(), one),
        Moment("two channels, waits unknown", two, ChooseChannel(), one, known=False),
    )


def _entries(fit: FitSite) -> tuple[Moment, ...]:
    asked = Answers(fit.choice.id, phone="77009001", email="maria.lindt@", customer_id="C-1042")
    everything = fit.requiring_everything(fit.choice)
    abroad = replace(everything, phone_format=PhoneFormat.E164)
    numbered = replace(everything.site, customer_ids=CustomerIds.DIGITS)
    digits = replace(everything, site=numbered)
    carded = replace(asked, customer_id="1042")
    long = replace(asked, email="jonathan.featherstone@outlook.com")
    return (
        Moment("phone", everything, AskPhone(), asked),
        Moment("phone, too short", everything, AskPhone(), asked, AnswerFault.PHONE_SHORT),
        Moment("customer", everything, AskCustomerId(), asked),
        Moment(
            "customer, unknown",
            everything,
            AskCustomerId(),
            asked,
            AnswerFault.CUSTOMER_ID_UNKNOWN,
        ),
        Moment("customer, digits", digits, AskCustomerId(), carded),
        Moment(
            "customer, digits, unknown",
            digits,
            AskCustomerId(),
            carded,
            AnswerFault.CUSTOMER_ID_UNKNOWN,
        ),
        Moment("e-mail", everything, AskEmail(), asked),
        Moment("e-mail, empty", everything, AskEmail(), Answers(fit.choice.id)),
        Moment("e-mail, long", everything, AskEmail(), long),
        Moment("e-mail, unfinished", everything, AskEmail(), asked, AnswerFault.EMAIL_INVALID),
        Moment("phone, abroad", abroad, AskPhone(), asked),
        Moment("phone, abroad, invalid", abroad, AskPhone(), asked, AnswerFault.PHONE_INVALID),
        Moment("phone, empty", abroad, AskPhone(), Answers(fit.choice.id)),
        Moment("phone, countries", abroad, AskPhone(), asked, press="toggleCountries"),
        Moment("phone, letters", abroad, AskPhone(), asked, press="showLetters"),
    )


def _questions(fit: FitSite) -> tuple[Moment, ...]:
    typed = {
        FieldKind.CHOICE: ("a choice", "id-card", AnswerFault.CHOICE_MISSING),
        FieldKind.MULTIPLE_CHOICE: ("many choices", "id-card,lost", AnswerFault.CHOICE_MISSING),
        FieldKind.YES_NO: ("yes or no", "true", AnswerFault.CHOICE_MISSING),
        FieldKind.DATE: ("a date", "-05-14", AnswerFault.DATE_INVALID),
        FieldKind.NUMBER: ("a number", "12", AnswerFault.NUMBER_RANGE),
        FieldKind.TEXT: ("a text", "Blue folder", AnswerFault.TEXT_SHORT),
    }
    moments: list[Moment] = []
    for kind, (name, text, fault) in typed.items():
        asking = fit.asking(kind)
        screen = AskField(fit.field.id)
        answers = Answers(fit.choice.id, fields={fit.field.id: text})
        moments.append(Moment(name, asking, screen, answers))
        moments.append(Moment(f"{name}, at fault", asking, screen, answers, fault))
    return tuple(moments)


def _reviews(fit: FitSite) -> tuple[Moment, ...]:
    filled = Answers(
        service_type=fit.choice.id,
        channel=Channel.FACE_TO_FACE,
        phone="7700900123",
        email="jonathan.featherstone@outlook.com",
        customer_id="C-1042",
        fields={fit.field.id: "id-card"},
    )
    everything = fit.requiring_everything(fit.three_ways)
    return (
        Moment("review of two", fit.context, Review(), filled),
        Moment("review of all", everything, Review(), filled),
        Moment("issuing", fit.context, Issuing(ATTEMPT), filled),
        Moment("issuing again", fit.context, Issuing(ATTEMPT, repeats=2), filled),
    )


def _tickets(fit: FitSite) -> tuple[Moment, ...]:
    def shown(
        name: str,
        report: PrintReport | None = None,
        wait: tuple[int, int] | None = (15, 25),
        **changes: object,
    ) -> Moment:
        case = replace(fit.case(URL), **changes)  # type: ignore[arg-type]  # members of Case
        screen = TicketShown(AttemptKey(name), case, fit.choice.id, report, wait)
        return Moment(name, fit.context, screen)

    def failed(fault: PrinterFault | None, state: PrintState = PrintState.FAILED) -> PrintReport:
        return PrintReport(state, "virtual", fault)

    out = PrintReport(PrintState.PRINTED, "virtual")
    return (
        shown("ticket, printing"),
        shown("ticket", out),
        shown("ticket, next", out, None, position=1),
        shown("ticket, nothing known", out, None, position=None),
        shown("ticket, no link", out, ticket_url=None),
        shown("ticket, by phone", out, channel=Channel.PHONE),
        shown("ticket, long number", out, ticket=Ticket("MX", 2048, "B")),
        shown("ticket, pending", out, None, status=CaseStatus.PENDING, position=None),
        shown("ticket, no paper", failed(PrinterFault.PAPER_OUT)),
        shown("ticket, printer at fault", failed(PrinterFault.COVER_OPEN)),
        shown("ticket, perhaps no paper", failed(None, PrintState.UNKNOWN), ticket_url=None),
        shown("ticket, no paper, no link", failed(PrinterFault.PAPER_OUT), ticket_url=None),
    )


def _troubles(fit: FitSite) -> tuple[Moment, ...]:
    nobody = replace(fit.context, site=replace(fit.context.site, reception=""))
    alone = (
        Moment(f"trouble {one.value}", fit.context, TroubleShown(one), Answers(fit.choice.id))
        for one in Trouble
    )
    closed = (
        Moment(f"closed by {one.value}", nobody, TroubleShown(trouble, hindrance=one))
        for one, trouble in (
            (Hindrance.NO_CONNECTION, Trouble.UNAVAILABLE),
            (Hindrance.NO_PAPER, Trouble.NO_PAPER),
            (Hindrance.OUT_OF_ORDER, Trouble.OUT_OF_SERVICE),
        )
    )
    usual = ["11:00-17:30"] * 3 + ["11:00-19:00", "11:00-17:30", "", ""]
    mixed = [
        "11:00-17:30",
        "13:30-18:00",
        "11:00-12:30 13:30-18:00",
        "",
        "11:00-15:00",
        "",
        "14:00-15:00",
    ]
    outside = (
        ("closed by hours", with_weekly(fit.context, usual, {})),
        ("closed, no day as the other", with_weekly(fit.context, mixed, {"2030-05-17": ""})),
        ("closed, nowhere to ask", with_weekly(nobody, ["11:00-17:30"] * 7, {})),
    )
    shut = TroubleShown(Trouble.CLOSED, hindrance=Hindrance.CLOSED)
    return (*alone, *closed, *(Moment(name, context, shut) for name, context in outside))


def _overlays(fit: FitSite) -> tuple[Moment, ...]:
    asked = Answers(fit.choice.id, phone="77009001")
    return (
        Moment("idle", fit.context, AskPhone(), asked, quiet=IDLE_FOR),
        Moment("languages", fit.context, AskPhone(), asked, picking=True),
    )
