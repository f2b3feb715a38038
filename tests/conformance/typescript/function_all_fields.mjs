import { START, Workflow } from "@kapso/workflows";

export default new Workflow("loyalty-points")
  .addNode(START)
  .addNode("load_points", {
    type: "function",
    functionSlug: "load-points",
    saveResponseTo: "points",
    rawConfig: { function_name: null },
  })
  .addNode("write_log", { type: "function", functionSlug: "write-log" })
  .addEdge(START, "load_points")
  .addEdge("load_points", "write_log");
