use kapso_flow::node::{Agent, Decide, Raw, SendTemplate, Start, WaitForResponse};
use kapso_flow::{Flow, Node, TemplateRef};
use serde_json::json;

pub fn number_forms() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "template",
                SendTemplate::new(TemplateRef::id("numbers")).parameters(json!([
                    0,
                    0,
                    1,
                    -1.5,
                    0.1,
                    1e-6,
                    1e-7,
                    1.5e-10,
                    5e-324,
                    100000,
                    1e20,
                    1e21,
                    1.5e21,
                    1.2345678901234568e20,
                    1.2345678901234568e21,
                    9007199254740991_i64,
                    -9007199254740991_i64,
                    9007199254740992_i64,
                    1.7976931348623157e308,
                    0.30000000000000004,
                    100,
                    3.14,
                ])),
            )
            .position(240, 0),
        )
        .push(Node::new("agent", Agent::default().temperature(1).max_tokens(8192)).position(480, 0))
        .push(
            Node::new(
                "decide",
                Decide::ai()
                    .conditions(["any"])
                    .llm_temperature(0)
                    .llm_max_tokens(1000),
            )
            .position(720, 0),
        )
        .push(
            Node::new(
                "wait",
                WaitForResponse::new()
                    .set("timeout_seconds", 0.5)
                    .has_timeout(true),
            )
            .position(960, 0),
        )
        .push(
            Node::new(
                "raw",
                Raw::new("numbers")
                    .set("in_list", json!([0, 1e21]))
                    .set("negative_zero", 0)
                    .set(
                        "numbers",
                        json!([
                            0,
                            0,
                            1,
                            -1.5,
                            0.1,
                            1e-6,
                            1e-7,
                            1.5e-10,
                            5e-324,
                            100000,
                            1e20,
                            1e21,
                            1.5e21,
                            1.2345678901234568e20,
                            1.2345678901234568e21,
                            9007199254740991_i64,
                            -9007199254740991_i64,
                            9007199254740992_i64,
                            1.7976931348623157e308,
                            0.30000000000000004,
                            100,
                            3.14,
                        ]),
                    ),
            )
            .position(1200, 0),
        )
        .add_edge("start", "template")
        .add_edge("template", "agent")
        .add_edge("agent", "decide")
        .add_edge(("decide", "any"), "wait")
        .add_edge("wait", "raw")
}
