"""A wrong field of a service type is told with what would be right."""

import pytest

from tests.adapters.settings.demo_catalogue import KIND, assert_told
from tests.adapters.settings.sites import SiteFolder

KINDS = [
    (
        KIND,
        'kind = "choise"',
        'kind = "choise"',
        (
            'service_type[1].field[1].kind: "choise" is not a kind of field; did you mean '
            '"choice"? '
            'Use "text", "number", "date", "yes-no", "choice" or "multiple-choice".'
        ),
    ),
    (
        KIND,
        'kind = "yes-no"',
        "[[service_type.field.option]]",
        'service_type[1].field[1].option: a field of kind "yes-no" has no options; remove them.',
    ),
    (
        KIND,
        'kind = "choice"\npattern = "[0-9]"',
        "pattern = ",
        (
            'service_type[1].field[1].pattern: only fields of kind "text" have a pattern; leave it '
            "out."
        ),
    ),
    (
        KIND,
        'kind = "choice"\ncapitals = "names"',
        "capitals = ",
        (
            'service_type[1].field[1].capitals: only fields of kind "text" have capitals; leave it '
            "out."
        ),
    ),
    (
        KIND,
        'kind = "choice"\nmaximum = 3',
        "maximum = 3",
        (
            'service_type[1].field[1].maximum: only fields of kind "text" or "number" have a '
            "maximum; "
            "leave it out."
        ),
    ),
    (
        'value = "both"',
        'value = "passport,id-card"',
        'value = "passport,id-card"',
        (
            'service_type[1].field[1].option[3].value: "passport,id-card" is not the value of an '
            "answer; use a short word without a comma."
        ),
    ),
    (
        'value = "both"',
        'value = "passport"',
        'value = "passport"\nlabel.en-US = "Passport and',
        (
            'service_type[1].field[1].option[3].value: "passport" stands here twice; give each '
            "option "
            "a value of its own."
        ),
    ),
]


@pytest.mark.parametrize(("old", "new", "at", "sentence"), KINDS)
def test_a_fault_of_a_field_is_told_at_its_line(
    site: SiteFolder, old: str, new: str, at: str, sentence: str
) -> None:
    assert_told(site, old, new, at, sentence)


def test_a_choice_without_answers_is_told(site: SiteFolder) -> None:
    start = site.catalogue.index("[[service_type.field.option]]")
    end = site.catalogue.index("[[service_type]]", start)
    changed = site.with_catalogue(site.catalogue[start:end], "")
    assert changed.faults() == [
        (
            f"catalogue.toml:{changed.line('[[service_type.field]]')}: "
            "service_type[1].field[1].option: a choice needs answers; add "
            "[[service_type.field.option]] for each."
        )
    ]


FIELDS = [
    (
        'kind = "text"\nminimum = 5\nmaximum = 4',
        "maximum: 4 is below minimum, 5; use a number not below it.",
    ),
    (
        'kind = "text"\nminimum = 501',
        "minimum: 501 is above 500, the longest text; give a maximum too.",
    ),
    ('kind = "text"\nminimum = -1', "minimum: -1 is no length of a text; use 0 or more."),
    (
        'kind = "text"\npattern = "["',
        (
            'pattern: "[" is not a regular expression (unterminated character set at position '
            "0); use "
            "a pattern in quotation marks, such as '[A-Z]{2}[0-9]{6}'."
        ),
    ),
]


@pytest.mark.parametrize(("lines", "sentence"), FIELDS)
def test_bounds_and_patterns_of_a_text_are_checked(
    site: SiteFolder, lines: str, sentence: str
) -> None:
    start = site.catalogue.index("[[service_type.field.option]]")
    end = site.catalogue.index("[[service_type]]", start)
    changed = site.with_catalogue(site.catalogue[start:end], "").with_catalogue(KIND, lines)
    (fault,) = changed.faults()
    line = changed.line(sentence.split(":", maxsplit=1)[0] + " = ")
    assert fault == f"catalogue.toml:{line}: service_type[1].field[1].{sentence}"
