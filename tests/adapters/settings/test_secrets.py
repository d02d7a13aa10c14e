"""The client secret: from the settings, a file, or systemd; never shown."""

from pathlib import Path

import pytest

from kiosk.adapters.settings.effective_settings import settings_json, settings_text
from tests.adapters.settings.sites import SiteFolder

API = {
    "KIOSK_CASES__GATEWAY": "api",
    "KIOSK_CASES__API__BASE_URL": "https://cases.example.org",
    "KIOSK_CASES__API__APPLICATION_ID": "app-1",
    "KIOSK_CASES__API__TOKEN_URL": "https://login.example.org/token",
    "KIOSK_CASES__API__CLIENT_ID": "client-1",
}


def secret_of(site: SiteFolder, **environ: str) -> str:
    return site.with_environ(**API, **environ).configuration().settings.cases.api.client_secret


def private(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    file.chmod(0o600)


def test_the_secret_is_read_from_the_environment(site: SiteFolder) -> None:
    assert secret_of(site, KIOSK_CASES__API__CLIENT_SECRET="s3cret") == "s3cret"


def test_the_secret_is_read_from_its_file(site: SiteFolder, tmp_path: Path) -> None:
    private(tmp_path / "secret", b"s3cret\n")
    assert secret_of(site, KIOSK_CASES__API__CLIENT_SECRET_FILE="secret") == "s3cret"


def test_the_secret_is_read_from_systemds_credentials(site: SiteFolder, tmp_path: Path) -> None:
    (tmp_path / "client_secret").write_text("s3cret")
    assert secret_of(site, CREDENTIALS_DIRECTORY=str(tmp_path)) == "s3cret"


def test_the_scope_follows_from_the_client_id(site: SiteFolder) -> None:
    environ = {**API, "KIOSK_CASES__API__CLIENT_SECRET": "s3cret"}
    api = site.with_environ(**environ).configuration().settings.cases.api
    assert api.scope == "client-1/.default"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read (No such file or directory); give the path of a readable file."),
        (b"\xff", "cannot be read (it is not UTF-8 text); give the path of a readable file."),
        (b" \n", "is empty; put the client secret there."),
    ],
)
def test_a_file_without_a_secret_is_told(
    site: SiteFolder, tmp_path: Path, content: bytes | None, message: str
) -> None:
    if content is not None:
        private(tmp_path / "secret", content)
    environ = {**API, "KIOSK_CASES__API__CLIENT_SECRET_FILE": "secret"}
    faults = site.with_environ(**environ).faults()
    assert faults == [f"KIOSK_CASES__API__CLIENT_SECRET_FILE: secret {message}"]


def test_a_secret_is_never_shown(site: SiteFolder) -> None:
    environ = {
        **API,
        "KIOSK_CASES__API__CLIENT_SECRET": "s3cret",
        "KIOSK_CASES__API__ACCESS_TOKEN": "t0ken",
    }
    configuration = site.with_environ(**environ).configuration()
    shown = (
        settings_text(configuration),
        str(settings_json(configuration)),
        repr(configuration),
    )
    assert not [text for text in shown if "s3cret" in text or "t0ken" in text]
    api = settings_json(configuration)["cases"]["api"]
    assert (api["client_secret"], api["access_token"]) == ("********", "********")


def test_a_secret_of_the_wrong_kind_is_told_without_it(site: SiteFolder) -> None:
    changed = site.with_settings("# [cases.api]", '[cases.api]\nclient_secret = """s3\ncret"""')
    (fault,) = changed.faults()
    assert fault.endswith(
        "cases.api.client_secret: what stands here is not a secret; use the words that you were "
        "given, in quotation marks."
    )
