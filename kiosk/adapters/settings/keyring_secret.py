"""A secret in the keyring of the system: Secret Service, KWallet, Windows, macOS.

The library is imported only where the settings ask for it. Its other backends keep secrets in plain
files, or nowhere, and are refused (https://keyring.readthedocs.io).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

SAFE_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.Windows",
        "keyring.backends.kwallet",
        "keyring.backends.libsecret",
        "keyring.backends.macOS",
    }
)
_CHAIN = "keyring.backends.chainer"


@dataclass(frozen=True, slots=True)
class NoSecret:
    """Why there is none, and what would be right."""

    reason: str


def secret_in_keyring(name: str, user: str) -> str | NoSecret:
    """Return the secret that the keyring holds under a name for a user."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return NoSecret("the library keyring is not installed; use client_secret_file.")
    unsafe = [backend for backend in _used(keyring.get_keyring()) if backend not in SAFE_BACKENDS]
    if unsafe:
        return NoSecret(f"{unsafe[0]} is no keyring of the system; use client_secret_file.")
    try:
        secret = keyring.get_password(name, user)
    except KeyringError as fault:
        return NoSecret(f"the keyring gives nothing out ({type(fault).__name__}); unlock it.")
    way = f"keyring set {name} {user}"
    return secret or NoSecret(f"the keyring holds nothing under {name}; {way} puts it there.")


def _used(backend: Any) -> list[str]:
    """Return the modules of what answers: a chain asks one after the other."""
    module = type(backend).__module__
    return [type(one).__module__ for one in backend.backends] if module == _CHAIN else [module]
