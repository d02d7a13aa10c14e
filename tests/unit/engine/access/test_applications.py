"""Applications get tokens, which end with their hour or their application."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.engine.access import tokens
from kiosk.engine.access.access import Access
from kiosk.engine.access.outcomes import Application, ClientRefused, Grant, Role, Unknown
from tests.fakes.accounts import access_on
from tests.fakes.system import FakeClock
from tests.unit.engine.access.accounts import SECOND, registered, token_of


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
