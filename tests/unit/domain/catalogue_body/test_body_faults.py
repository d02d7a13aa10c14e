"""What has the right shape and no sense is refused where it stands."""

from __future__ import annotations

import copy
import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue_body import BodyFault, catalogue_of
from tests.unit.domain.catalogue_body.whole_body import Path, holder, pointer, whole_body

FAULTS: list[tuple[Path, Any, str, str]] = [
    (("version",), 2, "/version", "is not 1, the version that this kiosk reads"),
    (("news",), 1, "/news", "is not known to this kiosk"),
    (("site", "a/b~c"), 1, "/site/a~1b~0c", "is not known to this kiosk"),
    (("site", "name"), "", "/site/name", "is empty"),
    (("site", "name"), {}, "/site/name", "is empty"),
    (("site", "reception"), {"en-US": ""}, "/site/reception/en-US", "is empty"),
    (
        ("site", "timeZone"),
        "Europe/Londn",
        "/site/timeZone",
        "is no time zone that this kiosk knows",
    ),
    (
        ("site", "timeZone"),
        "../../etc/passwd",
        "/site/timeZone",
        "is no time zone that this kiosk knows",
    ),
    (("site", "defaultLanguage"), "fr", "/site/defaultLanguage", "is not among the languages"),
    (("site", "languages"), ["en-US", "en-US"], "/site/languages", 'holds the id "en-US" twice'),
    (("hours", "weekly"), [[]] * 6, "/hours/weekly", "does not hold seven days"),
    (("hours", "exceptions"), {"soon": []}, "/hours/exceptions/soon", "stands for no day"),
    (("hours", "weekly", 0, 0, "closes"), "08:00", "/hours/weekly/0/0", "closes before it opens"),
    (("hours", "weekly", 0, 0, "opens"), "9 h", "/hours/weekly/0/0/opens", "is no time of day"),
    (
        ("hours", "weekly", 0, 0, "opens"),
        "09:00Z",
        "/hours/weekly/0/0/opens",
        "is a time of day with a zone",
    ),
    (
        ("services", 0, "hours", "weekly", 0, 0, "closes"),
        "08:00",
        "/services/0/hours/weekly/0/0",
        "closes before it opens",
    ),
    (("services", 0, "enters"), "middle", "/services/0/enters", "is none of end, front"),
    (("services", 0, "enters"), 0, "/services/0/enters", "is below 1"),
    (
        ("services", 0, "numbering", "start"),
        3000,
        "/services/0/numbering",
        "has a range that holds no number",
    ),
    (
        ("services", 1, "serviceId"),
        "service-nothing",
        "/services",
        'holds the id "service-nothing" twice',
    ),
    (("menu",), [], "/menu", "offers no service type"),
    (("menu", 0, "group", "name"), {"ar": "نص"}, "/menu/0/group/name", "has no text in en-US"),
    (("counters", 0), "two\nlines", "/counters/0", "is no text of one line"),
]
TYPE: Path = ("menu", 0, "group", "entries", 0, "serviceType")
TYPE_FAULTS: list[tuple[Path, Any, str]] = [
    (("serviceId",), "elsewhere", "is the id of no service here"),
    (("channels",), [], "is empty"),
    (("channels", 0), "Letter", "is none of FaceToFace, Video, Phone"),
    (("fields", 0, "options"), [], "is empty"),
    (("fields", 0, "pattern"), "(", "is no regular expression"),
    (("fields", 0, "capitals"), "shouted", "is none of names, sentences, none"),
]


@pytest.mark.parametrize(
    ("path", "value", "place", "message"),
    FAULTS
    + [((*TYPE, *path), value, pointer((*TYPE, *path)), said) for path, value, said in TYPE_FAULTS],
)
def test_what_a_kiosk_could_not_work_with_is_refused(
    path: Path, value: Any, place: str, message: str
) -> None:
    body = whole_body()
    holder(body, path)[path[-1]] = value

    assert catalogue_of(body) == BodyFault(place, message)


def test_no_service_type_is_offered_twice() -> None:
    body = whole_body()
    entries = body["menu"][0]["group"]["entries"]
    entries.append(copy.deepcopy(entries[0]))

    assert catalogue_of(body) == BodyFault("/menu", 'holds the id "nothing" twice')


def test_a_menu_without_a_bottom_is_refused() -> None:
    body = whole_body()
    for _ in range(40):
        body["menu"] = [{"group": {**body["menu"][0]["group"], "entries": body["menu"]}}]

    fault = catalogue_of(body)

    assert isinstance(fault, BodyFault)
    assert fault.message == "lies too deep in the menu"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(string.printable),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_what_is_no_catalogue_is_told_in_a_sentence(body: Any) -> None:
    fault = catalogue_of(body)

    assert isinstance(fault, BodyFault)
    assert str(fault).startswith((f"{fault.path}: ", "the whole: "))
