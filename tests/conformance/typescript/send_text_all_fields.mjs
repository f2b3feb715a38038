import { START, Workflow } from "@kapso/workflows";

export default new Workflow("order-update")
  .addNode(START)
  .addNode("packed", {
    type: "send_text",
    message: "Order {{vars.order_id}} is packed.",
    delaySeconds: 5,
    phoneNumberId: "100200300",
    toPhoneNumber: "{{vars.recipient}}",
    whatsappConfigId: "11111111-2222-3333-4444-555555555555",
    providerModel: "gpt-5-mini",
    aiFields: {
      message: { mode: "prompt", prompt: "Say that the order is packed" },
    },
    rawConfig: { provider_model_id: null },
  })
  .addNode("now", {
    type: "send_text",
    message: "On its way.",
    delaySeconds: 0,
  })
  .addEdge(START, "packed")
  .addEdge("packed", "now");
