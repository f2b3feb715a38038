import { START, Workflow } from "@kapso/workflows";

export default new Workflow("complaint-desk")
  .addNode(START)
  .addNode("kind", {
    type: "decide",
    decisionType: "ai",
    providerModel: "gpt-5-mini",
    conditions: [{ label: "order" }, { label: "shop" }, { label: "other" }],
  })
  .addNode("about_order", {
    type: "handoff",
    reason: "Complaint about an order",
    contextData: { order: "{{vars.order_id}}", urgent: true, tags: [] },
    rawConfig: { team: "orders" },
  })
  .addNode("about_shop", {
    type: "handoff",
    reason: "Complaint about the shop",
    contextData: "{{vars.summary}}",
  })
  .addNode("other", { type: "handoff" })
  .addEdge(START, "kind")
  .addEdge("kind", "about_order", { label: "order" })
  .addEdge("kind", "about_shop", { label: "shop" })
  .addEdge("kind", "other", { label: "other" });
