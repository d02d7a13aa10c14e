"""A wrong kiosk.toml is told with file, line, key, what is wrong and what would be right."""

import pytest

from kiosk.adapters.settings.kinds.choice import alternatives
from tests.adapters.settings.sites import LANGUAGES, OFFERED, TRANSLATED, SiteFolder

PORT = "use a whole number from 1 to 65535."

DATABASE = (
    'use "sqlite:///" and the path of a file (sqlite:////var/lib/kiosk/cases.sqlite), or '
    '"postgresql+psycopg://" and user, host and database '
    "(postgresql+psycopg://kiosk@localhost/cases)."
)

# What is changed in the demo site's kiosk.toml, and the one sentence that follows.
CHANGES = [
    ("# port = 9100", "port = 99999", "printer.port: 99999 is not a TCP port; " + PORT),
    ("# port = 9100", 'port = "9100"', 'printer.port: "9100" is not a TCP port; ' + PORT),
    ("# port = 9100", "port = true", "printer.port: true is not a TCP port; " + PORT),
    (
        "# port = 9100",
        "prot = 9100",
        'printer.prot: is not a known key; did you mean "port"?',
    ),
    (
        "# port = 9100",
        "colour = 1",
        (
            "printer.colour: is not a known key; the keys here are connection, host, port, "
            "device, baud_rate, flow_control, vendor_id, product_id, queue, profile, dots, "
            "print_as, status, cut, buzzer, "
            "roll_metres, paper_mm, when_out, folder, second."
        ),
    ),
    (
        'connection = "virtual"',
        'connection = "netwrok"',
        (
            'printer.connection: "netwrok" is not a connection; did you mean "network"? Use '
            '"virtual", '
            '"network", "usb", "serial", "cups", "windows", "file" or "none".'
        ),
    ),
    (
        "paper_mm = 80",
        "paper_mm = 76",
        "printer.paper_mm: 76 is not a paper width; use 80 or 58.",
    ),
    (
        "paper_mm = 80",
        "dots = 80",
        "printer.dots: 80 is not a number of dots; use a whole number from 320 to 832, or 0.",
    ),
    (
        'time_zone = "America/New_York"',
        'time_zone = "America/New_Yrok"',
        'site.time_zone: "America/New_Yrok" is not a time zone; did you mean "America/New_York"?',
    ),
    (
        'time_zone = "America/New_York"',
        'time_zone = "../etc"',
        (
            'site.time_zone: "../etc" is not a time zone; use a name of the IANA list, such as '
            '"Europe/London".'
        ),
    ),
    (
        'country = "US"',
        'country = "UK"',
        'site.country: "UK" is not a country code; use the two letters of ISO 3166, such as "GB".',
    ),
    (
        'default_language = "en-US"',
        'default_language = "en-ZA"',
        f'site.default_language: "en-ZA" is not offered; use {alternatives(LANGUAGES)}.',
    ),
    (
        'catalogue = "catalogue.toml"',
        'catalogue = "server"',
        (
            'site.catalogue: kiosk serve hands it out through gateway = "api"; set that in '
            "[cases], or use a file."
        ),
    ),
    (
        'name = { others = "Ostbrook Public Services"',
        "name = { others = 7",
        (
            "site.name: in others: 7 is not a text; use the name of your organization in "
            "quotation marks."
        ),
    ),
    (
        "idle_warning_seconds = 30",
        "idle_warning_seconds = 5",
        "kiosk.idle_warning_seconds: 5 is not a time to answer; use a whole number from 20 to 600.",
    ),
    (
        "screen_diagonal_inches = 27",
        "screen_diagonal_inches = 2.5",
        (
            "kiosk.screen_diagonal_inches: 2.5 is not a screen diagonal in inches; use a number "
            "from 7 "
            "to 120."
        ),
    ),
    (
        'id = "demo"',
        'id = "../demo"',
        (
            'kiosk.id: "../demo" is not a name for machines; use letters, digits, "-", "_" and '
            '".", '
            'such as "lobby-1".'
        ),
    ),
    (
        "demo = true",
        'demo = "yes"',
        'site.demo: "yes" is not yes or no; use true or false, without quotation marks.',
    ),
    (
        "version = 1",
        "version = 2",
        "version: 2 is not a version of this file that this kiosk reads; use 1.",
    ),
    (
        "8470/t/{token}",
        "8470/t/",
        (
            'cases.local.ticket_url: "http://127.0.0.1:8470/t/" has no {token}; add it where the '
            "token "
            "goes."
        ),
    ),
    (
        '"http://127.0.0.1:8470/t/{token}"',
        '"ftp://127.0.0.1/{token}"',
        (
            'cases.local.ticket_url: "ftp://127.0.0.1/{token}" is not a web address; use an '
            "address "
            "that begins with http:// or https:// and holds {token}."
        ),
    ),
    (
        '# database = "sqlite:////var/lib/kiosk/cases.sqlite"',
        'database = "/var/lib/kiosk/cases.sqlite"',
        (
            'cases.local.database: "/var/lib/kiosk/cases.sqlite" is not the address of a '
            f"database for cases; {DATABASE}"
        ),
    ),
]


@pytest.mark.parametrize(("old", "new", "sentence"), CHANGES)
def test_a_wrong_setting_is_told_at_its_line(
    site: SiteFolder, old: str, new: str, sentence: str
) -> None:
    changed = site.with_settings(old, new)
    line = changed.line(new, "settings")
    assert changed.faults() == [f"kiosk.toml:{line}: {sentence}"]


@pytest.mark.parametrize(
    ("languages", "message"),
    [
        ("[]", 'is empty; use a list such as ["en-US", "es"].'),
        ('"en-US"', '"en-US" is not a list; use a list such as ["en-US", "es"].'),
        ('["en-US", "en-US"]', '"en-US" stands here twice; keep one of them.'),
        ('["en-US", "de", "en-us"]', '"en-us" is "en-US" again; keep one of them.'),
        (
            '["en_US"]',
            (
                '"en_US" is not a language tag; use a tag of BCP 47, such as "en-US", "ar" or '
                '"zh-Hans".'
            ),
        ),
        (
            '["en-US", "tlh"]',
            f'the screens are not written in "tlh"; use {alternatives(TRANSLATED)}.',
        ),
    ],
)
def test_wrong_languages_are_told(site: SiteFolder, languages: str, message: str) -> None:
    changed = site.with_settings(OFFERED, languages)
    line = changed.line("languages =", "settings")
    assert changed.faults() == [f"kiosk.toml:{line}: site.languages: {message}"]


def test_a_regional_form_of_a_language_of_the_screens_may_be_offered(site: SiteFolder) -> None:
    changed = site.with_settings('"es", "fr"', '"es-MX", "fr"')
    changed = changed.with_catalogue("\nname.es =", "\nname.es-mx =", count=-1)
    for key in ("description", "question", "label", "detail"):
        changed = changed.with_catalogue(f"\n{key}.es =", f"\n{key}.es-MX =", count=-1)
    service_type = changed.configuration().catalogue.service_types()[0]
    assert "es-MX" in service_type.name.texts


def test_a_missing_key_is_told_at_its_section(site: SiteFolder) -> None:
    changed = site.with_settings('time_zone = "America/New_York"\n', "")
    line = changed.line("[site]", "settings")
    assert changed.faults() == [
        (
            f"kiosk.toml:{line}: site.time_zone: is missing; give a name of the IANA list, such as "
            '"Europe/London".'
        )
    ]


def test_a_network_printer_needs_a_host(site: SiteFolder) -> None:
    changed = site.with_settings('connection = "virtual"', 'connection = "network"')
    line = changed.line("\n[printer]", "settings") + 1
    assert changed.faults() == [
        f"kiosk.toml:{line}: printer.host: is missing; a network printer needs its name or address."
    ]


@pytest.mark.parametrize("host", ["192.0.2.7", "printer-1.example.org", "fe80::1%eth0", "::1"])
def test_a_network_printer_may_go_by_name_or_address(site: SiteFolder, host: str) -> None:
    changed = site.with_settings('"virtual"', '"network"')
    changed = changed.with_settings('# host = "192.0.2.7"', f'host = "{host}"')
    assert changed.configuration().settings.printer.host == host


@pytest.mark.parametrize("host", ["192.0.2.7:9100", "tcp://192.0.2.7", "a b", "-x", ""])
def test_what_is_no_host_is_told(site: SiteFolder, host: str) -> None:
    changed = site.with_settings('# host = "192.0.2.7"', f'host = "{host}"')
    (fault,) = changed.faults()
    assert fault.endswith(
        f'printer.host: "{host}" is not a host name or an IP address; use a name or an address '
        'alone, such as "192.0.2.7".'
    )


def test_a_section_that_is_no_table_is_told(site: SiteFolder) -> None:
    changed = site.with_settings("version = 1", "version = 1\nserve = 8470")
    assert changed.faults() == [
        (
            f"kiosk.toml:{changed.line('serve =', 'settings')}: serve: 8470 is not a section; "
            "write "
            "[serve] on a line of its own."
        )
    ]


def test_all_faults_of_both_files_are_told_at_once(site: SiteFolder) -> None:
    changed = (
        site.with_settings("paper_mm = 80", "paper_mm = 81")
        .with_settings('country = "US"', 'country = "XX"')
        .with_settings('time_zone = "America/New_York"\n', "")
        .with_catalogue('prefix = "B"', 'prefix = "B B"')
        .with_catalogue("\nname.fr =", "\nname.xfr =")
        .with_environ(KIOSK_PRINTER__PORT="0", KIOSK_PRINTER__HOTS="x")
    )
    faults = changed.faults()
    keys = ["KIOSK_PRINTER__HOTS", "KIOSK_PRINTER__PORT"]
    keys += ["time_zone", "country", "paper_mm", "prefix", "name"]
    assert len(faults) == len(keys)
    assert [key for key in keys if any(f"{key}: " in fault for fault in faults)] == keys
