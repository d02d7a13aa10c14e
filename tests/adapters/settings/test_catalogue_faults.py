"""A wrong catalogue.toml is told with file, line, key, what is wrong and what would be right."""

import pytest

from tests.adapters.settings.demo_catalogue import (
    BIRTHS_TYPE,
    GUID_RIGHT,
    PASSPORT_SERVICE,
    assert_told,
)
from tests.adapters.settings.sites import SiteFolder

CUSTOMERS = [
    (
        'record_id = "C-1002"',
        'record_id = "C-1001"',
        'record_id = "C-1001"\nphone = "7700900102"',
        'customer[2].record_id: "C-1001" is already customer[1]; give each its own record_id.',
    ),
    (
        'phone = "7700900101"',
        'phone = "07700900101"',
        'phone = "07700900101"',
        (
            'customer[1].phone: what stands here is no phone number of the format "digits10"; use '
            "ten digits."
        ),
    ),
    (
        'email = "ada@example.org"',
        'email = "ada"',
        'email = "ada"',
        (
            'customer[1].email: "ada" is not an e-mail address; use an address such as '
            '"name@example.org".'
        ),
    ),
]


@pytest.mark.parametrize(("old", "new", "at", "sentence"), CUSTOMERS)
def test_a_fault_of_a_customer_is_told_at_its_line(
    site: SiteFolder, old: str, new: str, at: str, sentence: str
) -> None:
    assert_told(site, old, new, at, sentence)


def test_ids_that_are_no_guids_are_told_wherever_they_stand(site: SiteFolder) -> None:
    changed = site.with_catalogue(PASSPORT_SERVICE, "one", count=-1)
    changed = changed.with_catalogue(BIRTHS_TYPE, "births", count=-1)
    changed = changed.with_catalogue("f8d4c6ba-1e20-4374-9f58-6b7c8d9e0f1a", "42")
    faults = changed.faults()
    wrong = [
        f"catalogue.toml:{changed.line(at)}: {key}: {value} is not a GUID; {GUID_RIGHT}"
        for at, key, value in (
            ('id = "one"', "service[1].id", '"one"'),
            ('service = "one"', "service_type[1].service", '"one"'),
            ('id = "42"', "service_type[1].field[1].id", '"42"'),
            ('id = "births"', "service_type[2].id", '"births"'),
        )
    ]
    assert [fault for fault in faults if "GUID" in fault] == wrong


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            "menu = [",
            (
                'catalogue.toml:1: is not valid TOML (Invalid value); write key = "value", with '
                "quotation marks around words."
            ),
        ),
        (
            'menu = []\nmenu = ["a"]',
            (
                "catalogue.toml:2: is not valid TOML (Cannot overwrite a value); write this key or "
                "table once only."
            ),
        ),
        (
            "menu = " + "[" * 5000,
            (
                "catalogue.toml: is not valid TOML (it is nested too deeply or a number is too "
                "long); "
                'write key = "value", with quotation marks around words.'
            ),
        ),
    ],
)
def test_what_is_no_toml_is_told_at_its_line(site: SiteFolder, content: str, sentence: str) -> None:
    changed = SiteFolder(site.folder, site.settings, content)
    assert changed.faults() == [sentence]
