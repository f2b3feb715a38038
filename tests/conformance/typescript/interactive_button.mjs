import { START, Workflow } from "@kapso/workflows";

export default new Workflow("pizza-size")
  .addNode(START)
  .addNode("size", {
    type: "send_interactive",
    interactiveType: "button",
    bodyText: "Which size would you like?",
    headerType: "text",
    headerText: "Your pizza",
    footerText: "Acme Pizza",
    buttons: [
      { title: "Small", id: "small" },
      { id: "large", title: "Large" },
    ],
  })
  .addNode("wait", { type: "wait_for_response" })
  .addEdge(START, "size")
  .addEdge("size", "wait");
