"""Every member is there, and of its kind; else its place is told."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.domain.catalogue_body import BodyFault, catalogue_of
from tests.unit.domain.catalogue_body.whole_body import (
    MAY_BE_A_TABLE,
    Path,
    holder,
    places,
    pointer,
    whole_body,
)


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
