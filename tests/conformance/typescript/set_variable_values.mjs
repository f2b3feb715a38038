import { START, Workflow } from "@kapso/workflows";

const values = {
  plan: ["pro {{vars.tier}}", "string"],
  seats: [3, "number"],
  share: [0.5, "number"],
  trial: [false, "boolean"],
  basket: [{ items: [{ sku: "a-1", count: 2 }], note: null }, "json"],
  queue: [["first", ["nested"]], "json"],
  coupon: [null, "string"],
  blank: [""],
};

const workflow = new Workflow("basket-setup").addNode(START);

let previous = START;
for (const [variableName, [variableValue, valueType]] of Object.entries(
  values,
)) {
  const id = `set_${variableName}`;
  workflow
    .addNode(id, {
      type: "set_variable",
      variableName,
      variableValue,
      valueType,
    })
    .addEdge(previous, id);
  previous = id;
}

workflow
  .addNode("set_raw", {
    type: "set_variable",
    variableName: "region",
    variableValue: "north",
    rawConfig: { variable_value: "south", scope: "flow" },
  })
  .addEdge(previous, "set_raw");

export default workflow;
