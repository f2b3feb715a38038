use kapso_flow::node::{SetVariable, Start};
use kapso_flow::{Flow, Node, Value};
use serde_json::json;

pub fn set_variable_values() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "set_plan",
                SetVariable::new("plan")
                    .variable_value("pro {{vars.tier}}")
                    .value_type("string"),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "set_seats",
                SetVariable::new("seats")
                    .variable_value(3)
                    .value_type("number"),
            )
            .position(480, 0),
        )
        .push(
            Node::new(
                "set_share",
                SetVariable::new("share")
                    .variable_value(0.5)
                    .value_type("number"),
            )
            .position(720, 0),
        )
        .push(
            Node::new(
                "set_trial",
                SetVariable::new("trial")
                    .variable_value(false)
                    .value_type("boolean"),
            )
            .position(960, 0),
        )
        .push(
            Node::new(
                "set_basket",
                SetVariable::new("basket")
                    .variable_value(json!({
                        "items": [{ "count": 2, "sku": "a-1" }],
                        "note": null,
                    }))
                    .value_type("json"),
            )
            .position(1200, 0),
        )
        .push(
            Node::new(
                "set_queue",
                SetVariable::new("queue")
                    .variable_value(json!(["first", ["nested"]]))
                    .value_type("json"),
            )
            .position(1440, 0),
        )
        .push(
            Node::new(
                "set_coupon",
                SetVariable::new("coupon")
                    .set("variable_value", Value::Null)
                    .value_type("string"),
            )
            .position(1680, 0),
        )
        .push(
            Node::new("set_blank", SetVariable::new("blank").variable_value("")).position(1920, 0),
        )
        .push(
            Node::new(
                "set_raw",
                SetVariable::new("region")
                    .variable_value("south")
                    .set("scope", "flow"),
            )
            .position(2160, 0),
        )
        .add_edge("start", "set_plan")
        .add_edge("set_plan", "set_seats")
        .add_edge("set_seats", "set_share")
        .add_edge("set_share", "set_trial")
        .add_edge("set_trial", "set_basket")
        .add_edge("set_basket", "set_queue")
        .add_edge("set_queue", "set_coupon")
        .add_edge("set_coupon", "set_blank")
        .add_edge("set_blank", "set_raw")
}
