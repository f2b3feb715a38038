import { START, Workflow } from "@kapso/workflows";

export default new Workflow("odd-labels")
  .addNode(START)
  .addNode("wait", { type: "wait_for_response" })
  .addNode("answer", {
    type: "decide",
    decisionType: "ai",
    providerModel: "gpt-5-mini",
    conditions: [
      { label: "Yes, please!" },
      { label: "no / later" },
      { label: "næste" },
    ],
  })
  .addNode("agreed", { type: "send_text", message: "Good." })
  .addNode("declined", { type: "send_text", message: "Some other time." })
  .addNode("another", { type: "send_text", message: "Here is another one." })
  .addEdge("answer", "agreed", { label: "Yes, please!" })
  .addEdge("answer", "declined", { label: "no / later" })
  .addEdge("answer", "another", { label: "næste" })
  .addEdge(START, "wait", { label: "next" })
  .addEdge("wait", "answer", { label: "response" })
  .addEdge("another", "wait", {});
