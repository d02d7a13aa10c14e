"""The commands that report: init, catalogue, config, journal."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.cli.commands import (
    BENEFITS,
    BIRTHS,
    DRIVING,
    MOVING,
    PASSPORT,
    SOMETHING_ELSE,
    WHICH_DOCUMENT,
    kiosk,
    walk_in,
)

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo" / "kiosk.toml"
LANGUAGES = tomllib.loads(DEMO.read_text("utf-8"))["site"]["languages"]


def test_init_writes_a_site_that_is_right_and_is_used(site: Path) -> None:
    assert sorted(file.name for file in site.parent.iterdir()) == ["catalogue.toml", "kiosk.toml"]
    for group in ("config", "catalogue"):
        checked = kiosk(group, "check", "--config", site, "--json")
        assert (checked.status, checked.answer) == (0, {"ok": True, "faults": [], "notes": []})
    assert walk_in(SOMETHING_ELSE, "--config", site).status == 0


def test_a_call_without_a_number_is_told_by_the_check_and_is_no_fault(site: Path) -> None:
    site.write_text(site.read_text().replace("demo = true", "demo = false"))
    checked = kiosk("catalogue", "check", "--config", site, "--json")
    assert (checked.status, checked.answer["ok"], checked.answer["faults"]) == (0, True, [])
    assert any(f"Service type {BIRTHS}" in note for note in checked.answer["notes"])
    said = kiosk("catalogue", "check", "--config", site)
    assert said.status == 0
    assert 'Add "phone" to requires' in said.out


def test_init_again_changes_nothing_and_never_overwrites_what_was_changed(site: Path) -> None:
    assert kiosk("init", site.parent).status == 0
    changed = site.read_text().replace("Lobby 1", "Lobby 2")
    site.write_text(changed)
    done = kiosk("init", site.parent, "--json")
    assert (done.status, done.out) == (2, "")
    assert f"{site}: already there, with other content" in done.err
    assert site.read_text() == changed


def test_init_says_what_it_wrote(tmp_path: Path) -> None:
    done = kiosk("init", tmp_path / "new", "--json")
    files = [str(tmp_path / "new" / name) for name in ("kiosk.toml", "catalogue.toml")]
    assert done.answer == {"files": files}


def test_init_tells_why_it_cannot_write() -> None:
    done = kiosk("init", "/dev/null/site")
    assert (done.status, done.out) == (2, "")
    assert "cannot be written" in done.err


def test_catalogue_list_is_one_object_per_service_type_in_menu_order() -> None:
    done = kiosk("catalogue", "list", "--json")
    assert done.status == 0
    assert [entry["serviceTypeId"] for entry in done.answer] == [
        PASSPORT,
        BIRTHS,
        DRIVING,
        MOVING,
        BENEFITS,
        SOMETHING_ELSE,
    ]
    for entry in done.answer:
        assert list(entry) == [
            "serviceTypeId",
            "serviceId",
            "name",
            "channels",
            "requires",
            "contactFromCustomer",
            "tags",
            "fields",
            "open",
        ]
        assert set(entry["name"]) == set(LANGUAGES)
        assert all(entry["name"].values())
        assert entry["open"] is True


def test_catalogue_list_says_what_each_service_type_asks() -> None:
    entries = {
        entry["serviceTypeId"]: entry for entry in kiosk("catalogue", "list", "--json").answer
    }
    nothing = {"customerId": False, "phone": False, "email": False}
    assert {key: entry["requires"] for key, entry in entries.items()} == {
        PASSPORT: nothing,
        BIRTHS: nothing,
        DRIVING: {**nothing, "phone": True},
        MOVING: {**nothing, "email": True},
        BENEFITS: {**nothing, "customerId": True},
        SOMETHING_ELSE: nothing,
    }
    assert entries[BIRTHS]["channels"] == ["FaceToFace", "Video", "Phone"]
    assert entries[DRIVING]["tags"] == ["e7c3b5a9-0d1f-4263-8e47-5a6b7c8d9e0f"]
    assert entries[BENEFITS]["contactFromCustomer"] is True
    assert entries[PASSPORT]["fields"] == [
        {
            "fieldTypeId": WHICH_DOCUMENT,
            "kind": "choice",
            "required": True,
            "options": ["passport", "id-card", "both", "lost", "unsure"],
        }
    ]


def test_people_are_told_the_names_and_ids_of_what_is_on_offer() -> None:
    told = kiosk("catalogue", "list").out
    assert f"Something else  {SOMETHING_ELSE}" in told
    assert "FaceToFace, Video, Phone" in told


def test_config_show_has_every_setting_in_force_and_masks_secrets(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("KIOSK_CASES__API__CLIENT_SECRET", "canary-secret")
    monkeypatch.setenv("KIOSK_CASES__API__ACCESS_TOKEN", "canary-token")
    monkeypatch.setenv("KIOSK_KIOSK__NAME", "Lobby 7")
    monkeypatch.setenv("KIOSK_PRINTER__PAPER_MM", "")
    as_json, as_text = kiosk("config", "show", "--json"), kiosk("config", "show")
    assert (as_json.status, as_text.status) == (0, 0)
    assert as_json.answer["kiosk"]["name"] == "Lobby 7"
    assert as_json.answer["printer"]["paper_mm"] == 80
    assert "canary" not in as_json.out + as_text.out
    assert "KIOSK_KIOSK__NAME" in as_text.out


def test_config_schema_describes_every_key_that_config_show_shows() -> None:
    schema = kiosk("config", "schema", "--json").answer
    shown = kiosk("config", "show", "--json").answer

    def keys(of: dict[str, object], prefix: str = "") -> set[str]:
        """Return the dotted keys; words by language are the value of one."""
        sections = {
            name: value
            for name, value in of.items()
            if isinstance(value, dict) and f"{prefix}{name}" not in known
        }
        below = (keys(value, f"{prefix}{name}.") for name, value in sections.items())
        plain = {f"{prefix}{name}" for name in of if name not in sections}
        return plain.union(*below)

    def described(node: dict[str, object], prefix: str = "") -> set[str]:
        properties = node.get("properties", {})
        assert isinstance(properties, dict)
        found: set[str] = set()
        for name, value in properties.items():
            inner = described(value, f"{prefix}{name}.")
            found |= inner or {f"{prefix}{name}"}
        return found

    known = described(schema)
    assert keys(shown) <= known


def test_the_journal_lists_attempts_newest_first() -> None:
    done = [walk_in(SOMETHING_ELSE), walk_in(BENEFITS, "--customer", "C-1003")]
    listed = kiosk("journal", "list", "--json")
    assert listed.status == 0
    newest, oldest = listed.answer
    assert {"attempt", "state", "outcome", "case", "print"} <= set(newest)
    issued, refused = (each.answer for each in done)
    assert (oldest["attempt"], oldest["state"]) == (issued["attempt"], "decided")
    assert (oldest["outcome"], oldest["case"]) == ("issued", issued["case"])
    assert (newest["attempt"], newest["outcome"]) == (refused["attempt"], "refused")
    assert newest["case"] is None


def test_people_are_told_each_attempt_in_a_line() -> None:
    assert kiosk("journal", "list").out == "No attempts yet.\n"
    walk_in(SOMETHING_ELSE)
    (line,) = kiosk("journal", "list").out.splitlines()
    assert "issued" in line
    assert "F100" in line


@pytest.mark.parametrize(
    "arguments", [(), ("config",), ("nonsense",), ("run", "--windowed", "big")]
)
def test_a_command_line_that_says_nothing_is_usage(arguments: tuple[str, ...]) -> None:
    done = kiosk(*arguments)
    assert done.status == 2
    assert done.out == "" or "Usage:" in done.out
