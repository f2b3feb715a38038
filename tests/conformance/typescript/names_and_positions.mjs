import { START, Workflow } from "@kapso/workflows";

export default new Workflow("drawn-by-hand")
  .addNode(START, { position: { x: -80, y: 40.5 } })
  .addNode(
    "first",
    { type: "send_text", message: "One." },
    { displayName: "First message", position: { y: -120, x: 0.25 } },
  )
  .addNode(
    "second",
    { type: "send_text", message: "Two." },
    { displayName: "Zweite Nachricht – “grün”" },
  )
  .addNode("third", { type: "send_text", message: "Three." })
  .addNode(
    "fourth",
    { type: "handoff" },
    { displayName: "", position: { x: 1e21, y: -0 } },
  )
  .addEdge(START, "first")
  .addEdge("first", "second")
  .addEdge("second", "third")
  .addEdge("third", "fourth");
