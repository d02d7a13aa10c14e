"""Who the visitor is and how to reach them, checked against what a service requires."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.answers import AnswerFault
from kiosk.domain.case import Problem, ProblemCode
from kiosk.domain.catalogue import CustomerRecordId
from kiosk.domain.contact import read_email, read_phone
from kiosk.domain.customer_id import read_customer_id
from kiosk.engine.wording import CUSTOMER_ID_RIGHT, code_of, email_problem, phone_problem

if TYPE_CHECKING:
    from kiosk.domain.case import WalkIn
    from kiosk.domain.catalogue import Customer, Prerequisites
    from kiosk.engine.offer import Offer


@dataclass(frozen=True, slots=True)
class Contact:
    """What a case keeps of a person, normalised."""

    customer_record_id: CustomerRecordId | None = None
    phone: str | None = None
    email: str | None = None


def read_contact(
    walk_in: WalkIn, requires: Prerequisites, offer: Offer
) -> tuple[Contact, list[Problem]]:
    """Return the person's data and everything that is wrong with them."""
    customer, problems = _read_customer(walk_in, requires, offer)
    if walk_in.use_customer_contact_info and customer is None:
        return Contact(), problems
    given = _given(walk_in, customer)
    phone, phone_problems = _read_phone(given, requires, offer)
    email, email_problems = _read_email(given, requires)
    record_id = customer.record_id if customer else None
    return Contact(record_id, phone, email), [*problems, *phone_problems, *email_problems]


def _read_customer(
    walk_in: WalkIn, requires: Prerequisites, offer: Offer
) -> tuple[Customer | None, list[Problem]]:
    record_id = read_customer_id(walk_in.customer_record_id or "")
    if record_id is AnswerFault.MISSING:
        return None, _customer_missing(walk_in, requires)
    if isinstance(record_id, AnswerFault):
        message = f"The customer ID is not valid: {CUSTOMER_ID_RIGHT}."
        return None, [Problem("customerRecordId", code_of(record_id), message)]
    customer = offer.customers.get(CustomerRecordId(record_id))
    if customer is None:
        message = "No customer has this ID: give the ID of a known customer."
        return None, [Problem("customerRecordId", ProblemCode.UNKNOWN, message)]
    return customer, []


def _customer_missing(walk_in: WalkIn, requires: Prerequisites) -> list[Problem]:
    if requires.customer_id:
        message = "The service requires a customer ID: give the ID of a known customer."
    elif walk_in.use_customer_contact_info:
        message = (
            "useCustomerContactInfo takes the contact data from a customer: give a customer ID, "
            "or set it to false."
        )
    else:
        return []
    return [Problem("customerRecordId", ProblemCode.REQUIRED, message)]


@dataclass(frozen=True, slots=True)
class _Given:
    """The contact data as they came, and from where: what a record holds too much is no fault."""

    phone: str | None
    email: str | None
    whose: str
    from_record: bool = False

    def tolerates(self, fault: AnswerFault, *, required: bool) -> bool:
        return not required and (self.from_record or fault is AnswerFault.MISSING)


def _given(walk_in: WalkIn, customer: Customer | None) -> _Given:
    if customer is not None and walk_in.use_customer_contact_info:
        return _Given(customer.phone, customer.email, " in the customer's record", from_record=True)
    return _Given(walk_in.contact_phone_number, walk_in.contact_email, "")


def _read_phone(
    given: _Given, requires: Prerequisites, offer: Offer
) -> tuple[str | None, list[Problem]]:
    number = read_phone(given.phone or "", offer.phone_format, offer.site.country)
    if not isinstance(number, AnswerFault):
        return number, []
    if given.tolerates(number, required=requires.phone):
        return None, []
    return None, [phone_problem(number, offer.phone_format, f"The phone number{given.whose}")]


def _read_email(given: _Given, requires: Prerequisites) -> tuple[str | None, list[Problem]]:
    address = read_email(given.email or "")
    if not isinstance(address, AnswerFault):
        return address, []
    if given.tolerates(address, required=requires.email):
        return None, []
    return None, [email_problem(address, f"The e-mail address{given.whose}")]
