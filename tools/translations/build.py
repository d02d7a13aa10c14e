"""Compiles the words: for QML with Qt's ``lrelease``, for Python as plain tables."""

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kiosk.adapters.texts import plurals
from kiosk.domain.phrases import PHRASED
from tools.translations import phrases, sources
from tools.translations.sources import Message, Translation

# What decides how the outputs look; when one of them is newer, everything is made again.
_MAKERS = tuple(map(Path, (__file__, phrases.__file__, sources.__file__, plurals.__file__)))


def build(folder: Path, target: Path) -> None:
    """Make ``translations/*.qm`` and ``texts/*.json`` in ``target``, where they are stale."""
    stale = [path for path in sources.find(folder) if _is_stale(path, _outputs(path, target))]
    _forget_others(folder, target)
    with ThreadPoolExecutor() as pool:
        for _ in pool.map(lambda path: _make(path, target), stale):
            pass


def _outputs(path: Path, target: Path) -> tuple[Path, Path]:
    return (
        target / "translations" / f"{path.stem}.qm",
        target / "texts" / f"{sources.locale_of(path)}.json",
    )


def _is_stale(path: Path, outputs: tuple[Path, ...]) -> bool:
    newest = max(part.stat().st_mtime_ns for part in (path, *_MAKERS))
    return any(not made.exists() or made.stat().st_mtime_ns < newest for made in outputs)


def _forget_others(folder: Path, target: Path) -> None:
    wanted = {output for path in sources.find(folder) for output in _outputs(path, target)}
    made = (*target.glob("translations/kiosk_*.qm"), *target.glob("texts/*.json"))
    for left_over in set(made) - wanted:
        left_over.unlink()


def _make(path: Path, target: Path) -> None:
    compiled, table = _outputs(path, target)
    for output in (compiled, table):
        output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        phrased = sources.locale_of(path) in PHRASED
        source = phrases.joined_copy(path, Path(folder)) if phrased else path
        _compile(source, compiled)
        _write_table(sources.read(source), table)


def _compile(path: Path, compiled: Path) -> None:
    fresh = compiled.with_suffix(f".{os.getpid()}")
    command: list[str | Path] = [_lrelease(), "-silent", path, "-qm", fresh]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{path.name}: {done.stdout}{done.stderr}")
    fresh.replace(compiled)


def _lrelease() -> Path:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is not installed: make setup")
    name = "lrelease.exe" if os.name == "nt" else "lrelease"
    return Path(spec.origin).with_name(name)


def _write_table(translation: Translation, table: Path) -> None:
    texts = {message.id: _entry(translation, message) for message in translation.messages}
    fresh = table.with_suffix(f".{os.getpid()}")
    fresh.write_text(json.dumps(texts, ensure_ascii=False, indent=0), encoding="utf-8")
    fresh.replace(table)


def _entry(translation: Translation, message: Message) -> str | dict[str, str]:
    if not message.plural:
        return message.forms[0]
    return dict(zip(translation.rule.categories, message.forms, strict=True))
