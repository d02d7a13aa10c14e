import pytest

from kiosk.domain.language import (
    Direction,
    Locale,
    direction_of,
    fallback_locale,
    has_tall_script,
    name_id,
    nearest_locale,
)

OFFERED = tuple(map(Locale, ("en-US", "es", "pt-BR", "zh-Hans", "zh-Hant")))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("en-US", "en-US"),
        ("en_us", "en-US"),
        ("es-419", "es"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh_HK", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("pt", "pt-BR"),
        ("en", "en-US"),
        ("pt-PT", "pt-BR"),
        ("fr", None),
        ("z", None),
        ("", None),
    ],
)
def test_the_nearest_language_is_the_same_tag_a_shorter_one_or_a_sibling(
    wanted: str, found: str | None
) -> None:
    assert nearest_locale(wanted, OFFERED) == found


@pytest.mark.parametrize(
    ("wanted", "country", "found"),
    [
        ("en", "", "en-US"),
        ("en", "US", "en-US"),
        ("en", "PH", "en-US"),
        ("en", "GB", "en-GB"),
        ("en", "IE", "en-GB"),
        ("en", "DE", "en-GB"),
        ("en-AU", "US", "en-GB"),
        ("en-CA", "GB", "en-US"),
        ("zh", "TW", "zh-Hant"),
        ("zh-CN", "TW", "zh-Hans"),
        ("zh-Hans", "TW", "zh-Hans"),
        ("es", "MX", "es"),
        ("es-AR", "MX", "es"),
        ("es-419", "MX", "es"),
    ],
)
def test_a_tag_without_a_region_is_read_as_in_the_sites_country(
    wanted: str, country: str, found: str
) -> None:
    offered = map(Locale, ("es", "en-GB", "en-US", "es-MX", "zh-Hans", "zh-Hant"))
    assert nearest_locale(wanted, offered, country) == found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("es-MX", "es-MX"),
        ("ES_mx", "es-MX"),
        ("es-MX-x-lobby", "es-MX"),
        ("es-419", "es"),
        ("es", "es"),
        ("pt-PT", None),  # what is written for Brazil is not meant for Portugal
        ("pt", None),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh-CN", "zh"),
        ("fr", None),
        ("", None),
    ],
)
def test_texts_hold_in_their_language_and_its_varieties_alone(
    wanted: str, found: str | None
) -> None:
    written = tuple(map(Locale, ("es", "es-MX", "pt-BR", "zh", "zh-Hant")))
    assert fallback_locale(wanted, written) == found


def test_the_only_variety_serves_all_of_its_language() -> None:
    assert nearest_locale("en-US", [Locale("en-GB")], "US") == "en-GB"
    assert nearest_locale("zh-TW", [Locale("zh-Hans")]) == "zh-Hans"


def test_a_language_is_named_in_full_only_beside_another_variety_of_it() -> None:
    offered = [Locale("en-US"), Locale("zh-Hans"), Locale("en-GB")]
    assert [name_id(one, offered) for one in offered] == [
        "language.fullName",
        "language.name",
        "language.fullName",
    ]


@pytest.mark.parametrize("locale", ["ar", "he", "fa", "ur", "fa-AF", "AR-eg"])
def test_four_languages_are_read_from_right_to_left(locale: str) -> None:
    assert direction_of(Locale(locale)) is Direction.RIGHT_TO_LEFT


@pytest.mark.parametrize("locale", ["en-GB", "hi", "th", "zh-Hant", "el", "fan", "uk"])
def test_all_others_are_read_from_left_to_right(locale: str) -> None:
    assert direction_of(Locale(locale)) is Direction.LEFT_TO_RIGHT


@pytest.mark.parametrize(
    ("locale", "tall"),
    [("hi", True), ("th-TH", True), ("AR", True), ("he", True), ("en-US", False), ("ja", False)],
)
def test_letters_with_marks_above_and_below_are_tall(locale: str, tall: bool) -> None:
    assert has_tall_script(Locale(locale)) is tall
