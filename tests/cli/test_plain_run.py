"""``kiosk run`` is read without Typer where that makes no difference."""

from __future__ import annotations

from unittest.mock import Mock

import pytest

from kiosk.cli import opening, run
from kiosk.cli.app import app
from kiosk.cli.plain_run import open_plainly, read_plain_run
from tests.cli.commands import kiosk

PLAIN = [
    ("run",),
    ("run", "--windowed", "1080x1920"),
    ("run", "--windowed=1080x1920"),
    ("run", "--config", "site/kiosk.toml"),
    ("run", "--config=a=b.toml"),
    ("run", "--windowed", "800x600", "--config", "kiosk.toml"),
    ("run", "--config=kiosk.toml", "--windowed", "big"),
]
NOT_PLAIN = [
    (),
    ("--help",),
    ("config", "check"),
    ("run", "--help"),
    ("run", "--json"),
    ("run", "site"),
    ("run", "--"),
    ("run", "--windowed"),
    ("run", "--windowed", ""),
    ("run", "--windowed="),
    ("run", "--config", "--windowed", "1080x1920"),
    ("run", "--config", "a.toml", "--config", "b.toml"),
    ("run", "--conf", "a.toml"),
]


@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_a_plain_line_means_what_typer_reads_in_it(
    arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Mock(return_value=3)
    monkeypatch.setattr(opening, "open_kiosk", opened)
    monkeypatch.setattr(run, "open_kiosk", opened)
    plain = read_plain_run(list(arguments))
    assert plain is not None
    assert open_plainly(plain) == 3
    with pytest.raises(SystemExit) as ended:
        app(list(arguments), prog_name="kiosk")
    assert ended.value.code == 3
    plainly, by_typer = opened.call_args_list
    assert plainly == by_typer


@pytest.mark.parametrize("arguments", NOT_PLAIN, ids=" ".join)
def test_every_other_line_is_left_to_typer(arguments: tuple[str, ...]) -> None:
    assert read_plain_run(list(arguments)) is None


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("run", "--windowed", "big"), "big is not a size"),
        (("run", "--config", "no-such.toml"), "no-such.toml"),
    ],
    ids=["size", "file"],
)
def test_a_plain_line_that_cannot_be_followed_says_why(
    arguments: tuple[str, ...], told: str
) -> None:
    done = kiosk(*arguments)
    assert (done.status, done.out) == (2, "")
    assert told in done.err


def test_an_interrupted_start_ends_as_typer_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "open_kiosk", Mock(side_effect=KeyboardInterrupt))
    monkeypatch.setattr(run, "open_kiosk", Mock(side_effect=KeyboardInterrupt))
    plainly, by_typer = kiosk("run"), kiosk("run", "--config", "a.toml", "--config", "b.toml")
    assert plainly == by_typer
    assert plainly.status == 130
