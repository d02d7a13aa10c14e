"""The speaker: a thread that plays, and is silent without any error where there is nothing."""

from __future__ import annotations

import contextlib
import threading
from array import array
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field

import pytest

from kiosk.adapters.sound.retry import Retry
from kiosk.adapters.sound.speaker import Device, NoDeviceError, Speaker, loudspeaker
from kiosk.adapters.sound.tones import samples_of
from kiosk.domain.cues import Cue
from tests.fakes.system import FakeStaffLog

PATIENCE = 20


@dataclass
class FakeDevice:
    """Draws what it is told to, when it is told to."""

    started: threading.Event = field(default_factory=threading.Event)
    closed: threading.Event = field(default_factory=threading.Event)
    generator: Generator[bytes, int, None] | None = None
    fault: Exception | None = None
    fault_at_end: Exception | None = None

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        if self.fault is not None:
            raise self.fault
        self.generator = callback_generator
        self.started.set()

    def draw(self, frames: int) -> list[int]:
        assert self.generator is not None
        drawn = array("h")
        drawn.frombytes(self.generator.send(frames))
        return drawn.tolist()

    def close(self) -> None:
        self.closed.set()
        if self.fault_at_end is not None:
            raise self.fault_at_end


@dataclass
class Shop:
    """Hands out devices, one after the other."""

    devices: list[FakeDevice] = field(default_factory=list)
    handed: int = 0
    opened: threading.Event = field(default_factory=threading.Event)

    def __call__(self) -> Device:
        self.opened.set()
        self.handed += 1
        if self.handed > len(self.devices):
            raise NoDeviceError("no loudspeaker here")
        return self.devices[self.handed - 1]


@pytest.fixture
def log() -> FakeStaffLog:
    return FakeStaffLog()


MakeSpeaker = Callable[..., Speaker]


@pytest.fixture
def make(log: FakeStaffLog) -> Iterator[MakeSpeaker]:
    made: list[Speaker] = []

    def make_speaker(
        shop: Callable[[], Device],
        volume: float = 1.0,
        quiet: Callable[[], bool] = lambda: False,
        rest: float = 0.01,
        now: Callable[[], float] = lambda: 0.0,
    ) -> Speaker:
        made.append(Speaker(volume, quiet, log, shop, rest, Retry(now)))
        return made[-1]

    yield make_speaker
    for each in made:
        each.close()


def test_a_cue_is_drawn_by_the_device(make: MakeSpeaker) -> None:
    device = FakeDevice()
    make(Shop([device])).play(Cue.ON)
    assert device.started.wait(PATIENCE)
    samples = samples_of(Cue.ON).tolist()
    assert device.draw(len(samples)) == samples


def test_volume_is_that_of_the_settings(make: MakeSpeaker) -> None:
    device = FakeDevice()
    make(Shop([device]), 0.5).play(Cue.ON)
    assert device.started.wait(PATIENCE)
    assert device.draw(2000) == [round(0.5 * each) for each in samples_of(Cue.ON)[:2000]]


def test_the_device_is_closed_after_a_silence_and_opened_again(make: MakeSpeaker) -> None:
    first, second = FakeDevice(), FakeDevice()
    speaker = make(Shop([first, second]))
    speaker.play(Cue.TOUCH)
    assert first.started.wait(PATIENCE)
    first.draw(len(samples_of(Cue.TOUCH)))
    assert first.closed.wait(PATIENCE)
    speaker.play(Cue.TOUCH)
    assert second.started.wait(PATIENCE)


def test_a_device_stays_open_while_something_sounds(make: MakeSpeaker) -> None:
    device = FakeDevice()
    speaker = make(Shop([device]))
    speaker.play(Cue.TICKET)
    assert device.started.wait(PATIENCE)
    device.draw(1)
    speaker.play(Cue.TOUCH)
    assert not device.closed.wait(0.1)


def test_with_volume_nought_no_device_is_touched(make: MakeSpeaker) -> None:
    shop = Shop([FakeDevice()])
    make(shop, 0.0).play(Cue.TICKET)
    assert not shop.opened.is_set()


def test_quiet_hours_are_asked_at_every_cue(make: MakeSpeaker) -> None:
    device, answers = FakeDevice(), iter([True, False])
    speaker = make(Shop([device]), quiet=lambda: next(answers))
    speaker.play(Cue.TICKET)
    speaker.play(Cue.ON)
    assert device.started.wait(PATIENCE)
    length = len(samples_of(Cue.ON))
    assert device.draw(length) == samples_of(Cue.ON).tolist()


def test_a_machine_without_a_device_is_silent_and_says_so_once(
    make: MakeSpeaker, log: FakeStaffLog
) -> None:
    shop = Shop()
    speaker = make(shop)
    for _ in range(3):
        speaker.play(Cue.TOUCH)
    speaker.close()
    assert shop.handed == 1
    assert log.lines == [("info", "sound_unavailable", {"reason": "no loudspeaker here"})]


def test_a_device_that_cannot_be_opened_is_tried_later_each_time(
    make: MakeSpeaker, log: FakeStaffLog
) -> None:
    shop, at = Shop(), 0.0
    speaker = make(shop, now=lambda: at)
    tried = []
    for second in range(0, 3600, 5):
        at, before = float(second), shop.handed
        speaker.play(Cue.TOUCH)
        speaker.close()
        tried += [second] if shop.handed > before else []
    assert tried == [0, 15, 45, 105, 225, 465, 945, 1545, 2145, 2745, 3345]
    assert len(log.lines) == 1


def test_a_device_that_is_there_again_is_opened_at_once_ever_after(make: MakeSpeaker) -> None:
    times = iter([0.0, 15.0, *[15.0] * 20])
    broken, whole, again = FakeDevice(fault=OSError("busy")), FakeDevice(), FakeDevice()
    speaker = make(Shop([broken, whole, again]), now=lambda: next(times))
    speaker.play(Cue.TOUCH)
    speaker.play(Cue.TOUCH)
    assert whole.started.wait(PATIENCE)
    whole.draw(len(samples_of(Cue.TOUCH)))
    assert whole.closed.wait(PATIENCE)
    speaker.play(Cue.TOUCH)
    assert again.started.wait(PATIENCE)


def test_a_driver_that_breaks_is_told_and_asked_again(make: MakeSpeaker, log: FakeStaffLog) -> None:
    broken, whole = FakeDevice(fault=OSError("unplugged")), FakeDevice()
    times = iter([0.0, 15.0])
    speaker = make(Shop([broken, whole]), now=lambda: next(times))
    speaker.play(Cue.TOUCH)
    speaker.play(Cue.ON)
    assert whole.started.wait(PATIENCE)
    assert broken.closed.is_set()
    assert log.lines == [("info", "sound_unavailable", {"reason": "unplugged"})]


def test_a_device_that_was_pulled_out_silences_no_other(make: MakeSpeaker) -> None:
    gone, other = FakeDevice(fault_at_end=OSError("no such device")), FakeDevice()
    speaker = make(Shop([gone, other]))
    speaker.play(Cue.TOUCH)
    assert gone.started.wait(PATIENCE)
    gone.draw(len(samples_of(Cue.TOUCH)))
    assert gone.closed.wait(PATIENCE)
    speaker.play(Cue.TOUCH)
    assert other.started.wait(PATIENCE)


def test_playing_never_waits_for_a_device_that_hangs(make: MakeSpeaker) -> None:
    may_open, opening = threading.Event(), threading.Event()
    device = FakeDevice()

    def slow() -> Device:
        opening.set()
        assert may_open.wait(PATIENCE)
        return device

    speaker = make(slow)
    for _ in range(100):
        speaker.play(Cue.TOUCH)
    assert opening.wait(PATIENCE)
    assert not device.started.is_set()
    may_open.set()
    assert device.started.wait(PATIENCE)


def test_miniaudio_draws_a_cue_to_its_end(make: MakeSpeaker, log: FakeStaffLog) -> None:
    miniaudio = pytest.importorskip("miniaudio")
    closed = threading.Event()

    def null() -> Device:
        device = loudspeaker([miniaudio.Backend.NULL])
        close = device.close

        def closing() -> None:
            close()
            closed.set()

        device.close = closing  # type: ignore[method-assign]
        return device

    make(null).play(Cue.ON)
    assert closed.wait(PATIENCE)
    assert log.lines == []


def test_a_speaker_that_never_played_has_nothing_to_close(make: MakeSpeaker) -> None:
    make(Shop()).close()


def test_a_machine_without_a_sound_card_is_told_of_in_the_log_alone(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with contextlib.suppress(NoDeviceError):
        loudspeaker().close()
    assert capfd.readouterr() == ("", "")
