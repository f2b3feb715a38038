import { START, Workflow } from "@kapso/workflows";

export default new Workflow("track-order")
  .addNode(START)
  .addNode("track", {
    type: "send_interactive",
    interactiveType: "cta_url",
    bodyText: "Follow your order on our site.",
    headerType: "video",
    headerMediaUrl: "https://example.com/parcel.mp4",
    ctaDisplayText: "Track it",
    ctaUrl: "https://example.com/orders/{{vars.order_id}}",
  })
  .addEdge(START, "track");
