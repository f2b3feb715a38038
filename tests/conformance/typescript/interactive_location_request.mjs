import { START, Workflow } from "@kapso/workflows";

export default new Workflow("taxi-pickup")
  .addNode(START)
  .addNode("place", {
    type: "send_interactive",
    interactiveType: "location_request_message",
    bodyText: "Where should we pick you up?",
    headerType: "none",
  })
  .addNode("bare", {
    type: "send_interactive",
    interactiveType: "location_request_message",
  })
  .addEdge(START, "place")
  .addEdge("place", "bare");
