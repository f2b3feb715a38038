import { START, Workflow } from "@kapso/workflows";

export default new Workflow("stock-check")
  .addNode(START)
  .addNode("in_stock", {
    type: "decide",
    decisionType: "function",
    functionSlug: "check-stock",
    conditions: [
      { label: "available", description: "At least one is left" },
      { label: "sold_out" },
    ],
    rawConfig: { function_name: "Check stock" },
  })
  .addNode("order", { type: "send_text", message: "It is in stock." })
  .addNode("notify", { type: "send_text", message: "It is sold out for now." })
  .addEdge(START, "in_stock")
  .addEdge("in_stock", "order", { label: "available" })
  .addEdge("in_stock", "notify", { label: "sold_out" });
