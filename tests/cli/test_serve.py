"""``kiosk serve`` and the commands around it, as others start them."""

from __future__ import annotations

import datetime as dt
import ipaddress
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.architecture.test_without_qt import WITHOUT_QT
from tests.cli.commands import DRIVING, kiosk, kiosk_process
from tests.fakes.served_process import NOTHING_ASKED, ServeProcess, registered

API = "KIOSK_CASES__API__"


@pytest.fixture
def own_site(site: Path) -> Path:
    """Return the settings of a site that keeps its files beside them."""
    site.write_text(site.read_text().replace("[kiosk]\n", '[kiosk]\nstate_folder = "state"\n'))
    return site


@pytest.fixture
def server(own_site: Path) -> Iterator[ServeProcess]:
    started = ServeProcess(own_site).start()
    yield started
    started.stop()


def test_a_kiosk_elsewhere_takes_its_numbers_from_the_server(
    server: ServeProcess, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = kiosk("app", "add", "Kiosk 2", "--json", "--config", site).answer
    base_url = f"http://127.0.0.1:{server.port}"
    monkeypatch.setenv("KIOSK_CASES__GATEWAY", "api")
    monkeypatch.setenv("KIOSK_KIOSK__STATE_FOLDER", str(tmp_path / "elsewhere"))
    monkeypatch.setenv(f"{API}BASE_URL", base_url)
    monkeypatch.setenv(f"{API}TOKEN_URL", f"{base_url}/site/oauth2/v2.0/token")
    monkeypatch.setenv(f"{API}IDEMPOTENT", "true")
    for name in ("application_id", "client_id", "client_secret"):
        monkeypatch.setenv(f"{API}{name.upper()}", added[name])
    options = ("--no-print", "--json", "--config", site)
    issued = kiosk("walk-in", "--service-type", NOTHING_ASKED, *options)
    refused = kiosk("walk-in", "--service-type", DRIVING, "--phone", "1", *options)

    assert (issued.status, issued.answer["outcome"]) == (0, "issued"), issued.out + issued.err
    assert issued.answer["case"]["ticketUrl"].startswith("http://127.0.0.1:8470/t/")
    assert (refused.status, refused.answer["outcome"]) == (3, "refused")


def test_the_server_runs_without_qt_and_stops_when_it_is_told(own_site: Path) -> None:
    command = [sys.executable, "-c", WITHOUT_QT, "serve", "--port", "0", "--config", str(own_site)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().rpartition(" ")[2].strip()
        try:
            assert address.startswith("http://127.0.0.1:")
            assert httpx.get(f"{address}/readyz", trust_env=False).status_code == 200
        finally:
            process.terminate()
        assert process.wait(20) == 0


def test_an_address_in_use_is_told_in_one_line(own_site: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = kiosk_process("serve", "--port", port, "--config", own_site)

    assert (done.status, done.out) == (2, "")
    assert "Address already in use" in done.err
    assert "Traceback" not in done.err


def write_certificate(folder: Path) -> None:
    """Write certificate.pem and key.pem for 127.0.0.1, signed by themselves."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "kiosk")])
    now = dt.datetime.now(dt.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    (folder / "key.pem").write_bytes(private)
    (folder / "key.pem").chmod(0o600)
    (folder / "certificate.pem").write_bytes(made.public_bytes(pem))


def test_with_certificate_files_the_server_speaks_tls(
    own_site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_certificate(own_site.parent)
    monkeypatch.setenv("KIOSK_SERVE__TLS_CERTIFICATE", "certificate.pem")
    monkeypatch.setenv("KIOSK_SERVE__TLS_KEY", "key.pem")
    server = ServeProcess(own_site).start()
    context = ssl.create_default_context(cafile=own_site.with_name("certificate.pem"))
    try:
        answer = httpx.get(
            f"https://127.0.0.1:{server.port}/healthz", verify=context, trust_env=False
        )
        assert answer.status_code == 200
        assert "Strict-Transport-Security" in answer.headers
    finally:
        server.stop()


def test_an_application_is_added_listed_and_revoked(own_site: Path) -> None:
    added = kiosk("app", "add", "Kiosk 1", "--role", "case manager", "--json", "--config", own_site)
    listed = kiosk("app", "list", "--json", "--config", own_site)
    revoked = kiosk("app", "revoke", added.answer["client_id"], "--json", "--config", own_site)

    assert {"application_id", "client_id", "client_secret", "base_url", "token_url"} <= set(
        added.answer
    )
    assert added.answer["base_url"] == "http://127.0.0.1:8470"
    assert added.answer["roles"] == ["Case Manager"]
    assert [one["application_id"] for one in listed.answer] == [added.answer["application_id"]]
    assert listed.answer[0]["revoked_at"] is None
    assert added.answer["client_secret"] not in listed.out
    assert revoked.answer["revoked_at"]


def test_the_address_that_kiosks_are_told_is_the_public_one(
    own_site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_SERVE__PUBLIC_URL", "https://queue.example.org/")
    added = kiosk("app", "add", "Kiosk 1", "--json", "--config", own_site).answer

    assert added["base_url"] == "https://queue.example.org"
    assert added["token_url"] == "https://queue.example.org/site/oauth2/v2.0/token"


@pytest.mark.parametrize(
    "arguments",
    [
        ("app", "add", "Kiosk", "--role", "King"),
        ("app", "add", " "),
        ("app", "revoke", "nobody"),
        ("staff", "add", " "),
        ("staff", "remove", "nobody"),
        ("customer", "import", "customers.txt"),
        ("customer", "import", "missing.csv"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_is_told_with_status_2(
    own_site: Path, arguments: tuple[str, ...]
) -> None:
    done = kiosk(*arguments, "--config", own_site)
    assert (done.status, done.out) == (2, "")
    assert len(done.err.splitlines()) == 1


def test_staff_get_a_password_that_is_told_once(own_site: Path) -> None:
    added = kiosk("staff", "add", "Ada", "--json", "--config", own_site)
    again = kiosk("staff", "add", "ADA", "--json", "--config", own_site)
    listed = kiosk("staff", "list", "--json", "--config", own_site)

    assert (added.status, again.status) == (0, 2)
    assert added.answer["name"] == "Ada"
    assert len(added.answer["password"]) >= 16
    assert listed.answer == [{"name": "Ada"}]
    assert kiosk("staff", "remove", "ada", "--config", own_site).status == 0
    assert kiosk("staff", "list", "--json", "--config", own_site).answer == []


def test_customers_are_imported_all_or_none(own_site: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("recordId,phone,email\nC-7,7700900777,a@example.org\n")
    bad.write_text("recordId,phone,email\nC-8,7700900888,\n,,\n")
    imported = kiosk("customer", "import", good, "--json", "--config", own_site)
    refused = kiosk("customer", "import", bad, "--json", "--config", own_site)

    assert imported.answer == {"added": 1, "changed": 0}
    assert (refused.status, refused.out) == (2, "")
    assert f"{bad}:3" in refused.err


def test_accounts_without_a_database_are_unavailable(
    own_site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = own_site.parent / "file"
    nowhere.write_text("")
    monkeypatch.setenv("KIOSK_CASES__LOCAL__DATABASE", f"sqlite:///{nowhere}/cases.sqlite")
    for arguments in (("app", "list"), ("app", "add", "Kiosk"), ("staff", "list")):
        done = kiosk(*arguments, "--config", own_site)
        assert (done.status, done.out) == (4, "")


def test_the_secret_is_nowhere_in_the_files_of_the_site(own_site: Path) -> None:
    made = registered(own_site)
    for file in (own_site.parent / "state").iterdir():
        assert made.client_secret.encode() not in file.read_bytes()
