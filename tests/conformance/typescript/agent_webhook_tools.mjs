import { START, Workflow } from "@kapso/workflows";

export default new Workflow("parcel-desk")
  .addNode(START)
  .addNode("desk", {
    type: "agent",
    systemPrompt: "Help customers of Acme Parcels.",
    providerModel: "gpt-5-mini",
    webhooks: [
      {
        name: "leave_note",
        description: "Leave a note for the driver",
        url: "https://api.example.com/notes",
        method: "PUT",
        headers: { "X-Depot": "Zürich", Accept: "application/json" },
        bodyTemplate: { note: "Café, ground floor", place: { lift: false } },
      },
      {
        name: "tag_all",
        url: "https://api.example.com/tags",
        bodyTemplate: ["driver", 7, null, true],
      },
      { name: "ping", url: "https://api.example.com/ping" },
    ],
  })
  .addEdge(START, "desk");
