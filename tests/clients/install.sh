#!/usr/bin/env bash
# Puts the Python programs that the tests read Dateline with (requirements.txt) into .cache/python, from PyPI. Done once for each list.
set -euo pipefail
cd "$(dirname "$0")/../.."
list=tests/clients/requirements.txt
into=.cache/python
uv=0.13.9

cmp --silent "$list" "$into/requirements.txt" && exit 0
if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "there is no Python 3.11 or newer (python3)" >&2
  exit 1
fi
rm -rf "$into"
python3 -m venv "$into"
"$into/bin/python" -m pip install --quiet --disable-pip-version-check "uv==$uv"
"$into/bin/uv" pip install --quiet --python "$into/bin/python" --requirement "$list"
# Last, so that what was broken off is begun again.
cp "$list" "$into/requirements.txt"
