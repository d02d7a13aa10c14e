"""A phone number while it is typed, and its country."""

from __future__ import annotations

import pytest

from kiosk.ui.view_models.phone import PhoneViewModel
from kiosk.ui.view_models.service import ServiceViewModel
from kiosk.ui.view_models.welcome import WelcomeViewModel
from tests.fakes.sites import ENGLISH
from tests.ui.fake_screens import at, screens
from tests.ui.snapshots import INTERNATIONAL

pytestmark = pytest.mark.usefixtures("qapp")


def test_digits_are_typed_erased_and_cleared() -> None:
    view = at("phone").now(PhoneViewModel)
    view.press("7")
    view.press("x")
    view.press("+")
    view.press("70")
    assert view.props.text == "770"
    view.erase()
    assert view.props.text == "77"
    view.clear()
    assert view.props.text == ""


def test_a_short_number_is_told_and_typing_on_takes_it_back() -> None:
    view = at("phone").now(PhoneViewModel)
    view.press("77")
    view.proceed()
    assert view.props.faultId == "fault.phone_short"
    view.press("0")
    assert view.props.faultId == ""


def test_the_country_of_a_number_can_be_chosen() -> None:
    opened = screens(INTERNATIONAL)
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("phone", "service")
    view = opened.now(PhoneViewModel)
    view.toggleCountries()
    likely = [row.code for row in view.props.countries]
    assert likely[0] == "GB"
    assert {"US", "DE"} <= set(likely)
    view.showLetters()
    assert "".join(view.props.letters) == "ABCDEFGHIJKLMNOPQRSTUVWYZ"
    view.chooseLetter("F")
    assert "France" in [row.name for row in view.props.countries]
    view.toggleCountries()
    assert view.props.letters
    view.chooseLetter("F")
    view.chooseCountry("FR")
    assert (view.props.prefix, view.props.pickingCountry, view.props.countries) == (
        "+33",
        False,
        (),
    )


@pytest.mark.parametrize(
    ("keys", "prefix", "text", "shown"),
    [
        ("+4915112345678", "+49", "15112345678", "1511 2345678"),
        ("+", "+44", "+", "+"),
        ("+35", "+44", "+35", "+35"),
        ("+353", "+353", "", ""),
        ("+44", "+44", "", ""),
        ("+12025550123", "+1", "2025550123", "(202) 555-0123"),
        ("+80012345678", "+44", "+80012345678", "+800 1234 5678"),
        ("+99", "+44", "+99", "+99"),
    ],
)
def test_a_country_code_that_is_typed_chooses_the_country(
    keys: str, prefix: str, text: str, shown: str
) -> None:
    opened = screens(INTERNATIONAL)
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("phone", "service")
    view = opened.now(PhoneViewModel)
    for key in keys:
        view.press(key)
    assert (view.props.prefix, view.props.text, view.props.shown) == (prefix, text, shown)


def test_a_number_that_no_country_has_is_told() -> None:
    opened = screens(INTERNATIONAL)
    opened.now(WelcomeViewModel).choose(ENGLISH)
    opened.now(ServiceViewModel).open("phone", "service")
    view = opened.now(PhoneViewModel)
    for key in "+10123456789":
        view.press(key)
    view.proceed()
    assert (view.props.complete, view.props.faultId) == (False, "fault.phone_unused")
