"""Cues through the machine's loudspeaker, on a thread of their own.

The device is opened at the first cue and closed when it was silent for a while: an open one wakes
the processor many times a second. One that cannot be opened is tried again rarely.
"""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, cast

from kiosk.adapters.sound.alsa import hush
from kiosk.adapters.sound.mixer import Mixer
from kiosk.adapters.sound.retry import Retry
from kiosk.adapters.sound.tones import RATE, samples_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from kiosk.domain.cues import Cue
    from kiosk.ports.staff_log import StaffLog

BUFFER_MILLISECONDS = 20
_NULL = "Null"
"""What miniaudio falls back to by itself where there is no device."""

REST_SECONDS = 2.0
"""Silence after which the device is closed."""


class Device(Protocol):
    """What miniaudio's PlaybackDevice does for us."""

    def start(self, callback_generator: Generator[bytes, int, None]) -> None:
        """Draw from a generator that is at its first yield."""
        ...

    def close(self) -> None:
        """Stop drawing."""
        ...


class NoDeviceError(Exception):
    """No loudspeaker can be opened on this machine now; the text says why."""


def loudspeaker(backends: list[Any] | None = None) -> Device:
    """Open the machine's playback device, or that of these miniaudio backends.

    Raises NoDeviceError where there is none, or no library for it.
    """
    try:
        import miniaudio
    except ImportError as error:
        raise NoDeviceError(str(error)) from error
    hush()
    try:
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=RATE,
            buffersize_msec=BUFFER_MILLISECONDS,
            backends=backends,
            app_name="kiosk",
        )
    except miniaudio.MiniaudioError as error:
        raise NoDeviceError(str(error)) from error
    if backends is None and device.backend == _NULL:
        device.close()
        raise NoDeviceError("no playback device")
    return cast("Device", device)


@dataclass
class Speaker:
    """Plays cues while it may. ``volume`` is from 0 to 1; ``quiet`` says when nothing is played."""

    volume: float
    quiet: Callable[[], bool]
    log: StaffLog
    open_device: Callable[[], Device] = loudspeaker
    rest_seconds: float = REST_SECONDS
    retry: Retry = field(default_factory=Retry)
    _asked: queue.SimpleQueue[Cue | None] = field(default_factory=queue.SimpleQueue)
    _thread: threading.Thread | None = None
    _told: bool = False

    def play(self, cue: Cue) -> None:
        """Let a cue be heard; returns at once."""
        if self.volume <= 0 or self.quiet():
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="sound", daemon=True)
            self._thread.start()
        self._asked.put(cue)

    def close(self) -> None:
        """End the thread."""
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join(self.rest_seconds + 1)
            self._thread = None

    def _work(self) -> None:
        while (cue := self._asked.get()) is not None:
            if not self.retry.due:
                continue
            try:
                device = self.open_device()
            except NoDeviceError as error:
                self._fail(str(error))
                continue
            if not self._sound(device, cue):
                return

    def _sound(self, device: Device, cue: Cue) -> bool:
        """Play until it was silent for a while; return whether there may be more to play."""
        mixer = Mixer(self.volume)
        mixer.add(samples_of(cue))
        try:
            device.start(_drawing(mixer))
            self.retry.worked()
            return self._go_on(mixer)
        except Exception as error:  # noqa: BLE001 - whatever a driver does, visitors are served
            self._fail(str(error))
            return True
        finally:
            self._let_go(device)

    def _let_go(self, device: Device) -> None:
        try:
            device.close()
        except Exception as error:  # noqa: BLE001 - one that was pulled out may fail here too
            self._tell(str(error))

    def _go_on(self, mixer: Mixer) -> bool:
        while True:
            try:
                cue = self._asked.get(timeout=self.rest_seconds)
            except queue.Empty:
                if mixer.silent:
                    return True
                continue
            if cue is None:
                return False
            mixer.add(samples_of(cue))

    def _fail(self, reason: str) -> None:
        self.retry.failed()
        self._tell(reason)

    def _tell(self, reason: str) -> None:
        if not self._told:
            self._told = True
            self.log.info("sound_unavailable", reason=reason)


def _drawing(mixer: Mixer) -> Generator[bytes, int, None]:
    """Return a generator at its first yield; each frame count sent is answered with its samples."""
    generator = _draws(mixer)
    next(generator)
    return generator


def _draws(mixer: Mixer) -> Generator[bytes, int, None]:
    wanted = yield b""
    while True:
        wanted = yield mixer.draw(wanted).tobytes()
