"""Where a kiosk keeps its files."""

from pathlib import Path

from tests.adapters.settings.sites import SiteFolder


def test_all_state_lies_in_a_folder_named_after_the_kiosk(site: SiteFolder, tmp_path: Path) -> None:
    configuration = site.with_settings('id = "demo"', 'id = "lobby-2"').configuration()
    state = tmp_path / "data" / "lobby-2"
    paths = configuration.paths
    assert (paths.state, paths.tickets, paths.database) == (
        state,
        state / "tickets",
        state / "cases.sqlite",
    )
    assert (paths.journal, paths.staff_log) == (
        state / "journal.sqlite",
        state / "staff.log",
    )
    settings = configuration.settings
    assert settings.cases.local.database == f"sqlite:///{state / 'cases.sqlite'}"
    assert settings.printer.folder == str(state / "tickets")


def test_reading_writes_nothing(site: SiteFolder, tmp_path: Path) -> None:
    site.configuration()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["catalogue.toml", "kiosk.toml"]


def test_relative_places_are_relative_to_the_settings_file(
    site: SiteFolder, tmp_path: Path
) -> None:
    configuration = site.with_environ(
        KIOSK_KIOSK__STATE_FOLDER="state",
        KIOSK_PRINTER__FOLDER="out/tickets",
        KIOSK_CASES__LOCAL__DATABASE="sqlite:///cases/all.sqlite",
    ).configuration()
    assert configuration.paths.state == tmp_path / "state"
    assert configuration.paths.tickets == tmp_path / "out" / "tickets"
    assert configuration.paths.database == tmp_path / "cases" / "all.sqlite"
    assert configuration.settings.cases.local.database == (
        f"sqlite:///{tmp_path / 'cases' / 'all.sqlite'}"
    )


def test_an_absolute_database_stays_where_it_is(site: SiteFolder) -> None:
    changed = site.with_environ(KIOSK_CASES__LOCAL__DATABASE="sqlite:////var/lib/k/c.sqlite")
    assert changed.configuration().paths.database == Path("/var/lib/k/c.sqlite")


def test_cases_behind_an_api_are_not_kept_here(site: SiteFolder) -> None:
    changed = site.with_environ(
        KIOSK_CASES__GATEWAY="api",
        KIOSK_CASES__API__BASE_URL="https://cases.example.org",
        KIOSK_CASES__API__APPLICATION_ID="app-1",
        KIOSK_CASES__API__ACCESS_TOKEN="t",
    )
    assert changed.configuration().paths.database is None
