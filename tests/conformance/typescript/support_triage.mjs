import { START, Workflow } from "@kapso/workflows";

const model = "gpt-5-mini";

export default new Workflow("support-triage", { name: "Support Triage" })
  .addNode(START)
  .addNode("load_customer", {
    type: "function",
    functionSlug: "load-customer",
    saveResponseTo: "customer",
  })
  .addNode("mark", {
    type: "set_variable",
    variableName: "channel",
    variableValue: "whatsapp",
  })
  .addNode("greet", {
    type: "send_text",
    message: "Hello {{vars.customer.name}}.",
  })
  .addNode("menu", {
    type: "send_interactive",
    interactiveType: "button",
    bodyText: "What is it about?",
    buttons: [
      { id: "invoice", title: "An invoice" },
      { id: "repair", title: "A repair" },
    ],
  })
  .addNode("wait", {
    type: "wait_for_response",
    timeoutSeconds: 1800,
    saveResponseTo: "topic",
  })
  .addNode("route", {
    type: "decide",
    decisionType: "ai",
    providerModel: model,
    conditions: [
      { label: "invoice", description: "About an invoice" },
      { label: "repair", description: "About a repair" },
      { label: "silent", description: "No answer came" },
    ],
  })
  .addNode("invoice_desk", {
    type: "agent",
    systemPrompt: "Explain the invoice.",
    providerModel: model,
  })
  .addNode("book_repair", { type: "call", workflowSlug: "book-repair" })
  .addNode("report", {
    type: "webhook",
    url: "https://api.example.com/repairs",
    method: "POST",
    bodyTemplate: { customer: "{{vars.customer.id}}" },
  })
  .addNode("workshop", { type: "handoff", reason: "Repair booked" })
  .addNode("follow_up", {
    type: "send_template",
    templateId: "follow_up",
    parameters: { 1: "{{vars.customer.name}}" },
  })
  .addEdge(START, "load_customer")
  .addEdge("load_customer", "mark")
  .addEdge("mark", "greet")
  .addEdge("greet", "menu")
  .addEdge("menu", "wait")
  .addEdge("wait", "route")
  .addEdge("route", "invoice_desk", { label: "invoice" })
  .addEdge("route", "book_repair", { label: "repair" })
  .addEdge("route", "follow_up", { label: "silent" })
  .addEdge("book_repair", "report")
  .addEdge("report", "workshop");
