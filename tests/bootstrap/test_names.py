"""The names of the composition root, each imported when it is asked for."""

import importlib
import subprocess
import sys

import pytest

import kiosk.bootstrap


@pytest.mark.parametrize("name", kiosk.bootstrap.__all__)
def test_a_name_is_where_it_was_made(name: str) -> None:
    found = getattr(kiosk.bootstrap, name)
    home = getattr(found, "__module__", None)
    assert home is None or getattr(importlib.import_module(home), name) is found


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = kiosk.bootstrap.nothing


def test_the_settings_are_loaded_without_what_else_can_be_asked_for() -> None:
    program = (
        "import sys, kiosk.bootstrap\n"
        "kiosk.bootstrap.load\n"
        "print(*[name for name in sys.modules if name.startswith('kiosk.bootstrap.')])"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert done.stdout.split() == [b"kiosk.bootstrap.configuration"]
