"""What the case API is reached with is whole and safe, or what is wrong is told."""

import pytest

from tests.adapters.settings.sites import SiteFolder

GATEWAY = 'gateway = "local"'


def test_the_case_api_needs_all_that_it_is_reached_with(site: SiteFolder) -> None:
    changed = site.with_settings(GATEWAY, 'gateway = "api"')
    line = changed.line("[cases]", "settings")
    assert changed.faults() == [
        f"kiosk.toml:{line}: cases.api.{key}: is missing; {right}."
        for key, right in (
            ("base_url", "give the address of the case API"),
            ("application_id", "give the id of the registered application"),
            (
                "token_url",
                "give the address that hands out access tokens, or give access_token",
            ),
            ("client_id", "give the client id, or give access_token"),
            ("client_secret", "give client_secret or client_secret_file, or give access_token"),
        )
    ]


API = """
[cases.api]
base_url = "https://cases.example.org"
application_id = "app-1"
access_token = "t"
"""


def with_api(site: SiteFolder, old: str = "app-1", new: str = "app-1") -> SiteFolder:
    changed = site.with_settings(GATEWAY, 'gateway = "api"')
    return changed.with_settings("# [cases.api]\n", API.replace(old, new))


def test_the_case_api_with_a_fixed_token_is_complete(site: SiteFolder) -> None:
    settings = with_api(site).configuration().settings
    assert settings.cases.api.base_url == "https://cases.example.org"


@pytest.mark.parametrize(
    ("address", "message"),
    [
        (
            "http://cases.example.org",
            '"http://cases.example.org" is not encrypted; use https://, or http:// to localhost.',
        ),
        ("https://cases.example.org/app-1", "holds the application id; leave it out, it is added."),
        (
            "https://",
            '"https://" is not a web address; use an address that begins with https://.',
        ),
        (
            "https://cases.example.org:99999",
            (
                '"https://cases.example.org:99999" is not a web address; use an address that '
                "begins "
                "with https://."
            ),
        ),
    ],
)
def test_a_wrong_address_of_the_case_api_is_told(
    site: SiteFolder, address: str, message: str
) -> None:
    changed = with_api(site, "https://cases.example.org", address)
    faults = changed.faults()
    line = changed.line("base_url = ", "settings")
    assert faults[0] == f"kiosk.toml:{line}: cases.api.base_url: {message}"


@pytest.mark.parametrize("host", ["localhost:8470", "127.0.0.1", "[::1]:8470"])
def test_http_is_enough_for_this_machine_itself(site: SiteFolder, host: str) -> None:
    changed = with_api(site, "https://cases.example.org", f"http://{host}")
    assert changed.configuration().settings.cases.api.base_url == f"http://{host}"
