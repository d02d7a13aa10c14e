"""``kiosk serve`` as a process of its own, and kiosks that ask it until they are answered."""

from __future__ import annotations

import http.client
import json
import signal
import socket
import subprocess
import sys
import threading
import urllib.parse
import urllib.request
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Self

from tests.cli.commands import kiosk

NOTHING_ASKED = "6a0c5d1e-83b7-4f29-9c46-d5e1f07a2b68"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as freed:
        port: int = freed.getsockname()[1]
    return port


@dataclass
class ServeProcess:
    """One server on one site, started and killed as often as one likes."""

    settings: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[str] | None = None

    def start(self) -> Self:
        """Start; returns once it listens."""
        command = [sys.executable, "-m", "kiosk", "serve", "--port", str(self.port)]
        self.process = subprocess.Popen(
            [*command, "--config", str(self.settings)], stdout=subprocess.PIPE, text=True
        )
        if f":{self.port}" not in self._out.readline():
            self.kill()
            raise AssertionError("the server does not listen; standard error says why")
        return self

    def kill(self) -> None:
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        return self._end(signal.SIGTERM)

    @property
    def _out(self) -> IO[str]:
        assert self.process is not None
        assert self.process.stdout is not None
        return self.process.stdout

    def _end(self, number: signal.Signals) -> int:
        assert self.process is not None
        self.process.send_signal(number)
        status = self.process.wait(20)
        self._out.close()
        return status


@dataclass(frozen=True)
class Registered:
    """What ``kiosk app add`` printed."""

    application_id: str
    client_id: str
    client_secret: str


def registered(settings: Path, *options: str) -> Registered:
    added = kiosk("app", "add", "Kiosk 1", "--json", *options, "--config", settings)
    assert added.status == 0, added.err
    names = ("application_id", "client_id", "client_secret")
    return Registered(*(added.answer[name] for name in names))


@dataclass
class Crowd:
    """Clients that take one number after the other until they are told to stop."""

    port: int
    path: str
    token: str
    body: dict[str, Any]
    told: dict[str, tuple[str, str]] = field(default_factory=dict)
    statuses: set[int] = field(default_factory=set)
    over: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)
    _more: threading.Condition = field(default_factory=threading.Condition)

    def begin(self, clients: int) -> Self:
        self._threads = [threading.Thread(target=self._visit) for _ in range(clients)]
        for thread in self._threads:
            thread.start()
        return self

    def hear(self, more: int) -> None:
        """Wait until so many more numbers were told."""
        with self._more:
            wanted = len(self.told) + more
            assert self._more.wait_for(lambda: len(self.told) >= wanted, 60), self.statuses

    def hear_of(self, status: int) -> None:
        """Wait until some client was answered so, from now on."""
        with self._more:
            self.statuses.discard(status)
            assert self._more.wait_for(lambda: status in self.statuses, 60), self.statuses

    def end(self) -> dict[str, tuple[str, str]]:
        self.over.set()
        for thread in self._threads:
            thread.join()
        return self.told

    def _visit(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        while not self.over.is_set():
            key = str(uuid.uuid4())
            while not (self._told(connection, key) or self.over.wait(0.02)):
                pass
        connection.close()

    def _told(self, connection: http.client.HTTPConnection, key: str) -> bool:
        headers = {
            "Authorization": f"Bearer {self.token}",
            "Content-Type": "application/json",
            "Idempotency-Key": key,
        }
        try:
            connection.request("POST", self.path, json.dumps(self.body), headers)
            answer = connection.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException):
            connection.close()
            return False
        return self._note(key, answer.status, content)

    def _note(self, key: str, status: int, content: bytes) -> bool:
        with self._more:
            self.statuses.add(status)
            self._more.notify_all()
            if status != http.HTTPStatus.CREATED:
                return False
            case = json.loads(content)
            ticket = case["ticket"]
            self.told[key] = (case["caseId"], f"{ticket['prefix']}{ticket['number']}")
        return True


def token_at(port: int, made: Registered) -> str:
    form = {
        "grant_type": "client_credentials",
        "client_id": made.client_id,
        "client_secret": made.client_secret,
    }
    url = f"http://127.0.0.1:{port}/site/oauth2/v2.0/token"
    with urllib.request.urlopen(url, urllib.parse.urlencode(form).encode()) as answer:
        token: str = json.load(answer)["access_token"]
    return token


def crowd_at(server: ServeProcess, made: Registered) -> Crowd:
    listed = kiosk("catalogue", "list", "--json", "--config", server.settings).answer
    service_id = next(one["serviceId"] for one in listed if one["serviceTypeId"] == NOTHING_ASKED)
    path = f"/{made.application_id}/services/{service_id}/cases"
    body = {"serviceTypeId": NOTHING_ASKED, "channel": "FaceToFace"}
    return Crowd(server.port, path, token_at(server.port, made), body)
