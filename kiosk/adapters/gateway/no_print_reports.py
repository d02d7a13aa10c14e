"""For a case API that keeps no print states: the cloud has no place for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.case import CaseId
    from kiosk.domain.printing import PrintState


class NoPrintReports:
    """Tells nobody."""

    def report_print(
        self,
        case_id: CaseId,  # noqa: ARG002 - the port's
        state: PrintState,  # noqa: ARG002 - as above
        kiosk: str,  # noqa: ARG002 - as above
    ) -> str | None:
        return None
