"""The tracked files of the project, read once, for the house rules to look at."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return every file git tracks or would track, as paths relative to the checkout."""
    command = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    paths = (Path(name) for name in sorted(filter(None, listed.stdout.split("\0"))))
    return tuple(path for path in paths if (ROOT / path).is_file())


@cache
def tracked_texts() -> tuple[tuple[Path, str], ...]:
    """Return every tracked file that is text, with its text."""
    return tuple((path, text) for path in tracked_files() if (text := read(path)) is not None)


def read(path: Path) -> str | None:
    """Return the text of a tracked file, or None if it is not text."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def files_under(*folders: str, suffix: str) -> list[Path]:
    """Return the tracked files with a suffix in these folders."""
    return [path for path in tracked_files() if path.suffix == suffix and path.parts[0] in folders]


@cache
def syntax(path: Path) -> ast.Module:
    """Return the syntax tree of a tracked Python file."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and full dotted name of everything a Python file imports, by statement or name."""
    for node in ast.walk(syntax(path)):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in names)
            case ast.Call(func=function, args=[ast.Constant(value=str(module)), *_]) if dotted(
                function
            ).endswith("import_module"):
                yield node.lineno, module
            case _:
                pass


def calls(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name (as written) of everything a Python file calls."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Call):
            yield node.lineno, dotted(node.func)


def dotted(node: ast.expr) -> str:
    """Return a name or attribute as it is written; what is no name becomes a question mark."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{dotted(value)}.{name}"
        case _:
            return "?"
