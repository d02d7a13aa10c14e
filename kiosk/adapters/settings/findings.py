"""Faults as they are found in one file, each at its key."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.adapters.settings.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.adapters.settings.source_lines import KeyPath, SourceLines


@dataclass
class Findings:
    """The faults of one file. ``variables`` maps a path to the variable that overrides it."""

    file: str
    text: str = ""
    variables: Mapping[KeyPath, str] = field(default_factory=dict)
    _found: list[tuple[KeyPath, Fault]] = field(default_factory=list)

    def add(self, path: KeyPath, message: str) -> None:
        """Note a fault of the key at ``path``."""
        if variable := self.variables.get(path):
            fault = Fault(None, None, variable, message)
        else:
            fault = Fault(self.file, self._lines.line_of(path), dotted(path), message)
        self._found.append((path, fault))

    def add_variable(self, name: str, message: str) -> None:
        """Note a fault of an environment variable that stands for no key."""
        self._found.append(((), Fault(None, None, name, message)))

    def clean(self, *paths: KeyPath) -> bool:
        """Return whether no fault stands at any of these keys, nor inside them."""
        return not any(
            path == found[: len(path)] for path in paths for found, _ in self._found if found
        )

    def faults(self) -> tuple[Fault, ...]:
        """Return the faults found so far, by line; those without a line come first."""
        return tuple(sorted((fault for _, fault in self._found), key=lambda one: one.line or 0))

    @cached_property
    def _lines(self) -> SourceLines:
        from kiosk.adapters.settings.source_lines import SourceLines

        return SourceLines(self.text)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a file at which faults can be told."""

    findings: Findings
    path: KeyPath = ()

    def at(self, *names: str | int) -> Spot:
        """Return the place of a key inside this one."""
        return Spot(self.findings, (*self.path, *names))

    def fault(self, message: str) -> None:
        """Tell a fault here."""
        self.findings.add(self.path, message)

    def muted(self) -> Spot:
        """Return this place in findings that no one reads."""
        return Spot(Findings(self.findings.file), self.path)

    def clean(self, *names: str) -> bool:
        """Return whether no fault stands at these keys; without names, at this place."""
        if not names:
            return self.findings.clean(self.path)
        return self.findings.clean(*((*self.path, name) for name in names))


def dotted(path: KeyPath) -> str:
    """Return a path as people write it; entries of an array count from 1: ``service[2].id``."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return text.removeprefix(".")
