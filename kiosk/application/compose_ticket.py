"""The words of a ticket, found for its language, and the layout made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.case import CaseStatus
from kiosk.domain.catalogue import Channel
from kiosk.domain.ticket_composition import compose_ticket, people_before
from kiosk.domain.ticket_design import TicketDesign
from kiosk.domain.ticket_words import SecondWords, TicketWords

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.case import Case
    from kiosk.domain.catalogue import Catalogue, ServiceTypeId
    from kiosk.domain.language import Locale, LocalText
    from kiosk.domain.site import Site
    from kiosk.domain.ticket_layout import Paper, TicketLayout
    from kiosk.ports.clock import Clock
    from kiosk.ports.texts import Texts

_STANDARD = TicketDesign()
_USUAL_STEP = "ticket.next"


@dataclass(frozen=True, slots=True)
class ComposeTicket:
    """Makes the layout of a case's ticket, in the language and channel of the answer."""

    site: Site
    catalogue: Catalogue
    kiosk_name: LocalText
    paper: Paper
    texts: Texts
    clock: Clock
    design: TicketDesign = _STANDARD

    def __call__(
        self,
        case: Case,
        service_type: ServiceTypeId,
        wait_minutes: tuple[int, int] | None = None,
        *,
        copy: bool = False,
    ) -> TicketLayout:
        """Return the layout; what is not known is left out."""
        words = self._words(case, service_type, wait_minutes)
        return compose_ticket(
            case,
            words,
            case.language,
            self.paper,
            demo=self.site.demo,
            copy=copy,
            design=self.design,
        )

    def _words(
        self,
        case: Case,
        service_type: ServiceTypeId,
        wait_minutes: tuple[int, int] | None = None,
    ) -> TicketWords:
        locale = case.language
        at = self._moment(case)

        def text(text_id: str) -> str:
            return self.texts.text(locale, text_id)

        return TicketWords(
            site=self._own(self.site.name, locale),
            office=self._own(self.site.office, locale),
            your_number=text("tk.your"),
            service=self._service_name(service_type, locale),
            channel=text(f"channel.{case.channel.value}"),
            before_you=text("ticket.before") if people_before(case) else "",
            people_before=self._people(case, locale),
            wait_about=text("ticket.wait"),
            wait=self._wait(wait_minutes, locale) if case.status is CaseStatus.WAITING else None,
            follow=text("ticket.follow"),
            scan=text("ticket.scan"),
            go_to=text("ticket.goTo"),
            next_steps=self._next_steps(case, locale),
            date=self.texts.date(locale, at),
            time=self.texts.written_time(locale, at),
            kiosk=self._own(self.kiosk_name, locale),
            privacy=self._own(self.site.privacy_line, locale) or text("privacy"),
            copy=text("ticket.copy"),
            demo=text("ticket.demo"),
            where=self._own(self.design.where, locale),
            footer=self._own(self.design.footer, locale),
            second=self._second(case, service_type, wait_minutes),
        )

    def _second(
        self, case: Case, service_type: ServiceTypeId, wait_minutes: tuple[int, int] | None
    ) -> SecondWords | None:
        locale = self.design.second(case.language, self.site)
        if locale is None:
            return None
        wait = self._wait(wait_minutes, locale) if case.status is CaseStatus.WAITING else None
        people = self._people(case, locale)
        before = self.texts.text(locale, "ticket.before") if people_before(case) else ""
        return SecondWords(
            locale,
            your_number=self.texts.text(locale, "tk.your"),
            service=self._service_name(service_type, locale),
            next_steps=self._next_steps(case, locale)[:1],
            where=self._own(self.design.where, locale),
            footer=self._own(self.design.footer, locale),
            people_before=f"{before} {people}".strip() if people else "",
            wait=f"{self.texts.text(locale, 'ticket.wait')} {wait}" if wait else "",
            follow=self.texts.text(locale, "ticket.follow"),
        )

    def _next_steps(self, case: Case, locale: Locale) -> tuple[str, ...]:
        step = _next_step(case)
        own = self._own(self.design.next_step, locale) if step == _USUAL_STEP else ""
        return (own or self.texts.text(locale, step), self.texts.text(locale, "ticket.keep"))

    def _own(self, text: LocalText | None, locale: Locale) -> str:
        return text.in_language(locale, self.site.default_language) if text else ""

    def _moment(self, case: Case) -> dt.datetime:
        """Return when the case was created, in the site's zone (Queue Up: ``referenceDate``)."""
        return (case.reference_date or self.clock.now()).astimezone(ZoneInfo(self.site.time_zone))

    def _service_name(self, service_type: ServiceTypeId, locale: Locale) -> str:
        found = self.catalogue.service_type(service_type)
        return found.name.in_language(locale, self.site.default_language) if found else ""

    def _people(self, case: Case, locale: Locale) -> str | None:
        people = people_before(case)
        if people is None:
            return None
        if people == 0:
            return self.texts.text(locale, "tk.before.none")
        return self.texts.text(locale, "ticket.people", n=people)

    def _wait(self, minutes: tuple[int, int] | None, locale: Locale) -> str | None:
        if minutes is None:
            return None
        shortest, longest = minutes
        if shortest == longest:
            return self.texts.text(locale, "ticket.minutes", n=longest)
        return self.texts.text(locale, "ticket.minutesRange", str(shortest), n=longest)


def _next_step(case: Case) -> str:
    if case.status is CaseStatus.PENDING:
        return "ticket.pending"
    return "ticket.nextPhone" if case.channel is Channel.PHONE else _USUAL_STEP
