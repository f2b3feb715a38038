import { START, Workflow } from "@kapso/workflows";

export default new Workflow("newsletter-topics")
  .addNode(START)
  .addNode("topic", {
    type: "decide",
    decisionType: "ai",
    providerModel: "gpt-5-mini",
    conditions: [
      { label: "offers" },
      { label: "news" },
      { label: "both" },
      { label: "none" },
    ],
  })
  .addNode("offers", { type: "send_text", message: "We will send you offers." })
  .addNode("news", { type: "send_text", message: "We will send you news." })
  .addNode("bye", { type: "send_text", message: "See you soon." })
  .addEdge(START, "topic")
  .addEdge("topic", "offers", { label: "offers" })
  .addEdge("topic", "news", { label: "news" })
  .addEdge("topic", "news", { label: "both" })
  .addEdge("topic", "bye", { label: "none" })
  .addEdge("offers", "bye")
  .addEdge("news", "bye");
