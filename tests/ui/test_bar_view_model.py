"""What the bar changes, and when it is undone."""

from __future__ import annotations

import pytest

from kiosk.ui.view_models.comfort import Comfort
from kiosk.ui.view_models.kiosk_props import Panel
from kiosk.ui.view_models.service import ServiceViewModel
from kiosk.ui.view_models.welcome import WelcomeViewModel
from tests.fakes.sites import ENGLISH
from tests.ui.fake_screens import screens

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_modes_of_the_bar_are_independent_and_end_with_the_visit() -> None:
    opened = screens()
    opened.kiosk.stepContrast()
    opened.kiosk.stepTextSize()
    opened.kiosk.toggleLowered()
    props = opened.kiosk.props
    assert (props.contrast, props.textScale, props.lowered) == (1, 1.25, True)
    opened.now(WelcomeViewModel).choose(ENGLISH)
    assert opened.kiosk.props.contrast == 1
    opened.kiosk.startOver()
    props = opened.kiosk.props
    assert (props.contrast, props.textScale, props.lowered) == (0, 1.0, False)


def test_the_modes_of_the_bar_stay_while_the_number_is_shown() -> None:
    opened = screens()
    opened.kiosk.stepContrast()
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("nothing", "service")
    opened.fakes.jobs.drain()
    assert (opened.kiosk.props.screen, opened.kiosk.props.contrast) == ("TicketScreen", 1)


def test_each_mode_comes_round_again() -> None:
    comfort = Comfort()
    for _ in range(3):
        comfort = comfort.with_next_contrast()
    for _ in range(4):
        comfort = comfort.with_next_text()
    assert comfort.with_other_height().with_other_height() == Comfort()


def test_a_visit_begins_with_the_contrast_of_the_settings() -> None:
    kiosk = screens(panel=Panel(contrast=1)).kiosk
    assert (kiosk.props.contrast, kiosk.comfortable) == (1, False)

    kiosk.stepContrast()
    assert (kiosk.props.contrast, kiosk.comfortable) == (2, True)

    kiosk.reset_comfort()
    assert kiosk.props.contrast == 1
