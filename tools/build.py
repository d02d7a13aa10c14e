"""Builds what is made from sources and not committed: translations, fonts, QML and bytecode.

Each builder is a module with a ``build`` command that does nothing when its output is newer than
its sources.
"""

import importlib.util
import subprocess
import sys

BUILDERS = (
    "tools.translations",
    "tools.fonts",
    "tools.resources",
    "tools.view_model_types",
    "tools.bytecode",
)


def main() -> int:
    """Run the builders until one fails; return its exit status, or 0."""
    for name in filter(importlib.util.find_spec, BUILDERS):
        done = subprocess.run([sys.executable, "-m", name, "build"], check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
