"""The words of the kiosk, in every language it speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.language import Locale


class Texts(Protocol):
    """Finds texts by id. A language that is not spoken gets the site's default, then English."""

    def text(self, locale: Locale, text_id: str, *args: str, n: int | None = None) -> str:
        """Return a text; ``args`` fill ``%1``, ``%2`` …; ``n`` chooses the plural and fills ``%n``.

        Raises KeyError where no text has this id, ValueError where a plural is given no ``n``.
        """
        ...

    def date(self, locale: Locale, moment: dt.datetime) -> str:
        """Return the day as the language writes it, ``Tue, May 14, 2030``; digits are 0-9."""
        ...

    def time(self, locale: Locale, moment: dt.datetime) -> str:
        """Return the time of day as a clock shows it, ``10:22``; digits are 0-9."""
        ...

    def written_time(self, locale: Locale, moment: dt.datetime) -> str:
        """Return the time of day as the language writes it, ``10:22 AM``; digits are 0-9."""
        ...
