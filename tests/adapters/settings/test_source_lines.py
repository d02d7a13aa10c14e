"""The line of every key, in whatever way TOML lets it be written."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.settings.source_lines import KeyPath, SourceLines

TEXT = '''\
# a comment = 1
top = "a # no comment"
list = [
  "one", # ] no end
  "]", 'two',
]
dotted.inner.key = 1
"quoted key" = 2

[section]
  'single' = { a = 1, b = [ { c = 2 } ] }
long = """
[not.a.section]
x = 1
"""
after = \'\'\'
[neither]\'\'\'
last = 1979-05-27T07:32:00Z

[ section . "sub section" ] # spaced
key = 1

[[entry]]
name = 1
[entry.table]
x = 1
[[entry.part]]
y = 1
[[entry.part]]
y = 2

[[entry]]
name = 2
[[entry.part]]
y = 3
z.en-US = "a"
'''

LINES: list[tuple[KeyPath, int | None]] = [
    (("top",), 2),
    (("list",), 3),
    (("dotted", "inner", "key"), 7),
    (("dotted",), 7),
    (("quoted key",), 8),
    (("section",), 10),
    (("section", "single"), 11),
    (("section", "single", "b", 0, "c"), 11),
    (("section", "long"), 12),
    (("section", "after"), 16),
    (("section", "last"), 18),
    (("section", "sub section"), 20),
    (("section", "sub section", "key"), 21),
    (("entry",), 23),
    (("entry", 0), 23),
    (("entry", 0, "name"), 24),
    (("entry", 0, "table", "x"), 26),
    (("entry", 0, "part", 0, "y"), 28),
    (("entry", 0, "part", 1), 29),
    (("entry", 0, "part", 1, "y"), 30),
    (("entry", 1, "name"), 33),
    (("entry", 1, "part", 0, "y"), 35),
    (("entry", 1, "part", 0, "z"), 36),
    (("entry", 1, "part", 0, "z", "en-US"), 36),
    (("entry", 1, "part", 0, "missing"), 34),
    (("section", "missing"), 10),
    (("missing",), None),
    ((), None),
]


@pytest.mark.parametrize(("path", "line"), LINES)
def test_a_key_is_found_on_its_line(path: KeyPath, line: int | None) -> None:
    assert tomllib.loads(TEXT)
    assert SourceLines(TEXT).line_of(path) == line


NAMES = st.from_regex(r"[a-z]{1,3}", fullmatch=True)
VALUES = st.sampled_from(['"[x]"', "'# ='", '"""\n[a]\nb = 1\n"""', "[\n1, # ]\n2\n]", "{ a = 1 }"])


@given(st.dictionaries(NAMES, st.dictionaries(NAMES, VALUES, max_size=4), max_size=4))
def test_values_of_any_shape_hide_no_key(tables: dict[str, dict[str, str]]) -> None:
    text, expected = "", {}
    for table, keys in tables.items():
        text += f"\n[{table}]\n"
        for key, value in keys.items():
            expected[table, key] = text.count("\n") + 1
            text += f"{key} = {value}\n"
    assert tomllib.loads(text) is not None
    lines = SourceLines(text)
    assert {path: lines.line_of(path) for path in expected} == expected
