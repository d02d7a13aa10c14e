"""A body with everything in it, and the places of its values."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.domain.catalogue import Field, FieldKind, Group, Option, Tag
from kiosk.domain.catalogue_body import body_of, content_of
from kiosk.domain.hours import OpeningHours, Span
from kiosk.domain.language import LocalText, for_all
from tests.fakes.sites import CATALOGUE, SITE

Path = tuple[str | int, ...]


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


MAY_BE_A_TABLE = {"office", "privacyLine", "reception"}
