"""Draw the components and model screens as PNG files, to be looked at beside the design's pictures.

    python tests/qml/gallery.py FOLDER [SCENE[:VARIANT] ...]

Each file of tests/qml/gallery but Frame.qml is a scene.
"""

import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["QML_DISABLE_DISK_CACHE"] = "1"  # see sample_texts

import PySide6
from PySide6.QtCore import QSize, QTranslator, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickView

SCENES = Path(__file__).resolve().parent / "gallery"
QML = SCENES.parents[2] / "resources" / "qml"
VARIANTS: dict[str, dict[str, object]] = {
    "portrait": {},
    "landscape": {"size": QSize(1920, 1080)},
    "small": {"size": QSize(1024, 768)},
    "arabic": {"rightToLeft": True},
    "arabic-landscape": {"size": QSize(1920, 1080), "rightToLeft": True},
    "dark": {"contrast": 1},
    "light": {"contrast": 2},
    "large": {"textScale": 1.5, "contrast": 1, "lowered": True},
    "lowered": {"lowered": True},
    "tall": {"size": QSize(768, 1366)},
    "uhd": {"size": QSize(2160, 3840)},
}
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
    """Compile TEXTS.

    A QTranslator made in Python takes the interpreter's lock in translate(), which the QML loader
    thread calls for each missing cache file while the main thread waits for it: hence no cache.
    """
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


def draw(scene: str, variant: str, folder: Path, app: QGuiApplication) -> None:
    """Draw one scene into `folder`."""
    view = QQuickView()
    view.engine().addImportPath(str(QML))
    view.setInitialProperties(VARIANTS[variant])
    view.setSource(QUrl.fromLocalFile(str(SCENES / f"{scene}.qml")))
    if view.rootObject() is None:
        sys.exit(f"{scene} did not load")
    view.setResizeMode(QQuickView.ResizeMode.SizeViewToRootObject)
    view.show()
    view.requestActivate()
    for _ in range(3):
        app.processEvents()
    view.grabWindow().save(str(folder / f"{scene}-{variant}.png"))


def main(folder: str, *wanted: str) -> None:
    """Draw the wanted scenes, or all of them in every variant."""
    app = QGuiApplication([])
    load_fonts()
    Path(folder).mkdir(parents=True, exist_ok=True)
    texts = sample_texts(Path(folder))
    app.installTranslator(texts)
    scenes = sorted(file.stem for file in SCENES.glob("*.qml") if file.stem != "Frame")
    for name in wanted or [f"{scene}:{variant}" for scene in scenes for variant in VARIANTS]:
        scene, _, variant = name.partition(":")
        draw(scene, variant or "portrait", Path(folder), app)


if __name__ == "__main__":
    main(*sys.argv[1:])
