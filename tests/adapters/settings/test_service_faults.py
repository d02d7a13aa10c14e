"""A wrong [[service]] or [[service_type]] is told with what would be right."""

import pytest

from tests.adapters.settings.demo_catalogue import (
    BIRTHS_SERVICE,
    BIRTHS_TYPE,
    GUID_RIGHT,
    PASSPORT_SERVICE,
    PASSPORT_TYPE,
    assert_told,
)
from tests.adapters.settings.sites import SiteFolder

SERVICES = [
    (
        'inbox_name = "Documents"\nprefix = "A"',
        'inbox_name = "Documents"\nprefix = "A A"',
        'prefix = "A A"',
        (
            'service[1].prefix: "A A" is not a prefix or suffix of a ticket number; use at most '
            "four "
            'letters or signs without a space, such as "A".'
        ),
    ),
    (
        'prefix = "A"\nstart = 100',
        'prefix = "A"\nstart = 6000',
        "end = 4999",
        (
            "service[1].end: the range is empty: 4999 is below start, 6000; use an end that is not "
            "below start."
        ),
    ),
    (
        'prefix = "C"\nstart = 100',
        'prefix = "a"\nstart = 4999',
        "start = 4999",
        (
            "service[3].start: a4999 to a4999 overlaps A100 to A4999 of service[1] in the same "
            "inbox; "
            "use another prefix, another suffix or another range."
        ),
    ),
    (
        'inbox_name = "Documents"\nprefix = "C"',
        'inbox_name = "Papers"\nprefix = "C"',
        'inbox_name = "Papers"',
        (
            'service[3].inbox_name: "Papers", but service[1] calls this inbox "Documents"; use one '
            "name for one inbox."
        ),
    ),
    (
        'prefix = "A"',
        'prefix = "A"\nresets_at = "25:00"',
        "resets_at = ",
        (
            'service[1].resets_at: "25:00" is not a time of day; use hours and minutes, such as '
            '"04:00".'
        ),
    ),
    (
        'requires = ["phone"]',
        'requires = ["fone"]',
        'requires = ["fone"]',
        (
            'service[3].requires: "fone" is not a prerequisite; did you mean "phone"? Use '
            '"customer_id", "phone" or "email".'
        ),
    ),
]


@pytest.mark.parametrize(("old", "new", "at", "sentence"), SERVICES)
def test_a_fault_of_a_service_is_told_at_its_line(
    site: SiteFolder, old: str, new: str, at: str, sentence: str
) -> None:
    assert_told(site, old, new, at, sentence)


SERVICE_TYPES = [
    (
        'channels = ["FaceToFace"]',
        "channels = []",
        "channels = []",
        'service_type[1].channels: is empty; use a list such as ["FaceToFace"].',
    ),
    (
        'channels = ["FaceToFace"]\n',
        "",
        f'[[service_type]]\nid = "{PASSPORT_TYPE}"',
        'service_type[1].channels: is missing; give a list such as ["FaceToFace"].',
    ),
    (
        'channels = ["FaceToFace", "Video"',
        'channels = ["FaceToFace", "video"',
        'channels = ["FaceToFace", "video"',
        (
            'service_type[2].channels: "video" is not a channel; did you mean "Video"? Use '
            '"FaceToFace", "Video" or "Phone".'
        ),
    ),
    (
        f'service = "{BIRTHS_SERVICE}"',
        'service = "00000000-0000-4000-8000-000000000000"',
        'service = "00000000',
        (
            "service_type[2].service: no [[service]] has the id "
            '"00000000-0000-4000-8000-000000000000";'
            " use the id of one."
        ),
    ),
    (
        'icon = "id-card"',
        'icon = "idcard"',
        'icon = "idcard"',
        'service_type[1].icon: there is no icon "idcard"; did you mean "id-card"?',
    ),
    (
        'tags = ["e7c3',
        'tags = ["x", "e7c3',
        "tags = ",
        f'service_type[3].tags: "x" is not a GUID; {GUID_RIGHT}',
    ),
    (
        'icon = "family"',
        'icon = "family"\ntag = []',
        "tag = []",
        'service_type[2].tag: is not a known key; did you mean "tags"?',
    ),
]


@pytest.mark.parametrize(("old", "new", "at", "sentence"), SERVICE_TYPES)
def test_a_fault_of_a_service_type_is_told_at_its_line(
    site: SiteFolder, old: str, new: str, at: str, sentence: str
) -> None:
    assert_told(site, old, new, at, sentence)


def test_two_services_with_one_id_are_told(site: SiteFolder) -> None:
    changed = site.with_catalogue(BIRTHS_SERVICE, PASSPORT_SERVICE.upper(), count=-1)
    second = changed.line(f'id = "{PASSPORT_SERVICE.upper()}"')
    assert changed.faults() == [
        (
            f'catalogue.toml:{second}: service[2].id: "{PASSPORT_SERVICE}" is already '
            "service[1]; give "
            "each its own id."
        )
    ]


def test_two_service_types_with_one_id_are_told(site: SiteFolder) -> None:
    changed = site.with_catalogue(f'id = "{BIRTHS_TYPE}"', f'id = "{PASSPORT_TYPE}"')
    faults = changed.faults()
    assert any(f'service_type[2].id: "{PASSPORT_TYPE}" is already' in fault for fault in faults)
    assert any(f'group[1].entries: nothing has the id "{BIRTHS_TYPE}"' in one for one in faults)
