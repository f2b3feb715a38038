//! The steps that send nothing, and raw nodes.

use kapso_flow::node::{
    Call, Condition, Decide, EmitEvent, Function, Handoff, Raw, SendText, SetVariable, Start, WaitForResponse, Webhook,
};
use kapso_flow::{AiField, Flow, FunctionRef, Object, Value, WorkflowRef};
use serde_json::json;

use crate::conformance::MODEL;

pub(super) fn call_all_fields() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "pay",
            Call::new(WorkflowRef::slug("take-payment"))
                .save_error_to("payment_error")
                .set("workflow_name", "Take payment"),
        )
        .add_node("receipt", Call::new(WorkflowRef::slug("send-receipt")))
        .add_edge("start", "pay")
        .add_edge("pay", "receipt")
}

pub(super) fn decide_ai_all_fields() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "choice",
            Decide::ai()
                .condition("table", "Wants a table")
                .condition("takeaway", "Wants food to go")
                .condition("other", "")
                .model(MODEL)
                .llm_temperature(0.25)
                .llm_max_tokens(500)
                .llm_configuration([
                    ("top_p", Value::from(0.9)),
                    ("stop", ["\n"].into()),
                    ("extra", Object::new().into()),
                ])
                .set("provider_model_id", "77777777-8888-9999-0000-111111111111"),
        )
        .add_node("table", SendText::new("For how many people?"))
        .add_node("takeaway", SendText::new("What would you like?"))
        .add_node("person", Handoff::new())
        .add_edge("start", "choice")
        .add_edge(("choice", "table"), "table")
        .add_edge(("choice", "takeaway"), "takeaway")
        .add_edge(("choice", "other"), "person")
}

pub(super) fn decide_ai_minimal() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("wants_refund", Decide::ai().conditions(["yes", "no"]))
        .add_node("refund", SendText::new("We will look into it."))
        .add_node("other", SendText::new("How else can we help?"))
        .add_edge("start", "wants_refund")
        .add_edge(("wants_refund", "yes"), "refund")
        .add_edge(("wants_refund", "no"), "other")
}

pub(super) fn decide_function() -> Flow {
    let in_stock = Decide::function(FunctionRef::slug("check-stock"))
        .conditions([Condition::new("available").description("At least one is left"), Condition::new("sold_out")])
        .set("function_name", "Check stock");

    Flow::new()
        .add_node("start", Start::new())
        .add_node("in_stock", in_stock)
        .add_node("order", SendText::new("It is in stock."))
        .add_node("notify", SendText::new("It is sold out for now."))
        .add_edge("start", "in_stock")
        .add_edge(("in_stock", "available"), "order")
        .add_edge(("in_stock", "sold_out"), "notify")
}

pub(super) fn function_all_fields() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "load_points",
            Function::new(FunctionRef::slug("load-points"))
                .save_response_to("points")
                .set("function_name", Value::Null),
        )
        .add_node("write_log", Function::new(FunctionRef::slug("write-log")))
        .add_edge("start", "load_points")
        .add_edge("load_points", "write_log")
}

pub(super) fn handoff_all_fields() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("kind", Decide::ai().model(MODEL).conditions(["order", "shop", "other"]))
        .add_node(
            "about_order",
            Handoff::new()
                .reason("Complaint about an order")
                .context_data(json!({ "order": "{{vars.order_id}}", "urgent": true, "tags": [] }))
                .set("team", "orders"),
        )
        .add_node("about_shop", Handoff::new().reason("Complaint about the shop").context_data("{{vars.summary}}"))
        .add_node("other", Handoff::new())
        .add_edge("start", "kind")
        .add_edge(("kind", "order"), "about_order")
        .add_edge(("kind", "shop"), "about_shop")
        .add_edge(("kind", "other"), "other")
}

pub(super) fn pipedream_all_fields() -> Flow {
    let prompt = json!({ "configured_props.sheet": { "mode": "prompt", "prompt": "Pick a sheet" } });

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "append",
            Raw::new("pipedream")
                .set("action_id", "sheets-append-row")
                .set("app_slug", "sheets")
                .set("account_id", "acct_1")
                .set("configured_props", json!({ "sheet": "Orders", "cells": ["{{vars.order_id}}", 1] }))
                .set("dynamic_props_id", "dyn_1")
                .set("save_response_to", "row")
                .set("provider_model_name", "gpt-5-mini")
                .set("ai_field_config", prompt)
                .set("retries", 0),
        )
        .add_node("clear", Raw::new("pipedream").set("action_id", "sheets-clear").set("app_slug", "sheets"))
        .add_edge("start", "append")
        .add_edge("append", "clear")
}

pub(super) fn raw_config_merge() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "replaced",
            SendText::new("Sunny.")
                .delay_seconds(3)
                .set("message", json!({ "$ai": {} }))
                .set("delay_seconds", Value::Null),
        )
        .add_node(
            "not_deep",
            Webhook::new("https://api.example.com/weather")
                .header("Accept", "application/json")
                .header("X-Town", "north")
                .headers([("X-Town", "south")])
                .set("zeta", 1)
                .set("alpha", Vec::<Value>::new()),
        )
        .add_node("empty", Handoff::new().reason("Storm"))
        .add_edge("start", "replaced")
        .add_edge("replaced", "not_deep")
        .add_edge("not_deep", "empty")
}

pub(super) fn raw_emit_event() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "rated",
            EmitEvent::new("order.rated")
                .property("score", 5)
                .property("source", "flow")
                .property("repeat", false)
                .property("comment", Value::Null)
                .occurred_at("{{vars.rated_at}}"),
        )
        .add_node("closed", EmitEvent::new("order.closed"))
        .add_edge("start", "rated")
        .add_edge("rated", "closed")
}

pub(super) fn raw_nodes() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("bare", Raw::new("send_sticker"))
        .add_node("empty", Raw::new("send_sticker"))
        .add_node(
            "reaction",
            Raw::new("send_reaction").set("emoji", "👍").set("nested", json!({ "b": [null], "a": 1 })),
        )
        .add_node(
            "known",
            Raw::new("send_text").set("provider_model_name", Value::Null).set("message", "Sent as a raw step."),
        )
        .add_node(
            "route",
            Raw::new("decide")
                .set("decision_type", "function")
                .set("function_slug", "route")
                .set("conditions", json!([{ "label": "again" }, { "label": "done" }])),
        )
        .add_edge("start", "bare")
        .add_edge("bare", "empty")
        .add_edge("empty", "reaction")
        .add_edge("reaction", "known")
        .add_edge("known", "route")
        .add_edge(("route", "again"), "reaction")
}

pub(super) fn set_variable_values() -> Flow {
    let set = |name: &str, value_type: &str| SetVariable::new(name).value_type(value_type);

    Flow::new()
        .add_node("start", Start::new())
        .add_node("set_plan", set("plan", "string").variable_value("pro {{vars.tier}}"))
        .add_node("set_seats", set("seats", "number").variable_value(3))
        .add_node("set_share", set("share", "number").variable_value(0.5))
        .add_node("set_trial", set("trial", "boolean").variable_value(false))
        .add_node(
            "set_basket",
            set("basket", "json").variable_value(json!({ "items": [{ "sku": "a-1", "count": 2 }], "note": null })),
        )
        .add_node("set_queue", set("queue", "json").variable_value(json!(["first", ["nested"]])))
        .add_node("set_coupon", set("coupon", "string").variable_value(Value::Null))
        .add_node("set_blank", SetVariable::new("blank").variable_value(""))
        .add_node("set_raw", SetVariable::new("region").variable_value("south").set("scope", "flow"))
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

pub(super) fn wait_with_timeout() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("ask", SendText::new("How was your visit?"))
        .add_node(
            "wait",
            WaitForResponse::new().timeout_seconds(3600).save_response_to("rating").set("reminder_note", "once"),
        )
        .add_edge("start", "ask")
        .add_edge("ask", "wait")
}

pub(super) fn wait_without_timeout() -> Flow {
    Flow::new()
        .add_node("start", Start::new())
        .add_node("wait_name", WaitForResponse::new())
        .add_node("wait_town", WaitForResponse::new().save_response_to("town"))
        .add_node("wait_more", WaitForResponse::new().set("timeout_seconds", Value::Null))
        .add_edge("start", "wait_name")
        .add_edge("wait_name", "wait_town")
        .add_edge("wait_town", "wait_more")
}

pub(super) fn webhook_all_fields() -> Flow {
    let line = Object::from([("text", Value::from(AiField::new("Sum it up"))), ("weight", 1.5.into())]);
    let body = Object::from([("phone", Value::from("{{context.phone_number}}")), ("lines", [line].into())]);

    Flow::new()
        .add_node("start", Start::new())
        .add_node(
            "create",
            Webhook::new("https://api.example.com/tickets")
                .method("POST")
                .header("X-Team", "desk")
                .header("Authorization", "Bearer ${ENV:DESK_TOKEN}")
                .header("Content-Type", "application/json")
                .body_template(body)
                .save_response_to("ticket")
                .model(MODEL)
                .set("provider_model_id", Value::Null),
        )
        .add_node(
            "tags",
            Webhook::new("https://api.example.com/tags").method("patch").body_template(["new", "{{vars.topic}}"]),
        )
        .add_node("ping", Webhook::new("https://api.example.com/ping"))
        .add_edge("start", "create")
        .add_edge("create", "tags")
        .add_edge("tags", "ping")
}
