use kapso_flow::node::{SendText, Start};
use kapso_flow::{AiField, Flow, Model, Value};

const MODEL: Model = Model::name("gpt-5-mini");

pub fn ai_field_three_ways() -> Flow {
    Flow::named("Three Greetings")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "keyword",
            SendText::new(AiField::new(
                "Greet {{vars.customer_name}}, who ordered {{vars.product}}",
            ))
            .model(MODEL),
        )
        .add_node(
            "class_method",
            SendText::new(AiField::new(
                "Greet {{vars.customer_name}}, who ordered {{vars.product}}",
            ))
            .model(MODEL),
        )
        .add_node(
            "positional",
            SendText::new(AiField::new(
                "Greet {{vars.customer_name}}, who ordered {{vars.product}}",
            ))
            .model(MODEL),
        )
        .add_edge("start", "keyword")
        .add_edge("keyword", "class_method")
        .add_edge("class_method", "positional")
}
