use kapso_flow::node::{Agent, Decide, SendTemplate, SendText, Start};
use kapso_flow::{Flow, Model, TemplateRef, Value};
use serde_json::json;

const MODEL: Model = Model::name("gpt-5-mini");

pub fn number_forms() -> Flow {
    Flow::named("Number Forms")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "prices",
            SendTemplate::new(TemplateRef::id("prices"))
                .parameter("integer", 7)
                .parameter("negative", -7)
                .parameter("whole_float", 7.0)
                .parameter("negative_zero", -0.0)
                .parameter("tenth", 0.1)
                .parameter("small", 1e-7)
                .parameter("big", 1e16)
                .parameter("bigger", 1e22)
                .parameter("long", 1.2345678901234568e20)
                .set(
                    "template_params",
                    json!({
                        "integer": 7,
                        "negative": -7,
                        "whole_float": 7.0,
                        "negative_zero": -0.0,
                        "tenth": 0.1,
                        "small": 1e-7,
                        "big": 1e16,
                        "bigger": 1e22,
                        "long": 1.2345678901234568e20,
                    }),
                ),
        )
        .add_node(
            "cheap",
            Decide::ai()
                .model(MODEL)
                .condition("yes", "Below ten")
                .llm_temperature(1)
                .llm_max_tokens(1),
        )
        .add_node(
            "seller",
            Agent::new("Sell.")
                .model(MODEL)
                .temperature(0)
                .max_iterations(0)
                .max_tokens(0),
        )
        .add_node("end", SendText::new("0"))
        .add_edge("start", "prices")
        .add_edge("prices", "cheap")
        .add_edge(("cheap", "yes"), "seller")
        .add_edge("seller", "end")
}
