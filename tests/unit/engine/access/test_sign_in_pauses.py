"""Who tries passwords waits longer and longer."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kiosk.engine.access import throttle
from kiosk.engine.access.access import Access
from kiosk.engine.access.outcomes import SignedIn, SignInPaused, SignInRefused
from tests.fakes.accounts import access_on
from tests.fakes.system import FakeClock
from tests.unit.engine.access.accounts import ADDRESS, PASSWORD, SECOND, WRONG, member


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


def test_pauses_have_an_end(access: Access) -> None:
    assert throttle.pause_after(1000, 4) == throttle.LONGEST_PAUSE


def test_attempts_are_forgotten_after_a_while(access: Access, clock: FakeClock) -> None:
    member(access)
    attempts_until_paused(access, "Ada", "")
    clock.moment += throttle.FORGOTTEN + SECOND
    assert attempts_until_paused(access, "Ada", "") == throttle.FREE_FOR_ACCOUNT
