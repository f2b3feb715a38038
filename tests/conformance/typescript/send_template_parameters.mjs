import { START, Workflow } from "@kapso/workflows";

const template = (parameters) => ({
  type: "send_template",
  templateId: "pickup_ready",
  parameters,
});

export default new Workflow("pickup-point")
  .addNode(START)
  .addNode("positional", template({ 10: "ten", 9: "nine", 1: "{{vars.name}}" }))
  .addNode("list", template(["{{vars.name}}", 3, null, true]))
  .addNode(
    "structured",
    template({
      template_params: ["{{vars.name}}"],
      header_params: "https://example.com/receipt.pdf",
      header_filename: "receipt.pdf",
      location_params: {
        name: "Acme Depot",
        latitude: 0.5,
        longitude: -12,
        address: "1 Sample Street",
      },
      button_url_params: { 0: "{{vars.order_id}}" },
      button_quick_reply_payloads: { 1: "later" },
      button_copy_code_params: { 2: "ACME10" },
    }),
  )
  .addNode("empty_map", template({}))
  .addNode("empty_list", template([]))
  .addEdge(START, "positional")
  .addEdge("positional", "list")
  .addEdge("list", "structured")
  .addEdge("structured", "empty_map")
  .addEdge("empty_map", "empty_list");
