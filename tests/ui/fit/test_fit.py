"""Every screen in every language, size and text size: nothing cut, nothing over something else."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from kiosk.domain.answers import AnswerFault
from kiosk.domain.catalogue import Channel
from kiosk.domain.language import Locale
from kiosk.domain.printing import PrintState
from kiosk.domain.readiness import Hindrance
from kiosk.domain.screens import Screen, TicketShown, TroubleShown
from kiosk.domain.trouble import Trouble
from tests.ui.conftest import Lobby
from tests.ui.fit.moment import Crowd
from tests.ui.fit.moments import all_moments, seen_moments
from tests.ui.fit.pseudo import PSEUDO, PSEUDO_MIRRORED
from tests.ui.fit.rules import faults_of, mirrored_wrong, shortened
from tests.ui.fit.showing import SIZES, Case, Ease, Showing
from tests.ui.fit.site import ENGLISH, FitSite, spoken
from tests.ui.fit.table import PERCENTS, all_eases, cross_section, whole_table

NAMED_IN_LANGUAGES = {
    "phone, countries",
    "phone, letters",
    # The order of the parts of a date is CLDR's too.
    *("a date", "a date, at fault", "a date, missing"),
    *("a date, wordy", "a date, wordy, at fault"),
    "welcome, one language",  # the greeting has the size of its script
    *("welcome", "welcome, three languages", "welcome, wordy"),  # until when it is open
    "closed by hours",
    "closed, no day as the other",
    "closed, nowhere to ask",
    "closed, wordy",
    "a closed service",
    "a closed group",
    "a group, one closed",
    "closed services",
    "closed services, waits unknown",
    "closed services, wordy",
    "a closed group, another day",
    "a group, closed",
    "a group, closed, wordy",
    *("refused, closed", "refused, closed, wordy"),
    *(f"languages, page {page}" for page in (2, 3, 4)),
}
"""What they show is in no two languages alike: countries and days are CLDR's, one is chosen."""

CUT_SHORT = {"review, a long answer", "review, long answers", "review, long answers, next page"}
"""Where an answer may be longer than any row has room for."""


def cases_at(size: str, fit: FitSite, language: Locale | None = None) -> list[Case]:
    """Return the whole table in one language; without one, a cross-section of them all."""
    moments = seen_moments(fit)
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
        boxes = showing.boxes_of(case)
        found = faults_of(boxes, showing.frame_for(case))
        if case.moment.name not in CUT_SHORT:
            found += shortened(boxes)
        faults += [f"{case}, {size}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("size", SIZES)
def test_right_to_left_is_the_mirror_image(
    lobby: Lobby, fit: FitSite, texts: Path, size: str, request: pytest.FixtureRequest
) -> None:
    showing = Showing(lobby, fit, SIZES[size], texts)
    eases = all_eases() if request.config.getoption("--long") else [Ease()]
    moments = [one for one in all_moments(fit) if one.name not in NAMED_IN_LANGUAGES]
    faults = []
    for ease, moment in product(eases, (replace(one, greets=False) for one in moments)):
        plain, other = (Case(moment, one, ease) for one in (PSEUDO, PSEUDO_MIRRORED))
        boxes = showing.boxes_of(plain)
        found = mirrored_wrong(boxes, showing.boxes_of(other), showing.frame)
        faults += [f"{plain}, {size}: {fault}" for fault in found]
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
        assert {case.moment.name for case in shown} == {one.name for one in seen_moments(fit)}
        assert {case.language for case in shown} == set(fit.languages)
        assert {case.ease.percent for case in shown} == set(PERCENTS)
        assert {case.ease.lowered for case in shown} == {False, True}


def test_every_language_of_the_screens_is_among_them(fit: FitSite) -> None:
    assert set(fit.languages) == {*spoken(), PSEUDO}


def test_every_screen_of_the_journey_is_among_the_moments(fit: FitSite) -> None:
    shown = {type(moment.screen) for moment in all_moments(fit)}
    assert shown == set(Screen.__args__)


def test_a_variation_is_shown_in_every_text_size_and_height_of_the_whole_table(
    fit: FitSite,
) -> None:
    moments = [moment for moment in all_moments(fit) if moment.varies]
    cases = whole_table(tuple(moments), fit.languages)
    assert len(cases) == len(moments) * len(fit.languages) * len(PERCENTS)
    assert {(case.ease.percent, case.ease.lowered) for case in cases} == {
        (percent, lowered) for percent in PERCENTS for lowered in (False, True)
    }


def test_every_fault_and_trouble_and_hindrance_is_among_the_moments(fit: FitSite) -> None:
    moments = all_moments(fit)
    assert {moment.fault for moment in moments} == {None, *AnswerFault}
    screens = [moment.screen for moment in moments]
    troubles = [screen for screen in screens if isinstance(screen, TroubleShown)]
    assert {screen.trouble for screen in troubles} == set(Trouble)
    assert {screen.hindrance for screen in troubles} == {None, *Hindrance}


def test_every_kind_of_question_and_channel_and_paper_is_among_the_moments(fit: FitSite) -> None:
    moments = all_moments(fit)
    assert {moment.crowd for moment in moments} == set(Crowd)
    tickets = [moment.screen for moment in moments if isinstance(moment.screen, TicketShown)]
    assert {ticket.case.channel for ticket in tickets} == set(Channel)
    assert {ticket.report.state for ticket in tickets if ticket.report} == {
        PrintState.PRINTED,
        PrintState.FAILED,
        PrintState.UNKNOWN,
    }


def test_no_two_moments_have_one_name(fit: FitSite) -> None:
    names = [moment.name for moment in all_moments(fit)]
    assert len(names) == len(set(names))
