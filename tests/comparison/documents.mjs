// Writes all documents to one JSON file, by name: the cases of this folder, and the documented examples and the cases of
// the rules; and to another how many they are, and which rules have examples. `<1025 letters>` stands for that many.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const [repository, date, output, recorded] = process.argv.slice(2);
const documents = {};
const rules = [];

const add = (name, text) => {
  const spelt = text.replace(/<(\d+) letters>/g, (_, count) => "a".repeat(count));
  documents[name] = parse(spelt, { uniqueKeys: false });
};

const addFolder = (folder, prefix) => {
  for (const file of readdirSync(join(repository, folder)).sort()) {
    if (file.endsWith(".yaml")) {
      add(`${prefix}/${file.slice(0, -5)}`, readFileSync(join(repository, folder, file), "utf8"));
    }
  }
};

addFolder("tests/comparison/cases", "cases");

for (const section of readFileSync(join(repository, "docs/rules.md"), "utf8").split("\n## ").slice(1)) {
  const examples = section.split("```yaml\n").slice(1).map((rest) => rest.split("```")[0]);
  const rule = section.split("\n")[0].trim();
  if (examples.length > 0) rules.push(rule);
  examples.slice(0, 2).forEach((text, index) => add(`examples/${rule}/${["bad", "good"][index]}`, text));
}

for (const folder of readdirSync(join(repository, "tests/rules")).sort()) {
  addFolder(`tests/rules/${folder}`, `rules/${folder}`);
}

writeFileSync(output, JSON.stringify(documents));
const count = Object.keys(documents).length;
writeFileSync(recorded, `${JSON.stringify({ date, documents: count, rules }, null, 1)}\n`);
