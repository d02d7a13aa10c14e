"""``kiosk journal``: what is uncertain, and what staff do about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.commands import SOMETHING_ELSE, kiosk, walk_in
from tests.cli.site_at_an_api import at_an_api
from tests.fakes.case_api import FakeCaseApi, HangUp, serving


@pytest.fixture
def uncertain(site: Path) -> Path:
    """Return a site at which one attempt was sent and never answered."""
    with serving(FakeCaseApi(reply=lambda _: HangUp())) as api:
        done = walk_in(SOMETHING_ELSE, "--config", at_an_api(site, api.base_url))
    assert done.status == 5, done.err
    return site


def attempt_of(site: Path) -> str:
    (entry,) = kiosk("journal", "list", "--json", "--waiting", "--config", site).answer
    key: str = entry["attempt"]
    return key


def test_staff_see_what_waits_for_them_and_what_to_do(uncertain: Path) -> None:
    shown = kiosk("journal", "show", attempt_of(uncertain)[:8], "--config", uncertain)

    assert shown.status == 0
    assert "A case may exist" in shown.out
    assert SOMETHING_ELSE in shown.out
    command = f"kiosk journal resolve {attempt_of(uncertain)} --as issued | not_issued"
    assert command in shown.out


@pytest.mark.parametrize("found", ["issued", "not_issued"])
def test_what_staff_found_is_kept_and_no_longer_waits(uncertain: Path, found: str) -> None:
    attempt = attempt_of(uncertain)
    resolved = kiosk("journal", "resolve", attempt, "--as", found, "--json", "--config", uncertain)

    assert resolved.status == 0, resolved.err
    answer = resolved.answer
    assert (answer["state"], answer["outcome"]) == ("resolved", "uncertain")
    assert answer["resolution"] == found
    assert kiosk("journal", "list", "--waiting", "--config", uncertain).out == "Nothing waits.\n"
    assert found in kiosk("journal", "list", "--config", uncertain).out


def test_what_is_known_needs_nobody_to_find_out(site: Path) -> None:
    attempt = walk_in(SOMETHING_ELSE, "--config", site).answer["attempt"]
    done = kiosk("journal", "resolve", attempt, "--as", "issued", "--config", site)

    assert done.status == 2
    assert "it is issued" in done.err


@pytest.mark.parametrize(
    ("key", "told"),
    [("ffffffff", "no attempt begins with ffffffff"), ("ab", "at least 4 characters")],
)
def test_a_key_that_fits_no_attempt_is_told(site: Path, key: str, told: str) -> None:
    for command in (["show", key], ["resolve", key, "--as", "issued"]):
        done = kiosk("journal", *command, "--config", site)
        assert done.status == 2
        assert told in done.err


def test_something_else_than_what_can_be_found_is_no_answer(uncertain: Path) -> None:
    attempt = attempt_of(uncertain)
    done = kiosk("journal", "resolve", attempt, "--as", "perhaps", "--config", uncertain)

    assert done.status == 2
    assert "not_issued" in done.err
