"""A site whose cases are made by a case API."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.case_api import SECRET

SECTION = """
[cases.api]
base_url = "{base}"
application_id = "app"
token_url = "{base}/tenant/oauth2/v2.0/token"
client_id = "kiosk"
client_secret = "{secret}"
connect_seconds = 1
answer_seconds = 2
"""


def at_an_api(site: Path, base: str, secret: str = SECRET) -> Path:
    text = site.read_text().replace('gateway = "local"', 'gateway = "api"')
    site.write_text(text + SECTION.format(base=base, secret=secret))
    return site
