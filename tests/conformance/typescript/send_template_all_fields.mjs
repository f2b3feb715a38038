import { START, Workflow } from "@kapso/workflows";

export default new Workflow("appointment-reminder")
  .addNode(START)
  .addNode("remind", {
    type: "send_template",
    templateId: "44444444-5555-6666-7777-888888888888",
    parameters: { name: "{{vars.name}}", day: { $ai: {} } },
    phoneNumberId: "100200300",
    toPhoneNumber: "+15550100",
    whatsappConfigId: "11111111-2222-3333-4444-555555555555",
    providerModel: "gpt-5-mini",
    aiFields: {
      "parameters.day": { mode: "prompt", prompt: "The weekday" },
    },
    rawConfig: { template_name: "appointment_reminder" },
  })
  .addNode("bare", { type: "send_template", templateId: "season_greeting" })
  .addEdge(START, "remind")
  .addEdge("remind", "bare");
