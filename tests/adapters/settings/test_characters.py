"""Characters that the fonts do not have would be empty boxes: told before anybody sees them."""

from pathlib import Path

import pytest

from kiosk.adapters.settings.characters import Characters, characters_in
from tests.adapters.settings.sites import ROOT, SiteFolder

SMILE = "\U0001f600"
LACKING = f"holds {SMILE} (U+1F600), which the kiosk's fonts do not have; use other words."


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('others = "Central Office"', f'others = "{SMILE} Office"', "site.office.others"),
        ('th = "สำนักงาน', f'th = "{SMILE}', "site.office.th"),
        ("\n[printer]", f'\n[texts]\nwelcome.de = "Moin {SMILE}"\n[printer]', "texts.welcome.de"),
        ("\n[printer]", f'\n[ticket]\nfooter = "{SMILE}"\n[printer]', "ticket.footer"),
    ],
)
def test_a_character_without_a_shape_is_told_at_its_line(
    site: SiteFolder, old: str, new: str, key: str
) -> None:
    changed = site.with_settings(old, new)
    (said,) = changed.faults()
    assert said == f"kiosk.toml:{changed.line(SMILE, 'settings')}: {key}: {LACKING}"


def test_the_catalogues_words_are_looked_at_too(site: SiteFolder) -> None:
    changed = site.with_catalogue('en-US = "', f'en-US = "{SMILE}')
    (said,) = changed.faults()
    assert said.startswith(f"catalogue.toml:{changed.line(SMILE)}: ")
    assert said.endswith(LACKING)


def test_a_comment_may_hold_whatever_it_likes(site: SiteFolder) -> None:
    site.with_text("catalogue", f"# {SMILE}\n{site.catalogue}").configuration()
    site.with_text("settings", f"# {SMILE}\n{site.settings}").configuration()


def test_words_from_the_environment_are_looked_at_too(site: SiteFolder) -> None:
    (said,) = site.with_environ(KIOSK_SITE__OFFICE=SMILE).faults()
    assert said == f"KIOSK_SITE__OFFICE: {LACKING}"


def test_signs_without_a_shape_need_none(site: SiteFolder) -> None:
    signs = "a\u00adb\u200cc\u200dd\u2060e\u2009f\u00a0g"
    site.with_settings('others = "Central Office"', f'others = "{signs}"').configuration()


def test_a_span_has_both_of_its_ends_and_nothing_beside_them() -> None:
    characters = Characters((0xC0, 0xC2, 0xC4, 0xC4))
    assert characters.lacking("\xbf\xc0\xc1\xc2\xc3\xc4\xc5A") == ["\xbf", "\xc3", "\xc5"]


def test_where_no_fonts_are_built_nothing_is_told(tmp_path: Path) -> None:
    assert characters_in(tmp_path / "characters.json") is None
    assert characters_in(None) is None


def test_the_build_notes_every_script_of_the_screens() -> None:
    noted = characters_in(ROOT / "build" / "fonts" / "characters.json")
    assert noted is not None
    assert noted.lacking("äßЖΩعپגञก가汉漢かカ€₹✓…") == []
    assert noted.lacking(SMILE) == [SMILE]
