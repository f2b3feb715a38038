import { START, Workflow } from "@kapso/workflows";

export default new Workflow("new-sofa")
  .addNode(START)
  .addNode("offer", {
    type: "send_interactive",
    interactiveType: "button",
    bodyText: "Do you like it?",
    headerType: "image",
    headerText: "Sofa",
    headerMediaUrl: "https://example.com/sofa.jpg",
    footerText: "Acme Home",
    buttons: [{ id: "yes", title: "Yes" }],
    phoneNumberId: "100200300",
    toPhoneNumber: "{{vars.recipient}}",
    whatsappConfigId: "11111111-2222-3333-4444-555555555555",
    providerModel: "gpt-5-mini",
    aiFields: {
      body_text: { mode: "prompt", prompt: "Ask whether they like the sofa" },
      header_text: { mode: "prompt", prompt: "Name the sofa" },
      footer_text: { mode: "prompt", prompt: "Name the shop" },
    },
    rawConfig: { body_text: { $ai: {} } },
  })
  .addEdge(START, "offer");
