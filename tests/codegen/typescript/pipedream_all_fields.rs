use kapso_flow::node::{Raw, Start};
use kapso_flow::{Flow, Node};
use serde_json::json;

pub fn pipedream_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "append",
                Raw::new("pipedream")
                    .set("account_id", "acct_1")
                    .set("action_id", "sheets-append-row")
                    .set(
                        "ai_field_config",
                        json!({
                            "configured_props.sheet": { "mode": "prompt", "prompt": "Pick a sheet" },
                        }),
                    )
                    .set("app_slug", "sheets")
                    .set(
                        "configured_props",
                        json!({
                            "cells": ["{{vars.order_id}}", 1],
                            "sheet": "Orders",
                        }),
                    )
                    .set("dynamic_props_id", "dyn_1")
                    .set("provider_model_name", "gpt-5-mini")
                    .set("retries", 0)
                    .set("save_response_to", "row"),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "clear",
                Raw::new("pipedream")
                    .set("action_id", "sheets-clear")
                    .set("app_slug", "sheets"),
            )
            .position(480, 0),
        )
        .add_edge("start", "append")
        .add_edge("append", "clear")
}
