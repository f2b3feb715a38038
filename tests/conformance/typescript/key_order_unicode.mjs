import { START, Workflow } from "@kapso/workflows";

export default new Workflow("key-order-unicode")
  .addNode(START)
  .addNode("template", {
    type: "send_template",
    templateId: "key_order",
    parameters: {
      "\uffff": "last of the first plane",
      "\ufb01": "ligature",
      "\ue000": "private use",
      "😀": "emoji",
      "\u{10ffff}": "last of all",
      "\ud7ff": "before the surrogates",
      é: "one code point",
      "e\u0301": "two code points",
      z: "z",
      Z: "Z",
      _: "underscore",
      $: "dollar",
      "~": "tilde",
      ß: "sharp s",
      "\u2028": "line separator",
      "\u0000": "nul",
      "a😀": "letter and emoji",
      "a\ue000": "letter and private use",
      a: "letter",
    },
  })
  .addEdge(START, "template");
