import { START, Workflow } from "@kapso/workflows";

export default new Workflow("code-helper")
  .addNode(START)
  .addNode("helper", {
    type: "agent",
    systemPrompt: "Read the code and answer.",
    providerModel: "gpt-5",
    reasoningEffort: "minimal",
    observerPromptMode: "interactive_chat",
    enabledDefaultTools: ["complete_task", "handoff_to_human", "enter_waiting"],
    sandboxEnabled: false,
    sandboxNetworkMode: "allow_all",
    resources: [
      {
        resource_type: "github_repository",
        repo_url: "https://example.com/acme/shop",
        branch: "main",
        auth_type: "public",
      },
      {
        resource_type: "github_repository",
        repo_url: "https://example.com/acme/app.git",
        auth_type: "github_app",
        github_app_installation_id: 1200,
      },
    ],
    appIntegrationTools: [
      {
        app_integration_id: "88888888-9999-0000-1111-222222222222",
        name: "calendar",
        description: "Book a slot",
      },
    ],
  })
  .addEdge(START, "helper");
