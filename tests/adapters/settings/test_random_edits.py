"""Whatever happens to the files, the answer is a configuration or sentences, never a traceback."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.adapters.settings.configuration import Configuration
from kiosk.adapters.settings.environment import settings_keys, variable_of
from kiosk.adapters.settings.faults import Faults
from tests.adapters.settings.sites import SiteFolder

VALUES = st.sampled_from(
    [
        '""',
        '"x"',
        "0",
        "-1",
        "99999999999999999999",
        "1.5",
        "nan",
        "true",
        "[]",
        '["x"]',
        "[1]",
        "[[]]",
        "{}",
        "{ x = 1 }",
        "1979-05-27",
        "07:32:00",
        '"\\u0000"',
        '"../../etc/passwd"',
    ]
)
VARIABLES = [variable_of(path) for path, _ in settings_keys()]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> SiteFolder:
    return SiteFolder.demo(tmp_path_factory.mktemp("site"))


def is_said_well(outcome: Configuration | Faults) -> bool:
    """Every fault names its place, says what is wrong in a sentence, and stands there once."""
    if isinstance(outcome, Configuration):
        return True
    said = [str(fault) for fault in outcome.faults]
    assert said
    assert len(said) == len(set(said))
    return all(
        (fault.file or fault.key.startswith("KIOSK_"))
        and fault.message.endswith((".", "?", "…"))
        and "\n" not in str(fault)
        for fault in outcome.faults
    )


@settings(max_examples=150, deadline=None)
@given(data=st.data(), value=VALUES)
def test_any_key_may_hold_any_value(demo: SiteFolder, data: st.DataObject, value: str) -> None:
    name = data.draw(st.sampled_from(["settings", "catalogue"]))
    lines = getattr(demo, name).splitlines()
    keys = [place for place, line in enumerate(lines) if " = " in line and line[0] != "#"]
    place = data.draw(st.sampled_from(keys))
    lines[place] = f"{lines[place].split(' = ')[0]} = {value}"
    assert is_said_well(demo.with_text(name, "\n".join(lines)).read())


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_lines_may_be_missing_or_stand_elsewhere(demo: SiteFolder, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["settings", "catalogue"]))
    lines = getattr(demo, name).splitlines()
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(lines))] * 2)))
    cut, rest = lines[start:end], lines[:start] + lines[end:]
    into = data.draw(st.integers(0, len(rest)))
    moved = data.draw(st.sampled_from([[], cut, cut + cut]))
    content = "\n".join(rest[:into] + moved + rest[into:])
    assert is_said_well(demo.with_text(name, content).read())


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=200))
def test_any_bytes_may_be_a_file(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        demo = SiteFolder.demo(Path(folder))
        demo.read()
        (demo.folder / "catalogue.toml").write_bytes(content)
        outcome = demo.read_again()
        assert isinstance(outcome, Faults)
        assert is_said_well(outcome)


@settings(max_examples=150, deadline=None)
@given(
    environ=st.dictionaries(
        st.sampled_from(VARIABLES), st.text(st.characters(exclude_characters="\0")), max_size=3
    )
)
def test_any_variable_may_hold_any_text(demo: SiteFolder, environ: dict[str, str]) -> None:
    assert is_said_well(demo.with_environ(**environ).read())


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_comments_spaces_and_the_order_of_tables_mean_nothing(
    demo: SiteFolder, data: st.DataObject
) -> None:
    head, *tables = demo.catalogue.split("\n[[customer]]")
    shuffled = data.draw(st.permutations(tables))
    comment = data.draw(st.sampled_from(["", "# x = [", "   ", '\t# """']))
    content = "\n[[customer]]".join([head, *shuffled]).replace("\n\n", f"\n{comment}\n")
    changed = demo.with_text("catalogue", content).configuration().catalogue
    original = demo.configuration().catalogue
    assert changed.menu == original.menu
    assert set(changed.customers) == set(original.customers)
