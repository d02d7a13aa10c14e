"""Whether the case API can take a walk-in now: a token at hand, and a host that can be reached."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.domain.readiness import Check, Hindered, Hindrance, Ready, Subsystem

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.adapters.gateway.oauth import Tokens

_HINDRANCES = {
    UnavailableReason.CONNECTION: Hindrance.NO_CONNECTION,
    UnavailableReason.BUSY: Hindrance.NO_CONNECTION,
    UnavailableReason.CREDENTIALS: Hindrance.OUT_OF_ORDER,
    UnavailableReason.STORAGE: Hindrance.OUT_OF_ORDER,
}
_REMEDIES = {
    UnavailableReason.CONNECTION: "Check the network, and token_url in [cases.api].",
    UnavailableReason.BUSY: "Wait; the token endpoint asks for patience.",
    UnavailableReason.CREDENTIALS: "A secret that was revoked or has run out needs a new one.",
    UnavailableReason.STORAGE: "Check the disk.",
}


REFUSED_SECONDS = 30.0
"""So long a token endpoint that said no is not asked again by a look around."""


@dataclass(slots=True)
class TokenReadiness:
    """ReadinessSource of the token; one that is at hand is not asked for again."""

    tokens: Tokens
    seconds: Callable[[], float] = time.monotonic
    subsystem: Subsystem = Subsystem.TOKEN
    _refused: Hindered | None = field(default=None, init=False)
    _again_at: float = field(default=0.0, init=False)

    def check(self) -> Check:
        if self._refused is not None and self.seconds() < self._again_at:
            return self._refused
        token = self.tokens.token()
        self._refused = None
        if not isinstance(token, Unavailable):
            return Ready(self.subsystem, "an access token is at hand")
        reason = token.reason
        check = Hindered(self.subsystem, _HINDRANCES[reason], token.detail, _REMEDIES[reason])
        if reason is not UnavailableReason.CONNECTION:
            self._refused = check
            self._again_at = self.seconds() + max(token.retry_after or 0.0, REFUSED_SECONDS)
        return check


@dataclass(frozen=True, slots=True)
class HostReadiness:
    """ReadinessSource of the host: ``reach`` connects, sends nothing, and says what is wrong."""

    host: str
    reach: Callable[[], str | None]
    subsystem: Subsystem = Subsystem.CASES

    def check(self) -> Check:
        fault = self.reach()
        if fault is None:
            return Ready(self.subsystem, f"{self.host} can be reached")
        remedy = "Check the network, and base_url in [cases.api]."
        return Hindered(self.subsystem, Hindrance.NO_CONNECTION, fault, remedy)
