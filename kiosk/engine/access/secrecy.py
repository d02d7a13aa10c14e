"""New secrets, and what is kept of them.

What a person chooses is hashed slowly and in much memory (RFC 9106, section 4, second choice). A
256-bit secret of chance cannot be guessed at any speed: the least that OWASP recommends will do for
client secrets, and SHA-256 for tokens, which are looked up by it.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

SECRET_BYTES = 32
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""What is not taken for another letter when it is read aloud or copied."""


def new_secret() -> str:
    """Return 256 bits of chance, as letters that need no escaping anywhere."""
    return secrets.token_urlsafe(SECRET_BYTES)


def new_password() -> str:
    """Return four groups of four letters: 79 bits."""
    groups = ("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(4))
    return "-".join(groups)


def digest(token: str) -> str:
    """Return what is kept of a token."""
    return hashlib.sha256(token.encode(errors="surrogatepass")).hexdigest()


class Hashing:
    """One way of hashing what must be known again and never be read."""

    def __init__(self, hasher: PasswordHasher) -> None:
        self._hasher = hasher

    def hash(self, secret: str) -> str:
        """Return the hash in PHC form, salt and parameters in it. Blocks."""
        return self._hasher.hash(secret.encode(errors="surrogatepass"))

    def fits(self, kept: str | None, given: str) -> bool:
        """Return whether ``given`` is what was hashed. Nobody's hash, None, takes as long."""
        if kept is None:
            self.hash(given)
            return False
        try:
            return self._hasher.verify(kept, given.encode(errors="surrogatepass"))
        except (VerificationError, InvalidHashError):
            return False


@dataclass(frozen=True, slots=True)
class Hashings:
    """How passwords of people and secrets of applications are hashed."""

    passwords: Hashing = Hashing(PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY))
    client_secrets: Hashing = Hashing(
        PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
    )
