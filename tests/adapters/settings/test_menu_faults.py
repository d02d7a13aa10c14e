"""Wrong pages of the menu are told with what would be right."""

import pytest

from tests.adapters.settings.demo_catalogue import BIRTHS_TYPE, ELSE_TYPE, assert_told
from tests.adapters.settings.sites import SiteFolder

MENU = [
    (
        f'  "{ELSE_TYPE}", # Something else\n',
        "",
        f'id = "{ELSE_TYPE}"',
        "service_type[6].id: stands on no page; add its id to menu or to the entries of a group.",
    ),
    (
        '  "documents",\n',
        '  "document",\n  "documents",\n',
        "menu = [",
        'menu: nothing has the id "document"; did you mean "documents"?',
    ),
    (
        f'  "{ELSE_TYPE}", # Something else\n',
        f'  "{ELSE_TYPE}",\n  "{BIRTHS_TYPE}",\n',
        "entries = [",
        f'group[1].entries: "{BIRTHS_TYPE}" already stands on a page; keep it in one place.',
    ),
]


@pytest.mark.parametrize(("old", "new", "at", "sentence"), MENU)
def test_a_fault_of_the_menu_is_told_at_its_line(
    site: SiteFolder, old: str, new: str, at: str, sentence: str
) -> None:
    assert_told(site, old, new, at, sentence)


def test_groups_in_a_circle_are_told(site: SiteFolder) -> None:
    changed = site.with_catalogue("entries = [\n", 'entries = [\n  "home-and-money",\n')
    changed = changed.with_catalogue('  "home-and-money",\n', "")
    start = changed.catalogue.index('id = "home-and-money"')
    tail = changed.catalogue[start:].replace("entries = [\n", 'entries = [\n  "documents",\n', 1)
    changed = SiteFolder(changed.folder, changed.settings, changed.catalogue[:start] + tail)
    faults = changed.faults()
    assert [fault.split(": ", 1)[1] for fault in faults if "leads back" in fault] == [
        'group[1].entries: "documents" leads back to itself; take it off the pages below it.',
        'group[2].entries: "home-and-money" leads back to itself; take it off the pages below it.',
    ]


def test_a_group_without_entries_is_told(site: SiteFolder) -> None:
    start = site.catalogue.index("entries = [", site.catalogue.index('id = "home-and-money"'))
    end = site.catalogue.index("]", start)
    changed = site.with_catalogue(site.catalogue[start:end], "entries = [")
    faults = changed.faults()
    line = changed.line("entries = []")
    assert faults[0] == (
        f'catalogue.toml:{line}: group[2].entries: is empty; use a list such as ["…", "…"].'
    )


def test_groups_need_a_first_page(site: SiteFolder) -> None:
    start, end = site.catalogue.index("menu = ["), site.catalogue.index("[[service]]")
    changed = site.with_catalogue(site.catalogue[start:end], "")
    assert changed.faults() == [
        "catalogue.toml: menu: is missing; with groups, give the ids on the first page."
    ]


def test_an_empty_catalogue_offers_nothing(site: SiteFolder) -> None:
    changed = SiteFolder(site.folder, site.settings, "")
    assert changed.faults() == [
        "catalogue.toml: service_type: nothing is on offer; add [[service_type]]."
    ]
