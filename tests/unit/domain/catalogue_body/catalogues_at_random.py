"""Catalogues and sites of any content that a body can carry, for Hypothesis."""

from __future__ import annotations

import datetime as dt

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
from kiosk.domain.customer_id import CustomerIds
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.language import UNNAMED, Locale, LocalText, for_all
from kiosk.domain.site import Site

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
