import { START, Workflow } from "@kapso/workflows";

export default new Workflow("museum-guide")
  .addNode(START)
  .addNode("guide", {
    type: "agent",
    systemPrompt: "Answer visitors.",
    providerModel: "gpt-5-mini",
    knowledgeBases: [
      {
        name: "hours",
        description: "When the museum is open",
        knowledge_base_text:
          "Tuesday to Sunday, 10:00 to 18:00.\nClosed on Mondays.",
      },
      { name: "tickets", knowledge_base_text: "Adults 12 €, children free." },
    ],
    mcpServers: [
      {
        name: "catalogue",
        description: "Search the collection",
        url: "https://mcp.example.com/catalogue",
        headers: { "X-Wing": "{{vars.wing}}", Accept: "application/json" },
      },
    ],
  })
  .addEdge(START, "guide");
