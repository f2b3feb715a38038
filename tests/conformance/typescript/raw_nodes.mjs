import { START, Workflow } from "@kapso/workflows";

export default new Workflow("custom-steps")
  .addNode(START)
  .addNode("bare", { type: "raw", nodeType: "send_sticker" })
  .addNode("empty", { type: "raw", nodeType: "send_sticker", config: {} })
  .addNode("reaction", {
    type: "raw",
    nodeType: "send_reaction",
    config: {
      emoji: "👍",
      dropped: undefined,
      nested: { b: [undefined], a: 1 },
    },
  })
  .addNode("known", {
    type: "raw",
    nodeType: "send_text",
    config: { provider_model_name: null, message: "Sent as a raw step." },
  })
  .addNode("route", {
    type: "raw",
    nodeType: "decide",
    config: {
      decision_type: "function",
      function_slug: "route",
      conditions: [{ label: "again" }, { label: "done" }],
    },
  })
  .addEdge(START, "bare")
  .addEdge("bare", "empty")
  .addEdge("empty", "reaction")
  .addEdge("reaction", "known")
  .addEdge("known", "route")
  .addEdge("route", "reaction", { label: "again" });
