"""System packages the kiosk and its tests need: what is missing, and how it gets here.

A package is looked for by what it brings (a library, a program, a file), so that the answer is the
same on every distribution; only the names to install are Debian's.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

Probe = Callable[[], bool]

# soname -> Debian package. Read from the NEEDED entries of the Qt libraries and of the xcb, wayland
# and offscreen platform plugins (`readelf -d`). Debian 13 calls one of them libglib2.0-0t64; apt
# takes the name used here for it.
QT_LIBRARIES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def has_venv() -> bool:
    """Whether this Python can make an environment with pip in it; Debian splits that off."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


@cache
def loadable_libraries() -> frozenset[str]:
    """Return the sonames the dynamic linker knows."""
    ldconfig = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if ldconfig is None:
        return frozenset()
    listed = subprocess.run([ldconfig, "-p"], check=True, capture_output=True, text=True)
    return frozenset(line.split()[0] for line in listed.stdout.splitlines() if "=>" in line)


def program(name: str) -> Probe:
    """Return a probe that asks for a program on the search path."""
    return lambda: shutil.which(name) is not None


def file(*patterns: str) -> Probe:
    """Return a probe that asks for a file that matches any of these absolute patterns."""
    return lambda: any(any(Path("/").glob(pattern.lstrip("/"))) for pattern in patterns)


# Debian package -> what proves that it is there. These are also the names that
# `@pytest.mark.needs(...)` takes.
TEST_PACKAGES: Mapping[str, Probe] = {
    "at-spi2-core": file(
        "/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"
    ),
    "cage": program("cage"),
    "chromium": program("chromium"),
    "dbus": program("dbus-run-session"),
    "libatomic1": lambda: "libatomic.so.1" in loadable_libraries(),  # the browser's driver
    "gir1.2-atspi-2.0": file("/usr/lib/*/girepository-1.0/Atspi-2.0.typelib"),
    "python3-pyatspi": file("/usr/lib/python3/dist-packages/pyatspi/__init__.py"),
    "util-linux": program("unshare"),
    "x11-xkb-utils": program("setxkbmap"),
    "xdotool": program("xdotool"),
    "xvfb": program("Xvfb"),
    "xwayland": program("Xwayland"),  # cage 0.1.4 does not start without it
}


# What single tests need and no set-up brings: where it is missing, they are skipped by name.
OPTIONAL_PACKAGES: Mapping[str, Probe] = {
    "nodejs": program("node"),
    "npm": program("npm"),
}


def missing_to_run() -> list[str]:
    """Return the packages without which the kiosk cannot be set up or started."""
    known = loadable_libraries()
    missing = {package for soname, package in QT_LIBRARIES.items() if soname not in known}
    if not has_venv():
        missing.add(f"python3.{sys.version_info.minor}-venv")
    return sorted(missing)


def missing_to_test(names: Iterable[str] = tuple(TEST_PACKAGES)) -> list[str]:
    """Return those of the named test packages that are not here.

    Raises KeyError for a name that neither `TEST_PACKAGES` nor `OPTIONAL_PACKAGES` lists.
    """
    probes = {**OPTIONAL_PACKAGES, **TEST_PACKAGES}
    return sorted(name for name in names if not probes[name]())


def install_command(packages: Iterable[str]) -> str:
    """Return the command line a person would type to install these packages."""
    return f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
