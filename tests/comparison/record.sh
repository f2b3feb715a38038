#!/bin/sh
# Runs the checks of the two SDKs and of the platform's script on all documents and rewrites what they find.
# VALIDATE_GRAPH names a copy of the script; without it, it is fetched.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
repository=$(cd "$here/../.." && pwd)
script=db0efe99b373bc2340a4e3e14018dccee56af899
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp "$here"/*.mjs "$here/record.py" "$work"
if [ -n "${VALIDATE_GRAPH:-}" ]; then
    cp "$VALIDATE_GRAPH" "$work/validate-graph.js"
else
    curl --fail --silent --show-error --output "$work/validate-graph.js" \
        "https://raw.githubusercontent.com/gokapso/agent-plugins/$script/plugins/kapso/skills/automate-whatsapp/scripts/validate-graph.js"
fi
cd "$work"

python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check \
    kapso==0.4.0 PyYAML==6.0.3
npm install --silent --no-audit --no-fund --no-package-lock --prefix "$work" \
    @kapso/workflows@0.2.0 yaml@2.9.0

node documents.mjs "$repository" "$(date -u +%F)" documents.json recorded.json
node record.mjs typescript 0.2.0 - documents.json typescript.json
node record.mjs script "$(echo "$script" | cut -c1-7)" validate-graph.js documents.json script.json
venv/bin/python -B record.py 0.4.0 "$repository" documents.json python.json
cp recorded.json typescript.json script.json python.json "$here"
