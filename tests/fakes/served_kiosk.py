"""A kiosk's settings file for a served site: the catalogue comes from there, all else stays."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.serving import Served

TEMPLATE = """version = 1
[kiosk]
id = "kiosk-1"
name = "Lobby 1"
state_folder = "state"
[site]
catalogue = "server"
[cases]
gateway = "api"
[cases.api]
base_url = "{base}"
application_id = "{application_id}"
token_url = "{base}/site/oauth2/v2.0/token"
client_id = "{client_id}"
client_secret = "{client_secret}"
connect_seconds = 1
answer_seconds = 5
idempotent = true
[printer]
connection = "{connection}"
"""


def write_kiosk(folder: Path, served: Served, *, connection: str = "none") -> Path:
    """Write kiosk.toml of a kiosk that has its own credentials there."""
    made = served.application()
    file = folder / "kiosk.toml"
    folder.mkdir(parents=True, exist_ok=True)
    text = TEMPLATE.format(
        base=served.base,
        application_id=made.application.application_id,
        client_id=made.application.client_id,
        client_secret=made.client_secret,
        connection=connection,
    )
    file.write_text(text)
    return file
