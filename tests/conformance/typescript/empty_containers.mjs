import { START, Workflow } from "@kapso/workflows";

export default new Workflow("empty-containers")
  .addNode(START)
  .addNode("template", {
    type: "send_template",
    templateId: "empty",
    parameters: {
      map: {},
      list: [],
      map_in_map: { inner: {} },
      list_in_list: [[]],
      mixed: [{}, [], [{}], { list: [] }, null, ""],
    },
  })
  .addNode("webhook", {
    type: "webhook",
    url: "https://api.example.com/empty",
    headers: {},
    bodyTemplate: [],
    aiFields: {},
  })
  .addNode("decide", {
    type: "decide",
    decisionType: "ai",
    conditions: [{ label: "any" }],
    llmConfiguration: {},
  })
  .addEdge(START, "template")
  .addEdge("template", "webhook")
  .addEdge("webhook", "decide");
