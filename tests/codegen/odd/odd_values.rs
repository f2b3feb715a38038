use kapso_flow::node::{
    Agent, AgentWebhook, Call, Condition, Decide, EmitEvent, FunctionTool, ListRow, ListSection,
    McpServer, Raw, Resource, SendInteractive, SendTemplate, SendText, SetVariable, Start,
    WaitForResponse, Webhook,
};
use kapso_flow::{
    AiField, Edge, Flow, FunctionRef, Model, Node, Object, TemplateRef, Value, WorkflowRef,
};
use serde_json::json;

const SAME_MESSAGE: &str = r##"
  leading lines
	and "#quotes"# of many kinds in \ them, which is long
"##;

pub fn odd_values() -> Flow {
    let mut flow = Flow::named("Odd \u{202e}values")
        .set("description", Value::Null)
        .set("slug", "odd-values")
        .set("status", "draft")
        .set("lock_version", 7)
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "texts",
                SendText::new("one\r\ntwo\u{2067}\u{200b}\u{7}")
                    .set("delay_seconds", "5")
                    .set("to_phone_number", Value::Null)
                    .set(
                        "new_key",
                        json!({
                            "deep": [
                                "\"#\"##",
                                "\\",
                                null,
                                true,
                                1.5,
                                18446744073709551615_u64,
                                9007199254740993_i64,
                            ],
                        }),
                    ),
            )
            .position(0, 0),
        )
        .push(Node::new("same", SendText::new(SAME_MESSAGE)).position(0, 0))
        .push(Node::new("same", SendText::new(SAME_MESSAGE)).position(0, 0))
        .push(
            Node::new(
                "marker",
                SendText::default()
                    .model(Model::name("b"))
                    .set("message", json!({ "$ai": {} }))
                    .set("provider_model_id", "a"),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "entry",
                SendText::default()
                    .set("message", json!({ "$ai": {} }))
                    .set(
                        "ai_field_config",
                        json!({
                            "message": null,
                            "other": { "mode": "prompt", "prompt": "x" },
                        }),
                    ),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "ai",
                SendInteractive::of_type("carousel", AiField::new("Body").set("temperature", 0.5))
                    .header_text(AiField::default().mode("other").set("prompt", Value::Null))
                    .footer_text("f")
                    .header_type("image")
                    .set("buttons", json!([{ "id": "a" }, "text", null]))
                    .section(ListSection::untitled().row(ListRow::default().title("t")))
                    .section(ListSection::untitled().set("title", Value::Null))
                    .set("ai_field_config", json!({ "left": 5 })),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "template",
                SendTemplate::new(TemplateRef::id("i"))
                    .set("template_name", "n")
                    .parameters(json!({
                        "1": "x",
                        "2": { "$ai": {} },
                        "list": ["a", { "$ai": {} }],
                    }))
                    .set(
                        "ai_field_config",
                        json!({
                            "parameters.2": { "mode": "prompt", "prompt": "P" },
                            "parameters.list.1": { "mode": "prompt", "prompt": "Q" },
                        }),
                    ),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "parameters",
                SendTemplate::new(TemplateRef::id("i"))
                    .parameter("1", "x")
                    .parameter("2", AiField::new("P")),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "wait",
                WaitForResponse::default()
                    .timeout_seconds(300)
                    .unset("has_timeout"),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "wait2",
                WaitForResponse::new()
                    .timeout_seconds(300)
                    .has_timeout(false),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "wait3",
                WaitForResponse::new()
                    .timeout_seconds(5000000000_i64)
                    .set("has_timeout", "t"),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "match",
                Decide::ai()
                    .conditions([
                        Condition::new("a").set("description", Value::Null),
                        Condition::new("b").id("c"),
                    ])
                    .llm_temperature(0)
                    .unset("llm_max_tokens"),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "type",
                Decide::function(FunctionRef::slug("s"))
                    .set("conditions", json!(["a", "b"]))
                    .set("function_id", Value::Null)
                    .set("function_name", "n"),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "decide",
                Decide::function(FunctionRef::id("i"))
                    .conditions([Condition::default().set("label", 1)])
                    .set("function_name", 5),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "agent",
                Agent::default()
                    .set("system_prompt", 5)
                    .set("temperature", "0.0")
                    .set("enabled_default_tools", json!(["a", 1]))
                    .default_tool_config(
                        "emit_event",
                        Object::from([
                            ("key_0", Value::from(json!({ "type": "string", "n": 0 }))),
                            ("key_1", Value::from(json!({ "type": "string", "n": 1 }))),
                            ("key_2", Value::from(json!({ "type": "string", "n": 2 }))),
                            ("key_3", Value::from(json!({ "type": "string", "n": 3 }))),
                            ("key_4", Value::from(json!({ "type": "string", "n": 4 }))),
                            ("key_5", Value::from(json!({ "type": "string", "n": 5 }))),
                            ("key_6", Value::from(json!({ "type": "string", "n": 6 }))),
                            ("key_7", Value::from(json!({ "type": "string", "n": 7 }))),
                            ("key_8", Value::from(json!({ "type": "string", "n": 8 }))),
                            ("key_9", Value::from(json!({ "type": "string", "n": 9 }))),
                            ("key_10", Value::from(json!({ "type": "string", "n": 10 }))),
                            ("key_11", Value::from(json!({ "type": "string", "n": 11 }))),
                            ("key_12", Value::from(json!({ "type": "string", "n": 12 }))),
                            ("key_13", Value::from(json!({ "type": "string", "n": 13 }))),
                            ("key_14", Value::from(json!({ "type": "string", "n": 14 }))),
                            ("key_15", Value::from(json!({ "type": "string", "n": 15 }))),
                            ("key_16", Value::from(json!({ "type": "string", "n": 16 }))),
                            ("key_17", Value::from(json!({ "type": "string", "n": 17 }))),
                            ("key_18", Value::from(json!({ "type": "string", "n": 18 }))),
                            ("key_19", Value::from(json!({ "type": "string", "n": 19 }))),
                            ("key_20", Value::from(json!({ "type": "string", "n": 20 }))),
                            ("key_21", Value::from(json!({ "type": "string", "n": 21 }))),
                            ("key_22", Value::from(json!({ "type": "string", "n": 22 }))),
                            ("key_23", Value::from(json!({ "type": "string", "n": 23 }))),
                            ("key_24", Value::from(json!({ "type": "string", "n": 24 }))),
                            ("key_25", Value::from(json!({ "type": "string", "n": 25 }))),
                            ("key_26", Value::from(json!({ "type": "string", "n": 26 }))),
                            ("key_27", Value::from(json!({ "type": "string", "n": 27 }))),
                            ("key_28", Value::from(json!({ "type": "string", "n": 28 }))),
                            ("key_29", Value::from(json!({ "type": "string", "n": 29 }))),
                            ("key_30", Value::from(json!({ "type": "string", "n": 30 }))),
                            ("key_31", Value::from(json!({ "type": "string", "n": 31 }))),
                            ("key_32", Value::from(json!({ "type": "string", "n": 32 }))),
                            ("key_33", Value::from(json!({ "type": "string", "n": 33 }))),
                            ("key_34", Value::from(json!({ "type": "string", "n": 34 }))),
                            ("key_35", Value::from(json!({ "type": "string", "n": 35 }))),
                            ("key_36", Value::from(json!({ "type": "string", "n": 36 }))),
                            ("key_37", Value::from(json!({ "type": "string", "n": 37 }))),
                            ("key_38", Value::from(json!({ "type": "string", "n": 38 }))),
                            ("key_39", Value::from(json!({ "type": "string", "n": 39 }))),
                            ("key_40", Value::from(json!({ "type": "string", "n": 40 }))),
                            ("key_41", Value::from(json!({ "type": "string", "n": 41 }))),
                            ("key_42", Value::from(json!({ "type": "string", "n": 42 }))),
                            ("key_43", Value::from(json!({ "type": "string", "n": 43 }))),
                            ("key_44", Value::from(json!({ "type": "string", "n": 44 }))),
                            ("key_45", Value::from(json!({ "type": "string", "n": 45 }))),
                            ("key_46", Value::from(json!({ "type": "string", "n": 46 }))),
                            ("key_47", Value::from(json!({ "type": "string", "n": 47 }))),
                            ("key_48", Value::from(json!({ "type": "string", "n": 48 }))),
                            ("key_49", Value::from(json!({ "type": "string", "n": 49 }))),
                            ("key_50", Value::from(json!({ "type": "string", "n": 50 }))),
                            ("key_51", Value::from(json!({ "type": "string", "n": 51 }))),
                            ("key_52", Value::from(json!({ "type": "string", "n": 52 }))),
                            ("key_53", Value::from(json!({ "type": "string", "n": 53 }))),
                            ("key_54", Value::from(json!({ "type": "string", "n": 54 }))),
                            ("key_55", Value::from(json!({ "type": "string", "n": 55 }))),
                            ("key_56", Value::from(json!({ "type": "string", "n": 56 }))),
                            ("key_57", Value::from(json!({ "type": "string", "n": 57 }))),
                            ("key_58", Value::from(json!({ "type": "string", "n": 58 }))),
                            ("key_59", Value::from(json!({ "type": "string", "n": 59 }))),
                        ]),
                    )
                    .function_tool(FunctionTool::new("f", FunctionRef::name("n")))
                    .function_tool(FunctionTool::default().function_ref(FunctionRef::slug("s")))
                    .webhook(
                        AgentWebhook::new("w")
                            .set("url", json!({ "$ai": {} }))
                            .set("headers", "{}")
                            .body(json!({ "a": { "$ai": {} } }))
                            .unset("http_method")
                            .set(
                                "ai_field_config",
                                json!({ "url": { "mode": "prompt", "prompt": "U" } }),
                            ),
                    )
                    .webhook(AgentWebhook::default())
                    .mcp_server(McpServer::new("m").set("headers", json!({ "a": 1 })))
                    .resource(
                        Resource::github_repository("u")
                            .id("x")
                            .resource_type("other"),
                    )
                    .sandbox_allowed_outbound_hosts(["h"]),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "webhook",
                Webhook::new("u")
                    .header("A", "b")
                    .header("C", "d")
                    .body_template(Value::List(vec![
                        Value::from(0),
                        Value::from(1),
                        Value::from(2),
                        Value::from(3),
                        Value::from(4),
                        Value::from(5),
                        Value::from(6),
                        Value::from(7),
                        Value::from(8),
                        Value::from(9),
                        Value::from(10),
                        Value::from(11),
                        Value::from(12),
                        Value::from(13),
                        Value::from(14),
                        Value::from(15),
                        Value::from(16),
                        Value::from(17),
                        Value::from(18),
                        Value::from(19),
                        Value::from(20),
                        Value::from(21),
                        Value::from(22),
                        Value::from(23),
                        Value::from(24),
                        Value::from(25),
                        Value::from(26),
                        Value::from(27),
                        Value::from(28),
                        Value::from(29),
                        Value::from(30),
                        Value::from(31),
                        Value::from(32),
                        Value::from(33),
                        Value::from(34),
                        Value::from(35),
                        Value::from(36),
                        Value::from(37),
                        Value::from(38),
                        Value::from(39),
                        Value::from(40),
                        Value::from(41),
                        Value::from(42),
                        Value::from(43),
                        Value::from(44),
                        Value::from(45),
                        Value::from(46),
                        Value::from(47),
                        Value::from(48),
                        Value::from(49),
                        Value::from(50),
                        Value::from(51),
                        Value::from(52),
                        Value::from(53),
                        Value::from(54),
                        Value::from(55),
                        Value::from(56),
                        Value::from(57),
                        Value::from(58),
                        Value::from(59),
                        Value::from(60),
                        Value::from(61),
                        Value::from(62),
                        Value::from(63),
                        Value::from(64),
                        Value::from(65),
                        Value::from(66),
                        Value::from(67),
                        Value::from(68),
                        Value::from(69),
                        Value::from(70),
                        Value::from(71),
                        Value::from(72),
                        Value::from(73),
                        Value::from(74),
                        Value::from(75),
                        Value::from(76),
                        Value::from(77),
                        Value::from(78),
                        Value::from(79),
                    ]))
                    .set(
                        "response",
                        Object::from([
                            ("key_0", Value::from(json!({ "type": "string", "n": 0 }))),
                            ("key_1", Value::from(json!({ "type": "string", "n": 1 }))),
                            ("key_2", Value::from(json!({ "type": "string", "n": 2 }))),
                            ("key_3", Value::from(json!({ "type": "string", "n": 3 }))),
                            ("key_4", Value::from(json!({ "type": "string", "n": 4 }))),
                            ("key_5", Value::from(json!({ "type": "string", "n": 5 }))),
                            ("key_6", Value::from(json!({ "type": "string", "n": 6 }))),
                            ("key_7", Value::from(json!({ "type": "string", "n": 7 }))),
                            ("key_8", Value::from(json!({ "type": "string", "n": 8 }))),
                            ("key_9", Value::from(json!({ "type": "string", "n": 9 }))),
                            ("key_10", Value::from(json!({ "type": "string", "n": 10 }))),
                            ("key_11", Value::from(json!({ "type": "string", "n": 11 }))),
                            ("key_12", Value::from(json!({ "type": "string", "n": 12 }))),
                            ("key_13", Value::from(json!({ "type": "string", "n": 13 }))),
                            ("key_14", Value::from(json!({ "type": "string", "n": 14 }))),
                            ("key_15", Value::from(json!({ "type": "string", "n": 15 }))),
                            ("key_16", Value::from(json!({ "type": "string", "n": 16 }))),
                            ("key_17", Value::from(json!({ "type": "string", "n": 17 }))),
                            ("key_18", Value::from(json!({ "type": "string", "n": 18 }))),
                            ("key_19", Value::from(json!({ "type": "string", "n": 19 }))),
                            ("key_20", Value::from(json!({ "type": "string", "n": 20 }))),
                            ("key_21", Value::from(json!({ "type": "string", "n": 21 }))),
                            ("key_22", Value::from(json!({ "type": "string", "n": 22 }))),
                            ("key_23", Value::from(json!({ "type": "string", "n": 23 }))),
                            ("key_24", Value::from(json!({ "type": "string", "n": 24 }))),
                            ("key_25", Value::from(json!({ "type": "string", "n": 25 }))),
                            ("key_26", Value::from(json!({ "type": "string", "n": 26 }))),
                            ("key_27", Value::from(json!({ "type": "string", "n": 27 }))),
                            ("key_28", Value::from(json!({ "type": "string", "n": 28 }))),
                            ("key_29", Value::from(json!({ "type": "string", "n": 29 }))),
                            ("key_30", Value::from(json!({ "type": "string", "n": 30 }))),
                            ("key_31", Value::from(json!({ "type": "string", "n": 31 }))),
                            ("key_32", Value::from(json!({ "type": "string", "n": 32 }))),
                            ("key_33", Value::from(json!({ "type": "string", "n": 33 }))),
                            ("key_34", Value::from(json!({ "type": "string", "n": 34 }))),
                            ("key_35", Value::from(json!({ "type": "string", "n": 35 }))),
                            ("key_36", Value::from(json!({ "type": "string", "n": 36 }))),
                            ("key_37", Value::from(json!({ "type": "string", "n": 37 }))),
                            ("key_38", Value::from(json!({ "type": "string", "n": 38 }))),
                            ("key_39", Value::from(json!({ "type": "string", "n": 39 }))),
                            ("key_40", Value::from(json!({ "type": "string", "n": 40 }))),
                            ("key_41", Value::from(json!({ "type": "string", "n": 41 }))),
                            ("key_42", Value::from(json!({ "type": "string", "n": 42 }))),
                            ("key_43", Value::from(json!({ "type": "string", "n": 43 }))),
                            ("key_44", Value::from(json!({ "type": "string", "n": 44 }))),
                            ("key_45", Value::from(json!({ "type": "string", "n": 45 }))),
                            ("key_46", Value::from(json!({ "type": "string", "n": 46 }))),
                            ("key_47", Value::from(json!({ "type": "string", "n": 47 }))),
                            ("key_48", Value::from(json!({ "type": "string", "n": 48 }))),
                            ("key_49", Value::from(json!({ "type": "string", "n": 49 }))),
                            ("key_50", Value::from(json!({ "type": "string", "n": 50 }))),
                            ("key_51", Value::from(json!({ "type": "string", "n": 51 }))),
                            ("key_52", Value::from(json!({ "type": "string", "n": 52 }))),
                            ("key_53", Value::from(json!({ "type": "string", "n": 53 }))),
                            ("key_54", Value::from(json!({ "type": "string", "n": 54 }))),
                            ("key_55", Value::from(json!({ "type": "string", "n": 55 }))),
                            ("key_56", Value::from(json!({ "type": "string", "n": 56 }))),
                            ("key_57", Value::from(json!({ "type": "string", "n": 57 }))),
                            ("key_58", Value::from(json!({ "type": "string", "n": 58 }))),
                            ("key_59", Value::from(json!({ "type": "string", "n": 59 }))),
                        ]),
                    ),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "variable",
                SetVariable::new("v")
                    .set("variable_value", Value::Null)
                    .set("value_type", Value::Null),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "variable2",
                SetVariable::default()
                    .variable_value(json!({ "$ai": {} }))
                    .set(
                        "ai_field_config",
                        json!({
                            "variable_value": { "mode": "prompt", "prompt": "V" },
                        }),
                    ),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "event",
                EmitEvent::new("e.f")
                    .property("a", Value::Null)
                    .property("b", 1.0)
                    .property("c", json!({ "$ai": {} })),
            )
            .position(0, 0),
        )
        .push(
            Node::new(
                "raw",
                Raw::new("pipedream")
                    .set("a", json!({ "$ai": {} }))
                    .set("ai_field_config", json!({ "a": { "prompt": "x" } })),
            )
            .position(0, 0),
        )
        .push(Node::new("call", Call::new(WorkflowRef::name("only a name"))).position(0, 0))
        .push(Node::from_value(json!({
            "id": "no_position",
            "type": "flow-node",
            "position": null,
            "data": { "node_type": "handoff", "config": {} },
        })))
        .add_edge("start", "texts");
    flow.push_edge(
        Edge::new(("match", "a"), "same")
            .id("i")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(Edge::new("match", "same").unset("label"));
    flow.push_edge(Edge::new("match", "type").set("label", Value::Null));
    flow.push_edge(
        Edge::new("match", "type")
            .set("label", 5)
            .set("extra", json!([1])),
    );
    flow.push_edge(Edge::from_value(
        json!({ "source": null, "target": "type", "label": "x" }),
    ));
    flow.push_edge(Edge::from_value(Value::Null));
    flow.push_edge(Edge::from_value("edge"));
    flow.push_edge(Edge::from_value(5));
    flow.push_edge(Edge::new(("type", "x"), "nowhere").set("type", 7));
    flow
}
