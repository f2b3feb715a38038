import { START, Workflow } from "@kapso/workflows";

export default new Workflow("order-number")
  .addNode(START)
  .addNode("ask", {
    type: "send_text",
    message: "Please send your order number.",
  })
  .addNode("wait", { type: "wait_for_response", timeoutSeconds: 900 })
  .addNode("check", {
    type: "decide",
    decisionType: "function",
    functionSlug: "check-order-number",
    conditions: [{ label: "valid" }, { label: "invalid" }, { label: "again" }],
  })
  .addNode("hint", { type: "send_text", message: "It has eight digits." })
  .addNode("clerk", { type: "handoff" })
  .addEdge(START, "ask")
  .addEdge("ask", "wait")
  .addEdge("wait", "check")
  .addEdge("check", "clerk", { label: "valid" })
  .addEdge("check", "hint", { label: "invalid" })
  .addEdge("check", "ask", { label: "again" })
  .addEdge("hint", "wait");
