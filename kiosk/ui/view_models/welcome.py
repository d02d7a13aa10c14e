"""Welcome: every language greets in its own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from kiosk.domain.events import LanguageChosen
from kiosk.domain.language import Direction, Locale, direction_of, has_tall_script, name_id
from kiosk.ui.view_models.paging import Pages, page_of
from kiosk.ui.view_models.screen import ScreenProps, ScreenViewModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.application.journey_controller import JourneyController
    from kiosk.ui.view_models.snapshot import Snapshot

    Phrases = Callable[[Locale, str], str]

_ISOLATE, _END = "\u2068", "\u2069"
"""A name keeps its own direction among the others (UAX 9, FSI and PDI)."""


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language in its own words."""

    code: str
    name: str
    start: str
    welcome: str
    help: str
    rightToLeft: bool
    tallScript: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WelcomeProps(ScreenProps):
    """``moreCount`` languages follow, -1 after the last page; ``moreNames`` are on the next.

    ``page`` is 0 for the first; ``held`` counts the touches for which the greeting stands still.

    ``closes`` is a time such as ``17:30``; it and ``reception`` are empty where not known.
    """

    languages: tuple[LanguageRow, ...] = ()
    page: int = 0
    held: int = 0
    moreCount: int = 0
    moreNames: tuple[str, ...] = ()
    closes: str = ""
    reception: str = ""
    siteName: str = ""


def derive_welcome_props(
    now: Snapshot, phrases: Phrases, pages: Pages, closes: str = "", held: int = 0
) -> WelcomeProps:
    """Offer the site's languages; of one alone, just to begin.

    ``phrases`` gives the text of an id in a language.
    """
    site = now.context.site
    shown, more = page_of(site.languages, pages)
    coming = page_of(site.languages, pages.turned())[0] if more else ()
    names = {one: phrases(one, name_id(one, site.languages)) for one in (*shown, *coming)}
    row = _only if len(site.languages) == 1 else _row
    return WelcomeProps(
        languages=tuple(row(one, names[one], phrases) for one in shown),
        page=pages.page,
        held=held,
        moreCount=more,
        moreNames=tuple(f"{_ISOLATE}{names[one]}{_END}" for one in coming),
        closes=closes,
        reception=now.text(site.reception),
        siteName=now.text(site.name),
    )


def _row(language: Locale, name: str, phrases: Phrases) -> LanguageRow:
    return LanguageRow(
        code=language,
        name=name,
        start=phrases(language, "tile.start"),
        welcome=phrases(language, "welcome"),
        help=phrases(language, "welcome.help"),
        rightToLeft=direction_of(language) is Direction.RIGHT_TO_LEFT,
        tallScript=has_tall_script(language),
    )


def _only(language: Locale, name: str, phrases: Phrases) -> LanguageRow:
    """Return the tile of a site with one language: nobody has to look for theirs."""
    start = phrases(language, "tile.start")
    row = _row(language, name, phrases)
    return replace(row, name=start, start="", help=phrases(language, "welcome.begin"))


class WelcomeViewModel(ScreenViewModel[WelcomeProps]):
    """Lets a visitor begin."""

    def __init__(
        self,
        journey: JourneyController,
        phrases: Phrases,
        closes: Callable[[Snapshot], str] = lambda _: "",
    ) -> None:
        self._phrases = phrases
        self._closes = closes
        self._pages = Pages()
        self._held = 0
        super().__init__(journey)

    def derive(self, now: Snapshot) -> WelcomeProps:
        """Offer the languages."""
        closes = self._closes(now)
        return derive_welcome_props(now, self._phrases, self._pages, closes, self._held)

    @Slot(str)
    def choose(self, code: str) -> None:
        """A language tile was touched."""
        self.dispatch(LanguageChosen(Locale(code)))

    def hold(self) -> None:
        """Somebody is here: what moves by itself stands still (EN 301 549, 11.2.2.2)."""
        self._held += 1
        self.refresh()

    @Slot()
    def more(self) -> None:
        """More languages was touched."""
        self._pages = self._pages.turned()
        self.refresh()

    @Slot()
    def rest(self) -> None:
        """Nobody went on: begin again for whoever comes."""
        self._held = 0
        self._pages = self._pages.opened()
        self.refresh()

    @Slot(int)
    def fit(self, count: int) -> None:
        """So many tiles fit on the screen."""
        self._pages = self._pages.fitting(count)
        self.refresh()
