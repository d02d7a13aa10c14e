"""A case that never was, for previews and test prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.case import Case, CaseId, CaseStatus, Ticket

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.domain.catalogue import Catalogue, ServiceType
    from kiosk.domain.language import Locale

SAMPLE_WAIT_MINUTES = (10, 20)
_SAMPLE_POSITION = 4
_SAMPLE_TOKEN = "0" * 22


def sample_case(
    catalogue: Catalogue,
    service_type: ServiceType,
    language: Locale,
    at: dt.datetime,
    ticket_url: str,
) -> Case:
    """Return a case of a service type as it might be, with as long a link as a real one's."""
    service = catalogue.service(service_type.service_id)
    numbering = service.numbering if service else None
    ticket = Ticket(numbering.prefix, numbering.start, numbering.suffix) if numbering else None
    return Case(
        case_id=CaseId("sample"),
        status=CaseStatus.WAITING,
        ticket=ticket or Ticket(None, 0),
        channel=service_type.channels[0],
        language=language,
        reference_date=at,
        position=_SAMPLE_POSITION,
        ticket_url=ticket_url.replace("{token}", _SAMPLE_TOKEN),
    )
