"""Draw every screen with sample view models, to be looked at beside the design's pictures.

python -m tests.qml.screens_gallery FOLDER [--only NAME ...] [--format NAME ...]
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QSize, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from kiosk.adapters.system.fonts import installed_fonts
from kiosk.domain.language import Direction, Locale, direction_of
from kiosk.ui.kiosk_window import load_fonts
from tests.qml.sample_screens import SCENES, Scene

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FORMATS = {
    "portrait": QSize(1080, 1920),
    "landscape": QSize(1920, 1080),
    "small": QSize(1024, 768),
}


def translator(locale: str) -> QTranslator:
    """Return the texts of a language, as the build made them."""
    texts = QTranslator()
    if not texts.load(str(ROOT / "build" / "translations" / f"kiosk_{locale}.qm")):
        sys.exit(f"no texts in {locale}: make setup")
    return texts


def draw(scene: Scene, size: QSize, locale: str, file: Path) -> None:
    """Draw one screen into a file."""
    view = QQuickView()
    engine = view.engine()
    for folder in (HERE / "fakes", ROOT / "resources" / "qml"):
        engine.addImportPath(str(folder))
    arabic = direction_of(Locale(locale)) is Direction.RIGHT_TO_LEFT

    def made(qml: str) -> object:
        component = QQmlComponent(engine)
        component.setData(
            f"import QtQuick\nimport Kiosk.ViewModels\n{qml}".encode(),
            QUrl.fromLocalFile(str(HERE)),
        )
        instance = component.create()
        if instance is None:
            sys.exit(f"{scene.name}: {component.errorString()}")
        instance.setParent(view)
        return instance

    start: dict[str, object] = {
        "size": size,
        "screenFile": scene.screen,
        "arabic": arabic,
        "language": locale,
        "tall": arabic or locale in {"hi", "th"},
        "hero": scene.hero,
        **scene.frame,
    }
    if scene.view_model:
        start["viewModel"] = made(scene.view_model(arabic))
    if scene.kiosk:
        start["kiosk"] = made(scene.kiosk(arabic))
        start["overlay"] = scene.overlay
    view.setInitialProperties(start)
    view.setSource(QUrl.fromLocalFile(str(HERE / "frame" / "Frame.qml")))
    if view.rootObject() is None:
        sys.exit(f"{scene.name} did not load")
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(size)
    view.show()
    settle(scene.wait_ms)
    view.grabWindow().save(str(file))


def settle(wait_ms: int) -> None:
    """Let the engine work for a moment."""
    clock = QElapsedTimer()
    clock.start()
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if clock.elapsed() >= wait_ms:
            return


def main() -> None:
    """Draw what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--format", nargs="*", default=list(FORMATS))
    parser.add_argument("--language", nargs="*", default=["en-US", "ar"])
    asked = parser.parse_args()
    app = QGuiApplication([])
    load_fonts(installed_fonts(ROOT / "build" / "fonts"))
    asked.folder.mkdir(parents=True, exist_ok=True)
    for locale in asked.language:
        texts = translator(locale)
        app.installTranslator(texts)
        for scene in SCENES:
            if asked.only and scene.name not in asked.only:
                continue
            for name in asked.format:
                file = asked.folder / f"{scene.name}-{name}-{locale}.png"
                draw(scene, FORMATS[name], locale, file)
        app.removeTranslator(texts)


if __name__ == "__main__":
    main()
