"""Draw the components and model screens as PNG files, to be looked at beside the design's pictures.

    python tests/qml/gallery.py FOLDER [SCENE ...]

Each file of tests/qml/gallery is a scene; its root may set `size` (the window's size in pixels).
"""

import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import PySide6
from PySide6.QtCore import QSize, Qt, QTranslator, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickView

HERE = Path(__file__).resolve().parent
QML = HERE.parent.parent / "resources" / "qml"
TEXTS = {
    "back": "Back",
    "bar.name": "Settings for reading and touching",
    "busy": "One moment",
    "change": "Change",
    "clear": "Clear",
    "contrast": "Contrast",
    "delete": "Delete",
    "demo": "Demo",
    "hint": "Touch a card to continue",
    "idle.body": "In %n seconds we clear your answers, to keep them private.",
    "idle.no": "No, clear my answers",
    "idle.q": "Are you still there?",
    "idle.yes": "Yes, I need more time",
    "language": "Language",
    "lower": "Lower",
    "more": "%n more services",
    "phone.prefix": "Country code %1",
    "startOver": "Start over",
    "step": "Step %1 of %2",
    "textSize": "Text size",
    "textSize.on": "Text %1%",
    "tk.clears": "Clears in %n seconds",
    "tk.scan": "Point your camera here",
    "tk.your": "Your number",
}


def message(key: str, text: str) -> str:
    """Return one message of a Qt translation file; English has two plural forms."""
    forms = f"<numerusform>{text}</numerusform>" * 2
    plural = "%n" in text
    opened = '<message numerus="yes"' if plural else "<message"
    return f'{opened} id="{key}"><translation>{forms if plural else text}</translation></message>'


def sample_texts(folder: Path) -> QTranslator:
    """Compile TEXTS. (A translator written in Python would deadlock with the QML loader thread.)"""
    body = "".join(message(key, text) for key, text in TEXTS.items())
    source, compiled = folder / "sample.ts", folder / "sample.qm"
    source.write_text(
        f'<!DOCTYPE TS><TS version="2.1" language="en"><context><name></name>{body}</context></TS>',
        encoding="utf-8",
    )
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True)
    texts = QTranslator()
    texts.load(str(compiled))
    return texts


def load_fonts() -> None:
    """Register every font file of the installed font wheels."""
    for package in ("fontpkg_*", "justmytype_*", "noto_cjk_*"):
        for folder in sys.path:
            for file in Path(folder or ".").glob(f"{package}/**/*.[to]tf"):
                QFontDatabase.addApplicationFont(str(file))
    others = ["Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans SC", "Noto Sans"]
    QFont.insertSubstitutions("Fira Sans", others)


def draw(scene: Path, folder: Path, app: QGuiApplication) -> None:
    """Draw one scene into `folder`."""
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setSource(QUrl.fromLocalFile(str(scene)))
    root = view.rootObject()
    if root is None:
        sys.exit(f"{scene.name} did not load")
    size = root.property("size")
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(size if isinstance(size, QSize) else QSize(1080, 1920))
    view.show()
    for _ in range(3):
        app.processEvents()
    view.grabWindow().save(str(folder / f"{scene.stem}.png"))


def main(folder: str, *names: str) -> None:
    """Draw the named scenes, or all."""
    app = QGuiApplication([])
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    load_fonts()
    Path(folder).mkdir(parents=True, exist_ok=True)
    texts = sample_texts(Path(folder))
    app.installTranslator(texts)
    for scene in sorted((HERE / "gallery").glob("*.qml")):
        if not names or scene.stem in names:
            draw(scene, Path(folder), app)


if __name__ == "__main__":
    main(*sys.argv[1:])
