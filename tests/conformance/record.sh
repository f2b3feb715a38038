#!/bin/sh
# Runs every program with the SDK it was written for and rewrites its output.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -R "$here/python" "$here/typescript" "$here/record.py" "$here/record.mjs" "$work"
cd "$work"

python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check \
    kapso==0.4.0 PyYAML==6.0.3
npm install --silent --no-audit --no-fund --no-package-lock --prefix "$work" \
    @kapso/workflows@0.2.0

venv/bin/python -B record.py python
node record.mjs typescript

rm -f "$here"/python/*.json "$here"/python/*.yaml "$here"/typescript/*.json
cp python/*.json python/*.yaml "$here/python"
cp typescript/*.json "$here/typescript"
