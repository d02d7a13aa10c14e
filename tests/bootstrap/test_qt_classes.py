"""No worker makes a class of Qt: PySide makes each once, and not for two threads at a time."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
import kiosk.ui.kiosk_window
from kiosk.bootstrap import load
from kiosk.bootstrap.window import Lobby
from tests.fakes.system import ManualJobs

def classes():
    return {
        f"{module.__name__}.{name}"
        for module in list(map(sys.modules.get, ("PySide6.QtCore", "PySide6.QtGui")))
        for name in vars(module)
    }

made, done = set(), []

class WatchedJobs(ManualJobs):
    def run(self, work, then, failed):
        super().run(lambda: self.watched(work), then, failed)

    def watched(self, work):
        before = classes()
        result = work()
        made.update(classes() - before)
        done.append(work.__qualname__)
        return result

application, jobs = QGuiApplication([]), WatchedJobs()
lobby = Lobby.of(load(None))
lobby.make_controller(jobs)
lobby.settle_in()
jobs.drain()
lobby.close()
print(*sorted(made))
print("Lobby._prepare" in done, "Backstage._draw_a_sample" in done)
"""


def test_what_a_worker_needs_of_qt_was_made_by_the_thread_of_the_screens() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.stdout.split("\n"), done.stderr) == (["", "True True", ""], "")
