"""What is wrong with a configuration, said so that whoever wrote it can put it right."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to put right.

    ``file`` is the path as it was given, None for an environment variable; ``line`` counts from 1,
    None where the file has no such line; ``key`` is a dotted key or the variable's name, empty for
    the file as a whole.
    """

    file: str | None
    line: int | None
    key: str
    message: str

    def __str__(self) -> str:
        """Return ``kiosk.toml:12: printer.port: ``, what is wrong, and what would be right."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        sentence = ": ".join(part for part in (place, self.key, self.message) if part)
        return sentence.encode("utf-8", "backslashreplace").decode("utf-8")


@dataclass(frozen=True, slots=True)
class Faults:
    """All faults of a configuration, in the order of the files and of their lines."""

    faults: tuple[Fault, ...]

    def __str__(self) -> str:
        """Return one sentence per line."""
        return "\n".join(map(str, self.faults))
