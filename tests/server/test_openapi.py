"""The OpenAPI document says what the server does: schemathesis tries it, and finds nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.engine.access.outcomes import Role
from kiosk.server.openapi import document
from tests.fakes.serving import Served

EXAMPLES = 60
SETTINGS = """
[parameters]
"path.applicationId" = "{application}"
"path.serviceId" = "service-nothing"
"""


def test_the_document_is_handed_out(served: Served) -> None:
    answer = served.web.get("/openapi.json")
    assert (answer.status_code, answer.json()) == (200, document(relay=False))


def test_every_body_and_every_right_answer_has_an_example() -> None:
    for path, methods in document(relay=False)["paths"].items():
        for operation in methods.values():
            bodies = [operation.get("requestBody", {}), operation["responses"].get("200", {})]
            shown = [
                "example" in content
                for body in bodies
                for content in body.get("content", {}).values()
                if content["schema"].get("$ref", "").rpartition("/")[2]
                not in {"", "Status", "Catalogue", "TokenRequest"}
            ]
            assert all(shown), path


def test_a_relay_has_neither_agents_nor_print_reports() -> None:
    paths = document(relay=True)["paths"]
    assert not [path for path in paths if "agents" in path or "print" in path]


@pytest.mark.timeout(600)
def test_schemathesis_finds_nothing(served: Served, tmp_path: Path) -> None:
    made = served.application(*Role)
    settings = tmp_path / "schemathesis.toml"
    settings.write_text(SETTINGS.format(application=made.application.application_id))
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        f"--config-file={settings}",
        "run",
        f"{served.base}/openapi.json",
        f"--header=Authorization: Bearer {served.token(made)}",
        "--checks=all",
        f"--max-examples={EXAMPLES}",
        "--generation-deterministic",
        "--no-color",
    ]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
