"""A case API on a loopback port: token endpoint and Queue Up, with a real engine behind them.

It answers as documented, or as ``reply`` says, or not at all.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from kiosk.domain.case import AttemptKey, Issued, Outcome, Refused, WalkIn
from kiosk.domain.case_body import body_of
from kiosk.domain.catalogue import Channel, ServiceId

APPLICATION = "7c1e5a3e-0000-4000-8000-000000000001"
CLIENT_ID = "7c1e5a3e-0000-4000-8000-000000000002"
SECRET = "canary-client-secret"


@dataclass(frozen=True)
class Received:
    method: str
    path: str
    headers: dict[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.content.decode()).items()}


@dataclass(frozen=True)
class Reply:
    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        if self.status == HTTPStatus.NOT_MODIFIED:
            return b""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


class HangUp:
    """Reset the connection instead of answering."""


class Silence:
    """Say nothing until the test is over."""


Answering = Callable[[Received], Reply | HangUp | Silence]


@dataclass
class FakeCaseApi:
    """What the server knows; ``queue_up`` is the engine behind it."""

    queue_up: Callable[[AttemptKey, WalkIn], Outcome] | None = None
    reply: Answering | None = None
    token_reply: Answering | None = None
    received: list[Received] = field(default_factory=list)
    tokens_given: int = 0
    tokens_revoked: set[str] = field(default_factory=set)
    base_url: str = ""
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def queued_up(self) -> list[Received]:
        return [request for request in self.received if request.path.endswith("/cases")]

    @property
    def token_url(self) -> str:
        return f"{self.base_url}/tenant/oauth2/v2.0/token"

    def answer(self, request: Received) -> Reply | HangUp | Silence:
        self.received.append(request)
        if request.method == "HEAD":
            return Reply(404)
        if request.path.endswith("/token"):
            return self.token_reply(request) if self.token_reply else self.grant(request)
        token = request.headers["authorization"].removeprefix("Bearer ")
        if token in self.tokens_revoked:
            return Reply(401)
        return self.reply(request) if self.reply else self._case(request)

    def grant(self, request: Received) -> Reply:
        """Give a token for the right secret."""
        if request.form["client_secret"] != SECRET:
            return Reply(401, {"error": "invalid_client"})
        self.tokens_given += 1
        token = f"canary-token-{self.tokens_given}"
        return Reply(200, {"token_type": "Bearer", "expires_in": 3600, "access_token": token})

    def _case(self, request: Received) -> Reply:
        assert self.queue_up is not None
        attempt = AttemptKey(request.headers["idempotency-key"])
        outcome = self.queue_up(attempt, walk_in_of(request))
        match outcome:
            case Issued(case):
                return Reply(201, body_of(case))
            case Refused(problems):
                told = [
                    {"member": one.member, "code": one.code, "message": one.message}
                    for one in problems
                ]
                return Reply(422, {"title": "refused", "problems": told})
            case _:
                return Reply(503, headers={"Retry-After": "5"})


def walk_in_of(request: Received) -> WalkIn:
    application, _, service_id, _ = request.path.strip("/").split("/")
    assert application == APPLICATION
    body = request.json
    return WalkIn(
        service_id=ServiceId(service_id),
        service_type_id=body["serviceTypeId"],
        locale=body.get("locale", ""),
        channel=Channel(body["channel"]),
        use_customer_contact_info=body["useCustomerContactInfo"],
        customer_record_id=body.get("cusotmerRecordId"),
        contact_phone_number=body.get("contactPhoneNumber"),
        contact_email=body.get("contactEmail"),
        fields=body.get("fields", {}),
        tag_ids=tuple(body.get("tagIds", ())),
    )


class _V6Server(ThreadingHTTPServer):
    address_family: int = socket.AF_INET6


@contextmanager
def serving(
    api: FakeCaseApi, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> Iterator[FakeCaseApi]:
    """Serve on a free port of a loopback address until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Received(self.command, self.path, headers, self.rfile.read(length))
            self._say(api.answer(request))

        do_GET = do_HEAD = do_POST  # noqa: N815

        def _say(self, reply: Reply | HangUp | Silence) -> None:
            match reply:
                case Reply(status, _, headers):
                    self.send_response(status)
                    for name, value in headers.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(b"" if self.command == "HEAD" else reply.content)
                case HangUp():
                    self._reset()
                case Silence():
                    api.over.wait(30)
                    self._reset()

        def _reset(self) -> None:
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Tests read what was received."""

    kind = _V6Server if ":" in host else ThreadingHTTPServer
    with kind((host, 0), Handler) as server:
        server.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that left
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        shown = f"[{host}]" if ":" in host else host
        api.base_url = f"{'https' if tls else 'http'}://{shown}:{server.server_port}"
        try:
            yield api
        finally:
            api.over.set()
            server.shutdown()
            thread.join()
