import { START, Workflow } from "@kapso/workflows";

export default new Workflow("hello")
  .addNode(START)
  .addNode("hello", { type: "send_text", message: "Hello {{vars.name}}." })
  .addEdge(START, "hello");
