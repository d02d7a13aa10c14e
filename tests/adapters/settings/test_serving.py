"""The section [serve]: where kiosk serve listens, and what it needs to do so."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.adapters.settings.words import Events, Page
from tests.adapters.settings.sites import SiteFolder

POSTGRESQL = "postgresql+psycopg://kiosk@localhost/cases"
TLS = 'tls_certificate = "tls/chain.pem"\ntls_key = "tls/key.pem"'


def with_serve(site: SiteFolder, lines: str) -> SiteFolder:
    return site.with_settings("\n[printer]", f"\n[serve]\n{lines}\n\n[printer]")


def with_tls_files(site: SiteFolder, mode: int = 0o600) -> SiteFolder:
    folder = site.folder / "tls"
    folder.mkdir()
    for name in ("chain.pem", "key.pem"):
        (folder / name).write_text("-----BEGIN …")
    (folder / "key.pem").chmod(mode)
    return with_serve(site, TLS)


def test_left_out_it_listens_on_this_machine_alone(site: SiteFolder) -> None:
    serve = site.configuration().settings.serve

    assert (serve.host, serve.port, serve.public_url) == ("127.0.0.1", 8470, "")
    assert serve.pages == (Page.TICKET, Page.COUNTER, Page.DISPLAY)
    assert (serve.tls_certificate, serve.tls_key) == ("", "")
    assert not serve.with_kiosk


def test_every_key_can_be_set(site: SiteFolder) -> None:
    lines = (
        'host = "192.0.2.8"\nport = 443\npublic_url = "https://q.example.org"\npages = ["ticket"]'
    )
    serve = with_serve(site, lines).configuration().settings.serve

    assert (serve.host, serve.port, serve.public_url) == ("192.0.2.8", 443, "https://q.example.org")
    assert serve.pages == (Page.TICKET,)


def test_a_kiosk_with_an_engine_of_its_own_may_serve_its_pages(site: SiteFolder) -> None:
    assert with_serve(site, "with_kiosk = true").configuration().settings.serve.with_kiosk


def test_a_kiosk_without_an_engine_has_no_pages_to_serve(site: SiteFolder) -> None:
    changed = with_serve(
        site.with_settings('gateway = "local"', 'gateway = "api"'), "with_kiosk = true"
    )

    assert any(
        fault.endswith(
            'serve.with_kiosk: needs the engine of this kiosk, gateway = "local"; '
            "leave it out, or use that."
        )
        for fault in changed.faults()
    )


@pytest.mark.parametrize(
    ("environ", "events"),
    [
        ({}, Events.POLL),
        ({"KIOSK_CASES__LOCAL__DATABASE": "sqlite:///cases.sqlite"}, Events.POLL),
        ({"KIOSK_CASES__LOCAL__DATABASE": POSTGRESQL}, Events.NOTIFY),
        (
            {"KIOSK_CASES__LOCAL__DATABASE": POSTGRESQL, "KIOSK_SERVE__EVENTS": "poll"},
            Events.POLL,
        ),
    ],
)
def test_events_come_as_the_database_can_tell_them(
    site: SiteFolder, environ: dict[str, str], events: Events
) -> None:
    assert site.with_environ(**environ).configuration().settings.serve.events is events


def test_certificate_and_key_are_files_beside_the_settings(site: SiteFolder) -> None:
    serve = with_tls_files(site).configuration().settings.serve

    assert Path(serve.tls_certificate) == site.folder / "tls" / "chain.pem"
    assert Path(serve.tls_key) == site.folder / "tls" / "key.pem"


@pytest.mark.parametrize("mode", [0o400, 0o600, 0o640])
def test_owner_and_group_may_read_the_key(site: SiteFolder, mode: int) -> None:
    assert with_tls_files(site, mode).configuration().settings.serve.tls_key


@pytest.mark.parametrize("mode", [0o644, 0o604, 0o602])
def test_a_key_that_is_open_to_everyone_is_told(site: SiteFolder, mode: int) -> None:
    changed = with_tls_files(site, mode)
    line = changed.line("tls_key", "settings")

    assert changed.faults() == [
        (
            f"kiosk.toml:{line}: serve.tls_key: tls/key.pem is open to every user of this machine "
            f"(mode {mode:04o}); take that away: chmod o= tls/key.pem."
        )
    ]


FAULTS = [
    (
        'tls_key = "key.pem"',
        "[serve]",
        "tls_certificate: is missing; certificate and key go together.",
    ),
    (
        'tls_key = "key.pem"',
        "tls_key",
        (
            "tls_key: key.pem cannot be found (No such file or directory); "
            "give the path of a PEM file."
        ),
    ),
    (
        'tls_certificate = "."',
        "tls_certificate",
        "tls_certificate: . is no file; give the path of a PEM file.",
    ),
    (
        'pages = ["ticket", "lobby"]',
        "pages",
        'pages: "lobby" is not a page; use "ticket", "counter" or "display".',
    ),
    (
        'events = "notify"',
        "events",
        'events: a SQLite file notifies no one; use "poll", or keep the cases in PostgreSQL.',
    ),
    (
        'events = "push"',
        "events",
        'events: "push" is not a way to learn of events; use "notify" or "poll".',
    ),
    (
        'public_url = "q.example.org"',
        "public_url",
        (
            'public_url: "q.example.org" is not a web address; '
            "use an address that begins with http:// or https://."
        ),
    ),
    ("port = 0", "port", "port: 0 is not a TCP port; use a whole number from 1 to 65535."),
]


@pytest.mark.parametrize(("line", "place", "sentence"), FAULTS)
def test_what_would_not_serve_is_told(
    site: SiteFolder, line: str, place: str, sentence: str
) -> None:
    changed = with_serve(site, line)
    number = changed.line("[serve]" if place == "[serve]" else line, "settings")

    faults = [fault.replace(f"{site.folder}", ".") for fault in changed.faults()]
    assert f"kiosk.toml:{number}: serve.{sentence}" in faults
