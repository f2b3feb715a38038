import { START, Workflow } from "@kapso/workflows";

const numbers = [
  0.0, -0, 1.0, -1.5, 0.1, 1e-6, 1e-7, 1.5e-10, 5e-324, 1e5, 1e20, 1e21, 1.5e21,
  123456789012345680000, 1234567890123456800000, 9007199254740991,
  -9007199254740991, 9007199254740992, 1.7976931348623157e308,
  0.30000000000000004, 100, 3.14,
];

export default new Workflow("number-forms")
  .addNode(START)
  .addNode("template", {
    type: "send_template",
    templateId: "numbers",
    parameters: numbers,
  })
  .addNode("agent", { type: "agent", temperature: 1.0, maxTokens: 8192.0 })
  .addNode("decide", {
    type: "decide",
    decisionType: "ai",
    conditions: [{ label: "any" }],
    llmTemperature: 0.0,
    llmMaxTokens: 1e3,
  })
  .addNode("wait", { type: "wait_for_response", timeoutSeconds: 0.5 })
  .addNode("raw", {
    type: "raw",
    nodeType: "numbers",
    config: { negative_zero: -0, in_list: [-0, 1e21], numbers },
  })
  .addEdge(START, "template")
  .addEdge("template", "agent")
  .addEdge("agent", "decide")
  .addEdge("decide", "wait", { label: "any" })
  .addEdge("wait", "raw");
