import { START, Workflow } from "@kapso/workflows";

export default new Workflow("opening-hours")
  .addEdge(START, "hours")
  .addEdge("hours", "address")
  .addNode("hours", { type: "send_text", message: "We are open from 9 to 17." })
  .addNode("address", { type: "send_text", message: "1 Sample Street." })
  .addNode(START);
