"""The client secret, from wherever it is kept."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.settings.words import Gateway

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.adapters.settings.cases_settings import ApiCases, CasesSettings
    from kiosk.adapters.settings.findings import Spot

CREDENTIALS_VARIABLE = "CREDENTIALS_DIRECTORY"
"""Where systemd puts a service's credentials (systemd.exec, LoadCredential=)."""

CREDENTIAL = "client_secret"
LONGEST = 4096
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_WRITTEN = ("client_secret", "access_token")


def with_client_secret(
    cases: CasesSettings, folder: Path, environ: Mapping[str, str], spot: Spot
) -> CasesSettings:
    """Return the settings with the secret read from its place; ``folder`` holds kiosk.toml.

    The order: client_secret, client_secret_file, client_secret_keyring, systemd's credential.
    """
    api = cases.api
    if cases.gateway is not Gateway.API or api.client_secret or api.access_token:
        return cases
    if api.client_secret_file:
        path, here = folder / api.client_secret_file, spot.at("client_secret_file")
        return cases if _is_open(path, here) else replace(cases, api=_from_file(api, path, here))
    if api.client_secret_keyring:
        return replace(cases, api=_from_keyring(api, spot.at("client_secret_keyring")))
    credential = Path(environ.get(CREDENTIALS_VARIABLE) or ".") / CREDENTIAL
    if environ.get(CREDENTIALS_VARIABLE) and credential.is_file():
        return replace(cases, api=_from_file(api, credential, spot.at("client_secret")))
    return cases


def secrets_in_the_open(path: Path, table: Mapping[str, object]) -> tuple[str, ...]:
    """Return a sentence for each secret that stands in a settings file that others can use."""
    open_to_others = _open_to_others(path)
    return tuple(
        f"{path}: cases.api.{key}: a secret stands here, and {open_to_others}"
        for key in _WRITTEN
        if open_to_others and _value(table, "cases", "api", key)
    )


def _value(table: object, *names: str) -> object:
    for name in names:
        table = table.get(name) if isinstance(table, dict) else None
    return table


def _is_open(path: Path, here: Spot) -> bool:
    """Tell a file that others can use."""
    said = _open_to_others(path)
    if said:
        here.fault(said)
    return bool(said)


def _open_to_others(path: Path) -> str:
    """Say that others can use a file. One that is not there is told by whoever reads it."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return ""
    if os.name != "posix" or not mode & _OTHERS:
        return ""
    said = f"{path} is open to others (mode {stat.S_IMODE(mode):04o})"
    return f"{said}; keep it for the kiosk's user alone: chmod 600 {path}."


def _from_file(api: ApiCases, path: Path, here: Spot) -> ApiCases:
    try:
        with path.open(encoding="utf-8") as file:
            secret = file.read(LONGEST).strip()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        here.fault(f"{path} cannot be read ({reason}); give the path of a readable file.")
        return api
    if not secret:
        here.fault(f"{path} is empty; put the client secret there.")
    return replace(api, client_secret=secret)


def _from_keyring(api: ApiCases, here: Spot) -> ApiCases:
    from kiosk.adapters.settings.keyring_secret import NoSecret, secret_in_keyring

    found = secret_in_keyring(api.client_secret_keyring, api.client_id)
    if isinstance(found, NoSecret):
        here.fault(found.reason)
        return api
    return replace(api, client_secret=found)
