"""A kiosk with an engine of its own and a kiosk at ``kiosk serve`` hear the same answers.

One table of walk-ins, valid and invalid; each is done in process and over HTTP, and what comes back
is compared member by member.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from kiosk.adapters.gateway.http_client import ApiCaseGateway
from kiosk.adapters.gateway.local_engine import LocalCaseGateway
from kiosk.domain.case import Issued, ProblemCode, Refused, WalkIn
from kiosk.domain.catalogue import Catalogue, Channel, CustomerRecordId, FieldTypeId, TagId
from kiosk.domain.contact import PhoneFormat
from kiosk.domain.language import Locale
from kiosk.engine.settings import EngineSettings
from tests.fakes import sites, wide_site
from tests.fakes.engines import TICKET_URL, attempt, told, walk_in
from tests.fakes.serving import parts_on, serving
from tests.fakes.system import FakeClock

LONG = "x" * 600
KNOWN = sites.KNOWN_CUSTOMER


def answering(service_type: str, value: str) -> WalkIn:
    return walk_in(service_type, fields={FieldTypeId(service_type): value})


def phoning(number: str) -> WalkIn:
    return walk_in("phone", contact_phone_number=number)


def mailing(address: str) -> WalkIn:
    return walk_in("email", contact_email=address)


def everything(**changes: Any) -> WalkIn:
    right: dict[str, Any] = {
        "customer_record_id": KNOWN,
        "contact_phone_number": "7700900123",
        "contact_email": "visitor@example.org",
        "fields": {sites.DOCUMENT: "passport"},
        "channel": Channel.VIDEO,
        "tag_ids": (TagId("walk-in"),),
    }
    return walk_in("everything", **{**right, **changes})


VALID = {
    "nothing asked": walk_in(),
    "language by default": walk_in(locale=Locale("")),
    "language of blanks": walk_in(locale=Locale("  ")),
    "language in other case": walk_in(locale=Locale("AR")),
    "language with underscore": walk_in(locale=Locale("en_us")),
    "language right to left": walk_in(locale=Locale("ar")),
    "face to face": walk_in("channels"),
    "by video": walk_in("channels", channel=Channel.VIDEO),
    "by phone": walk_in("channels", channel=Channel.PHONE),
    "phone": phoning("7700900123"),
    "phone with separators": phoning("(770) 090-0123"),
    "phone in Arabic digits": phoning("٧٧٠٠٩٠٠١٢٣"),
    "phone that is not asked": walk_in(contact_phone_number="7700900123"),
    "e-mail": mailing("visitor@example.org"),
    "e-mail in capitals": mailing("VISITOR@EXAMPLE.ORG"),
    "e-mail that is not asked": walk_in(contact_email="visitor@example.org"),
    "contact of the customer": walk_in(
        "customer", customer_record_id=KNOWN, use_customer_contact_info=True
    ),
    "customer and a phone of their own": walk_in(
        "customer", customer_record_id=KNOWN, contact_phone_number="7700900999"
    ),
    "customer that is not asked": walk_in(customer_record_id=KNOWN),
    "everything right": everything(),
    "everything by the customer": everything(
        use_customer_contact_info=True, contact_phone_number=None, contact_email=None
    ),
    "choice": walk_in("choice", fields={sites.DOCUMENT: "id-card"}),
    "text": answering("name", "Ann"),
    "text of other letters": answering("name", "Ольга"),
    "text with blanks around": answering("name", "  Ann  "),
    "text by pattern": answering("code", "AB1234"),
    "number": answering("age", "42"),
    "number in Arabic digits": answering("age", "٤٢"),
    "number at its bound": answering("age", "150"),
    "date": answering("born", "2001-02-28"),
    "yes": answering("agrees", "true"),
    "no": answering("agrees", "false"),
    "several choices": answering("topics", "tax,rent"),
    "one of several": answering("topics", "care"),
    "optional, given": answering("note", "hello"),
    "optional, empty": answering("note", ""),
    "optional, left out": walk_in("note"),
    "tag of the type": walk_in(tag_ids=(TagId("walk-in"),)),
    "tag of the site": walk_in(tag_ids=(wide_site.VIP,)),
    "initially pending": walk_in("pending"),
    "at the front": walk_in("front"),
    "at the second place": walk_in("second"),
    "number with suffix": walk_in("suffixed"),
}

INVALID = {
    "language unknown": walk_in(locale=Locale("fr")),
    "language that is none": walk_in(locale=Locale("'; DROP TABLE cases; --")),
    "channel not supported": walk_in(channel=Channel.PHONE),
    "phone missing": walk_in("phone"),
    "phone empty": phoning(""),
    "phone short": phoning("770"),
    "phone long": phoning("77009001234"),
    "phone of letters": phoning("PHONENUMBR"),
    "phone with country code": phoning("+447700900123"),
    "e-mail missing": walk_in("email"),
    "e-mail without a host": mailing("visitor"),
    "e-mail with two signs": mailing("a@b@example.org"),
    "e-mail too long": mailing(f"{LONG}@example.org"),
    "customer missing": walk_in("customer"),
    "customer unknown": walk_in(
        "customer", customer_record_id=CustomerRecordId("C-9"), use_customer_contact_info=True
    ),
    "customer with blanks in it": walk_in(
        "customer", customer_record_id=CustomerRecordId("C 1"), use_customer_contact_info=True
    ),
    "contact of a customer who left none": walk_in(
        "customer", customer_record_id=wide_site.UNREACHABLE, use_customer_contact_info=True
    ),
    "all contact of a customer who left none": everything(
        customer_record_id=wide_site.UNREACHABLE,
        use_customer_contact_info=True,
        contact_phone_number=None,
        contact_email=None,
    ),
    "contact of nobody": walk_in("phone", use_customer_contact_info=True),
    "choice missing": walk_in("choice"),
    "choice unknown": walk_in("choice", fields={sites.DOCUMENT: "visa"}),
    "field unknown": walk_in(fields={FieldTypeId("colour"): "red"}),
    "text short": answering("name", "A"),
    "text long": answering("name", "Annabelle-Marie"),
    "text with a line in it": answering("name", "A\nB"),
    "text against its pattern": answering("code", "ab1234"),
    "number of letters": answering("age", "many"),
    "number too low": answering("age", "-1"),
    "number too high": answering("age", "151"),
    "number broken": answering("age", "4.2"),
    "date of no calendar": answering("born", "2001-02-29"),
    "date otherwise spelled": answering("born", "28.02.2001"),
    "neither yes nor no": answering("agrees", "maybe"),
    "several choices, one unknown": answering("topics", "tax,war"),
    "tag unknown": walk_in(tag_ids=(TagId("nobody"),)),
    "two tags unknown": walk_in(tag_ids=(TagId("nobody"), wide_site.VIP, TagId("no one"))),
    "service unknown": walk_in(service_id="service-elsewhere"),
    "type unknown": walk_in(service_type_id="elsewhere"),
    "type of another service": walk_in(service_id="service-phone"),
    "everything wrong": everything(
        locale=Locale("fr"),
        customer_record_id=CustomerRecordId("?" * 99),
        contact_phone_number="1",
        contact_email="2",
        fields={sites.DOCUMENT: "x", FieldTypeId("y"): "z"},
        tag_ids=(TagId("nobody"),),
    ),
}


@dataclass(frozen=True)
class Pair:
    """The same site twice: in process, and behind HTTP."""

    local: LocalCaseGateway
    api: ApiCaseGateway
    asked: Iterator[int]

    def ask(self, wanted: WalkIn, key: int | None = None) -> tuple[Any, Any]:
        number = next(self.asked) if key is None else key
        local, api = self.local, self.api
        return local.queue_up(attempt(number), wanted), api.queue_up(attempt(number), wanted)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    yield from pairs(tmp_path_factory, wide_site.CATALOGUE)


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    yield from pairs(tmp_path_factory, wide_site.closed())


@pytest.fixture(scope="module")
def international(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    yield from pairs(tmp_path_factory, wide_site.CATALOGUE, PhoneFormat.E164)


def pairs(
    folders: pytest.TempPathFactory,
    catalogue: Catalogue,
    phone_format: PhoneFormat = PhoneFormat.DIGITS10,
) -> Iterator[Pair]:
    folder = folders.mktemp("pair")
    here, there = (f"sqlite:///{folder / name}.sqlite" for name in ("local", "served"))
    settings = EngineSettings(here, TICKET_URL, phone_format)
    local = LocalCaseGateway(catalogue, sites.SITE, settings, FakeClock())
    with serving(parts_on(there, catalogue=catalogue, phone_format=phone_format)) as served:
        api = served.gateway()
        yield Pair(local, api, iter(range(1, 10_000)))
        api.close()
    local.close()


@pytest.mark.parametrize("name", [*VALID, *INVALID])
def test_the_answers_are_the_same(name: str, pair: Pair) -> None:
    in_process, over_http = pair.ask({**VALID, **INVALID}[name])

    assert isinstance(in_process, Issued if name in VALID else Refused)
    assert told(over_http) == told(in_process)


@pytest.mark.parametrize(
    ("service_type", "code"),
    [("single", ProblemCode.EXHAUSTED), ("small", ProblemCode.FULL)],
)
def test_the_rules_that_only_time_brings_are_the_same(
    service_type: str, code: ProblemCode, pair: Pair
) -> None:
    first, again = pair.ask(walk_in(service_type)), pair.ask(walk_in(service_type))

    assert isinstance(first[0], Issued)
    assert told(first[1]) == told(first[0])
    assert isinstance(again[0], Refused)
    assert [problem.code for problem in again[0].problems] == [code]
    assert told(again[1]) == told(again[0])


@pytest.mark.parametrize("name", ["nothing asked", "everything wrong"])
def test_a_closed_site_says_so_in_the_same_words(name: str, closed: Pair) -> None:
    in_process, over_http = closed.ask({**VALID, **INVALID}[name])

    assert isinstance(in_process, Refused)
    assert ProblemCode.CLOSED in {problem.code for problem in in_process.problems}
    assert over_http == in_process


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("+447700900123", True),
        ("+1 212 555 0142", True),
        ("07700 900123", True),
        ("7700900123", True),
        ("+44770090", False),
        ("00", False),
        ("", False),
    ],
)
def test_numbers_of_all_countries_are_answered_the_same(
    number: str, right: bool, international: Pair
) -> None:
    in_process, over_http = international.ask(phoning(number))

    assert isinstance(in_process, Issued if right else Refused)
    assert told(over_http) == told(in_process)


def test_a_repeated_attempt_and_a_reused_key_are_answered_the_same(pair: Pair) -> None:
    key = next(pair.asked)
    first, second = pair.ask(walk_in(), key), pair.ask(walk_in(), key)
    assert first == second

    in_process, over_http = pair.ask(walk_in(locale=sites.ARABIC), key)
    assert isinstance(in_process, Refused)
    assert over_http == in_process


def test_the_table_is_long_enough() -> None:
    assert len(VALID) + len(INVALID) >= 60
