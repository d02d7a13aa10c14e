"""Draw the sheets of components as PNG files, to be looked at beside the design's pictures.

python tests/qml/gallery.py FOLDER [VARIANT ...]
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.qml.qt_setup import QML, equip  # isort: skip  (sets the environment of Qt)

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

SCENES = Path(__file__).resolve().parent / "gallery"
VARIANTS: dict[str, dict[str, object]] = {
    "portrait": {},
    "landscape": {"size": QSize(1920, 1080)},
    "small": {"size": QSize(1024, 768)},
    "arabic": {"rightToLeft": True},
    "dark": {"contrast": 1},
    "light": {"contrast": 2},
    "large": {"textScale": 1.5},
}


def draw(scene: Path, variant: str, folder: Path, app: QGuiApplication) -> None:
    """Draw one sheet into `folder`."""
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setInitialProperties(VARIANTS[variant])
    view.setSource(QUrl.fromLocalFile(str(scene)))
    if view.status() is not QQuickView.Status.Ready:
        sys.exit(f"{scene.name} did not load")
    view.show()
    view.requestActivate()
    for _ in range(3):
        app.processEvents()
    view.grabWindow().save(str(folder / f"{scene.stem}-{variant}.png"))
    view.setSource(QUrl())


def main(folder: str, *wanted: str) -> None:
    """Draw the wanted variants of each sheet, or all."""
    app = QGuiApplication([])
    texts = equip()
    Path(folder).mkdir(parents=True, exist_ok=True)
    for scene in sorted(SCENES.glob("*.qml")):
        for variant in wanted or VARIANTS:
            draw(scene, variant, Path(folder), app)
    app.removeTranslator(texts)


if __name__ == "__main__":
    main(*sys.argv[1:])
