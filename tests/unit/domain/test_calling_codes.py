"""Which country a number in international form begins with."""

from __future__ import annotations

from kiosk.domain.calling_codes import calling_countries, country_typed, prefix_of


def test_of_countries_that_share_a_code_the_one_at_hand_is_chosen() -> None:
    assert country_typed("+44770", ("JE", "GB")) == ("JE", "770")
    assert country_typed("+44770", ("DE", "GB")) == ("GB", "770")
    assert country_typed("+14165550123", ("GB",)) == ("US", "4165550123")
    assert country_typed("4165550123", ("GB",)) is None


def test_every_country_that_has_telephone_numbers_is_known_by_its_prefix() -> None:
    assert len(calling_countries()) > 200
    for code in calling_countries():
        assert country_typed(f"{prefix_of(code)}5", (code,)) == (code, "5")


def test_a_place_without_telephone_numbers_has_no_prefix() -> None:
    assert prefix_of("AQ") == ""
