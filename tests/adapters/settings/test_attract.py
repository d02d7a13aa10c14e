"""``[attract]``: the pictures of a site, and what becomes of one that cannot be shown."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.adapters.settings.attract_pictures import FoundPicture, find_pictures
from kiosk.adapters.settings.picture_file import LONGEST_MOVING, MOST_FRAMES
from kiosk.bootstrap.answers import check_answer
from kiosk.bootstrap.attract import PicturesReadiness, attract_of
from kiosk.domain.readiness import Impaired, Ready
from tests.adapters.settings.sites import SiteFolder
from tests.fakes.system import FakeStaffLog


def with_attract(site: SiteFolder, lines: str) -> SiteFolder:
    return site.with_settings("\n[printer]", f"\n[attract]\n{lines}\n\n[printer]")


def still(file: Path) -> Path:
    file.parent.mkdir(exist_ok=True)
    Image.new("RGB", (80, 60), "teal").save(file)
    return file


def moving(file: Path, frames: int = 3, side: int = 40) -> Path:
    tones = ("#C04020", "#2040C0", "#20A040")
    pictures = [Image.new("RGB", (side, 4), tones[n % 3]) for n in range(frames)]
    pictures[0].save(file, save_all=True, append_images=pictures[1:], duration=100, lossless=True)
    return file


def test_a_site_that_says_nothing_keeps_its_welcome(site: SiteFolder) -> None:
    assert attract_of(site.configuration(), FakeStaffLog()) is None


def test_files_and_folders_are_shown_in_order(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    second, first = still(folder / "b.PNG"), still(folder / "a.jpg")
    (folder / "notes.txt").write_text("not shown", "utf-8")
    last = moving(tmp_path / "wave.webp")
    found, wrong = find_pictures(["pictures", "wave.webp"], tmp_path)
    assert found == (FoundPicture(first), FoundPicture(second), FoundPicture(last, moves=True))
    assert wrong == ()


def test_the_kiosk_goes_on_without_what_cannot_be_shown(tmp_path: Path) -> None:
    good = still(tmp_path / "good.png")
    (tmp_path / "bad.png").write_bytes(good.read_bytes()[:60])
    (tmp_path / "empty").mkdir()
    found, wrong = find_pictures(["none.png", "bad.png", "empty", "good.png"], tmp_path)
    assert found == (FoundPicture(good),)
    damaged, empty, missing = sorted(one.replace(f"{tmp_path}/", "") for one in wrong)
    assert empty == "empty holds no picture; put PNG, JPEG or WebP files there."
    assert missing.startswith("none.png cannot be read (No such file or directory); give the path")
    assert damaged == "bad.png is a damaged picture; save it again."


@pytest.mark.parametrize(("frames", "side"), [(MOST_FRAMES + 1, 4), (2, LONGEST_MOVING + 1)])
def test_an_animation_that_moves_too_much_is_told(tmp_path: Path, frames: int, side: int) -> None:
    moving(tmp_path / "long.webp", frames, side)
    found, (said,) = find_pictures(["long.webp"], tmp_path)
    assert found == ()
    assert "moves too much; give at most 600 frames of at most 1920 pixels a side" in said


def test_staff_are_told_of_each_that_is_left_out(site: SiteFolder) -> None:
    log = FakeStaffLog()
    attract = attract_of(with_attract(site, 'pictures = ["none.png"]').configuration(), log)
    assert attract is not None
    assert attract.find() == ()
    ((level, event, facts),) = log.lines
    assert (level, event) == ("warning", "picture_left_out")
    assert "none.png cannot be read" in str(facts["reason"])


def test_config_check_notes_it_and_finds_no_fault(site: SiteFolder) -> None:
    answer = check_answer(with_attract(site, 'pictures = ["none.png"]').configuration())
    assert "no fault found" in answer.text
    assert "none.png cannot be read" in answer.text
    assert isinstance(answer.data, dict)
    assert answer.data["ok"] is True


def test_the_doctor_counts_them_or_says_what_is_wrong(site: SiteFolder, tmp_path: Path) -> None:
    asked = with_attract(site, 'pictures = ["good.png"]').configuration()
    assert isinstance(PicturesReadiness(asked).check(), Impaired)
    still(tmp_path / "good.png")
    ready = PicturesReadiness(asked).check()
    assert isinstance(ready, Ready)
    assert ready.found == "1 shown while nobody is here"


@pytest.mark.parametrize("line", ["after_seconds = 9", "each_seconds = 3", "each_seconds = 4.5"])
def test_times_have_bounds(site: SiteFolder, line: str) -> None:
    (said,) = with_attract(site, line).faults()
    assert "is not a time in seconds; use a whole number from" in said


def test_one_name_alone_is_told_to_be_a_list(site: SiteFolder) -> None:
    (said,) = with_attract(site, 'pictures = "pictures"').faults()
    assert 'use a list such as ["pictures"]' in said
