"""Staff sign in; their sessions end by hand, by silence and by age."""

from __future__ import annotations

import pytest

from kiosk.engine.access import sessions, staff
from kiosk.engine.access.access import Access
from kiosk.engine.access.outcomes import NameTaken, SignInRefused, StaffMember, Unknown
from kiosk.engine.actions import AgentId
from tests.fakes.system import FakeClock
from tests.unit.engine.access.accounts import PASSWORD, SECOND, member, signed_in


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
