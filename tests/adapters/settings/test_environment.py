"""Every key is also an environment variable, and the variable wins."""

import json

import pytest

from kiosk.adapters.settings.configuration import Configuration
from kiosk.adapters.settings.environment import settings_keys, variable_of
from tests.adapters.settings.sites import SiteFolder

VALUES = [
    ("KIOSK_PRINTER__PORT", "9101", ("printer", "port"), 9101),
    ("KIOSK_PRINTER__PAPER_MM", "58", ("printer", "paper_mm"), 58),
    ("KIOSK_PRINTER__HOST", "192.0.2.9", ("printer", "host"), "192.0.2.9"),
    ("KIOSK_SITE__NAME", "Elsewhere", ("site", "name"), "Elsewhere"),
    ("KIOSK_SITE__DEMO", "false", ("site", "demo"), False),
    ("KIOSK_KIOSK__SCREEN_DIAGONAL_INCHES", "21.5", ("kiosk", "screen_diagonal_inches"), 21.5),
    ("KIOSK_CASES__LOCAL__PHONE_FORMAT", "digits10", ("cases", "phone_format"), "digits10"),
    ("KIOSK_CASES__API__IDEMPOTENT", "TRUE", ("cases", "api", "idempotent"), True),
    ("KIOSK_CASES__API__BASE_URL", "https://c.example", ("cases", "api", "base_url"), None),
    ("KIOSK_SERVE__PAGES", "ticket", ("serve", "pages"), ("ticket",)),
    ("KIOSK_SITE__LANGUAGES", "en-US, es", ("site", "languages"), ("en-US", "es")),
    ("KIOSK_SITE__LANGUAGES", '["en-US"]', ("site", "languages"), ("en-US",)),
    ("KIOSK_VERSION", "1", ("version",), 1),
]


@pytest.mark.parametrize(("variable", "text", "path", "value"), VALUES)
def test_a_variable_overrides_the_file(
    site: SiteFolder, variable: str, text: str, path: tuple[str, ...], value: object
) -> None:
    found: object = site.with_environ(**{variable: text}).configuration().settings
    for name in path:
        found = getattr(found, name)
    assert found == (text if value is None else value)


def test_an_empty_variable_counts_as_unset(site: SiteFolder) -> None:
    settings = site.with_environ(KIOSK_PRINTER__PORT="", KIOSK_NONSENSE="").configuration().settings
    assert settings.printer.port == 9100


def test_the_variable_that_names_the_file_is_no_key(site: SiteFolder) -> None:
    outcome = site.with_environ(KIOSK_CONFIG="elsewhere.toml").read()
    assert isinstance(outcome, Configuration)


def test_a_variable_mends_a_wrong_line_of_the_file(site: SiteFolder) -> None:
    changed = site.with_settings("paper_mm = 80", "paper_mm = 99")
    settings = changed.with_environ(KIOSK_PRINTER__PAPER_MM="58").configuration().settings
    assert settings.printer.paper_mm == 58


FAULTS = [
    (
        "KIOSK_PRINTER__PORT",
        "99999",
        "99999 is not a TCP port; use a whole number from 1 to 65535.",
    ),
    ("KIOSK_PRINTER__PORT", "x", '"x" is not a TCP port; use a whole number from 1 to 65535.'),
    (
        "KIOSK_PRINTER__PROT",
        "1",
        'is not a known setting; did you mean "KIOSK_PRINTER__PORT"?',
    ),
    ("KIOSK_QQQQQQQQ", "1", 'is not a known setting; see "kiosk config schema".'),
    ("KIOSK_PRINTER", "1", 'is not a known setting; did you mean "KIOSK_PRINTER__CUT"?'),
    (
        "KIOSK_SITE__LANGUAGES",
        '["en-US"',
        '"[\\"en-US\\"" is not a list; use a list such as ["en-US", "es"].',
    ),
    (
        "KIOSK_SITE__DEMO",
        "perhaps",
        '"perhaps" is not yes or no; use true or false, without quotation marks.',
    ),
    (
        "KIOSK_SITE__COUNTRY",
        "Narnia",
        '"Narnia" is not a country code; use the two letters of ISO 3166, such as "GB".',
    ),
]


@pytest.mark.parametrize(("variable", "text", "message"), FAULTS)
def test_a_wrong_variable_is_told_by_its_name(
    site: SiteFolder, variable: str, text: str, message: str
) -> None:
    assert site.with_environ(**{variable: text}).faults() == [f"{variable}: {message}"]


def test_bytes_that_are_no_text_are_told_in_a_way_that_can_be_printed(site: SiteFolder) -> None:
    (fault,) = site.with_environ(KIOSK_PRINTER__HOST="\udcff").faults()
    assert fault.startswith('KIOSK_PRINTER__HOST: "\\udcff" is not a host name')


def test_a_variable_may_stand_where_the_file_has_no_such_section(site: SiteFolder) -> None:
    bare = SiteFolder(site.folder, "", site.catalogue)
    configuration = bare.with_environ(
        KIOSK_SITE__NAME="Elsewhere",
        KIOSK_SITE__TIME_ZONE="Europe/Berlin",
        KIOSK_SITE__COUNTRY="DE",
        KIOSK_SITE__LANGUAGES="de,en-US",
    ).configuration()
    assert configuration.site.default_language == "de"
    assert configuration.site.demo is False
    assert configuration.origins["site.name"] == "KIOSK_SITE__NAME"


def test_every_key_of_the_schema_has_a_variable_that_is_understood(site: SiteFolder) -> None:
    for path, key in settings_keys():
        if not key.default:
            continue
        text = json.dumps(list(key.default)) if isinstance(key.default, tuple) else key.default
        changed = site.with_environ(**{variable_of(path): str(text)})
        assert changed.configuration().origins[".".join(map(str, path))] == variable_of(path)
