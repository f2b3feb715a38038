import { START, Workflow } from "@kapso/workflows";

const keys = {
  b: 0,
  10: "ten",
  a: 0,
  9: "nine",
  "01": "leading zero",
  "-1": "minus one",
  1.5: "fraction",
  "1e3": "exponent",
  "": "empty",
  " 1": "space",
  4294967294: "largest index",
  4294967295: "past the largest index",
  0: "zero",
  "-0": "minus zero",
  "+1": "plus one",
  1: "one",
  2: { 20: "twenty", 3: "three", x: [{ 11: "eleven", 2: "two" }] },
};

export default new Workflow("key-order-integers")
  .addNode(START)
  .addNode("template", {
    type: "send_template",
    templateId: "key_order",
    parameters: keys,
  })
  .addNode("webhook", {
    type: "webhook",
    url: "https://api.example.com/keys",
    headers: { 10: "ten", "X-A": "a", 9: "nine" },
    bodyTemplate: keys,
  })
  .addNode("event", {
    type: "raw",
    nodeType: "emit_event",
    config: { event_name: "keys.seen", properties: keys },
  })
  .addEdge(START, "template")
  .addEdge("template", "webhook")
  .addEdge("webhook", "event");
