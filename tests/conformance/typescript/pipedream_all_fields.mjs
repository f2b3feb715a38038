import { START, Workflow } from "@kapso/workflows";

export default new Workflow("sheet-row")
  .addNode(START)
  .addNode("append", {
    type: "pipedream",
    actionId: "sheets-append-row",
    appSlug: "sheets",
    accountId: "acct_1",
    configuredProps: { sheet: "Orders", cells: ["{{vars.order_id}}", 1] },
    dynamicPropsId: "dyn_1",
    saveResponseTo: "row",
    providerModel: "gpt-5-mini",
    aiFields: {
      "configured_props.sheet": { mode: "prompt", prompt: "Pick a sheet" },
    },
    rawConfig: { retries: 0 },
  })
  .addNode("clear", {
    type: "pipedream",
    actionId: "sheets-clear",
    appSlug: "sheets",
  })
  .addEdge(START, "append")
  .addEdge("append", "clear");
