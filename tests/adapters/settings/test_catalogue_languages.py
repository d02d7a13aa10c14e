"""A text of the catalogue that lacks a language of the site is told."""

import pytest

from tests.adapters.settings.demo_catalogue import assert_told
from tests.adapters.settings.sites import LANGUAGES, OFFERED, SiteFolder

TEXTS = [
    (
        'name.fr = "Naissances et mariages"\n',
        "",
        'name.en-US = "Births and marriage"',
        'service_type[2].name: has no text in fr; add a line for each, such as name.fr = "…".',
    ),
    (
        'question.ar = "ما الوثيقة التي تحتاج إليها؟"\nquestion.he = "איזה מסמך דרוש לכם?"\n',
        "",
        "question.en-US",
        (
            "service_type[1].field[1].question: has no text in ar, he; add a line for each, such "
            "as "
            'question.ar = "…".'
        ),
    ),
    (
        'detail.de = "Sie bekommen auch eine Meldenummer"\n',
        "",
        'detail.en-US = "We also',
        (
            "service_type[1].field[1].option[4].detail: has no text in de; add a line for each, "
            "such "
            'as detail.de = "…".'
        ),
    ),
    (
        'description.es = "Domicilio, impuestos, ayudas"\n',
        "",
        'description.en-US = "Address, tax, benefits"',
        (
            "group[2].description: has no text in es; add a line for each, such as "
            "description.es = "
            '"…".'
        ),
    ),
    (
        'name.he = "לידות ונישואין"',
        'name.he = ""',
        'name.en-US = "Births and marriage"',
        (
            'service_type[2].name: the text in he: "" is not a text; use words in quotation marks, '
            'such as "Central Office".'
        ),
    ),
]


@pytest.mark.parametrize(("old", "new", "at", "sentence"), TEXTS)
def test_a_fault_of_a_text_is_told_at_its_line(
    site: SiteFolder, old: str, new: str, at: str, sentence: str
) -> None:
    assert_told(site, old, new, at, sentence)


def test_one_text_is_enough_for_one_language_and_too_little_for_more(site: SiteFolder) -> None:
    texts = [f'name.{tag} = "{name}"\n' for tag, name in (("en-US", "Births and marriage"),)]
    start = site.catalogue.index(texts[0])
    end = site.catalogue.index("description.", start)
    changed = site.with_catalogue(site.catalogue[start:end], 'name = "Births"\n')
    assert changed.faults() == [
        (
            f"catalogue.toml:{changed.line('name = ' + chr(34) + 'Births')}: "
            "service_type[2].name: one "
            f"text for {len(LANGUAGES)} languages; write a line for each: name.en-US = …"
        )
    ]
    names = {
        one.name.in_language(language, language)
        for alone in [changed.with_settings(OFFERED, '["en-US"]').configuration()]
        for one in alone.catalogue.service_types()
        for language in alone.site.languages
    }
    assert "Births" in names
