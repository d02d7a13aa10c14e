"""Bytecode made ahead: a kiosk that may write nothing starts as quickly."""

from __future__ import annotations

from importlib.util import cache_from_source
from pathlib import Path

import pytest

from tools.bytecode import build


def test_every_module_is_compiled_wherever_it_lies(tmp_path: Path) -> None:
    modules = [tmp_path / "one.py", tmp_path / "part" / "two.py"]
    for module in modules:
        module.parent.mkdir(exist_ok=True)
        module.write_text("ANSWER = 42\n")
    assert build(tmp_path)
    assert all(Path(cache_from_source(str(module))).is_file() for module in modules)


def test_a_module_that_is_not_python_fails_the_build(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wrong.py").write_text("def (:\n")
    assert not build(tmp_path)
    assert "wrong.py" in capsys.readouterr().out
