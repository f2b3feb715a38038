use kapso_flow::node::{Agent, FunctionTool, Start};
use kapso_flow::{Flow, FunctionRef, Model, Node};
use serde_json::json;

pub fn agent_function_tools() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "desk",
                Agent::default()
                    .model(Model::name("gpt-5-mini"))
                    .system_prompt("Help with orders.")
                    .function_tool(
                        FunctionTool::new("find_order", FunctionRef::slug("find-order"))
                            .description("Find an order by its number")
                            .input_schema(json!({
                                "properties": {
                                    "9": { "type": "null" },
                                    "10": { "type": "null" },
                                    "number": { "pattern": "^[0-9]{8}$", "type": "string" },
                                },
                                "required": ["number"],
                                "type": "object",
                            })),
                    )
                    .function_tool(FunctionTool::new(
                        "list_orders",
                        FunctionRef::slug("list-orders"),
                    )),
            )
            .position(240, 0),
        )
        .add_edge("start", "desk")
}
