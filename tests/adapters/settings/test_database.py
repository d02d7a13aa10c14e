"""Where cases are kept, and that nobody is shown the password to it."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.settings.effective_settings import settings_json, settings_text
from kiosk.adapters.settings.kinds.base import Wrong
from kiosk.adapters.settings.kinds.database import Database
from tests.adapters.settings.sites import SiteFolder

URL = "postgresql+psycopg://kiosk:canary-password@db.example.org:5433/cases"
POSTGRESQL = [
    "postgresql+psycopg://kiosk@localhost/cases",
    "postgresql+psycopg:///cases",
    "postgresql+psycopg:///cases?host=/run/postgresql",
    "postgresql+psycopg://k:p%40ss@[::1]:5432/cases?sslmode=verify-full&sslrootcert=/etc/ca.pem",
    URL,
]


@pytest.mark.parametrize("url", POSTGRESQL)
def test_cases_may_be_kept_in_postgresql(site: SiteFolder, url: str) -> None:
    configuration = site.with_environ(KIOSK_CASES__LOCAL__DATABASE=url).configuration()

    assert configuration.settings.cases.local.database == url
    assert configuration.paths.database is None


WRONG = [
    ("postgresql://kiosk:canary-password@db/cases", '"postgresql://" names no driver known here'),
    ("postgres://kiosk:canary-password@db/cases", '"postgres://" names no driver known here'),
    ("postgresql+asyncpg://kiosk:canary-password@db/cases", '"postgresql+asyncpg://" names no'),
    ("postgresql+psycopg://kiosk:canary-password@db", "is not the address"),
    ("postgresql+psycopg://kiosk:canary-password@db/", "is not the address"),
    ("postgresql+psycopg://kiosk:canary-password@db:0/cases", "is not the address"),
    ("postgresql+psycopg://kiosk:canary-password@db:99999/cases", "is not the address"),
    ("postgresql+psycopg://kiosk:canary-password@ db/cases", "is not the address"),
    ("postgresql+psycopg://kiosk:canary@password@db/cases", "is not the address"),
    ("mysql://kiosk:canary-password@db/cases", "is not the address"),
    ("kiosk:canary-password@db/cases", "is not the address"),
    ("sqlite:///", "is not the address"),
    ("sqlite:///:memory:", "is not the address"),
    ("sqlite:////var/lib/", "is not the address"),
]


@pytest.mark.parametrize(("url", "message"), WRONG)
def test_what_is_no_database_is_told_without_its_password(
    site: SiteFolder, url: str, message: str
) -> None:
    (fault,) = site.with_environ(KIOSK_CASES__LOCAL__DATABASE=url).faults()

    assert fault.startswith("KIOSK_CASES__LOCAL__DATABASE: ")
    assert message in fault
    assert "canary" not in fault


def test_the_settings_in_force_do_not_show_the_password(site: SiteFolder) -> None:
    configuration = site.with_environ(KIOSK_CASES__LOCAL__DATABASE=URL).configuration()

    shown = "postgresql+psycopg://kiosk:********@db.example.org:5433/cases"
    assert settings_json(configuration)["cases"]["local"]["database"] == shown
    assert f'database = "{shown}"  # KIOSK_CASES__LOCAL__DATABASE' in settings_text(configuration)
    assert "canary" not in repr(configuration.settings)


SECRETS = st.text(string.ascii_letters + string.digits + ":@/?#[]%=&+ ", min_size=1)


@given(SECRETS, st.sampled_from(["db/cases", "[::1]:5432/cases?a=b", ""]))
def test_no_password_is_ever_told(secret: str, rest: str) -> None:
    url = f"postgresql+psycopg://kiosk:<{secret}>@{rest}"
    read = Database().read(url)

    told = read.message if isinstance(read, Wrong) else Database().masked(read)
    assert f"<{secret}>" not in told
    assert "********" in told


@given(SECRETS.filter(lambda secret: "&" not in secret))
def test_a_password_among_the_parameters_is_not_told_either(secret: str) -> None:
    masked = Database().masked(f"postgresql+psycopg:///cases?password=<{secret}>&sslpassword=<x>")

    assert "<" not in masked
