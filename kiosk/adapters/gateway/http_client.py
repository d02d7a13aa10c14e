"""The case API over HTTPS: the cloud, a relay, or the kiosk's own server."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, assert_never
from urllib.parse import quote

from kiosk.adapters.gateway.errors import outcome_of
from kiosk.adapters.gateway.exchange import Answer, Exchange, NoAnswer, NotSent
from kiosk.adapters.gateway.oauth import Client, ClientCredentials, FixedToken
from kiosk.adapters.gateway.wire import CustomerIdSpelling, UnreadableAnswerError, decode, encode
from kiosk.domain.case import Issued, Unavailable, UnavailableReason, Uncertain

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


class ApiCaseGateway:
    """CaseGateway that posts to Queue Up; never twice, except with a new token after a 401.

    ``tokens`` serve whatever else is asked of the same API.
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
        self._exchange = Exchange(settings.connect_seconds, settings.answer_seconds, transport)
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
        return _outcome(answer, walk_in)

    def reachable(self) -> bool:
        """Ask for a token and for the root of the API: any answer but a server error will do."""
        if isinstance(self.tokens.token(), Unavailable):
            return False
        answer = self._exchange.send("HEAD", self._settings.base_url)
        return isinstance(answer, Answer) and answer.status < HTTPStatus.INTERNAL_SERVER_ERROR

    def close(self) -> None:
        """Give back what is held."""
        self._exchange.close()

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


def _outcome(answer: Answer | NotSent | NoAnswer | Unavailable, walk_in: WalkIn) -> Outcome:
    match answer:
        case Unavailable():
            return answer
        case NotSent(detail):
            return Unavailable(UnavailableReason.CONNECTION, detail)
        case NoAnswer(detail):
            return Uncertain(detail)
        case Answer(HTTPStatus.CREATED, _, content):
            return _issued(content, walk_in)
        case Answer(status, headers, content):
            return outcome_of(status, content, retry_after="retry-after" in headers)
    assert_never(answer)


def _issued(content: bytes, walk_in: WalkIn) -> Issued | Uncertain:
    try:
        return Issued(decode(content, walk_in))
    except UnreadableAnswerError as fault:
        return Uncertain(f"the case API answered 201, but {fault}")
