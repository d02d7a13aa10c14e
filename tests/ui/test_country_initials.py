"""Chinese and Japanese names of countries stand where CLDR's collations have them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCollator, QLocale

from kiosk.domain.han import LOOKED_UP
from kiosk.ui.view_models.countries import Country, countries, initials

READ_OTHERWISE = {"秘鲁"}
"""Peru: read bì, where the collation has the commoner reading of its first character, mì."""
FIRST_OF_INITIAL = "\ufdd0"
"""Before an initial it sorts before all that stands under it (CLDR, "Collation Indexes")."""
COLLATED = [
    ("zh-Hans", "zh_CN", {letter: letter for letter in "ABCDEFGHJKLMNOPQRSTWXYZ"}),
    ("zh-Hant", "zh_TW", {str(count): chr(0x2800 + count) for count in range(1, 34)}),
]


@pytest.mark.parametrize(("tag", "collation", "index"), COLLATED)
def test_every_country_stands_under_the_initial_of_its_collation(
    tag: str, collation: str, index: dict[str, str]
) -> None:
    collator = QCollator(QLocale(collation))

    def collated(character: str) -> str:
        begun = [
            initial
            for initial, sign in index.items()
            if collator.compare(FIRST_OF_INITIAL + sign, character) <= 0
        ]
        return begun[-1]

    wrong = [
        country.name
        for country in countries(tag)
        if country.name not in READ_OTHERWISE
        and collated(without_china(country)[0]) != country.initial
    ]
    assert not wrong


def without_china(country: Country) -> str:
    bare = country.name.removeprefix("中国").removeprefix("中國")
    return bare or country.name


@pytest.mark.parametrize("tag", ["zh-Hans", "zh-Hant", "zh-TW", "zh", "ja"])
def test_every_initial_is_one_that_readers_know_and_they_stand_in_their_order(tag: str) -> None:
    table = LOOKED_UP[{"zh-TW": "zh-Hant", "zh": "zh-Hans"}.get(tag, tag)]
    shown = initials(countries(tag), tag)
    rows = ("ア", "カ", "サ", "タ", "ナ", "ハ", "マ", "ヤ", "ラ")
    assert shown == (rows if tag == "ja" else tuple(table))


@pytest.mark.parametrize(("tag", "peru"), [("zh-Hans", "B"), ("zh-Hant", "10"), ("zh-HK", "10")])
def test_a_reader_of_chinese_finds_peru_and_hong_kong(tag: str, peru: str) -> None:
    found = {country.code: country.initial for country in countries(tag)}
    assert found["PE"] == peru
    assert found["HK"] == ("X" if tag == "zh-Hans" else "9")
