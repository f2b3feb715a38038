import { DEFAULT_AGENT_TOOLS, START, Workflow } from "@kapso/workflows";

export default new Workflow("travel-desk")
  .addNode(START)
  .addNode("planner", {
    type: "agent",
    systemPrompt: "Plan a weekend trip for {{vars.name}}.\n\nBe brief.",
    providerModel: "gpt-5",
    temperature: 0.7,
    maxIterations: 12,
    maxTokens: 2048,
    reasoningEffort: "medium",
    observerPromptMode: "analysis_only",
    enabledDefaultTools: DEFAULT_AGENT_TOOLS,
    functionTools: [{ name: "find_trip", functionSlug: "find-trip" }],
    webhooks: [{ name: "trains", url: "https://api.example.com/trains" }],
    knowledgeBases: [
      { name: "terms", knowledge_base_text: "Trips can be changed once." },
    ],
    mcpServers: [{ name: "hotels", url: "https://mcp.example.com/hotels" }],
    resources: [
      {
        resource_type: "github_repository",
        repo_url: "https://example.com/acme/trips",
      },
    ],
    appIntegrationTools: [{ name: "calendar", enabled: true }],
    sandboxEnabled: true,
    sandboxNetworkMode: "allow_list",
    sandboxAllowedOutboundHosts: ["api.example.com", "*.example.com"],
    rawConfig: {
      message_delivery_mode: "tool_only",
      prompt_cache_ttl: "1h",
      default_tool_configs: { emit_event: { event_definition_ids: [] } },
    },
  })
  .addEdge(START, "planner");
