import { START, Workflow } from "@kapso/workflows";

export default new Workflow("ticket-desk")
  .addNode(START)
  .addNode("create", {
    type: "webhook",
    url: "https://api.example.com/tickets",
    method: "POST",
    headers: {
      "X-Team": "desk",
      Authorization: "Bearer ${ENV:DESK_TOKEN}",
      "Content-Type": "application/json",
    },
    bodyTemplate: {
      phone: "{{context.phone_number}}",
      lines: [{ text: { $ai: {} }, weight: 1.5 }],
    },
    saveResponseTo: "ticket",
    providerModel: "gpt-5-mini",
    aiFields: {
      "body_template.lines.0.text": { mode: "prompt", prompt: "Sum it up" },
    },
    rawConfig: { provider_model_id: null },
  })
  .addNode("tags", {
    type: "webhook",
    url: "https://api.example.com/tags",
    method: "patch",
    bodyTemplate: ["new", "{{vars.topic}}"],
  })
  .addNode("ping", { type: "webhook", url: "https://api.example.com/ping" })
  .addEdge(START, "create")
  .addEdge("create", "tags")
  .addEdge("tags", "ping");
