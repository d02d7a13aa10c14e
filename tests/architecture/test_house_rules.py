"""The house rules that no linter knows. A finding reads ``file:line what``."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture import sources

# Qt modules that are GPL-3.0 or commercial only (Qt's licensing page), by Python and by QML name.
GPL_ONLY = (
    "Charts",
    "Coap",
    "DataVisualization",
    "Graphs",
    "GraphsWidgets",
    "Grpc",
    "HttpServer",
    "Insight",
    "Lottie",
    "Mqtt",
    "NetworkAuth",
    "Protobuf",
    "Quick3D",
    "QuickTimeline",
    "ShaderTools",
    "VirtualKeyboard",
    "WaylandCompositor",
)
GPL_ONLY_QML = re.compile(
    r"^\s*import\s+(QtCharts|QtDataVisualization|QtGraphs|QtQuick3D|QtQuick\.Timeline|"
    r"QtQuick\.VirtualKeyboard|Qt\.labs\.lottieqt|QtWayland\.Compositor)\b",
    re.MULTILINE,
)
WAITS_BLINDLY = re.compile(r"(^|\.)(sleep|qWait|qSleep|msleep|usleep)$|^(qtbot|bot)\.wait$")
QML_WAITS_BLINDLY = re.compile(r"(?<![\w.])(wait|sleep)\s*\(")
READS_CLOCK = re.compile(r"(^|\.)(now|utcnow|today|fromtimestamp)$")
INDEX_HOSTS = tuple(
    ".".join(labels)
    for labels in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("deb", "debian", "org"),
        ("registry", "npmjs", "org"),
        ("archive", "ubuntu", "com"),
    )
)
OUTSIDE_THE_CHECKOUT = re.compile(
    r"""(?<![\w.$}/-])/(?:work|home/\w+|root|tmp/w)/""" + r"|\.\./" + "shared"
)
MEANINGLESS_NAMES = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}


def python_files() -> list[Path]:
    return sources.files_under("kiosk", "tests", "tools", suffix=".py")


def qml_files() -> list[Path]:
    return sources.files_under("resources", "tests", suffix=".qml")


def found_in_texts(pattern: re.Pattern[str]) -> Iterator[str]:
    for path, text in sources.tracked_texts():
        for match in pattern.finditer(text):
            yield f"{path}:{text.count(chr(10), 0, match.start()) + 1} {match.group()}"


def is_gpl_only(module: str) -> bool:
    return any(module.startswith(f"PySide6.Qt{name}") for name in GPL_ONLY)


def test_no_qt_module_under_the_gpl_alone_is_imported() -> None:
    found = [
        f"{path}:{line} {module}"
        for path in python_files()
        for line, module in sources.imports(path)
        if is_gpl_only(module)
    ]
    found += [
        f"{path} {match.group().strip()}"
        for path in qml_files()
        for match in GPL_ONLY_QML.finditer(sources.read(path) or "")
    ]
    assert found == []


def test_qt_is_imported_in_the_screens_and_the_ticket_renderer_alone() -> None:
    may = ("kiosk/ui/", "kiosk/adapters/rendering/")
    found = [
        f"{path}:{line} {module}"
        for path in sources.files_under("kiosk", suffix=".py")
        for line, module in sources.imports(path)
        if module.split(".")[0] in {"PySide6", "shiboken6"} and not path.as_posix().startswith(may)
    ]
    assert found == []


def test_tests_wait_for_conditions_and_never_for_time() -> None:
    found = [
        f"{path}:{line} {name}"
        for path in sources.files_under("tests", suffix=".py")
        for line, name in sources.calls(path)
        if WAITS_BLINDLY.search(name)
    ]
    found += [
        f"{path} {match.group()}"
        for path in qml_files()
        if path.name.startswith("tst_")
        for match in QML_WAITS_BLINDLY.finditer(sources.read(path) or "")
    ]
    assert found == []


@pytest.mark.parametrize("package", ["domain", "ports", "application"])
def test_the_core_is_told_the_time_and_never_looks(package: str) -> None:
    found = [
        f"{path}:{line} {name}"
        for path in sources.files_under("kiosk", suffix=".py")
        if path.parts[1] == package
        for line, name in sources.calls(path)
        if READS_CLOCK.search(name) and "clock" not in name
    ]
    assert found == []


def test_no_tracked_file_names_a_package_index() -> None:
    hosts = re.compile("|".join(re.escape(host) for host in INDEX_HOSTS))
    assert list(found_in_texts(hosts)) == []


def test_no_tracked_file_reaches_outside_the_checkout() -> None:
    assert list(found_in_texts(OUTSIDE_THE_CHECKOUT)) == []


def test_every_module_has_a_name_that_says_what_it_is_for() -> None:
    found = [
        str(path) for path in python_files() if MEANINGLESS_NAMES & {path.stem, *path.parent.parts}
    ]
    assert found == []


def test_every_tracked_text_ends_its_lines_as_unix_does() -> None:
    assert [str(path) for path, text in sources.tracked_texts() if "\r\n" in text] == []
