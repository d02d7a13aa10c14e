"""``kiosk walk-in`` at a kiosk whose catalogue, cases and queues are at ``kiosk serve``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.commands import kiosk, walk_in
from tests.fakes import sites
from tests.fakes.engines import known
from tests.fakes.served_kiosk import write_kiosk
from tests.fakes.serving import parts_on, serving
from tests.fakes.system import FakeClock

NOTHING_LISTENS = "http://127.0.0.1:9"


def test_the_first_walk_in_brings_the_catalogue_and_later_ones_start_with_it(
    tmp_path: Path,
) -> None:
    with serving(parts_on(f"sqlite:///{tmp_path / 'cases.sqlite'}")) as served:
        config = write_kiosk(tmp_path / "kiosk", served)
        first = walk_in(sites.NOTHING, "--config", config)
        listed = kiosk("catalogue", "list", "--json", "--config", config)

    assert first.status == 0, first.err
    assert first.answer["case"]["ticket"] == {"prefix": "N", "suffix": None, "number": 1}
    assert sites.NOTHING in {entry["serviceTypeId"] for entry in listed.answer}


def test_the_counter_sees_that_the_ticket_was_printed(tmp_path: Path) -> None:
    with serving(parts_on(f"sqlite:///{tmp_path / 'cases.sqlite'}")) as served:
        config = write_kiosk(tmp_path / "kiosk", served, connection="virtual")
        done = kiosk("walk-in", "--service-type", sites.NOTHING, "--json", "--config", config)
        (row,) = known(served.engine.queues.waiting([sites.FRONT_DESK]))

    assert done.status == 0, done.err
    assert (row.case_id, row.print_state) == (done.answer["case"]["caseId"], "printed")


@pytest.mark.parametrize("options", [(), ("--language", "tlh")])
def test_without_any_catalogue_nothing_is_issued_and_that_is_certain(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    with serving(parts_on(f"sqlite:///{tmp_path / 'cases.sqlite'}")) as served:
        config = write_kiosk(tmp_path / "kiosk", served)
    config.write_text(config.read_text().replace(served.base, NOTHING_LISTENS))
    done = walk_in(sites.NOTHING, "--config", config, *options)

    assert done.status == 4
    assert (done.answer["outcome"], done.answer["case"]) == ("unavailable", None)
    assert "Traceback" not in done.err


def test_a_test_print_without_a_catalogue_says_what_is_missing(tmp_path: Path) -> None:
    with serving(parts_on(f"sqlite:///{tmp_path / 'cases.sqlite'}")) as served:
        config = write_kiosk(tmp_path / "kiosk", served)
    done = kiosk("print", "test", "--config", config)

    assert done.status == 2
    assert "no catalogue" in done.err


def test_a_catalogue_that_changed_is_followed(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path / 'cases.sqlite'}"
    with serving(parts_on(database)) as served:
        config = write_kiosk(tmp_path / "kiosk", served)
        assert walk_in(sites.NOTHING, "--config", config).status == 0
    smaller = replace(sites.CATALOGUE, menu=sites.CATALOGUE.menu[1:])
    with serving(parts_on(database, catalogue=smaller, clock=FakeClock())) as served:
        config = write_kiosk(tmp_path / "kiosk", served)
        done = walk_in(sites.NOTHING, "--config", config)

    assert done.status == 2
    assert "is not in the catalogue" in done.err
