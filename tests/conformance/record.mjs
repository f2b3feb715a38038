// Writes NAME.json beside every NAME.mjs of a folder.

import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const files = readdirSync(folder).sort();
const programs = files.filter((file) => file.endsWith(".mjs"));

for (const file of files.filter((file) => file.endsWith(".json"))) {
  rmSync(join(folder, file));
}

for (const file of programs) {
  const recorded = (await import(pathToFileURL(join(folder, file)))).default;
  const text = Array.isArray(recorded)
    ? `${JSON.stringify(recorded, null, 2)}\n`
    : recorded.toSourceFiles().definitionJson;
  writeFileSync(join(folder, file.replace(/\.mjs$/, ".json")), text);
}

console.log(`typescript: ${programs.length} programs`);
