"""The JSON Schema says what the kiosk reads: an editor that follows it never misleads."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from kiosk.adapters.settings.catalogue_records import CatalogueRecord
from kiosk.adapters.settings.kinds.base import Kind, Wrong
from kiosk.adapters.settings.model import Settings
from kiosk.adapters.settings.records import Key, keys_of
from kiosk.adapters.settings.schema import record_schema, schema_json
from tests.adapters.settings.sites import DEMO

GUID = "01234567-89ab-cdef-0123-456789abcdef"
VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    -1,
    0,
    1,
    2,
    30,
    58,
    80,
    9100,
    19_200,
    65535,
    65536,
    10**9,
    0.5,
    27.5,
    {},
    [],
    [1],
    ["phone"],
    ["phone", "phone"],
    ["ticket", "display"],
    "rtscts",
    "epson-180",
    "picture",
    "partial",
    ["FaceToFace"],
    ["site", "number"],
    "large",
    "#0A4E5B",
    ["en-US", "ar"],
    ["09:00-12:00", "13:00-24:00"],
    ["22:00-02:00"],
    [GUID],
    ["Counter 1"],
    {"en-US": "Text"},
    {"english": "Text"},
    "",
    " ",
    "a",
    "A A",
    "two\nlines",
    "a" * 501,
    "en-US",
    "en_US",
    "GB",
    "Europe/London",
    "04:00",
    "25:00",
    "2030-12-25",
    "2030-02-30",
    "virtual",
    "usb",
    "local",
    "dark",
    "both",
    "required",
    "close",
    "notify",
    "push",
    "end",
    "front",
    "middle",
    "Waiting",
    "Active",
    "text",
    "yes-no",
    "digits10",
    "names",
    "capitals",
    "lobby-1",
    "../demo",
    "192.0.2.7",
    "fe80::1",
    "a b",
    "https://q.example.org",
    "http://127.0.0.1:8470/t/{token}",
    "http://q.example.org",
    "ftp://q.example.org",
    GUID,
    GUID.upper(),
    "sqlite:///cases.sqlite",
    "sqlite:///",
    "postgresql+psycopg://k:p@db/cases",
    "postgresql://k:p@db/cases",
    "[A-Z]+",
    "(",
    "name@example.org",
    "name@",
    "é" * 4,
    "ABCDE",
)


def kinds(record: type, path: str = "") -> Iterator[tuple[str, Key, Kind[Any]]]:
    """Yield every key that holds a value, at any depth, with its dotted path."""
    for key in keys_of(record):
        if isinstance(key.content, Kind):
            yield f"{path}{key.name}", key, key.content
        else:
            yield from kinds(key.content.record, f"{path}{key.name}.")


KINDS = [
    pytest.param(kind, id=path)
    for root in (Settings, CatalogueRecord)
    for path, _, kind in kinds(root)
]


def allows(schema: Any, value: object) -> bool:
    return jsonschema_rs.is_valid(schema, value)


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_allows_whatever_is_read(kind: Kind[Any]) -> None:
    read = [value for value in VALUES if not isinstance(kind.read(value), Wrong)]

    assert read, "the table of values holds none that this kind reads"
    assert [value for value in read if not allows(kind.schema(), value)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_refuses_values_of_another_shape(kind: Kind[Any]) -> None:
    read_types = {type(value) for value in VALUES if not isinstance(kind.read(value), Wrong)}
    others = [value for value in VALUES if not any(related(value, one) for one in read_types)]

    assert [value for value in others if allows(kind.schema(), value)] == []


def related(value: object, read: type) -> bool:
    """Return whether a value has the shape of one that is read; numbers are alike in JSON."""
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return type(value) is read or (number and read in (int, float))


CLOSED = [
    ("printer.connection", "usb", "usbb"),
    ("printer.paper_mm", 58, 57),
    ("printer.dots", 832, 833),
    ("printer.dots", 0, 319),
    ("printer.port", 65535, 65536),
    ("serve.events", "poll", "push"),
    ("ticket.blocks", ["qr", "number"], ["qr", "numbers"]),
    ("ticket.sizes.number", "small", "tiny"),
    ("ticket.footer", {"ar": "Foot"}, {"arabic": "Foot"}),
    ("serve.pages", ["display"], ["lobby"]),
    ("site.country", "GB", "GBR"),
    ("cases.local.database", "postgresql+psycopg:///cases", "postgresql:///cases"),
    ("cases.local.ticket_url", "https://q/t/{token}", "https://q/t/"),
    ("hours.monday", ["20:00-24:00"], ["20:00-24:30"]),
    ("hours.exception.date", "2030-12-25", 20301225),
    ("service.hours.monday", ["20:00-24:00"], ["20:00-24:30"]),
    ("service.enters", 1, 0),
    ("service.enters", "front", "middle"),
    ("service.initial_status", "Pending", "Active"),
    ("service.daily_capacity", 1, 0),
    ("theme.colours.brand", "#0a4E5B", "0A4E5B"),
    ("theme.scheme", "dark", "darker"),
    ("sound.volume", 100, 101),
    ("sound.quiet_hours", ["20:00-24:00"], ["20-08"]),
    ("service.prefix", "A-", "A A"),
    ("service_type.channels", ["Video"], []),
]


@pytest.mark.parametrize(("path", "right", "wrong"), CLOSED)
def test_reader_and_schema_draw_the_line_at_the_same_place(
    path: str, right: object, wrong: object
) -> None:
    found = [
        kind for root in (Settings, CatalogueRecord) for at, _, kind in kinds(root) if at == path
    ]
    (kind,) = found

    assert not isinstance(kind.read(right), Wrong)
    assert isinstance(kind.read(wrong), Wrong)
    assert (allows(kind.schema(), right), allows(kind.schema(), wrong)) == (True, False)


@pytest.mark.parametrize("root", [Settings, CatalogueRecord])
def test_what_holds_without_a_key_is_allowed_by_the_schema(root: type) -> None:
    for path, key, kind in kinds(root):
        given = not key.required and key.default not in (None, "", ())
        default = list(key.default) if isinstance(key.default, tuple) else key.default
        assert not given or allows(kind.schema(), default), path


@pytest.mark.parametrize(
    ("name", "schema"),
    [("kiosk.toml", schema_json()), ("catalogue.toml", record_schema(CatalogueRecord))],
)
def test_the_demo_site_follows_the_schema(name: str, schema: dict[str, Any]) -> None:
    table = tomllib.loads((DEMO / name).read_text("utf-8"))

    assert allows(schema, table)
    assert not allows(schema, {**table, "unknown": 1})
