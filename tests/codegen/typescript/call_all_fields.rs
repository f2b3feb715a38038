use kapso_flow::node::{Call, Start};
use kapso_flow::{Flow, Node, WorkflowRef};

pub fn call_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "pay",
                Call::new(WorkflowRef::slug("take-payment"))
                    .set("workflow_name", "Take payment")
                    .save_error_to("payment_error"),
            )
            .position(240, 0),
        )
        .push(Node::new("receipt", Call::new(WorkflowRef::slug("send-receipt"))).position(480, 0))
        .add_edge("start", "pay")
        .add_edge("pay", "receipt")
}
