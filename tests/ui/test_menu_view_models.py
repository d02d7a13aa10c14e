"""Welcome and services: languages, queues and pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.journey_state import start
from kiosk.ui.view_models.paging import Pages
from kiosk.ui.view_models.service import ServiceViewModel
from kiosk.ui.view_models.snapshot import Snapshot
from kiosk.ui.view_models.welcome import WelcomeViewModel, derive_welcome_props
from tests.fakes.sites import ARABIC, CONTEXT, ENGLISH, GERMAN
from tests.ui.fake_screens import screens

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_later_page_of_languages_gives_way_to_the_first() -> None:
    view = screens().now(WelcomeViewModel)
    view.fit(2)
    first = view.props.languages
    view.more()
    assert view.props.languages != first
    view.rest()
    assert view.props.languages == first


def test_a_touch_holds_the_greeting_until_nobody_is_here() -> None:
    opened = screens()
    opened.kiosk.notice()
    assert opened.now(WelcomeViewModel).props.held == 1
    opened.now(WelcomeViewModel).rest()
    assert opened.now(WelcomeViewModel).props.held == 0
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.kiosk.notice()
    assert opened.kiosk.props.screen == "ServiceScreen"


def test_a_site_with_one_language_just_begins() -> None:
    site = replace(CONTEXT.site, languages=(GERMAN,), default_language=GERMAN)
    now = Snapshot(replace(CONTEXT, site=site), start(CONTEXT), {})
    (row,) = derive_welcome_props(now, lambda tag, text: f"{tag} {text}", Pages()).languages
    assert (row.code, row.name, row.start) == ("de", "de tile.start", "")
    assert row.help == "de welcome.begin"


def test_the_first_tap_opens_the_services_in_that_language() -> None:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ARABIC)
    props = opened.kiosk.props
    assert (props.screen, props.rightToLeft, props.forward) == ("ServiceScreen", True, True)
    assert opened.spoken == [ARABIC]


def test_people_waiting_appear_when_they_are_known() -> None:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    assert opened.now(ServiceViewModel).props.cards[0].people == -1
    opened.fakes.jobs.drain()
    assert opened.now(ServiceViewModel).props.cards[0].people == 3


def test_services_that_do_not_fit_are_on_the_next_page() -> None:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    view = opened.now(ServiceViewModel)
    view.fit(3)
    assert ([card.entryId for card in view.props.cards], view.props.moreCount) == (
        ["nothing", "phone"],
        2,
    )
    view.more()
    assert ([card.entryId for card in view.props.cards], view.props.moreCount) == (
        ["more", "everything"],
        -1,
    )


def test_three_pages_count_what_is_left_and_lead_back() -> None:
    opened = screens()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    view = opened.now(ServiceViewModel)
    view.fit(2)
    left = []
    for _ in range(5):
        left.append(view.props.moreCount)
        view.more()
    assert left == [3, 2, 1, -1, 3]
