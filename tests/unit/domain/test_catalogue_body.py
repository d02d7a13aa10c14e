"""A site and its catalogue travel as JSON: nothing is lost, nothing wrong is taken."""

from __future__ import annotations

import copy
import datetime as dt
import json
import string
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import (
    Capitals,
    Catalogue,
    Channel,
    Field,
    FieldKind,
    Group,
    InitialStatus,
    Numbering,
    Option,
    Prerequisites,
    QueueEnd,
    Service,
    ServiceType,
    Tag,
)
from kiosk.domain.catalogue_body import BodyFault, body_of, catalogue_of, content_of, etag_of
from kiosk.domain.customer_id import CustomerIds
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.language import UNNAMED, Locale, LocalText, for_all
from kiosk.domain.site import Site
from tests.fakes.sites import CATALOGUE, SITE

Path = tuple[str | int, ...]

WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=12)
NAMES = WORDS.filter(bool)
TIMES = st.times()
LANGUAGES = [Locale("en-US"), Locale("ar"), Locale("zh-Hans")]
DEFAULT = LANGUAGES[0]
TEXTS = st.dictionaries(st.sampled_from(LANGUAGES), NAMES).flatmap(
    lambda texts: NAMES.map(lambda name: LocalText({**texts, DEFAULT: name}))
)
MAYBE_TEXTS = st.none() | TEXTS
BOUNDS = st.none() | st.integers()


@st.composite
def spans(draw: st.DrawFn) -> Span:
    opens, closes = sorted((draw(TIMES), draw(TIMES)))
    midnight = draw(st.booleans()) or opens == closes
    return Span(opens, dt.time.min if midnight else closes)


@st.composite
def numberings(draw: st.DrawFn) -> Numbering:
    start, end = sorted(draw(st.tuples(*[st.integers(0, 999_999)] * 2)))
    resets_at = draw(st.none() | TIMES)
    return Numbering(draw(WORDS), start, end, draw(WORDS), resets_at)


DAYS = st.lists(spans(), max_size=3).map(tuple)
HOURS = st.builds(
    OpeningHours,
    weekly=st.none() | st.tuples(*[DAYS] * 7),
    exceptions=st.dictionaries(st.dates(), DAYS, max_size=3),
)
OPTIONS = st.builds(Option, NAMES, TEXTS, MAYBE_TEXTS)
FIELDS = st.builds(
    Field,
    id=NAMES,
    kind=st.sampled_from(FieldKind),
    question=TEXTS,
    help=MAYBE_TEXTS,
    required=st.booleans(),
    options=st.lists(OPTIONS, min_size=1, max_size=3).map(tuple),
    minimum=BOUNDS,
    maximum=BOUNDS,
    pattern=st.none() | st.sampled_from(["[A-Z]{2}[0-9]{6}", ".+"]),
    capitals=st.sampled_from(Capitals),
)


def services(ids: list[str]) -> st.SearchStrategy[tuple[Service, ...]]:
    return st.tuples(
        *(
            st.builds(
                Service,
                id=st.just(one),
                inbox_id=NAMES,
                inbox_name=NAMES,
                numbering=numberings(),
                requires=st.builds(Prerequisites, st.booleans(), st.booleans(), st.booleans()),
                initial_status=st.sampled_from(InitialStatus),
                enters=st.sampled_from(QueueEnd) | st.integers(1, 9999),
                daily_capacity=st.none() | st.integers(1),
                hours=HOURS,
            )
            for one in ids
        )
    )


def service_type(type_id: str, service_ids: list[str]) -> st.SearchStrategy[ServiceType]:
    return st.builds(
        ServiceType,
        id=st.just(type_id),
        service_id=st.sampled_from(service_ids),
        name=TEXTS,
        channels=st.lists(st.sampled_from(Channel), min_size=1, unique=True).map(tuple),
        description=MAYBE_TEXTS,
        icon=NAMES,
        tags=st.lists(NAMES, max_size=2).map(tuple),
        fields=st.lists(FIELDS, max_size=2).map(tuple),
        contact_from_customer=st.booleans(),
    )


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    service_ids = draw(st.lists(NAMES, min_size=1, max_size=3, unique=True))
    type_ids = draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    types = [draw(service_type(one, service_ids)) for one in type_ids]
    grouped = draw(st.integers(0, len(types)))
    group = Group(draw(NAMES), draw(TEXTS), tuple(types[:grouped]), draw(MAYBE_TEXTS), draw(NAMES))
    return Catalogue(
        services=draw(services(service_ids)),
        menu=(Group("outer", draw(TEXTS), (group,)), *types[grouped:]),
        tags=tuple(draw(st.lists(st.builds(Tag, NAMES, NAMES), max_size=2))),
        counters=tuple(draw(st.lists(NAMES, max_size=3))),
        hours=draw(HOURS),
    )


SITE_TEXTS = st.dictionaries(st.sampled_from([*LANGUAGES, UNNAMED]), NAMES, min_size=1).map(
    LocalText
)
SAID = st.one_of(SITE_TEXTS, WORDS.map(for_all))
SITES = st.builds(
    Site,
    name=st.one_of(NAMES.map(for_all), SITE_TEXTS),
    time_zone=st.sampled_from(["Europe/London", "Asia/Kathmandu"]),
    country=st.sampled_from(["GB", "NP"]),
    languages=st.permutations(LANGUAGES).map(tuple),
    default_language=st.just(DEFAULT),
    office=SAID,
    privacy_line=SAID,
    reception=SAID,
    demo=st.booleans(),
    customer_ids=st.sampled_from(CustomerIds),
)


@given(catalogues(), SITES)
def test_whatever_is_on_offer_comes_back_as_it_was(catalogue: Catalogue, site: Site) -> None:
    body = json.loads(content_of(body_of(catalogue, site)))

    assert catalogue_of(body) == (catalogue, site)
    assert etag_of(body) == etag_of(body_of(catalogue, site))


def test_customers_never_leave_the_server() -> None:
    body = body_of(CATALOGUE, SITE)

    assert catalogue_of(body) == (replace(CATALOGUE, customers=()), SITE)
    assert b"7700900123" not in content_of(body)
    assert b"visitor@example.org" not in content_of(body)


def test_the_entity_tag_changes_with_the_offer_and_with_nothing_else() -> None:
    body = body_of(CATALOGUE, SITE)
    turned = dict(reversed(body.items()))

    assert etag_of(turned) == etag_of(body)
    assert etag_of(body_of(CATALOGUE, replace(SITE, office=for_all("Annex")))) != etag_of(body)
    assert (etag_of(body)[0], etag_of(body)[-1], len(etag_of(body))) == ('"', '"', 66)


def whole_body() -> dict[str, Any]:
    """Return a body in which no list and no object is empty, and nothing is null."""
    text = LocalText({SITE.default_language: "Text"})
    first, *others = CATALOGUE.services
    field = Field("f", FieldKind.CHOICE, text, text, True, (Option("v", text, text),), 1, 2, ".+")  # type: ignore[arg-type]
    one = replace(CATALOGUE.service_types()[0], description=text, fields=(field,))
    numbering = replace(first.numbering, resets_at=dt.time(4))
    hours = OpeningHours(
        weekly=((Span(dt.time(9), dt.time(17)),),) * 7,
        exceptions={dt.date(2030, 12, 25): (Span(dt.time(9), dt.time(12)),)},
    )
    whole = replace(first, numbering=numbering, enters=2, daily_capacity=9, hours=hours)
    catalogue = replace(
        CATALOGUE,
        services=(whole, *others),
        menu=(Group("g", text, (one,), text),),
        tags=(Tag(one.tags[0], "Tag"),),
        counters=("Counter 1",),
        hours=hours,
    )
    site = replace(SITE, reception=for_all("On your left"))
    body: dict[str, Any] = json.loads(content_of(body_of(catalogue, site)))
    return body


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the path of every value below this one; of a list, the first item alone."""
    if isinstance(value, dict):
        inner: list[tuple[str | int, Any]] = list(value.items())
    else:
        inner = [(0, value[0])] if isinstance(value, list) else []
    for name, one in inner:
        yield (*path, name)
        yield from places(one, (*path, name))


def pointer(path: Path) -> str:
    return "".join(f"/{name}" for name in path)


def holder(body: Any, path: Path) -> Any:
    for name in path[:-1]:
        body = body[name]
    return body


def is_a_member(path: Path) -> bool:
    """Return whether the path ends in a member that must be there: no index, language or day."""
    keyed = {"name", "description", "question", "help", "label", "detail"}
    keyed |= {"reception", "exceptions"}
    left_out = {("services", 0, "hours")}
    named = isinstance(path[-1], str) and path[-2:-1] not in {(one,) for one in keyed}
    return named and path not in left_out


PLACES = list(places(whole_body()))


MAY_BE_NULL = {"description", "detail", "help", "minimum", "maximum", "pattern"}
MAY_BE_NULL |= {"resetsAt", "dailyCapacity", "weekly"}
MAY_BE_A_TABLE = {"office", "privacyLine", "reception"}
VALUES: tuple[Any, ...] = (None, 1.5, [], {}, "\0", True, -7)
OTHER_KINDS = [
    pytest.param(path, value, id=f"{pointer(path)} {value!r}")
    for path in PLACES
    for value in VALUES
    if type(value) is not type(holder(whole_body(), path)[path[-1]])
    and not (value is None and path[-1] in MAY_BE_NULL)
    and not (value == {} and path[-1] in MAY_BE_A_TABLE)
]


@pytest.mark.parametrize(("path", "value"), OTHER_KINDS)
def test_a_value_of_another_kind_is_refused_where_it_stands(path: Path, value: Any) -> None:
    body = whole_body()
    holder(body, path)[path[-1]] = value
    read = catalogue_of(body)

    assert isinstance(read, BodyFault)
    assert read.path == pointer(path)


@pytest.mark.parametrize(
    "path",
    [one for one in PLACES if one[-1] != "group" and is_a_member(one)],
    ids=pointer,
)
def test_a_missing_member_is_told_at_its_object(path: Path) -> None:
    body = whole_body()
    del holder(body, path)[path[-1]]

    assert catalogue_of(body) == BodyFault(pointer(path[:-1]), f'has no member "{path[-1]}"')


def test_a_service_without_hours_of_its_own_is_written_as_before() -> None:
    """A kiosk that does not know such hours takes no member that it does not know."""
    body = whole_body()

    assert ["hours" in one for one in body["services"]].count(True) == 1
    del body["services"][0]["hours"]
    read = catalogue_of(body)
    assert not isinstance(read, BodyFault)
    assert all(service.hours == OpeningHours() for service in read[0].services)


WRITTEN_BEFORE = """
{"counters":[],"hours":{"exceptions":{},"weekly":null},"menu":[{"serviceType":{"channels":["Fac\
eToFace"],"contactFromCustomer":false,"description":null,"fields":[],"icon":"ask","name":{"en-U\
S":"Nothing"},"serviceId":"service-nothing","serviceTypeId":"nothing","tags":["walk-in"]}}],"se\
rvices":[{"dailyCapacity":null,"enters":"end","inboxId":"11111111-0000-4000-8000-000000000001",\
"inboxName":"Front desk","initialStatus":"Waiting","numbering":{"end":2000,"prefix":"N","resets\
At":null,"start":1,"suffix":""},"requires":{"customerId":false,"email":false,"phone":false},"se\
rviceId":"service-nothing"}],"site":{"country":"GB","customerIds":"any","defaultLanguage":"en-U\
S","demo":true,"languages":["en-US","ar","de"],"name":"Ostbrook Public Services","office":"","p\
rivacyLine":"","reception":{},"timeZone":"Europe/London"},"tags":[],"version":1}
"""
"""A whole body as servers wrote it before names were told by language."""


def test_the_body_of_an_earlier_server_is_read_and_written_to_the_byte() -> None:
    read = catalogue_of(json.loads(WRITTEN_BEFORE))

    assert not isinstance(read, BodyFault)
    assert read[1] == SITE
    assert content_of(body_of(*read)).decode() == WRITTEN_BEFORE.strip()


@pytest.mark.parametrize("member", sorted(MAY_BE_A_TABLE))
@pytest.mark.parametrize("nothing", ["", {}])
def test_words_that_are_not_set_are_in_no_language(member: str, nothing: Any) -> None:
    body = json.loads(WRITTEN_BEFORE)
    body["site"][member] = nothing
    read = catalogue_of(body)

    assert not isinstance(read, BodyFault)
    assert read[1] == SITE


def test_reception_is_a_table_as_earlier_kiosks_ask() -> None:
    """They take a text for the others where the table names none of their languages."""
    told = replace(SITE, reception=for_all("On your left"))

    assert body_of(CATALOGUE, told)["site"]["reception"] == {"others": "On your left"}


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
