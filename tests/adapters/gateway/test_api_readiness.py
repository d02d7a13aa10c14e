"""What a look around finds of the case API, and how often it asks."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.adapters.gateway.api_readiness import REFUSED_SECONDS, HostReadiness, TokenReadiness
from kiosk.domain.case import Unavailable, UnavailableReason
from kiosk.domain.readiness import Hindered, Hindrance, Ready


@dataclass
class Tokens:
    answer: str | Unavailable
    asked: int = 0

    def token(self, *, refused: str | None = None) -> str | Unavailable:
        self.asked += 1
        return self.answer

    def keep_warm(self) -> None:
        pass

    def close(self) -> None:
        pass


@dataclass
class Looks:
    """Looks around again and again, a second apart."""

    tokens: Tokens
    now: float = 0.0

    def __post_init__(self) -> None:
        self.source = TokenReadiness(self.tokens, lambda: self.now)

    def take(self, seconds: int) -> list[object]:
        checks: list[object] = []
        for _ in range(seconds):
            checks.append(self.source.check())
            self.now += 1
        return checks


def test_a_token_at_hand_is_in_order() -> None:
    assert isinstance(TokenReadiness(Tokens("t")).check(), Ready)


@pytest.mark.parametrize(
    ("reason", "hindrance"),
    [
        (UnavailableReason.CONNECTION, Hindrance.NO_CONNECTION),
        (UnavailableReason.BUSY, Hindrance.NO_CONNECTION),
        (UnavailableReason.CREDENTIALS, Hindrance.OUT_OF_ORDER),
        (UnavailableReason.STORAGE, Hindrance.OUT_OF_ORDER),
    ],
)
def test_without_a_token_nobody_can_be_served(
    reason: UnavailableReason, hindrance: Hindrance
) -> None:
    check = TokenReadiness(Tokens(Unavailable(reason, "why"))).check()

    assert isinstance(check, Hindered)
    assert (check.hindrance, check.fault) == (hindrance, "why")
    assert check.remedy


def test_an_endpoint_that_said_no_is_not_asked_every_second() -> None:
    looks = Looks(Tokens(Unavailable(UnavailableReason.CREDENTIALS, "invalid_client")))
    checks = looks.take(60)

    assert len(set(map(repr, checks))) == 1
    assert looks.tokens.asked == 60 / REFUSED_SECONDS


def test_an_endpoint_that_is_busy_is_asked_when_it_wants_to_be() -> None:
    looks = Looks(Tokens(Unavailable(UnavailableReason.BUSY, "429", retry_after=120)))
    looks.take(120)
    assert looks.tokens.asked == 1

    looks.tokens.answer = "t"
    assert isinstance(looks.take(1)[0], Ready)


def test_an_endpoint_that_could_not_be_reached_is_asked_at_once() -> None:
    looks = Looks(Tokens(Unavailable(UnavailableReason.CONNECTION, "refused")))
    looks.take(3)
    looks.tokens.answer = "t"

    assert isinstance(looks.take(1)[0], Ready)
    assert looks.tokens.asked == 4


def test_a_host_says_whether_it_was_reached() -> None:
    assert isinstance(HostReadiness("api.example", lambda: None).check(), Ready)
    away = HostReadiness("api.example", lambda: "no connection").check()

    assert isinstance(away, Hindered)
    assert away.hindrance is Hindrance.NO_CONNECTION
