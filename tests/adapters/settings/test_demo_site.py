"""The demo site shows all that a site can be, in every language of the screens."""

from pathlib import Path

import pytest

from kiosk.adapters.settings.configuration import Configuration
from kiosk.adapters.settings.load import load_configuration
from kiosk.domain.catalogue import Channel, FieldKind, Group, MenuEntry, Prerequisites, ServiceType
from kiosk.domain.hours import OpeningHours
from tests.adapters.settings.sites import TRANSLATED, surroundings


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Configuration:
    outcome = load_configuration(None, surroundings(tmp_path_factory.mktemp("home")))
    assert isinstance(outcome, Configuration), str(outcome)
    return outcome


def named(demo: Configuration, name: str) -> ServiceType:
    english = demo.site.default_language
    types = demo.catalogue.service_types()
    return next(one for one in types if one.name.texts[english] == name)


def needs(demo: Configuration, name: str) -> Prerequisites:
    return demo.catalogue.requirements(named(demo, name))


def test_it_says_that_it_is_a_demo(demo: Configuration) -> None:
    assert demo.site.demo


def test_six_services_stand_in_two_groups_and_beside_them(demo: Configuration) -> None:
    catalogue = demo.catalogue
    assert len(catalogue.services) == len(catalogue.service_types()) == 6
    kinds = [type(entry) for entry in catalogue.menu]
    assert kinds == [Group, Group, ServiceType]


def test_what_needs_nothing_stands_on_the_first_page(demo: Configuration) -> None:
    service_type = demo.catalogue.menu[-1]
    assert isinstance(service_type, ServiceType)
    assert demo.catalogue.requirements(service_type) == Prerequisites()
    assert (len(service_type.channels), service_type.fields) == (1, ())


def test_every_prerequisite_is_asked_once(demo: Configuration) -> None:
    assert needs(demo, "Driving and vehicles") == Prerequisites(phone=True)
    assert needs(demo, "Moving home") == Prerequisites(email=True)
    assert needs(demo, "Money and benefits") == Prerequisites(customer_id=True)
    assert named(demo, "Money and benefits").contact_from_customer


def test_one_service_has_all_channels_one_a_choice_and_one_a_tag(demo: Configuration) -> None:
    assert set(named(demo, "Births and marriage").channels) == set(Channel)
    (field,) = named(demo, "Passport and ID card").fields
    assert (field.kind, field.required, len(field.options)) == (FieldKind.CHOICE, True, 5)
    assert named(demo, "Driving and vehicles").tags


def test_it_is_open_at_all_hours_with_four_counters_and_a_few_tags(demo: Configuration) -> None:
    catalogue = demo.catalogue
    assert catalogue.hours == OpeningHours()
    assert len(catalogue.counters) == 4
    assert {tag.id for tag in catalogue.tags} > set(named(demo, "Driving and vehicles").tags)


def test_some_customers_can_be_called_and_one_cannot(demo: Configuration) -> None:
    phones = [customer.phone for customer in demo.catalogue.customers]
    assert phones.count(None) == 1
    assert len(phones) >= 3


def test_every_range_holds_at_least_two_thousand_numbers(demo: Configuration) -> None:
    ranges = [service.numbering for service in demo.catalogue.services]
    assert min(one.end - one.start + 1 for one in ranges) >= 2000
    assert len({one.prefix for one in ranges}) == len(ranges)


def test_every_text_is_there_in_every_language_and_differs(demo: Configuration) -> None:
    assert set(demo.site.languages) == set(TRANSLATED)
    for service_type in demo.catalogue.service_types():
        texts = service_type.name.texts
        by_language = {tag.split("-")[0]: texts[tag] for tag in demo.site.languages}
        assert len(set(by_language.values())) == len(by_language)


def test_english_names_fit_their_cards(demo: Configuration) -> None:
    entries: list[MenuEntry] = [*demo.catalogue.menu, *demo.catalogue.service_types()]
    english = demo.site.default_language
    for entry in entries:
        assert len(entry.name.texts[english]) <= 28
        assert entry.description is None or len(entry.description.texts[english]) <= 26


def test_its_files_name_no_place_on_a_machine(demo: Configuration) -> None:
    folder: Path = demo.paths.settings.parent
    assert {path.name for path in folder.iterdir()} == {"kiosk.toml", "catalogue.toml"}
    assert demo.origins["cases.local.database"] == "default"
