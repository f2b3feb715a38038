use kapso_flow::node::{SendTemplate, Start};
use kapso_flow::{AiField, Flow, Model, Node, TemplateRef};

pub fn send_template_all_fields() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
                "remind",
                SendTemplate::new(TemplateRef::id("44444444-5555-6666-7777-888888888888"))
                    .model(Model::name("gpt-5-mini"))
                    .set("template_name", "appointment_reminder")
                    .parameter("day", AiField::new("The weekday"))
                    .parameter("name", "{{vars.name}}")
                    .phone_number_id("100200300")
                    .whatsapp_config_id("11111111-2222-3333-4444-555555555555")
                    .to_phone_number("+15550100"),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "bare",
                SendTemplate::new(TemplateRef::id("season_greeting")),
            )
            .position(480, 0),
        )
        .add_edge("start", "remind")
        .add_edge("remind", "bare")
}
