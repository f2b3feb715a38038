import { START, Workflow } from "@kapso/workflows";

export default new Workflow("refund-question")
  .addNode(START)
  .addNode("wants_refund", {
    type: "decide",
    decisionType: "ai",
    conditions: [{ label: "yes" }, { label: "no" }],
  })
  .addNode("refund", { type: "send_text", message: "We will look into it." })
  .addNode("other", { type: "send_text", message: "How else can we help?" })
  .addEdge(START, "wants_refund")
  .addEdge("wants_refund", "refund", { label: "yes" })
  .addEdge("wants_refund", "other", { label: "no" });
