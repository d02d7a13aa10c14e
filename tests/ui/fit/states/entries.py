"""What is typed before a service takes a visitor: customer number, phone, e-mail."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.answers import AnswerFault
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.customer_id import CustomerIds
from kiosk.domain.questions import Answers
from kiosk.domain.screens import AskCustomerId, AskEmail, AskPhone
from tests.ui.fit.moment import Moment
from tests.ui.fit.site import FitSite

LONG_ADDRESS = "jonathan.featherstone@outlook.com"
LONG_NUMBER = "KD-2048-7731-0099-QRST-5512-ABCD"


def entries(fit: FitSite) -> tuple[Moment, ...]:
    """Return every screen with typing that a prerequisite opens."""
    return (*_phones(fit), *_customers(fit), *_addresses(fit))


def _typed(fit: FitSite) -> Answers:
    return Answers(fit.choice.id, phone="77009001", email="maria.lindt@", customer_id="C-1042")


def _phones(fit: FitSite) -> tuple[Moment, ...]:
    asked, screen = _typed(fit), AskPhone()
    here = fit.requiring_everything(fit.choice)
    abroad = replace(here, phone_format=PhoneFormat.E164)
    wordy = fit.wordy.requiring_everything(fit.wordy.choice)
    far = replace(asked, phone="1701234567890123", phone_country="DE")
    listed = {"countries": "toggleCountries", "letters": "showLetters"}
    return (
        Moment("phone", here, screen, asked),
        Moment("phone, too short", here, screen, asked, AnswerFault.PHONE_SHORT),
        Moment("phone, wordy", wordy, screen, asked),
        Moment("phone, abroad", abroad, screen, asked),
        Moment("phone, abroad, invalid", abroad, screen, asked, AnswerFault.PHONE_INVALID),
        Moment("phone, abroad, too long", abroad, screen, far, AnswerFault.PHONE_LONG),
        Moment("phone, abroad, unused", abroad, screen, far, AnswerFault.PHONE_UNUSED),
        Moment("phone, empty", abroad, screen, Answers(fit.choice.id)),
        Moment("phone, missing", abroad, screen, Answers(fit.choice.id), fault=AnswerFault.MISSING),
        Moment("phone, not accepted", here, screen, asked, AnswerFault.NOT_ACCEPTED),
        *(
            Moment(f"phone, {name}", abroad, screen, asked, press=slot)
            for name, slot in listed.items()
        ),
    )


def _customers(fit: FitSite) -> tuple[Moment, ...]:
    asked, screen = _typed(fit), AskCustomerId()
    here = fit.requiring_everything(fit.choice)
    numbered = replace(here, site=replace(here.site, customer_ids=CustomerIds.DIGITS))
    carded, unknown = replace(asked, customer_id="1042"), AnswerFault.CUSTOMER_ID_UNKNOWN
    faults = {
        "unknown": AnswerFault.CUSTOMER_ID_UNKNOWN,
        "invalid": AnswerFault.CUSTOMER_ID_INVALID,
        "no code": AnswerFault.SCAN_INVALID,
    }
    return (
        Moment("customer", here, screen, asked),
        Moment("customer, digits", numbered, screen, carded),
        Moment("customer, digits, unknown", numbered, screen, carded, unknown),
        Moment("customer, empty", here, screen, Answers(fit.choice.id)),
        Moment("customer, long", here, screen, replace(asked, customer_id=LONG_NUMBER)),
        *(
            Moment(f"customer, {name}", here, screen, asked, fault)
            for name, fault in faults.items()
        ),
    )


def _addresses(fit: FitSite) -> tuple[Moment, ...]:
    asked, screen = _typed(fit), AskEmail()
    here = fit.requiring_everything(fit.choice)
    return (
        Moment("e-mail", here, screen, asked),
        Moment("e-mail, empty", here, screen, Answers(fit.choice.id)),
        Moment("e-mail, long", here, screen, replace(asked, email=LONG_ADDRESS)),
        Moment("e-mail, unfinished", here, screen, asked, AnswerFault.EMAIL_INVALID),
    )
