"""Writes NAME.json and NAME.yaml beside every NAME.py of a folder."""

import logging
import runpy
import sys
from pathlib import Path

from kapso.builder.compilation.flow_compiler import compile_to_json
from kapso.builder.serialization.flow_yaml import serialize_to_yaml

folder = Path(sys.argv[1])
programs = sorted(folder.glob("*.py"))

for old in [*folder.glob("*.json"), *folder.glob("*.yaml")]:
    old.unlink()

logging.disable(logging.WARNING)

for program in programs:
    flow = runpy.run_path(str(program))["flow"]
    flow.validate()
    compiled = compile_to_json(flow, indent=2) + "\n"
    program.with_suffix(".json").write_bytes(compiled.encode())
    try:
        text = serialize_to_yaml(flow)
    except Exception as error:
        print(f"{program.stem}: no YAML: {type(error).__name__}", file=sys.stderr)
        continue
    program.with_suffix(".yaml").write_bytes(text.encode())

print(f"python: {len(programs)} programs")
