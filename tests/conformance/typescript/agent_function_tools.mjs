import { START, Workflow } from "@kapso/workflows";

export default new Workflow("order-desk")
  .addNode(START)
  .addNode("desk", {
    type: "agent",
    systemPrompt: "Help with orders.",
    providerModel: "gpt-5-mini",
    functionTools: [
      {
        name: "find_order",
        description: "Find an order by its number",
        functionSlug: "find-order",
        inputSchema: {
          type: "object",
          required: ["number"],
          properties: {
            number: { type: "string", pattern: "^[0-9]{8}$" },
            10: { type: "null" },
            9: { type: "null" },
          },
        },
      },
      { name: "list_orders", functionSlug: "list-orders" },
    ],
  })
  .addEdge(START, "desk");
