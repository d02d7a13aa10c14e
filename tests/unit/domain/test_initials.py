"""Names are looked up under the letters that their readers expect."""

from __future__ import annotations

import pytest

from kiosk.domain.initials import initial_of, order_in


@pytest.mark.parametrize(
    ("language", "name", "initial"),
    [
        ("en", "Åland Islands", "A"),
        ("de", "Österreich", "O"),
        ("fr", "Égypte", "E"),
        ("vi", "Ả Rập Xê-út", "A"),
        ("vi", "Đức", "D"),
        ("el", "Όλαντ", "Ο"),
        ("uk", "Польща", "П"),
        ("uk", "Ємен", "Є"),
        ("ru", "Йемен", "Й"),
        ("ar", "المملكة العربية السعودية", "م"),
        ("ar", "ألمانيا", "ا"),
        ("ar", "بولندا", "ب"),
        ("fa", "آلمان", "ا"),
        ("he", "פולין", "פ"),
        ("th", "โปแลนด์", "ป"),
        ("th", "ไทย", "ท"),
        ("hi", "पोलैंड", "प"),
        ("ko", "폴란드", "ㅍ"),
        ("ko", "까마귀", "ㄱ"),
        ("ja", "ポーランド", "ハ"),
        ("ja", "ドイツ", "タ"),
        ("ja", "アメリカ", "ア"),
        ("ja", "ザンビア", "サ"),
        ("ja", "日本", "ナ"),
        ("ja", "中華人民共和国香港特別行政区", "ハ"),
        ("ja", "漢", "漢字"),
        ("zh-Hans", "波兰", "B"),
        ("zh-Hans", "秘鲁", "B"),
        ("zh-Hans", "中国", "Z"),
        ("zh-Hans", "中国香港特别行政区", "X"),
        ("zh-Hans", "鑫", "鑫"),
        ("zh-Hant", "波蘭", "8"),
        ("zh-Hant", "荷蘭", "11"),
        ("zh-Hant", "中國", "4"),
        ("en", "poland", "P"),
    ],
)
def test_a_name_stands_under_its_letter(language: str, name: str, initial: str) -> None:
    assert initial_of(name, language) == initial


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("uk", ["Ангола", "Ґана", "Данія", "Єгипет", "Японія"]),
        ("fa", ["آلمان", "پرو", "چین", "گینه", "هند", "یمن"]),
        ("de", ["Ägypten", "Albanien", "Oman", "Österreich", "Polen"]),
        ("ru", ["Дания", "Египет", "Ёж", "Япония"]),
        ("zh-Hans", ["埃及", "B", "波兰", "法国", "中国香港特别行政区", "中国", "鑫"]),
        ("zh-Hant", ["4", "日本", "9", "英國", "10", "秘魯", "20", "蘇丹", "鑫"]),
    ],
)
def test_names_stand_in_the_order_of_their_alphabet(language: str, names: list[str]) -> None:
    assert sorted(names, key=lambda name: order_in(name, language)) == names
