import { START, Workflow } from "@kapso/workflows";

const every = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) =>
    String.fromCodePoint(from + i),
  ).join("");

const texts = {
  controls: every(0x00, 0x1f),
  ascii: every(0x20, 0x7f),
  upper_controls: every(0x80, 0xa0),
  separators: "\u2028\u2029\u200b\u200d\ufeff\u2060",
  non_characters: "\ufffe\uffff\u{1fffe}",
  quotes: `'single' "double" \`back\` “curly”`,
  slashes: "a/b \\ </script>",
  emoji: "👋🏽 👨‍👩‍👧 ❤️ 🇨🇭",
  scripts: "Grüße שלום مرحبا こんにちは ₹",
  decomposed: "e\u0301",
  lines: "one\ntwo\r\nthree\ttab",
};

const workflow = new Workflow("text-escapes").addNode(START);

let previous = START;
for (const [id, text] of Object.entries(texts)) {
  workflow
    .addNode(id, { type: "send_text", message: `.${text}.` })
    .addEdge(previous, id);
  previous = id;
}

export default workflow
  .addNode("keys", {
    type: "raw",
    nodeType: "texts",
    config: Object.fromEntries(Object.values(texts).map((text) => [text, ""])),
  })
  .addEdge(previous, "keys");
