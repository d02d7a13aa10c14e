"""Applications, tokens, staff and sessions, on a database file, with a clock of the test's."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.case import Unavailable
from kiosk.engine.access import sessions, staff, throttle, tokens
from kiosk.engine.access.access import Access
from kiosk.engine.access.outcomes import (
    Application,
    ClientRefused,
    Grant,
    Granted,
    NameTaken,
    Registered,
    Role,
    SignedIn,
    SignInPaused,
    SignInRefused,
    StaffMember,
    Unknown,
)
from kiosk.engine.access.secrecy import Hashings
from kiosk.engine.actions import AgentId
from tests.fakes.accounts import access_on
from tests.fakes.engines import query
from tests.fakes.system import FakeClock

PASSWORD, WRONG = "canary-horse-staple", "wrong"
ADDRESS = "192.0.2.7"
SECOND = dt.timedelta(seconds=1)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "cases.sqlite"


@pytest.fixture
def access(database: Path, clock: FakeClock) -> Iterator[Access]:
    access = access_on(f"sqlite:///{database}", clock)
    yield access
    access.close()


def registered(access: Access, *roles: Role) -> Registered:
    found = access.applications.register("Kiosk 1", roles or (Role.CASE_MANAGER,))
    assert isinstance(found, Registered)
    return found


def token_of(access: Access, made: Registered) -> str:
    granted = access.tokens.grant(made.application.client_id, made.client_secret)
    assert isinstance(granted, Granted)
    return granted.access_token


def member(access: Access, name: str = "Ada") -> StaffMember:
    added = access.staff.add(name, PASSWORD)
    assert isinstance(added, StaffMember)
    return added


def signed_in(access: Access, name: str = "Ada") -> str:
    found = access.staff.sign_in(name, PASSWORD, ADDRESS)
    assert isinstance(found, SignedIn), found
    return found.token


def everything_in(database: Path) -> str:
    with sqlite3.connect(database) as connection:
        return "\n".join(connection.iterdump())


def test_an_application_gets_a_token_that_says_what_it_may_do(access: Access) -> None:
    made = registered(access, Role.CASE_MANAGER, Role.AGENT_MANAGER)
    grant = access.tokens.look_up(token_of(access, made))

    assert isinstance(grant, Grant)
    assert grant.application_id == made.application.application_id
    assert grant.roles == {Role.CASE_MANAGER, Role.AGENT_MANAGER}


@pytest.mark.parametrize("wrong", ["client_id", "client_secret"])
def test_a_wrong_id_and_a_wrong_secret_are_refused_alike(access: Access, wrong: str) -> None:
    made = registered(access)
    right = {"client_id": made.application.client_id, "client_secret": made.client_secret}

    assert access.tokens.grant(**{**right, wrong: "canary"}) == ClientRefused()


def test_a_token_ends_after_its_hour(access: Access, clock: FakeClock) -> None:
    token = token_of(access, registered(access))
    clock.moment += tokens.LIFE - SECOND
    assert isinstance(access.tokens.look_up(token), Grant)
    clock.moment += SECOND
    assert access.tokens.look_up(token) is None


def test_a_token_that_nobody_gave_out_is_unknown(access: Access) -> None:
    registered(access)
    assert access.tokens.look_up("canary") is None


def test_revoking_one_application_ends_its_tokens_and_no_others(access: Access) -> None:
    one, other = registered(access), registered(access)
    of_one, of_other = token_of(access, one), token_of(access, other)
    revoked = access.applications.revoke(one.application.application_id)

    assert isinstance(revoked, Application)
    assert revoked.revoked_at is not None
    assert access.tokens.look_up(of_one) is None
    assert isinstance(access.tokens.look_up(of_other), Grant)
    assert access.tokens.grant(one.application.client_id, one.client_secret) == ClientRefused()


def test_revoking_twice_keeps_the_first_moment(access: Access, clock: FakeClock) -> None:
    application_id = registered(access).application.application_id
    first = access.applications.revoke(application_id)
    clock.moment += SECOND
    assert access.applications.revoke(application_id) == first


def test_an_application_that_is_not_there_cannot_be_revoked(access: Access) -> None:
    assert access.applications.revoke("elsewhere") == Unknown()
    assert access.applications.find("elsewhere") is None


def test_applications_are_listed_oldest_first_the_revoked_too(
    access: Access, clock: FakeClock
) -> None:
    first = registered(access)
    clock.moment += SECOND
    second = registered(access)
    access.applications.revoke(first.application.application_id)
    listed = access.applications.all()

    assert isinstance(listed, tuple)
    ids = [application.application_id for application in listed]
    assert ids == [first.application.application_id, second.application.application_id]


def test_two_processes_on_one_database_know_each_others_tokens_and_revocations(
    access: Access, database: Path, clock: FakeClock
) -> None:
    other = access_on(f"sqlite:///{database}", clock)
    made = registered(access)
    token = token_of(access, made)
    assert isinstance(other.tokens.look_up(token), Grant)
    other.applications.revoke(made.application.application_id)
    assert access.tokens.look_up(token) is None
    other.close()


def test_staff_sign_in_by_name_whatever_its_case(access: Access) -> None:
    ada = member(access, "Ada")
    assert access.sessions.member(signed_in(access, " ADA ")) == ada


def test_there_is_no_account_before_one_is_made(access: Access) -> None:
    assert access.staff.names() == ()
    for password in ("", "admin", "password"):
        assert access.staff.sign_in("admin", password, "") == SignInRefused()


def test_two_accounts_differ_by_more_than_case(access: Access) -> None:
    member(access, "Ada")
    assert access.staff.add("ADA", PASSWORD) == NameTaken()
    assert access.staff.names() == ("Ada",)


def test_a_removed_account_is_signed_out_at_once(access: Access) -> None:
    member(access)
    token = signed_in(access)
    assert access.staff.remove("ada") == StaffMember(AgentId("Ada"), "Ada")
    assert access.sessions.member(token) is None
    assert access.staff.remove("ada") == Unknown()


def test_a_session_ends_when_it_is_ended(access: Access) -> None:
    member(access)
    token = signed_in(access)
    access.sessions.end(token)
    assert access.sessions.member(token) is None


def test_a_session_ends_when_nobody_uses_it(access: Access, clock: FakeClock) -> None:
    member(access)
    token = signed_in(access)
    clock.moment += sessions.IDLE - SECOND
    assert access.sessions.member(token)
    clock.moment += sessions.IDLE - SECOND
    assert access.sessions.member(token)
    clock.moment += sessions.IDLE
    assert access.sessions.member(token) is None


def test_a_session_ends_after_its_longest_time_however_busy(
    access: Access, clock: FakeClock
) -> None:
    member(access)
    token = signed_in(access)
    begun = clock.moment
    while clock.moment < begun + sessions.LONGEST - sessions.IDLE:
        clock.moment += sessions.IDLE / 2
        assert access.sessions.member(token)
    clock.moment = begun + sessions.LONGEST
    assert access.sessions.member(token) is None


def attempts_until_paused(access: Access, name: str, address: str) -> int:
    for attempt in range(100):
        if isinstance(access.staff.sign_in(name, "wrong", address), SignInPaused):
            return attempt
    return pytest.fail("never paused")


def paused(access: Access, password: str = WRONG, address: str = ADDRESS) -> int:
    found = access.staff.sign_in("Ada", password, address)
    assert isinstance(found, SignInPaused), found
    return found.seconds


def test_wrong_passwords_for_one_account_make_growing_pauses(
    access: Access, clock: FakeClock
) -> None:
    member(access)
    assert attempts_until_paused(access, "Ada", "") == throttle.FREE_FOR_ACCOUNT
    pauses = []
    for _ in range(4):
        pauses.append(paused(access))
        clock.moment += dt.timedelta(seconds=pauses[-1])
        assert access.staff.sign_in("Ada", "wrong", "") == SignInRefused()
    assert pauses == [2, 4, 8, 16]


def test_during_a_pause_not_even_the_right_password_is_looked_at(
    access: Access, clock: FakeClock
) -> None:
    member(access)
    attempts_until_paused(access, "Ada", "")
    assert paused(access, PASSWORD)
    clock.moment += throttle.FIRST_PAUSE
    assert isinstance(access.staff.sign_in("Ada", PASSWORD, ""), SignedIn)
    assert access.staff.sign_in("Ada", "wrong", "") == SignInRefused()


def test_pauses_hold_in_other_processes_and_after_a_restart(
    access: Access, database: Path, clock: FakeClock
) -> None:
    member(access)
    attempts_until_paused(access, "Ada", "")
    other = access_on(f"sqlite:///{database}", clock)
    assert isinstance(other.staff.sign_in("Ada", PASSWORD, ""), SignInPaused)
    other.close()


def test_one_address_that_tries_many_names_is_paused_and_others_are_not(access: Access) -> None:
    member(access)
    for number in range(throttle.FREE_FOR_ADDRESS):
        assert access.staff.sign_in(f"nobody {number}", "wrong", ADDRESS) == SignInRefused()
    assert paused(access, PASSWORD)
    assert isinstance(access.staff.sign_in("Ada", PASSWORD, "192.0.2.8"), SignedIn)


def test_by_default_secrets_are_hashed_slowly_and_anew_each_time() -> None:
    for hashing in (Hashings().passwords, Hashings().client_secrets):
        kept = hashing.hash(PASSWORD)
        assert kept.startswith("$argon2id$v=19$m=")
        assert kept != hashing.hash(PASSWORD)
        assert hashing.fits(kept, PASSWORD)
        assert not hashing.fits(kept, WRONG)
        assert not hashing.fits(None, PASSWORD)
        assert not hashing.fits("no hash", PASSWORD)


def test_pauses_have_an_end(access: Access) -> None:
    assert throttle.pause_after(1000, 4) == throttle.LONGEST_PAUSE


def test_attempts_are_forgotten_after_a_while(access: Access, clock: FakeClock) -> None:
    member(access)
    attempts_until_paused(access, "Ada", "")
    clock.moment += throttle.FORGOTTEN + SECOND
    assert attempts_until_paused(access, "Ada", "") == throttle.FREE_FOR_ACCOUNT


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


@pytest.mark.parametrize(
    ("fault", "wrong", "right"),
    [
        (staff.name_fault, ["", " ", "a" * 65, "a\nb"], ["Ada", "a" * 64, "Åse Ødegård"]),
        (staff.password_fault, ["", "short", "a" * 257], ["0123456789", "a" * 256]),
    ],
)
def test_names_and_passwords_have_bounds(
    fault: staff.Fault, wrong: list[str], right: list[str]
) -> None:
    assert all(fault(value) for value in wrong)
    assert not any(fault(value) for value in right)


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
