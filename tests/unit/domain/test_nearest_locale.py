import pytest

from kiosk.domain.language import Locale, nearest_locale

OFFERED = tuple(map(Locale, ("en-US", "es", "pt-BR", "zh-Hans", "zh-Hant")))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("en-US", "en-US"),
        ("en_us", "en-US"),
        ("es-419", "es"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
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
