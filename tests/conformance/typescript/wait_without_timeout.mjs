import { START, Workflow } from "@kapso/workflows";

export default new Workflow("name-and-town")
  .addNode(START)
  .addNode("wait_name", { type: "wait_for_response" })
  .addNode("wait_town", { type: "wait_for_response", saveResponseTo: "town" })
  .addNode("wait_more", {
    type: "wait_for_response",
    rawConfig: { timeout_seconds: null },
  })
  .addEdge(START, "wait_name")
  .addEdge("wait_name", "wait_town")
  .addEdge("wait_town", "wait_more");
