use kapso_flow::node::{SendText, Start};
use kapso_flow::{AiField, Flow, Model, Value};

const MODEL: Model = Model::name("gpt-5-mini");

pub fn send_text_all_parameters() -> Flow {
    Flow::named("Order Update")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "packed",
            SendText::new("Order {{vars.order_id}} is packed.")
                .model(MODEL)
                .whatsapp_config_id("11111111-2222-3333-4444-555555555555"),
        )
        .add_node(
            "shipped",
            SendText::new(AiField::new(
                "Say that order {{vars.order_id}} is on its way",
            ))
            .model(MODEL)
            .whatsapp_config_id("11111111-2222-3333-4444-555555555555"),
        )
        .add_node("signature", SendText::new(""))
        .add_edge("start", "packed")
        .add_edge("packed", "shipped")
        .add_edge("shipped", "signature")
}
