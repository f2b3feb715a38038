import { START, Workflow } from "@kapso/workflows";

export default new Workflow("quiz-night")
  .addNode(START)
  .addNode("host", {
    type: "agent",
    systemPrompt: "Ask one quiz question, then finish.",
    providerModel: "gpt-5-mini",
  })
  .addEdge(START, "host")
  .addEdge("host", "host");
