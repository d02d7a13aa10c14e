"""What is known about the queues travels as JSON; what cannot be read is unknown."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import ServiceTypeId
from kiosk.ports.outlook_body import outlook_body, outlooks_of
from kiosk.ports.queue_outlook import Outlook

COUNTS = st.integers(0, 10**6)
RANGES = st.tuples(COUNTS, COUNTS).map(lambda pair: (min(pair), max(pair)))
OUTLOOKS = st.dictionaries(
    st.text().map(ServiceTypeId), st.builds(Outlook, st.none() | COUNTS, st.none() | RANGES)
)
UNKNOWN = Outlook()


@given(OUTLOOKS)
def test_what_is_known_comes_back_as_it_was(outlooks: dict[ServiceTypeId, Outlook]) -> None:
    assert outlooks_of(json.loads(json.dumps(outlook_body(outlooks)))) == outlooks


def test_the_body_is_as_documented() -> None:
    outlooks = {ServiceTypeId("a"): Outlook(3, (5, 10)), ServiceTypeId("b"): Outlook()}

    assert outlook_body(outlooks) == {
        "serviceTypes": {
            "a": {"waiting": 3, "waitMinutes": {"from": 5, "to": 10}},
            "b": {"waiting": None, "waitMinutes": None},
        }
    }


@pytest.mark.parametrize(
    ("told", "known"),
    [
        ({"waiting": 3}, Outlook(3)),
        ({"waiting": -1, "waitMinutes": {"from": 1, "to": 2}}, Outlook(None, (1, 2))),
        ({"waiting": True}, UNKNOWN),
        ({"waiting": "3"}, UNKNOWN),
        ({"waitMinutes": {"from": 9, "to": 2}}, UNKNOWN),
        ({"waitMinutes": {"from": 9}}, UNKNOWN),
        ({"waitMinutes": [1, 2]}, UNKNOWN),
        (None, UNKNOWN),
        ([], UNKNOWN),
    ],
)
def test_what_cannot_be_read_is_unknown(told: Any, known: Outlook) -> None:
    assert outlooks_of({"serviceTypes": {"a": told}}) == {"a": known}


@pytest.mark.parametrize("body", [None, [], "x", 1, {}, {"serviceTypes": []}])
def test_what_is_no_outlook_tells_nothing(body: object) -> None:
    assert outlooks_of(body) == {}
