"""From exec to the first frame, beside a bare PySide6 window in the same rounds.

The first frame counts as interactive because a touch on it is answered: the last row.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path
from time import CLOCK_MONOTONIC, clock_gettime

from tests.benchmarks.own_site import own_site
from tests.benchmarks.rows import Row

_ROUNDS = 9
_AIM = "<= 2.5 x bare"
_TELL = """
import sys, time
def tell():
    sys.stdout.write(f"{time.clock_gettime(time.CLOCK_MONOTONIC)}\\n")
    sys.stdout.flush()
"""
BARE = (
    _TELL
    + """
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickView
application = QGuiApplication([])
view = QQuickView()
component = QQmlComponent(view.engine())
component.setData(b"import QtQuick; Text { text: 'hello' }", "")
view.setContent("", component, component.create())
view.resize(1080, 1920)
view.frameSwapped.connect(tell, Qt.ConnectionType.QueuedConnection)
view.show()
sys.exit(application.exec())
"""
)
KIOSK = """
import functools
from kiosk.__main__ import main
from kiosk.cli import opening
opening.run_window = functools.partial(opening.run_window, on_first_frame=tell)
sys.argv = ["kiosk", "run", "--windowed", "1080x1920", "--config", sys.argv[1]]
sys.exit(main())
"""
TOUCH = """
told = tell
def tell():
    from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
    from PySide6.QtGui import QGuiApplication, QMouseEvent
    view = QGuiApplication.allWindows()[0]
    view.frameSwapped.connect(told)
    tile, left = QPointF(300, 1100), Qt.MouseButton.LeftButton
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress, tile, tile, left, left, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.postEvent(view, press)
"""


def run() -> list[Row]:
    """Measure in turns, so that what else the machine does falls on both alike."""
    with own_site() as settings:
        rounds = [
            (
                told(BARE),
                told(_TELL + KIOSK, settings),
                told(_TELL + TOUCH + KIOSK, settings),
            )
            for _ in range(_ROUNDS + 1)
        ]
    bare, kiosk, touch = (statistics.median(column) for column in zip(*rounds[1:], strict=True))
    times = statistics.median(own / other for other, own, _ in rounds[1:])
    return [
        Row("start: exec to the first frame of a bare window", bare, "ms"),
        Row(
            "start: exec to the first frame of the kiosk", kiosk, "ms", f"{times:.2f} x bare", _AIM
        ),
        Row(
            "start: exec to the answer to a touch on the first frame",
            touch,
            "ms",
            f"{touch / bare:.2f} x bare",
        ),
    ]


def told(program: str, *arguments: Path) -> float:
    """Return the milliseconds from exec until the program tells."""
    command = [sys.executable, "-c", program, *map(str, arguments)]
    start = clock_gettime(CLOCK_MONOTONIC)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None:
            raise TypeError(process)
        moment = float(process.stdout.readline())
        process.terminate()
    return 1000 * (moment - start)
