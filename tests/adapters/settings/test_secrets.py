"""The client secret: from the settings, a file, or systemd; never shown."""

import subprocess
import sys
from pathlib import Path

import keyring
import keyring.errors
import pytest

from kiosk.adapters.settings.check_report import check_json, check_text
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


@pytest.mark.parametrize("token", ["canary ", " canary", "can ary", "canaré"])
def test_a_token_that_no_header_can_hold_is_told_without_it(site: SiteFolder, token: str) -> None:
    found = site.with_environ(**API, KIOSK_CASES__API__ACCESS_TOKEN=token).faults()

    assert not [fault for fault in found if "canar" in fault]
    assert found[0] == (
        "KIOSK_CASES__API__ACCESS_TOKEN: what stands here is not a bearer token; use the token as "
        "you were given it, without a space before, in or after it."
    )


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o660, 0o644, 0o777])
def test_a_file_that_others_can_use_is_refused_with_what_to_do(
    site: SiteFolder, tmp_path: Path, mode: int
) -> None:
    (tmp_path / "secret").write_text("s3cret")
    (tmp_path / "secret").chmod(mode)
    (fault,) = site.with_environ(**API, KIOSK_CASES__API__CLIENT_SECRET_FILE="secret").faults()

    assert f"secret is open to others (mode {mode:04o})" in fault
    assert "chmod 600" in fault
    assert "s3cret" not in fault


@pytest.mark.parametrize("mode", [0o600, 0o400, 0o640, 0o604, 0o644])
@pytest.mark.parametrize("key", ["client_secret", "access_token"])
def test_a_secret_written_into_settings_that_others_can_use_is_noted(
    site: SiteFolder, key: str, mode: int
) -> None:
    written = site.with_settings("# [cases.api]", f'[cases.api]\n{key} = "s3cret"')
    written.configuration()
    file = written.folder / "kiosk.toml"
    file.chmod(mode)
    found = written.read_again()

    note = (
        f"{file}: cases.api.{key}: a secret stands here, and {file} is open to others "
        f"(mode {mode:04o}); keep it for the kiosk's user alone: chmod 600 {file}."
    )
    report = check_json(found)
    assert (report["ok"], report["notes"]) == (True, [note] if mode & 0o077 else [])
    assert check_text(found).splitlines()[2:] == report["notes"]


def test_settings_that_others_can_use_and_that_hold_no_secret_are_not_noted(
    site: SiteFolder,
) -> None:
    written = site.with_settings("# [cases.api]", '[cases.api]\nclient_secret = ""')
    environ = {**API, "KIOSK_CASES__API__CLIENT_SECRET": "s3cret"}

    assert check_json(written.with_environ(**environ).read())["notes"] == []


class Ring:
    """A keyring that holds one secret, or is locked."""

    priority = 9

    def __init__(self, *, locked: bool = False) -> None:
        self.locked = locked

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise keyring.errors.KeyringLocked("canary")
        return "s3cret" if (service, username) == ("kiosk", "client-1") else None


def ring_of(module: str, **options: bool) -> Ring:
    kind = type("Keyring", (Ring,), {"__module__": module})
    made: Ring = kind(**options)
    return made


SAFE = "keyring.backends.SecretService"


def with_ring(ring: Ring, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(keyring, "get_keyring", lambda: ring)
    patch.setattr(keyring, "get_password", ring.get_password)


def test_the_secret_is_read_from_the_systems_keyring(
    site: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_ring(ring_of(SAFE), monkeypatch)

    assert secret_of(site, KIOSK_CASES__API__CLIENT_SECRET_KEYRING="kiosk") == "s3cret"


def test_a_chain_of_keyrings_is_as_safe_as_each(
    site: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = ring_of("keyring.backends.chainer")
    chain.backends = [ring_of(SAFE), ring_of("keyrings.alt.file")]  # type: ignore[attr-defined]
    with_ring(chain, monkeypatch)
    environ = {**API, "KIOSK_CASES__API__CLIENT_SECRET_KEYRING": "kiosk"}

    (fault,) = site.with_environ(**environ).faults()
    assert "keyrings.alt.file is no keyring of the system" in fault


@pytest.mark.parametrize(
    ("ring", "name", "told"),
    [
        (ring_of("keyrings.alt.file"), "kiosk", "is no keyring of the system"),
        (ring_of("keyring.backends.null"), "kiosk", "is no keyring of the system"),
        (ring_of("keyring.backends.fail"), "kiosk", "is no keyring of the system"),
        (ring_of(SAFE, locked=True), "kiosk", "gives nothing out (KeyringLocked); unlock it"),
        (ring_of(SAFE), "other", "keyring set other client-1 puts it there"),
    ],
    ids=["plain file", "null", "fail", "locked", "nothing held"],
)
def test_a_keyring_without_a_safe_secret_is_told(
    site: SiteFolder, ring: Ring, name: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_ring(ring, monkeypatch)
    environ = {**API, "KIOSK_CASES__API__CLIENT_SECRET_KEYRING": name}

    (fault,) = site.with_environ(**environ).faults()
    assert told in fault
    assert "canary" not in fault


def test_the_keyrings_library_is_imported_only_where_it_is_asked_for() -> None:
    code = (
        "import sys, json, kiosk.bootstrap as b; b.load(None);"
        "print(json.dumps('keyring' in sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "false"


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("PROXY", "https://proxy.example", "is not a proxy"),
        ("PROXY", "http://user:canary@proxy.example:3128", "is not a proxy"),
        ("PROXY", "socks5://proxy.example", "is not a proxy"),
        ("CA_FILE", "none.pem", "none.pem cannot be found"),
    ],
)
def test_a_way_that_cannot_be_gone_is_told(
    site: SiteFolder, key: str, value: str, told: str
) -> None:
    environ = {
        **API,
        "KIOSK_CASES__API__CLIENT_SECRET": "s3cret",
        f"KIOSK_CASES__API__{key}": value,
    }

    (fault,) = site.with_environ(**environ).faults()
    assert told in fault
    assert "canary" not in fault


@pytest.mark.parametrize("proxy", ["http://proxy.example:3128", "system"])
def test_a_proxy_is_taken_as_it_is_written(site: SiteFolder, proxy: str) -> None:
    environ = {**API, "KIOSK_CASES__API__CLIENT_SECRET": "s", "KIOSK_CASES__API__PROXY": proxy}

    assert site.with_environ(**environ).configuration().settings.cases.api.proxy == proxy
