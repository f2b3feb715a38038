import { START, Workflow } from "@kapso/workflows";

export default new Workflow("welcome-line", {
  name: "Welcome Line",
  status: "active",
})
  .addTrigger({ type: "api_call", active: false })
  .addTrigger({
    type: "inbound_message",
    phoneNumberId: "100200300",
    active: true,
  })
  .addTrigger({
    type: "whatsapp_event",
    event: "whatsapp.message.read",
    phoneNumberId: "100200300",
    active: true,
  })
  .addNode(START)
  .addNode("welcome", { type: "send_text", message: "Welcome." })
  .addEdge(START, "welcome");
