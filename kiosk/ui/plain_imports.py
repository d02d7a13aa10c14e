"""Keeps PySide from reading the source of every module that is imported after it.

PySide looks in each for its own name, to know where its optional features could be switched on
(doc.qt.io/qtforpython, "Python Features"). The kiosk uses none, and all the sources would
stay in memory.
"""

from __future__ import annotations

import sys

_FEATURES = "shibokensupport.feature"
_ASKS = "_mod_uses_pyside"


def import_plainly() -> None:
    """Import PySide, and let it take for granted that a module names it.

    Where PySide works otherwise, nothing happens. The sooner, the fewer modules are read.
    """
    import PySide6.QtCore  # noqa: F401 - brings the features

    features = sys.modules.get(_FEATURES)
    if hasattr(features, _ASKS):
        setattr(features, _ASKS, lambda _: True)
