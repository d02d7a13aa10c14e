"""What holds for every test: no display, no home of a person's, and nothing skipped in silence."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.fakes.postgresql import PostgresqlServer
from tools import system_packages

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

# Before the first import of Qt: a window that no one sees, drawn without a graphics card.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

# A busy machine is slow, and that is no finding.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--long``: what otherwise runs for seconds runs for minutes."""
    parser.addoption(
        "--long",
        action="store_true",
        help="1,000 kills instead of 100; every screen in every language and size",
    )


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    """Return how often a process is killed."""
    return 1000 if request.config.getoption("--long") else 100


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose system packages are missing, by name; under CI that is a failure."""
    wanted = [name for mark in item.iter_markers("needs") for name in mark.args]
    if missing := system_packages.missing_to_test(wanted):
        reason = f"{', '.join(missing)} not installed: {system_packages.install_command(missing)}"
        if os.environ.get("CI") and not set(missing) <= set(system_packages.OPTIONAL_PACKAGES):
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)


@pytest.fixture(autouse=True)
def a_home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep every test, and every program it starts, away from a person's files and settings."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("KIOSK_")]:
            patch.delenv(name)
        patch.setenv("HOME", str(home))
        for name in ("CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        # Without it, a sound client makes a folder beside all others', and leaves it.
        patch.setenv("PULSE_RUNTIME_PATH", str(home / "pulse"))
        # Compiled QML and fonts are the same for all tests.
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
        yield home


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QGuiApplication]":
    """Start the application that the kiosk itself starts, whichever test of a process is first."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgresqlServer]:
    """Start a PostgreSQL server for all tests of this process; each makes its own database."""
    with PostgresqlServer() as server:
        yield server
