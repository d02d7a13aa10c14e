"""``[scanner]`` and the domains of e-mail addresses: what the screens are told of them."""

import pytest

from kiosk.bootstrap.window import Lobby
from kiosk.domain.code_reader import Marks
from tests.adapters.settings.sites import SiteFolder


def with_scanner(site: SiteFolder, lines: str) -> SiteFolder:
    return site.with_settings("\n[printer]", f"\n[scanner]\n{lines}\n\n[printer]")


def test_a_reader_has_no_marks_unless_the_site_says_so(site: SiteFolder) -> None:
    told = Lobby.of(site.configuration()).ui_settings(None)
    assert (told.marks, told.reader_present) == (Marks(), False)
    assert told.email_domains == ("gmail.com", "outlook.com", "yahoo.com")


def test_a_site_says_what_its_reader_types(site: SiteFolder) -> None:
    lines = 'present = true\nprefix = "]C1"\nsuffix = "#"'
    told = Lobby.of(with_scanner(site, lines).configuration()).ui_settings(None)
    assert (told.marks, told.reader_present) == (Marks("]C1", "#"), True)


@pytest.mark.parametrize("wrong", ['"\\t"', "7", f'"{"x" * 17}"'])
def test_a_mark_is_a_few_characters(site: SiteFolder, wrong: str) -> None:
    (said,) = with_scanner(site, f"prefix = {wrong}").faults()
    assert "scanner.prefix" in said


@pytest.mark.parametrize("wrong", ['"@gmail.com"', '"Gmail.com"', '"gmail"', '"a b.com"'])
def test_a_domain_is_written_as_after_the_at(site: SiteFolder, wrong: str) -> None:
    (said,) = site.with_settings("[kiosk]", f"[kiosk]\nemail_domains = [{wrong}]").faults()
    assert "is not a domain; use the part after the @ in small letters" in said
