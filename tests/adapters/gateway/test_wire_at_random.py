"""Any answer at all is read, or said to be unreadable; what is read is sound."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.gateway.errors import ending
from kiosk.adapters.gateway.exchange import Answer
from kiosk.adapters.gateway.wire import UnreadableAnswerError, decode
from kiosk.domain.case import Issued, Refused, Unavailable, Uncertain
from kiosk.domain.case_body import body_of, case_of
from kiosk.domain.catalogue import Channel
from kiosk.domain.language import Locale
from tests.adapters.gateway.documented import DOCUMENTED
from tests.fakes.engines import walk_in

REQUEST = walk_in("channels", locale=Locale("ar"), channel=Channel.VIDEO)
ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
LIKE_THE_ANSWER = st.dictionaries(st.sampled_from([*DOCUMENTED, "novel"]), ANYTHING).map(
    lambda odd: {**DOCUMENTED, **odd}
)
STAMPS = st.builds(
    lambda day, time, digits, zone: f"{day}T{time:%H:%M:%S}{digits}{zone}",
    st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)),
    st.times(),
    st.integers(1, 7).flatmap(
        lambda many: st.text("0123456789", min_size=many, max_size=many).map(".".__add__)
    )
    | st.just(""),
    st.sampled_from(["Z", "+00:00", "-05:00", "+14:00", ""]),
)


@given(st.binary() | ANYTHING.map(lambda value: json.dumps(value).encode()))
def test_whatever_comes_with_201_is_issued_or_uncertain(content: bytes) -> None:
    outcome = ending(Answer(201, {}, content), REQUEST)

    assert isinstance(outcome, Issued | Uncertain)


@given(LIKE_THE_ANSWER)
def test_what_is_read_is_sound_whatever_the_optional_members_hold(body: dict[str, Any]) -> None:
    try:
        case = decode(json.dumps(body).encode(), REQUEST)
    except UnreadableAnswerError:
        ticket = body["ticket"]
        number = ticket.get("number") if isinstance(ticket, dict) else None
        case_id = body["caseId"]
        told = isinstance(case_id, str) and case_id.encode(errors="ignore").strip()
        assert not told or type(number) is not int or not 0 <= number < 1 << 53
        return
    assert case.case_id
    assert case.ticket.number >= 0
    assert case.position is None or case.position > 0
    assert case.ticket_url is None or case.ticket_url.startswith("http")
    assert case_of(body_of(case)) == case


@given(STAMPS)
def test_every_way_to_write_a_moment_is_read(stamp: str) -> None:
    body = {**DOCUMENTED, "referenceDate": stamp}

    assert decode(json.dumps(body).encode(), REQUEST).reference_date is not None


@given(st.sampled_from([400, 404, 409, 422]), ANYTHING)
def test_a_refusal_of_any_body_has_a_problem(status: int, value: Any) -> None:
    outcome = ending(Answer(status, {}, json.dumps(value).encode()), REQUEST)

    assert isinstance(outcome, Refused)
    assert outcome.problems


@given(st.integers(100, 599).filter(lambda status: status != 201), st.binary(), st.booleans())
def test_nothing_but_201_is_issued(status: int, content: bytes, busy: bool) -> None:
    headers = {"retry-after": "1"} if busy else {}

    assert isinstance(
        ending(Answer(status, headers, content), REQUEST), Refused | Unavailable | Uncertain
    )
