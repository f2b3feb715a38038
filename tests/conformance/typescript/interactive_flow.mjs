import { START, Workflow } from "@kapso/workflows";

export default new Workflow("sign-up-form")
  .addNode(START)
  .addNode("form", {
    type: "send_interactive",
    interactiveType: "flow",
    bodyText: "Please fill in the form.",
    headerType: "document",
    headerMediaUrl: "https://example.com/terms.pdf",
    flowId: "900100200",
    flowCta: "Open form",
    flowToken: "signup-{{context.phone_number}}",
    flowAction: "navigate",
    flowActionPayload: { screen: "FIRST", data: { plan: "basic", seats: 2 } },
  })
  .addNode("short", {
    type: "send_interactive",
    interactiveType: "flow",
    bodyText: "One more form.",
    flowId: "900100201",
  })
  .addEdge(START, "form")
  .addEdge("form", "short");
