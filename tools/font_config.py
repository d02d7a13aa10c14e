"""Tells fontconfig of the fonts of the kiosk, and of no other: all machines draw the same.

Source: fontconfig.org, "fonts.conf".
"""

import os
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

from kiosk.adapters.system.fonts import CONFIG, LAST, packaged_file

_FORM = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="pattern">
    <edit name="antialias" mode="append"><bool>true</bool></edit>
    <edit name="hintstyle" mode="append"><const>hintslight</const></edit>
    <edit name="rgba" mode="append"><const>none</const></edit>
  </match>
</fontconfig>
"""
_CACHE = ".cache"
"""A folder of this name is not searched for fonts."""
_FILL = "from PySide6.QtGui import QFontDatabase, QGuiApplication; QGuiApplication([])"


def configure(fonts: Path) -> None:
    """Write the configuration of a folder of fonts, and fill its cache if anything changed."""
    cache = fonts / _CACHE
    cache.mkdir(exist_ok=True)
    changed = _link(fonts)
    config = fonts / CONFIG
    text = _FORM.format(fonts=escape(str(fonts)), cache=escape(str(cache)))
    if changed or not config.exists() or config.read_text() != text:
        config.write_text(text)
        surroundings = {"FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, "-c", _FILL], env=os.environ | surroundings, check=False)


def _link(fonts: Path) -> bool:
    """Let the packaged font stand among those that were made; return whether that is new."""
    origin = packaged_file(*LAST)
    link = fonts / origin.name
    if link.is_symlink() and link.readlink() == origin:
        return False
    link.unlink(missing_ok=True)
    link.symlink_to(origin)
    return True
