use kapso_flow::node::{Decide, SendText, Start};
use kapso_flow::{Edge, Flow, Model, Value};

pub fn edge_flow_condition_id() -> Flow {
    let mut flow = Flow::named("Parcel Size")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "size",
            Decide::ai()
                .model(Model::name("gpt-5-mini"))
                .condition("big", "Does not fit the locker")
                .condition("small", "Fits the locker"),
        )
        .add_node("courier", SendText::new("A courier brings it."))
        .add_node("locker", SendText::new("It waits in the locker."))
        .add_edge("start", "size");
    flow.push_edge(
        Edge::new(("size", "big"), "courier")
            .flow_condition_id("66666666-7777-8888-9999-000000000000"),
    );
    flow.push_edge(Edge::new(("size", "small"), "locker"));
    flow
}
