import { START, Workflow } from "@kapso/workflows";

export default new Workflow("shop-assistant")
  .addNode(START)
  .addNode("assistant", {
    type: "agent",
    systemPrompt: "Answer questions about the Acme shop.",
    providerModel: "gpt-5-mini",
  })
  .addNode("bare", { type: "agent" })
  .addNode("empty_lists", {
    type: "agent",
    systemPrompt: "",
    temperature: 0,
    enabledDefaultTools: [],
    functionTools: [],
    webhooks: [],
    knowledgeBases: [],
    mcpServers: [],
    resources: [],
    appIntegrationTools: [],
    sandboxAllowedOutboundHosts: [],
  })
  .addEdge(START, "assistant")
  .addEdge("assistant", "bare")
  .addEdge("bare", "empty_lists");
