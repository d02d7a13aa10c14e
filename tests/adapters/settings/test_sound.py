"""``[sound]``: how loud, and when not at all."""

import datetime as dt

import pytest

from kiosk.bootstrap.sound import speaker
from tests.adapters.settings.sites import SiteFolder
from tests.fakes.system import FakeClock, FakeStaffLog

SUMMER = dt.datetime(2026, 7, 1, tzinfo=dt.UTC)


def with_sound(site: SiteFolder, lines: str) -> SiteFolder:
    return site.with_settings("\n[printer]", f"\n[sound]\n{lines}\n\n[printer]")


def test_a_site_that_says_nothing_is_heard_at_half_the_volume(site: SiteFolder) -> None:
    sound = site.configuration().settings.sound
    assert (sound.volume, sound.quiet_hours) == (50, ())


@pytest.mark.parametrize("wrong", ["-1", "101", '"loud"', "50.5", "true"])
def test_a_volume_is_a_percentage(site: SiteFolder, wrong: str) -> None:
    (said,) = with_sound(site, f"volume = {wrong}").faults()
    assert "sound.volume" in said
    assert "is not a volume in percent; use a whole number from 0 to 100." in said


def test_an_hour_that_is_none_is_told_with_an_example(site: SiteFolder) -> None:
    (said,) = with_sound(site, 'quiet_hours = ["20-24"]').faults()
    assert 'is not a span of quiet hours; use two times, such as "20:00-24:00".' in said


def test_a_night_is_two_spans(site: SiteFolder) -> None:
    (said,) = with_sound(site, 'quiet_hours = ["22:00-06:00"]').faults()
    assert "let it end by 24:00, and the next day begin at 00:00" in said


def test_volume_nought_is_off(site: SiteFolder) -> None:
    assert speaker(with_sound(site, "volume = 0").configuration(), FakeStaffLog()) is None


@pytest.mark.parametrize(
    ("hour", "minute", "quiet"),
    [(10, 59, True), (11, 0, False), (23, 59, False), (0, 0, True), (3, 59, True)],
)
def test_quiet_hours_are_those_of_the_site(
    site: SiteFolder, hour: int, minute: int, quiet: bool
) -> None:
    """New York is four hours behind UTC in summer."""
    assert site.configuration().site.time_zone == "America/New_York"
    asked = with_sound(site, 'quiet_hours = ["00:00-07:00", "20:00-24:00"]')
    clock = FakeClock(SUMMER.replace(hour=hour, minute=minute))
    made = speaker(asked.configuration(), FakeStaffLog(), clock)
    assert made is not None
    assert made.quiet() is quiet
