"""What the database of access holds, and for how long."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kiosk.domain.case import Unavailable
from kiosk.engine.access import sessions
from kiosk.engine.access.access import Access
from kiosk.engine.access.secrecy import Hashings
from tests.fakes.accounts import access_on
from tests.fakes.engines import query
from tests.fakes.system import FakeClock
from tests.unit.engine.access.accounts import (
    ADDRESS,
    PASSWORD,
    SECOND,
    WRONG,
    member,
    registered,
    signed_in,
    token_of,
)


def everything_in(database: Path) -> str:
    with sqlite3.connect(database) as connection:
        return "\n".join(connection.iterdump())


def test_by_default_secrets_are_hashed_slowly_and_anew_each_time() -> None:
    for hashing in (Hashings().passwords, Hashings().client_secrets):
        kept = hashing.hash(PASSWORD)
        assert kept.startswith("$argon2id$v=19$m=")
        assert kept != hashing.hash(PASSWORD)
        assert hashing.fits(kept, PASSWORD)
        assert not hashing.fits(kept, WRONG)
        assert not hashing.fits(None, PASSWORD)
        assert not hashing.fits("no hash", PASSWORD)


def test_the_database_holds_no_secret_no_password_no_token_and_no_address(
    access: Access, database: Path
) -> None:
    made = registered(access)
    token = token_of(access, made)
    member(access)
    session = signed_in(access)
    access.staff.sign_in("Ada", "wrong-password", ADDRESS)
    dump = everything_in(database)

    for secret in (made.client_secret, token, PASSWORD, session, "wrong-password", ADDRESS):
        assert secret not in dump
    assert dump.count("$argon2id$") == 2
    assert made.client_secret not in repr(made)
    assert token not in repr(access.tokens.grant(made.application.client_id, made.client_secret))


def test_what_is_over_is_dropped(access: Access, database: Path, clock: FakeClock) -> None:
    made = registered(access)
    token_of(access, made)
    member(access)
    signed_in(access)
    access.staff.sign_in("Ada", "wrong", ADDRESS)
    assert access.tidy() is None
    assert counts(database) == [1, 1, 2]
    clock.moment += sessions.LONGEST + SECOND
    assert access.tidy() is None
    assert counts(database) == [0, 0, 0]
    assert access.staff.names() == ("Ada",)


def counts(database: Path) -> list[int]:
    tables = ("access_tokens", "staff_sessions", "sign_in_attempts")
    return [query(database, f"SELECT count(*) FROM {table}")[0][0] for table in tables]  # noqa: S608


def test_without_a_database_everything_is_unavailable(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "file").write_text("")
    access = access_on(f"sqlite:///{tmp_path / 'file' / 'cases.sqlite'}", clock)
    answers = [
        access.open(),
        access.applications.register("Kiosk 1", ()),
        access.applications.all(),
        access.tokens.grant("client", "secret"),
        access.tokens.look_up("token"),
        access.staff.add("Ada", PASSWORD),
        access.staff.sign_in("Ada", PASSWORD, ADDRESS),
        access.sessions.member("token"),
        access.tidy(),
    ]
    assert all(isinstance(answer, Unavailable) for answer in answers)
