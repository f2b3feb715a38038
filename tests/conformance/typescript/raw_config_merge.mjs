import { START, Workflow } from "@kapso/workflows";

export default new Workflow("forecast")
  .addNode(START)
  .addNode("replaced", {
    type: "send_text",
    message: "Sunny.",
    delaySeconds: 3,
    rawConfig: { message: { $ai: {} }, delay_seconds: null },
  })
  .addNode("not_deep", {
    type: "webhook",
    url: "https://api.example.com/weather",
    headers: { Accept: "application/json", "X-Town": "north" },
    rawConfig: { headers: { "X-Town": "south" }, zeta: 1, alpha: [] },
  })
  .addNode("empty", { type: "handoff", reason: "Storm", rawConfig: {} })
  .addEdge(START, "replaced")
  .addEdge("replaced", "not_deep")
  .addEdge("not_deep", "empty");
