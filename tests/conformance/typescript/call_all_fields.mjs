import { START, Workflow } from "@kapso/workflows";

export default new Workflow("checkout")
  .addNode(START)
  .addNode("pay", {
    type: "call",
    workflowSlug: "take-payment",
    saveErrorTo: "payment_error",
    rawConfig: { workflow_name: "Take payment" },
  })
  .addNode("receipt", { type: "call", workflowSlug: "send-receipt" })
  .addEdge(START, "pay")
  .addEdge("pay", "receipt");
