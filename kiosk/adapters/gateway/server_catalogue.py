"""The catalogue that kiosk serve hands out: asked for again and again, and the good one kept."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from kiosk.adapters.gateway.api_reader import json_in
from kiosk.adapters.gateway.exchange import Answer, NoAnswer, NotSent
from kiosk.domain.case import Unavailable
from kiosk.domain.catalogue_body import BodyFault, catalogue_of, etag_of
from kiosk.domain.site import spoken_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.adapters.gateway.api_reader import ApiReader
    from kiosk.domain.catalogue import Catalogue
    from kiosk.domain.site import Site
    from kiosk.ports.kept_catalogue import KeptCatalogue
    from kiosk.ports.staff_log import StaffLog

REFRESH_SECONDS = 180
"""How often a kiosk asks whether the catalogue has changed."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """Another catalogue than the one before, and its site in the languages of the screens."""

    catalogue: Catalogue
    site: Site


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The catalogue that is kept is the server's."""


@dataclass(frozen=True, slots=True)
class NotRenewed:
    """The server is away, or what it says cannot be taken: the last good catalogue goes on."""

    reason: str


Refresh = Renewed | Unchanged | NotRenewed


class ServerCatalogue:
    """Brings the server's catalogue; one refresh at a time."""

    def __init__(
        self, reader: ApiReader, kept: KeptCatalogue, translated: Sequence[str], log: StaffLog
    ) -> None:
        """Take what is used; nothing is read or sent yet.

        ``translated``: the languages that the screens are written in; none: not checked.
        """
        self._reader = reader
        self._kept = kept
        self._translated = translated
        self._log = log
        self._etag: str | None = None
        self._told = ""

    def refresh(self) -> Refresh:
        """Ask once, and keep what is new and good. Staff are told a reason once. Blocks."""
        self._etag = self._etag or self._etag_of_kept()
        refresh = self._taken(self._ask())
        self._tell(refresh)
        return refresh

    def kept(self) -> Renewed | NotRenewed:
        """Return the catalogue that is kept. Blocks."""
        return self._read(self._kept.body())

    def _etag_of_kept(self) -> str | None:
        body = self._kept.body()
        return etag_of(body) if body is not None and self._usable(body) else None

    def _usable(self, body: Mapping[str, Any]) -> bool:
        return isinstance(self._read(body), Renewed)

    def _ask(self) -> Answer | NotRenewed:
        known = {"If-None-Match": self._etag} if self._etag else None
        match self._reader.get("catalogue", known):
            case NotSent(detail) | NoAnswer(detail) | Unavailable(_, detail):
                return NotRenewed(detail)
            case Answer() as answer:
                return answer

    def _taken(self, answer: Answer | NotRenewed) -> Refresh:
        if isinstance(answer, NotRenewed):
            return answer
        if answer.status == HTTPStatus.NOT_MODIFIED and self._etag:
            return Unchanged()
        if answer.status != HTTPStatus.OK:
            return NotRenewed(f"the server answered {answer.status}")
        return self._take(json_in(answer))

    def _take(self, body: object) -> Refresh:
        read = self._read(body)
        if not isinstance(read, Renewed) or not isinstance(body, dict):
            return read
        etag = etag_of(body)
        if etag == self._etag:
            return Unchanged()
        self._etag = etag
        if reason := self._kept.keep(body):
            self._log.warning("catalogue_not_kept", reason=reason)
        return read

    def _read(self, body: object) -> Renewed | NotRenewed:
        read = catalogue_of(body)
        if isinstance(read, BodyFault):
            return NotRenewed(f"the server's catalogue is faulty: {read}")
        catalogue, site = read
        spoken = spoken_at(site, self._translated)
        if spoken is None:
            return NotRenewed("the screens are written in no language of the server's catalogue")
        return Renewed(catalogue, spoken)

    def _tell(self, refresh: Refresh) -> None:
        reason = refresh.reason if isinstance(refresh, NotRenewed) else ""
        if isinstance(refresh, Renewed):
            self._log.info("catalogue_renewed", types=len(refresh.catalogue.service_types()))
        elif reason and reason != self._told:
            self._log.warning("catalogue_not_renewed", reason=reason)
        self._told = reason
