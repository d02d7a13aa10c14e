#!/bin/sh
# Runs its arguments with the first Python >= 3.11 of this machine (never with the one in .venv,
# which the setup may have to rebuild).
PATH=${PATH#"${VIRTUAL_ENV:-}/bin:"}
for python in python3 python3.13 python3.12 python3.11; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        exec "$python" "$@"
    fi
done
echo "Python 3.11 or newer is needed, and none was found. On Debian: apt-get install python3" >&2
exit 1
