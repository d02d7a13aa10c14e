"""What the commands answer about settings and catalogue."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.settings.catalogue_list import catalogue_json, catalogue_text
from kiosk.adapters.settings.check_report import check_json
from kiosk.adapters.settings.effective_settings import settings_json, settings_text
from kiosk.adapters.settings.environment import settings_keys
from kiosk.adapters.settings.findings import dotted
from kiosk.adapters.settings.schema import schema_json, schema_text
from tests.adapters.settings.sites import SiteFolder

NOON = dt.datetime(2030, 5, 13, 12, tzinfo=ZoneInfo("America/New_York"))


def listed_at_noon(site: SiteFolder) -> list[dict[str, Any]]:
    configuration = site.configuration()
    return catalogue_json(configuration.catalogue, configuration.site, NOON)


def test_a_service_type_is_listed_by_the_public_contract(site: SiteFolder) -> None:
    listed = listed_at_noon(site)
    passport = listed[0]
    assert list(passport) == [
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
    assert passport["serviceTypeId"] == "7b1d6e2f-94c8-4a3a-8d57-e6f2018b3c79"
    assert passport["serviceId"] == "1d0f6c3a-4b92-4e58-a7c1-93e5f2080b61"
    assert passport["name"]["fr"] == "Passeport et carte d’identité"
    assert passport["channels"] == ["FaceToFace"]
    assert passport["fields"] == [
        {
            "fieldTypeId": "f8d4c6ba-1e20-4374-9f58-6b7c8d9e0f1a",
            "kind": "choice",
            "required": True,
            "options": ["passport", "id-card", "both", "lost", "unsure"],
        }
    ]
    assert passport["open"] is True
    assert passport["requires"] == {"customerId": False, "phone": False, "email": False}
    assert listed[2]["tags"] == ["e7c3b5a9-0d1f-4263-8e47-5a6b7c8d9e0f"]


def test_a_service_with_hours_of_its_own_is_open_by_them(site: SiteFolder) -> None:
    before = "\n[[service]] # Births and marriage"
    own = '\n[service.hours]\nmonday = ["13:00-17:00"]\n'
    passport, *others = listed_at_noon(site.with_catalogue(before, f"{own}{before}"))

    assert passport["open"] is False
    assert {one["open"] for one in others if one["serviceId"] != passport["serviceId"]} == {True}


def test_open_is_what_the_hours_say_now(site: SiteFolder) -> None:
    service = "\n[[service]] # Passport and ID card"
    mornings = site.with_catalogue(service, f'\n[hours]\nmonday = ["09:00-12:00"]\n{service}')
    whole_days = site.with_catalogue(service, f'\n[hours]\nmonday = ["09:00-14:00"]\n{service}')

    assert {one["open"] for one in listed_at_noon(mornings)} == {False}
    assert {one["open"] for one in listed_at_noon(whole_days)} == {True}


def test_contact_from_the_customer_leaves_the_customer_id_to_give(site: SiteFolder) -> None:
    money = listed_at_noon(site)[4]
    assert money["contactFromCustomer"] is True
    assert money["requires"] == {"customerId": True, "phone": False, "email": False}


def test_the_list_for_people_names_what_each_service_type_needs(site: SiteFolder) -> None:
    configuration = site.configuration()
    lines = catalogue_text(configuration.catalogue, configuration.site).splitlines()
    assert lines[:2] == [
        "Passport and ID card  7b1d6e2f-94c8-4a3a-8d57-e6f2018b3c79",
        "    1 question(s), FaceToFace",
    ]
    assert lines[5] == "    phone, FaceToFace"


def test_faults_are_reported_with_their_places(site: SiteFolder) -> None:
    changed = site.with_settings("paper_mm = 80", "paper_mm = 1")
    changed = changed.with_environ(KIOSK_SITE__COUNTRY="Q")
    report = check_json(changed.read())
    assert report["ok"] is False
    assert report["faults"][0]["file"] is None
    assert report["faults"][0]["key"] == "KIOSK_SITE__COUNTRY"
    assert report["faults"][1] == {
        "file": str(site.folder / "kiosk.toml"),
        "line": changed.line("paper_mm", "settings"),
        "key": "printer.paper_mm",
        "message": "1 is not a paper width; use 80 or 58.",
    }


def test_the_settings_in_force_say_where_they_come_from(site: SiteFolder) -> None:
    configuration = site.with_environ(KIOSK_PRINTER__PORT="9101").configuration()
    text = settings_text(configuration)
    assert "port = 9101  # KIOSK_PRINTER__PORT" in text
    assert "paper_mm = 80  # file" in text
    assert 'status = "required"  # default' in text


def test_the_settings_in_force_are_a_settings_file(site: SiteFolder) -> None:
    configuration = site.configuration()
    again = SiteFolder(site.folder, settings_text(configuration), site.catalogue)
    assert again.configuration().settings == configuration.settings
    assert settings_json(configuration)["printer"]["port"] == 9100


def test_the_schema_documents_every_key(site: SiteFolder) -> None:
    text, schema = schema_text(), schema_json()
    for path, key in settings_keys():
        assert f"{dotted(path)}\n    {key.about}" in text
        node = schema
        for name in path:
            node = node["properties"][name]
        assert node["description"] == key.about
    assert schema["properties"]["site"]["required"] == [
        "name",
        "time_zone",
        "country",
        "languages",
    ]


def test_the_schema_names_kind_default_and_variable_for_people() -> None:
    assert (
        "printer.port\n"
        "    TCP port of a network printer.\n"
        "    Write a whole number from 1 to 65535; left out: 9100.\n"
        "    Variable: KIOSK_PRINTER__PORT"
    ) in schema_text()


def test_the_schema_is_closed_to_unknown_keys() -> None:
    printer = schema_json()["properties"]["printer"]
    assert printer["additionalProperties"] is False
    assert printer["properties"]["port"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 65535,
        "description": "TCP port of a network printer.",
        "default": 9100,
    }
