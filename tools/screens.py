"""Pictures of every screen a visitor passes, and contact sheets of them, by scripted visits.

``python -m tools.screens [FOLDER]`` walks every service of the demo site in English and Arabic,
in each of the three sizes, and leaves the pictures in ``build/screens`` unless told otherwise.
"""

import multiprocessing
import os
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image

from kiosk.bootstrap import Faults, load, walk_in_on_screens
from kiosk.domain.catalogue import ServiceType

SIZES = {"portrait": (1080, 1920), "landscape": (1920, 1080), "small": (1024, 768)}
LANGUAGES = ("en-US", "ar")
_COLUMNS = {"portrait": 6, "landscape": 4, "small": 5}
_GAP = 16
_GREY = (96, 96, 96)


def walk(job: tuple[str, str, str, Path]) -> None:
    """Perform one visit in a process of its own: Qt has one application per process."""
    size, language, service_type, folder = job
    with tempfile.TemporaryDirectory() as data:
        os.environ["XDG_DATA_HOME"] = data
        loaded = load(None)
        if isinstance(loaded, Faults):
            raise SystemExit(str(loaded))
        walk_in_on_screens(loaded, SIZES[size], language, service_type, folder)


def contact_sheet(pictures: list[Path], columns: int, width: int) -> Image.Image:
    """Return the pictures side by side, each ``width`` pixels wide."""
    images = [Image.open(picture).convert("RGB") for picture in pictures]
    scaled = [image.resize((width, round(image.height * width / image.width))) for image in images]
    height = max(image.height for image in scaled)
    rows = -(-len(scaled) // columns)
    sheet_size = (columns * (width + _GAP) + _GAP, rows * (height + _GAP) + _GAP)
    sheet = Image.new("RGB", sheet_size, _GREY)
    for place, image in enumerate(scaled):
        row, column = divmod(place, columns)
        sheet.paste(image, (_GAP + column * (width + _GAP), _GAP + row * (height + _GAP)))
    return sheet


def different(folder: Path) -> list[Path]:
    """Return the pictures of a folder, each screen once: visits share their first screens."""
    seen: dict[bytes, Path] = {}
    for picture in sorted(folder.glob("*/*.png"), key=lambda path: (path.name[:2], path)):
        seen.setdefault(Image.open(picture).tobytes(), picture)
    return list(seen.values())


def service_types() -> tuple[ServiceType, ...]:
    """Return what the demo site offers."""
    loaded = load(None)
    return () if isinstance(loaded, Faults) else loaded.catalogue.service_types()


def main() -> int:
    """Take the pictures, two visits at a time, and put the sheets together."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens").absolute()
    shutil.rmtree(folder, ignore_errors=True)
    jobs = [
        (size, language, one.id, folder / f"{size}-{language}" / one.id)
        for size in SIZES
        for language in LANGUAGES
        for one in service_types()
    ]
    context = multiprocessing.get_context("spawn")
    with context.Pool(2, maxtasksperchild=1) as pool:
        pool.map(walk, jobs, chunksize=1)
    for size, columns in _COLUMNS.items():
        for language in LANGUAGES:
            sheet = folder / f"{size}-{language}.png"
            width = 330 if size == "portrait" else 480
            contact_sheet(different(folder / f"{size}-{language}"), columns, width).save(sheet)
            print(sheet)
    return 0


if __name__ == "__main__":
    sys.exit(main())
