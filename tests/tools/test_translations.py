import os
import re
from pathlib import Path

import pytest

from tools.translations.__main__ import SOURCES
from tools.translations.build import build
from tools.translations.check import faults

ENGLISH = """<TS version="2.1" language="en_US"><context><name></name>
    <message id="back"><source>Back</source><translation>Back</translation></message>
    <message id="step"><source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation></message>
    <message id="days"><source>Mon|Tue</source><translation>Mon|Tue</translation></message>
    <message id="people" numerus="yes"><source>%n people</source><translation>
        <numerusform>%n person</numerusform><numerusform>%n people</numerusform>
    </translation></message>
</context></TS>
"""
GERMAN = (
    ENGLISH.replace(">Back<", ">Zurück<", 2)
    .replace("<source>Zurück", "<source>Back")
    .replace("<translation>Step %1 of", "<translation>Schritt %1 von")
    .replace("<translation>Mon|Tue", "<translation>Mo|Di")
    .replace("<numerusform>%n person<", "<numerusform>eine Person<")
    .replace("<numerusform>%n people<", "<numerusform>%n Personen<")
)
USED = 'qsTrId("back"); qsTrId("step"); qsTrId("days"); qsTrId("people", 3)'


@pytest.fixture
def words(tmp_path: Path) -> Path:
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "kiosk_en-US.ts").write_text(ENGLISH, encoding="utf-8")
    (folder / "kiosk_de.ts").write_text(GERMAN, encoding="utf-8")
    return folder


@pytest.fixture
def screens(tmp_path: Path) -> Path:
    folder = tmp_path / "qml"
    folder.mkdir()
    (folder / "Screen.qml").write_text(USED)
    return folder


def edit(file: Path, old: str, new: str) -> None:
    content = file.read_text("utf-8")
    assert old in content
    file.write_text(content.replace(old, new), encoding="utf-8")


def test_complete_and_used_translations_have_no_fault(words: Path, screens: Path) -> None:
    assert faults(words, [screens]) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('id="back"', 'id="bak"', "kiosk_de.ts: back is missing"),
        ('id="back"', 'id="bak"', "kiosk_de.ts: bak is no text of the kiosk"),
        ('id="step"', 'id="back"', "back stands there twice"),
        ("<translation>Z", '<translation type="unfinished">Z', "back: is marked unfinished"),
        ("<translation>Z", '<translation type="vanished">Z', "back: is marked vanished"),
        ("<source>Back", "<source>Go back", "back: translates 'Go back', but the English"),
        ("<numerusform>eine Person</numerusform>", "", "people: has 1 plural forms, not 2"),
        (' numerus="yes"', "", "people: has a plural in one language"),
        ("von %2", "von", "step: 'Schritt %1 von' has other placeholders"),
        ("von %2", "von %2 %3", "has other placeholders than the English: %1 %2"),
        ("%n Personen", "Personen", "people: 'Personen' has other placeholders"),
        ("Zurück", "", "back: is empty"),
        ("Zurück", " Zurück", "back: ' Zurück' begins or ends with a blank"),
        ("Zurück", "Zurück\u00a0", "begins or ends with a blank"),
        ("Zurück", "\u200fZurück", "holds a bidirectional control character"),
        ("Zurück", "\u2067Zurück\u2069", "holds a bidirectional control character"),
        ("<name></name>", "<name>A</name>", "kiosk_de.ts: context A has a name"),
        ("Mo|Di", "Mo|Di|Mi", "days: 'Mo|Di|Mi' has not as many parts"),
    ],
)
def test_what_is_wrong_with_a_translation_is_said(
    words: Path, screens: Path, old: str, new: str, fault: str
) -> None:
    edit(words / "kiosk_de.ts", old, new)
    assert any(fault in found for found in faults(words, [screens]))


def test_a_form_that_stands_for_one_number_may_say_it_in_words_and_no_other_form_may(
    words: Path, screens: Path
) -> None:
    (words / "kiosk_de.ts").rename(words / "kiosk_fr.ts")
    found = faults(words, [screens])
    assert [fault.startswith("kiosk_fr.ts: people: 'eine Person'") for fault in found] == [True]


def test_a_language_whose_plural_nobody_described_is_a_fault(words: Path, screens: Path) -> None:
    (words / "kiosk_de.ts").rename(words / "kiosk_tlh.ts")
    assert "no plural rule" in faults(words, [screens])[0]


def test_without_english_there_is_nothing_to_compare(words: Path, screens: Path) -> None:
    (words / "kiosk_en-US.ts").unlink()
    assert faults(words, [screens]) == ["kiosk_en-US.ts is missing"]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("A.qml", 'text: qsTrId("gone")'),
        ("A.qml", 'Label { textId: "gone" }'),
        ("a.py", 'self.texts.text(locale, "gone", n=3)'),
        ("a.py", 'text("gone")'),
        ("a.py", 'Row(labelId="gone")'),
    ],
)
def test_an_id_that_no_translation_has_is_found_where_it_is_asked_for(
    words: Path, screens: Path, name: str, source: str
) -> None:
    (screens / name).write_text(source)
    assert faults(words, [screens]) == [f"{name} asks for gone, which no translation has"]


def test_other_literals_are_not_taken_for_ids(words: Path, screens: Path) -> None:
    (screens / "a.py").write_text('text("SELECT 1"); Row(rowId="gone"); open("gone.png")')
    assert faults(words, [screens]) == []


def test_a_text_that_nobody_uses_is_a_fault(words: Path, screens: Path) -> None:
    (screens / "Screen.qml").write_text(USED.replace('qsTrId("days"); ', ""))
    assert faults(words, [screens]) == ["days is used nowhere"]


@pytest.mark.parametrize(
    "source", ['f"fault.{fault.value}"', '"fault." + name', "`fault.${name}`", '{"x": "fault.a"}']
)
def test_an_id_that_is_put_together_or_looked_up_counts_as_used(
    words: Path, screens: Path, source: str
) -> None:
    for file in words.iterdir():
        edit(file, 'id="days"', 'id="fault.a"')
    (screens / "Screen.qml").write_text(USED.replace('qsTrId("days"); ', ""))
    (screens / "a.py").write_text(source)
    assert faults(words, [screens]) == []


def test_the_build_makes_both_kinds_once_and_again_only_for_what_changed(
    words: Path, tmp_path: Path
) -> None:
    target = tmp_path / "build"
    build(words, target)
    made = {file: file.stat().st_mtime_ns for file in sorted(target.rglob("*.*"))}
    assert [file.name for file in made] == ["de.json", "en-US.json", *_compiled("de", "en-US")]
    build(words, target)
    assert made == {file: file.stat().st_mtime_ns for file in made}
    future = max(made.values()) + 10**9
    os.utime(words / "kiosk_de.ts", ns=(future, future))
    build(words, target)
    again = {file.name for file, at in made.items() if file.stat().st_mtime_ns != at}
    assert again == {"de.json", "kiosk_de.qm"}


def test_a_language_that_is_gone_leaves_nothing_behind(words: Path, tmp_path: Path) -> None:
    build(words, tmp_path / "build")
    (words / "kiosk_de.ts").unlink()
    build(words, tmp_path / "build")
    assert not list((tmp_path / "build").rglob("*de*"))


def test_no_text_shouts() -> None:
    shouting = re.compile(r"<(?:translation|numerusform)>[^<]*[!¡！]")
    for file in SOURCES.glob("*.ts"):
        assert not shouting.findall(file.read_text("utf-8")), file.name


def _compiled(*locales: str) -> list[str]:
    return [f"kiosk_{locale}.qm" for locale in locales]
