"""The setup installs once, heals what was cut short, and asks for what it may not do."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tools import setup, system_packages


@dataclass(slots=True)
class FakeMachine:
    """Notes what would be run; makes what creating an environment would make."""

    commands: list[str] = field(default_factory=list)
    dies_at: str | None = None

    def run(self, *words: str | Path) -> None:
        command = " ".join(map(str, words))
        self.commands.append(command)
        if self.dies_at and self.dies_at in command:
            raise KeyboardInterrupt


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeMachine:
    machine = FakeMachine()
    venv = tmp_path / ".venv"
    monkeypatch.setattr(setup, "VENV", venv)
    monkeypatch.setattr(setup, "DONE", venv / "setup.json")
    monkeypatch.setattr(setup, "UNFINISHED", venv / "setup.unfinished")
    monkeypatch.setattr(setup, "run", machine.run)
    return machine


def test_the_first_setup_makes_an_environment_from_the_hashed_lock_and_adds_the_project(
    machine: FakeMachine,
) -> None:
    setup.bring_environment(dev=False)
    create, install, project = machine.commands
    assert "-m venv" in create
    assert "--no-deps --require-hashes" in install
    assert install.endswith("run.lock")
    assert "--no-index --editable" in project


def test_the_second_setup_does_nothing(machine: FakeMachine) -> None:
    setup.bring_environment(dev=False)
    machine.commands.clear()
    setup.bring_environment(dev=False)
    assert machine.commands == []


def test_what_only_the_tests_need_is_added_to_what_is_there(machine: FakeMachine) -> None:
    setup.bring_environment(dev=False)
    machine.commands.clear()
    setup.bring_environment(dev=True)
    assert not any("-m venv" in command for command in machine.commands)
    assert machine.commands[0].endswith("dev.lock")
    machine.commands.clear()
    setup.bring_environment(dev=False)
    assert machine.commands == []


@pytest.mark.parametrize("step", ["-m venv", "--require-hashes", "--editable"])
def test_a_setup_that_was_cut_short_is_started_afresh(machine: FakeMachine, step: str) -> None:
    machine.dies_at = step
    with pytest.raises(KeyboardInterrupt):
        setup.bring_environment(dev=False)
    machine.dies_at = None
    machine.commands.clear()
    setup.bring_environment(dev=False)
    assert "-m venv" in machine.commands[0]


def test_another_lock_is_installed(
    machine: FakeMachine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup.bring_environment(dev=False)
    machine.commands.clear()
    other = tmp_path / "other.lock"
    other.write_text("another==1\n")
    monkeypatch.setattr(setup, "RUN_LOCK", other)
    setup.bring_environment(dev=False)
    assert machine.commands[0].endswith("other.lock")


def test_another_version_of_python_gets_a_new_environment(
    machine: FakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup.bring_environment(dev=False)
    machine.commands.clear()
    monkeypatch.setattr("platform.python_version_tuple", lambda: ("3", "99", "0"))
    setup.bring_environment(dev=False)
    assert "-m venv" in machine.commands[0]


def test_without_the_right_to_install_one_message_names_the_command(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "missing_to_run", lambda: ["libegl1", "python3.11-venv"])
    monkeypatch.setattr(setup, "as_root", lambda: None)
    with pytest.raises(SystemExit) as ended:
        setup.bring_system_packages(test=False)
    assert ended.value.code == 1
    assert (
        "    sudo apt-get install --no-install-recommends libegl1 python3.11-venv\n"
        in capfd.readouterr().err
    )


def test_without_the_right_to_install_tests_go_on_without_what_only_tests_need(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "missing_to_run", list)
    monkeypatch.setattr(system_packages, "missing_to_test", lambda: ["cage"])
    monkeypatch.setattr(setup, "as_root", lambda: None)
    setup.bring_system_packages(test=True)
    assert "Some tests will be skipped" in capfd.readouterr().err
