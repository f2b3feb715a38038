use kapso_flow::node::{Decide, Handoff, Start};
use kapso_flow::{Flow, Model, Node};
use serde_json::json;

pub fn handoff_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "kind",
                Decide::default()
                    .model(Model::name("gpt-5-mini"))
                    .decision_type("ai")
                    .conditions(["order", "shop", "other"]),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "about_order",
                Handoff::new()
                    .reason("Complaint about an order")
                    .context_data(json!({
                        "order": "{{vars.order_id}}",
                        "tags": [],
                        "urgent": true,
                    }))
                    .set("team", "orders"),
            )
            .position(480, 0),
        )
        .push(
            Node::new(
                "about_shop",
                Handoff::new()
                    .reason("Complaint about the shop")
                    .context_data("{{vars.summary}}"),
            )
            .position(720, 0),
        )
        .push(Node::new("other", Handoff::new()).position(960, 0))
        .add_edge("start", "kind")
        .add_edge(("kind", "order"), "about_order")
        .add_edge(("kind", "shop"), "about_shop")
        .add_edge(("kind", "other"), "other")
}
