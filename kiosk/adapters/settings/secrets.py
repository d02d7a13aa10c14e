"""The client secret, from wherever it is kept."""

from __future__ import annotations

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


def with_client_secret(
    cases: CasesSettings, folder: Path, environ: Mapping[str, str], spot: Spot
) -> CasesSettings:
    """Return the settings with the secret read from its file; ``folder`` holds kiosk.toml.

    The order: client_secret, client_secret_file, systemd's credential.
    """
    if cases.gateway is not Gateway.API or cases.api.client_secret:
        return cases
    if cases.api.client_secret_file:
        path = folder / cases.api.client_secret_file
        return replace(cases, api=_from_file(cases.api, path, spot.at("client_secret_file")))
    credential = Path(environ.get(CREDENTIALS_VARIABLE) or ".") / CREDENTIAL
    if environ.get(CREDENTIALS_VARIABLE) and credential.is_file():
        return replace(cases, api=_from_file(cases.api, credential, spot.at("client_secret")))
    return cases


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
