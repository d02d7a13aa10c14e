"""Every screen in every language, size and text size: nothing cut, nothing over something else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.language import Locale
from kiosk.domain.steps import Screen, TicketShown
from tests.ui.conftest import Lobby
from tests.ui.fit.moments import all_moments
from tests.ui.fit.pseudo import PSEUDO, PSEUDO_MIRRORED
from tests.ui.fit.rules import faults_of, mirrored_wrong
from tests.ui.fit.showing import SIZES, Case, Ease, Showing
from tests.ui.fit.site import ENGLISH, FitSite, spoken
from tests.ui.fit.table import PERCENTS, cross_section, whole_table

NAMED_IN_LANGUAGES = {
    "phone, countries",
    "phone, letters",
    *("a date", "a date, at fault"),  # the order of its parts is CLDR's too
    "welcome, one language",  # the greeting has the size of its script
    "closed by hours",
    "closed, no day as the other",
    "closed, nowhere to ask",
}
"""What they show is in no two languages as long: names of countries and days are CLDR's."""


def cases_at(size: str, fit: FitSite, language: Locale | None = None) -> list[Case]:
    """Return the whole table in one language; without one, a cross-section of them all."""
    moments = all_moments(fit)
    if language is not None:
        return whole_table(moments, (language,))
    return cross_section(moments, fit.languages, list(SIZES).index(size))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With ``--long`` each language is a test of its own."""
    if "language" in metafunc.fixturenames:
        everyone = (*spoken(), PSEUDO) if metafunc.config.getoption("--long") else (None,)
        metafunc.parametrize("language", everyone, ids=[str(one or "all") for one in everyone])


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off_covered_or_too_small(
    lobby: Lobby, fit: FitSite, texts: Path, size: str, language: Locale | None
) -> None:
    showing = Showing(lobby, fit, SIZES[size], texts)
    faults = []
    for case in cases_at(size, fit, language):
        found = faults_of(showing.boxes_of(case), showing.frame_for(case))
        faults += [f"{case}, {size}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("size", SIZES)
def test_right_to_left_is_the_mirror_image(
    lobby: Lobby, fit: FitSite, texts: Path, size: str
) -> None:
    showing = Showing(lobby, fit, SIZES[size], texts)
    faults = []
    for moment in (replace(one, greets=False) for one in all_moments(fit)):
        if moment.name in NAMED_IN_LANGUAGES:
            continue
        plain = showing.boxes_of(Case(moment, PSEUDO, Ease()))
        mirrored = showing.boxes_of(Case(moment, PSEUDO_MIRRORED, Ease()))
        found = mirrored_wrong(plain, mirrored, showing.frame)
        faults += [f"{moment.name}, {size}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("size", SIZES)
def test_a_ticket_with_a_link_shows_its_address(lobby: Lobby, fit: FitSite, size: str) -> None:
    showing = Showing(lobby, fit, SIZES[size])
    for moment in all_moments(fit):
        if isinstance(moment.screen, TicketShown):
            boxes = showing.boxes_of(Case(moment, ENGLISH, Ease()))
            address = [box for box in boxes if "ostbrook\\u200b.example" in box.name]
            assert bool(address) == bool(moment.screen.case.ticket_url), moment.name


def test_the_cross_section_leaves_nothing_out(fit: FitSite) -> None:
    cases = {size: cases_at(size, fit) for size in SIZES}
    for shown in cases.values():
        assert {case.moment.name for case in shown} == {one.name for one in all_moments(fit)}
        assert {case.language for case in shown} == set(fit.languages)
        assert {case.ease.percent for case in shown} == set(PERCENTS)
        assert {case.ease.lowered for case in shown} == {False, True}


def test_every_language_of_the_screens_is_among_them(fit: FitSite) -> None:
    assert set(fit.languages) == {*spoken(), PSEUDO}


def test_every_screen_of_the_journey_is_among_the_moments(fit: FitSite) -> None:
    shown = {type(moment.screen) for moment in all_moments(fit)}
    assert shown == set(Screen.__args__)
