"""A wrong catalogue.toml is told with file, line, key, what is wrong and what would be right."""

import pytest

from tests.adapters.settings.sites import LANGUAGES, OFFERED, SiteFolder

PASSPORT_SERVICE = "1d0f6c3a-4b92-4e58-a7c1-93e5f2080b61"
BIRTHS_SERVICE = "2e1a7d4b-5ca3-4f69-b8d2-a4f603191c72"
PASSPORT_TYPE = "7b1d6e2f-94c8-4a3a-8d57-e6f2018b3c79"
BIRTHS_TYPE = "8c2e7f30-a5d9-4b4b-9e68-f703129c4d8a"
ELSE_TYPE = "6a0c5d1e-83b7-4f29-9c46-d5e1f07a2b68"
GUID_RIGHT = "use 32 hexadecimal digits with hyphens, such as 01234567-89ab-cdef-0123-456789abcdef."
KIND = 'kind = "choice"\nrequired = true'

# What is changed in the demo site's catalogue.toml, on which text's line the fault stands, and
# the sentence.
CHANGES = [
    (
        'inbox_name = "Documents"\nprefix = "A"',
        'inbox_name = "Documents"\nprefix = "A A"',
        'prefix = "A A"',
        (
            'service[1].prefix: "A A" is not a prefix or suffix of a ticket number; use at most '
            "four "
            'letters or signs without a space, such as "A".'
        ),
    ),
    (
        'prefix = "A"\nstart = 100',
        'prefix = "A"\nstart = 6000',
        "end = 4999",
        (
            "service[1].end: the range is empty: 4999 is below start, 6000; use an end that is not "
            "below start."
        ),
    ),
    (
        'prefix = "C"\nstart = 100',
        'prefix = "a"\nstart = 4999',
        "start = 4999",
        (
            "service[3].start: a4999 to a4999 overlaps A100 to A4999 of service[1] in the same "
            "inbox; "
            "use another prefix, another suffix or another range."
        ),
    ),
    (
        'inbox_name = "Documents"\nprefix = "C"',
        'inbox_name = "Papers"\nprefix = "C"',
        'inbox_name = "Papers"',
        (
            'service[3].inbox_name: "Papers", but service[1] calls this inbox "Documents"; use one '
            "name for one inbox."
        ),
    ),
    (
        'prefix = "A"',
        'prefix = "A"\nresets_at = "25:00"',
        "resets_at = ",
        (
            'service[1].resets_at: "25:00" is not a time of day; use hours and minutes, such as '
            '"04:00".'
        ),
    ),
    (
        'requires = ["phone"]',
        'requires = ["fone"]',
        'requires = ["fone"]',
        (
            'service[3].requires: "fone" is not a prerequisite; did you mean "phone"? Use '
            '"customer_id", "phone" or "email".'
        ),
    ),
    (
        'channels = ["FaceToFace"]',
        "channels = []",
        "channels = []",
        'service_type[1].channels: is empty; use a list such as ["FaceToFace"].',
    ),
    (
        'channels = ["FaceToFace"]\n',
        "",
        f'[[service_type]]\nid = "{PASSPORT_TYPE}"',
        'service_type[1].channels: is missing; give a list such as ["FaceToFace"].',
    ),
    (
        'channels = ["FaceToFace", "Video"',
        'channels = ["FaceToFace", "video"',
        'channels = ["FaceToFace", "video"',
        (
            'service_type[2].channels: "video" is not a channel; did you mean "Video"? Use '
            '"FaceToFace", "Video" or "Phone".'
        ),
    ),
    (
        f'service = "{BIRTHS_SERVICE}"',
        'service = "00000000-0000-4000-8000-000000000000"',
        'service = "00000000',
        (
            "service_type[2].service: no [[service]] has the id "
            '"00000000-0000-4000-8000-000000000000";'
            " use the id of one."
        ),
    ),
    (
        'icon = "id-card"',
        'icon = "idcard"',
        'icon = "idcard"',
        'service_type[1].icon: there is no icon "idcard"; did you mean "id-card"?',
    ),
    (
        'tags = ["e7c3',
        'tags = ["x", "e7c3',
        "tags = ",
        f'service_type[3].tags: "x" is not a GUID; {GUID_RIGHT}',
    ),
    (
        'icon = "family"',
        'icon = "family"\ntag = []',
        "tag = []",
        'service_type[2].tag: is not a known key; did you mean "tags"?',
    ),
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
    (
        f'  "{ELSE_TYPE}", # Something else\n',
        "",
        f'id = "{ELSE_TYPE}"',
        "service_type[6].id: stands on no page; add its id to menu or to the entries of a group.",
    ),
    (
        '  "documents",\n',
        '  "document",\n  "documents",\n',
        "menu = [",
        'menu: nothing has the id "document"; did you mean "documents"?',
    ),
    (
        f'  "{ELSE_TYPE}", # Something else\n',
        f'  "{ELSE_TYPE}",\n  "{BIRTHS_TYPE}",\n',
        "entries = [",
        f'group[1].entries: "{BIRTHS_TYPE}" already stands on a page; keep it in one place.',
    ),
    (
        'record_id = "C-1002"',
        'record_id = "C-1001"',
        'record_id = "C-1001"\nphone = "7700900102"',
        'customer[2].record_id: "C-1001" is already customer[1]; give each its own record_id.',
    ),
    (
        'phone = "7700900101"',
        'phone = "07700900101"',
        'phone = "07700900101"',
        (
            'customer[1].phone: what stands here is no phone number of the format "digits10"; use '
            "ten digits."
        ),
    ),
    (
        'email = "ada@example.org"',
        'email = "ada"',
        'email = "ada"',
        (
            'customer[1].email: "ada" is not an e-mail address; use an address such as '
            '"name@example.org".'
        ),
    ),
]


@pytest.mark.parametrize(("old", "new", "at", "sentence"), CHANGES)
def test_a_fault_is_told_at_its_line(
    site: SiteFolder, old: str, new: str, at: str, sentence: str
) -> None:
    changed = site.with_catalogue(old, new)
    assert changed.faults() == [f"catalogue.toml:{changed.line(at)}: {sentence}"]


def test_two_services_with_one_id_are_told(site: SiteFolder) -> None:
    changed = site.with_catalogue(BIRTHS_SERVICE, PASSPORT_SERVICE.upper(), count=-1)
    second = changed.line(f'id = "{PASSPORT_SERVICE.upper()}"')
    assert changed.faults() == [
        (
            f'catalogue.toml:{second}: service[2].id: "{PASSPORT_SERVICE}" is already '
            "service[1]; give "
            "each its own id."
        )
    ]


def test_two_service_types_with_one_id_are_told(site: SiteFolder) -> None:
    changed = site.with_catalogue(f'id = "{BIRTHS_TYPE}"', f'id = "{PASSPORT_TYPE}"')
    faults = changed.faults()
    assert any(f'service_type[2].id: "{PASSPORT_TYPE}" is already' in fault for fault in faults)
    assert any(f'group[1].entries: nothing has the id "{BIRTHS_TYPE}"' in one for one in faults)


def test_ids_that_are_no_guids_are_told_wherever_they_stand(site: SiteFolder) -> None:
    changed = site.with_catalogue(PASSPORT_SERVICE, "one", count=-1)
    changed = changed.with_catalogue(BIRTHS_TYPE, "births", count=-1)
    changed = changed.with_catalogue("f8d4c6ba-1e20-4374-9f58-6b7c8d9e0f1a", "42")
    faults = changed.faults()
    wrong = [
        f"catalogue.toml:{changed.line(at)}: {key}: {value} is not a GUID; {GUID_RIGHT}"
        for at, key, value in (
            ('id = "one"', "service[1].id", '"one"'),
            ('service = "one"', "service_type[1].service", '"one"'),
            ('id = "42"', "service_type[1].field[1].id", '"42"'),
            ('id = "births"', "service_type[2].id", '"births"'),
        )
    ]
    assert [fault for fault in faults if "GUID" in fault] == wrong


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


def test_groups_in_a_circle_are_told(site: SiteFolder) -> None:
    changed = site.with_catalogue("entries = [\n", 'entries = [\n  "home-and-money",\n')
    changed = changed.with_catalogue('  "home-and-money",\n', "")
    start = changed.catalogue.index('id = "home-and-money"')
    tail = changed.catalogue[start:].replace("entries = [\n", 'entries = [\n  "documents",\n', 1)
    changed = SiteFolder(changed.folder, changed.settings, changed.catalogue[:start] + tail)
    faults = changed.faults()
    assert [fault.split(": ", 1)[1] for fault in faults if "leads back" in fault] == [
        'group[1].entries: "documents" leads back to itself; take it off the pages below it.',
        'group[2].entries: "home-and-money" leads back to itself; take it off the pages below it.',
    ]


def test_a_group_without_entries_is_told(site: SiteFolder) -> None:
    start = site.catalogue.index("entries = [", site.catalogue.index('id = "home-and-money"'))
    end = site.catalogue.index("]", start)
    changed = site.with_catalogue(site.catalogue[start:end], "entries = [")
    faults = changed.faults()
    line = changed.line("entries = []")
    assert faults[0] == (
        f'catalogue.toml:{line}: group[2].entries: is empty; use a list such as ["…", "…"].'
    )


def test_groups_need_a_first_page(site: SiteFolder) -> None:
    start, end = site.catalogue.index("menu = ["), site.catalogue.index("[[service]]")
    changed = site.with_catalogue(site.catalogue[start:end], "")
    assert changed.faults() == [
        "catalogue.toml: menu: is missing; with groups, give the ids on the first page."
    ]


def test_an_empty_catalogue_offers_nothing(site: SiteFolder) -> None:
    changed = SiteFolder(site.folder, site.settings, "")
    assert changed.faults() == [
        "catalogue.toml: service_type: nothing is on offer; add [[service_type]]."
    ]


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


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            "menu = [",
            (
                'catalogue.toml:1: is not valid TOML (Invalid value); write key = "value", with '
                "quotation marks around words."
            ),
        ),
        (
            'menu = []\nmenu = ["a"]',
            (
                "catalogue.toml:2: is not valid TOML (Cannot overwrite a value); write this key or "
                "table once only."
            ),
        ),
        (
            "menu = " + "[" * 5000,
            (
                "catalogue.toml: is not valid TOML (it is nested too deeply or a number is too "
                "long); "
                'write key = "value", with quotation marks around words.'
            ),
        ),
    ],
)
def test_what_is_no_toml_is_told_at_its_line(site: SiteFolder, content: str, sentence: str) -> None:
    changed = SiteFolder(site.folder, site.settings, content)
    assert changed.faults() == [sentence]
