"""Turn resources/icons/*.svg into the QML table of path data that `Icon` draws.

Path data needs no SVG plug-in at run time and takes any colour and size. Each icon becomes one
stroked and one filled path on its 24 x 24 grid; circles and rectangles are written as arcs.
"""

import argparse
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
ICONS = ROOT / "resources" / "icons"
TABLE = ROOT / "resources" / "qml" / "Kiosk" / "Style" / "IconPaths.qml"

HEAD = """\
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Written by tools/icon_paths.py from resources/icons; [stroked, filled] on a 24 x 24 grid.
QtObject {
    readonly property var table: ({
"""
TAIL = """\
        })

    function stroked(name: string): string {
        return table[name] ? table[name][0] : "";
    }

    function filled(name: string): string {
        return table[name] ? table[name][1] : "";
    }
}
"""


def number(value: float) -> str:
    """Write a coordinate with at most three decimals."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def ellipse(node: ET.Element) -> str:
    """Write a circle or an ellipse as two half arcs."""
    cx, cy = float(node.attrib["cx"]), float(node.attrib["cy"])
    rx = float(node.get("rx") or node.attrib["r"])
    ry = float(node.get("ry") or node.attrib["r"])
    half = f"a{number(rx)} {number(ry)} 0 1 0"
    return f"M{number(cx - rx)} {number(cy)}{half} {number(2 * rx)} 0{half} {number(-2 * rx)} 0z"


def rectangle(node: ET.Element) -> str:
    """Write a rectangle with round corners as lines and quarter arcs."""
    x, y, width, height = (float(node.attrib[key]) for key in ("x", "y", "width", "height"))
    r = float(node.get("rx", "0"))
    corner = f"a{number(r)} {number(r)} 0 0 1 "
    q, minus = number(r), number(-r)
    across, down = number(width - 2 * r), number(height - 2 * r)
    return (
        f"M{number(x + r)} {number(y)}h{across}{corner}{q} {q}v{down}{corner}{minus} {q}"
        f"h-{across}{corner}{minus} {minus}v-{down}{corner}{q} {minus}z"
    )


def outline(node: ET.Element) -> str:
    """Return the path data of one drawing element."""
    match node.tag.rpartition("}")[2]:
        case "path":
            return node.attrib["d"]
        case "circle" | "ellipse":
            return ellipse(node)
        case "rect":
            return rectangle(node)
        case other:
            message = f"an icon holds <{other}>, which has no path form here"
            raise ValueError(message)


def paths_of(svg: str) -> tuple[str, str]:
    """Return the stroked and the filled path data of one icon."""
    stroked: list[str] = []
    filled: list[str] = []
    for node in ET.fromstring(svg):  # noqa: S314 - our own files
        (filled if node.get("fill") == "currentColor" else stroked).append(outline(node))
    return "".join(stroked), "".join(filled)


def table(folder: Path = ICONS) -> str:
    """Return the text of IconPaths.qml for the icons in `folder`."""
    lines = []
    for file in sorted(folder.glob("*.svg")):
        stroked, filled = paths_of(file.read_text(encoding="utf-8"))
        lines.append(f'            "{file.stem}": ["{stroked}", "{filled}"]')
    return HEAD + ",\n".join(lines) + "\n" + TAIL


def main() -> int:
    """Write the table, or with --check say whether the written one is current."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if out of date")
    if parser.parse_args().check:
        return int(TABLE.read_text(encoding="utf-8") != table())
    TABLE.write_text(table(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
