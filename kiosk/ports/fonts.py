"""The typefaces of screens and tickets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.language import nearest_locale

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.domain.language import Locale

    Families = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fonts:
    """Font files, and the order in which their families are asked for a character.

    Chinese characters have other shapes in each language that writes them: ``by_language`` has an
    order for each of these, ``families`` is everybody else's. In ``greetings`` the few characters
    with which these languages greet come from a family of their own. No two orders that differ
    begin with the same family, since Qt remembers what follows a family by its name alone.

    ``config`` is a file of fontconfig (fontconfig.org, fonts.conf) under which Qt finds these files
    by itself and maps of each what is drawn; None where every file must be loaded.
    """

    files: tuple[Path, ...]
    families: Families
    by_language: Mapping[Locale, Families] = field(default_factory=dict)
    greetings: Mapping[Locale, Families] = field(default_factory=dict)
    config: Path | None = None

    def families_for(self, locale: Locale) -> Families:
        """Return the order for a language."""
        nearest = nearest_locale(locale, self.by_language)
        return self.by_language[nearest] if nearest else self.families

    def all_families(self) -> frozenset[str]:
        """Return every family that is asked."""
        return frozenset(family for order in self.orders() for family in order)

    def orders(self) -> frozenset[Families]:
        """Return every order there is, each once."""
        return frozenset({self.families, *self.by_language.values(), *self.greetings.values()})
