import { START, Workflow } from "@kapso/workflows";

export default new Workflow("booking-choice")
  .addNode(START)
  .addNode("choice", {
    type: "decide",
    decisionType: "ai",
    conditions: [
      { label: "table", description: "Wants a table" },
      { description: "Wants food to go", label: "takeaway" },
      { label: "other", description: "" },
    ],
    providerModel: "gpt-5-mini",
    llmTemperature: 0.25,
    llmMaxTokens: 500,
    llmConfiguration: { top_p: 0.9, stop: ["\n"], extra: {} },
    rawConfig: { provider_model_id: "77777777-8888-9999-0000-111111111111" },
  })
  .addNode("table", { type: "send_text", message: "For how many people?" })
  .addNode("takeaway", { type: "send_text", message: "What would you like?" })
  .addNode("person", { type: "handoff" })
  .addEdge(START, "choice")
  .addEdge("choice", "table", { label: "table" })
  .addEdge("choice", "takeaway", { label: "takeaway" })
  .addEdge("choice", "person", { label: "other" });
