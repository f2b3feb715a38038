import { START, Workflow } from "@kapso/workflows";

export default new Workflow("rating-event")
  .addNode(START)
  .addNode("rated", {
    type: "raw",
    nodeType: "emit_event",
    config: {
      event_name: "order.rated",
      properties: { score: 5, source: "flow", repeat: false, comment: null },
      occurred_at: "{{vars.rated_at}}",
    },
  })
  .addNode("closed", {
    type: "raw",
    nodeType: "emit_event",
    config: { event_name: "order.closed" },
  })
  .addEdge(START, "rated")
  .addEdge("rated", "closed");
