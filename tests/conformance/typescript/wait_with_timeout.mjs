import { START, Workflow } from "@kapso/workflows";

export default new Workflow("survey-reminder")
  .addNode(START)
  .addNode("ask", { type: "send_text", message: "How was your visit?" })
  .addNode("wait", {
    type: "wait_for_response",
    timeoutSeconds: 3600,
    saveResponseTo: "rating",
    rawConfig: { reminder_note: "once" },
  })
  .addEdge(START, "ask")
  .addEdge("ask", "wait");
