"""The last check, the moment after it, and the number."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.domain.case import AttemptKey, CaseStatus, Ticket
from kiosk.domain.catalogue import Channel, FieldKind
from kiosk.domain.printing import PrinterFault, PrintReport, PrintState
from kiosk.domain.questions import Answers
from kiosk.domain.screens import Issuing, Review, TicketShown
from tests.ui.fit.moment import Moment
from tests.ui.fit.site import FitSite
from tests.ui.fit.states.entries import LONG_ADDRESS, LONG_NUMBER
from tests.ui.fit.states.questions import LONG_TEXT

ATTEMPT = AttemptKey("attempt")
URL = "https://q.ostbrook.example/t/4f7Kd02LmQ"
LONG_URL = "https://warteschlange.buergerservice-ostbrook.example/ticket/4f7Kd02LmQ8sTz"
OUT = PrintReport(PrintState.PRINTED, "virtual")
HOURS = (135, 180)
"""A wait of so many minutes."""


def reviews(fit: FitSite) -> tuple[Moment, ...]:
    """Return the last check, and what is shown while the number is asked for."""
    filled = Answers(
        service_type=fit.choice.id,
        channel=Channel.FACE_TO_FACE,
        phone="7700900123",
        email=LONG_ADDRESS,
        customer_id="C-1042",
        fields={fit.field.id: "id-card"},
    )
    everything, wordy = fit.requiring_everything(fit.three_ways), fit.wordy
    all_wordy = wordy.requiring_everything(wordy.three_ways)
    text = replace(fit.field, kind=FieldKind.TEXT, options=())
    asking = fit.requiring_everything(replace(fit.three_ways, fields=(text,)))
    long = replace(filled, customer_id=LONG_NUMBER, fields={fit.field.id: LONG_TEXT[:200]})
    more, again = ("more-answers",), Issuing(ATTEMPT, repeats=2)
    return (
        Moment("review of two", fit.context, Review(), filled),
        Moment("review of all", everything, Review(), filled),
        Moment("review of all, next page", everything, Review(), filled, touches=more),
        Moment("review of all, wordy", all_wordy, Review(), filled),
        Moment("review of all, wordy, next page", all_wordy, Review(), filled, touches=more),
        Moment(
            "review, a long answer", fit.having(replace(fit.choice, fields=(text,))), Review(), long
        ),
        Moment("review, long answers", asking, Review(), long),
        Moment("review, long answers, next page", asking, Review(), long, touches=more),
        Moment("issuing", fit.context, Issuing(ATTEMPT), filled),
        Moment("issuing for long", fit.context, Issuing(ATTEMPT), filled, late=True),
        Moment("issuing again", fit.context, again, filled),
        Moment("issuing, wordy", wordy.context, Issuing(ATTEMPT), filled, late=True),
    )


def tickets(fit: FitSite) -> tuple[Moment, ...]:
    """Return the number with all that may be known of it, on paper and without."""
    return (*_on_paper(fit), *_without_paper(fit))


def _on_paper(fit: FitSite) -> tuple[Moment, ...]:
    wordy, high = fit.wordy, Ticket("MX", 2048, "B")
    return (
        _ticket(fit, "ticket, printing"),
        _ticket(fit, "ticket", OUT),
        _ticket(fit, "ticket, next", OUT, None, position=1),
        _ticket(fit, "ticket, nothing known", OUT, None, position=None),
        _ticket(fit, "ticket, no link", OUT, ticket_url=None),
        _ticket(fit, "ticket, by phone", OUT, channel=Channel.PHONE),
        _ticket(fit, "ticket, by video", OUT, channel=Channel.VIDEO),
        _ticket(fit, "ticket, long number", OUT, ticket=high),
        _ticket(fit, "ticket, a crowd", OUT, HOURS, position=129),
        _ticket(wordy, "ticket, wordy", OUT, HOURS, position=129, ticket=high, ticket_url=LONG_URL),
        _ticket(fit, "ticket, pending", OUT, None, status=CaseStatus.PENDING, position=None),
    )


def _without_paper(fit: FitSite) -> tuple[Moment, ...]:
    out, unknown = _failed(PrinterFault.PAPER_OUT), _failed(None, PrintState.UNKNOWN)
    pending: dict[str, Any] = {"status": CaseStatus.PENDING, "position": None}
    return (
        _ticket(fit, "ticket, no paper", out),
        _ticket(fit, "ticket, printer at fault", _failed(PrinterFault.COVER_OPEN)),
        _ticket(fit, "ticket, perhaps no paper", unknown, ticket_url=None),
        _ticket(fit, "ticket, no paper, no link", out, ticket_url=None),
        _ticket(fit, "ticket, no paper, pending", out, None, **pending),
        _ticket(fit.wordy, "ticket, no paper, wordy", unknown, HOURS, position=129),
    )


def _ticket(
    fit: FitSite,
    name: str,
    report: PrintReport | None = None,
    wait: tuple[int, int] | None = (15, 25),
    **changes: Any,
) -> Moment:
    case = replace(fit.case(URL), **changes)
    screen = TicketShown(AttemptKey(name), case, fit.choice.id, report, wait)
    return Moment(name, fit.context, screen)


def _failed(fault: PrinterFault | None, state: PrintState = PrintState.FAILED) -> PrintReport:
    return PrintReport(state, "virtual", fault)
