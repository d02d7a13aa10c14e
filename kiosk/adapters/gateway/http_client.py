"""The case API over HTTPS: the cloud, a relay, or the kiosk's own server."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import quote

from kiosk.adapters.gateway.errors import ending
from kiosk.adapters.gateway.exchange import Answer, Exchange, NoAnswer, NotSent
from kiosk.adapters.gateway.line import Line, Route
from kiosk.adapters.gateway.oauth import Client, ClientCredentials, FixedToken
from kiosk.adapters.gateway.reach import reach
from kiosk.adapters.gateway.wire import CustomerIdSpelling, encode
from kiosk.domain.case import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from kiosk.adapters.gateway.oauth import Tokens
    from kiosk.domain.case import AttemptKey, Outcome, WalkIn


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiSettings:
    """The section ``[cases.api]``. With ``access_token``, no token is fetched.

    ``base_url`` comes without the application id. Times are in seconds.
    """

    base_url: str
    application_id: str
    token_url: str = ""
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    access_token: str = field(default="", repr=False)
    scope: str = ""
    customer_id_spelling: CustomerIdSpelling = CustomerIdSpelling.DOCUMENTED
    idempotent: bool = False
    connect_seconds: float = 3
    answer_seconds: float = 30
    route: Route = Route()


class ApiCaseGateway:
    """CaseGateway that posts to Queue Up; never twice, except with a new token after a 401.

    ``tokens`` and ``line`` serve whatever else is asked of the same API.
    ``transport`` and ``seconds`` stand in for the network and the clock.
    """

    def __init__(
        self,
        settings: ApiSettings,
        *,
        transport: httpx.BaseTransport | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the settings; nothing is sent and httpx is not imported yet."""
        self._settings = settings
        self.line = Line(settings.route, transport)
        self._exchange = Exchange(self.line, settings.connect_seconds, settings.answer_seconds)
        self.tokens = _tokens(settings, self._exchange, seconds)

    @property
    def idempotent(self) -> bool:
        """What the settings say of the server."""
        return self._settings.idempotent

    def queue_up(self, attempt: AttemptKey, walk_in: WalkIn) -> Outcome:
        """Post one walk-in. Uncertain whenever it may have arrived and the answer cannot tell."""
        token = self.tokens.token()
        answer = token if isinstance(token, Unavailable) else self._post(attempt, walk_in, token)
        if isinstance(answer, Answer) and answer.status == HTTPStatus.UNAUTHORIZED:
            token = self.tokens.token(refused=str(token))
            answer = (
                token if isinstance(token, Unavailable) else self._post(attempt, walk_in, token)
            )
        return answer if isinstance(answer, Unavailable) else ending(answer, walk_in)

    def reachable(self) -> bool:
        """Connect to the API without asking for anything, and have a token."""
        settings = self._settings
        if reach(settings.base_url, settings.connect_seconds, settings.route) is not None:
            return False
        return not isinstance(self.tokens.token(), Unavailable)

    def close(self) -> None:
        """Give back what is held."""
        self.tokens.close()
        self.line.close()

    def _post(
        self, attempt: AttemptKey, walk_in: WalkIn, token: str
    ) -> Answer | NotSent | NoAnswer:
        return self._exchange.send(
            "POST",
            _queue_up_url(self._settings, walk_in),
            json=encode(walk_in, self._settings.customer_id_spelling),
            headers={
                "Accept": "application/json",
                "Authorization": f"Bearer {token}",
                "Idempotency-Key": attempt,
            },
        )


def _tokens(settings: ApiSettings, exchange: Exchange, seconds: Callable[[], float]) -> Tokens:
    if settings.access_token:
        return FixedToken(settings.access_token)
    client = Client(settings.token_url, settings.client_id, settings.client_secret, settings.scope)
    return ClientCredentials(client, exchange, seconds)


def _queue_up_url(settings: ApiSettings, walk_in: WalkIn) -> str:
    application = quote(settings.application_id, safe="")
    service = quote(walk_in.service_id, safe="")
    return f"{settings.base_url.rstrip('/')}/{application}/services/{service}/cases"
