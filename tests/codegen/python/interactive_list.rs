use kapso_flow::node::{ListRow, ListSection, SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Value};

pub fn interactive_list() -> Flow {
    Flow::named("Lunch Menu")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "menu",
            SendInteractive::list("Pick your lunch.")
                .header_text("Today")
                .footer_text("Until 14:00")
                .list_button_text("Show menu")
                .section(
                    ListSection::new("Soups")
                        .row(
                            ListRow::new("tomato")
                                .title("Tomato")
                                .description("With basil"),
                        )
                        .row(ListRow::new("lentil").title("Lentil")),
                )
                .section(
                    ListSection::new("Mains")
                        .row(ListRow::new("curry").title("Curry").description("Hot")),
                )
                .unset("header_type"),
        )
        .add_node("wait", WaitForResponse::default())
        .add_edge("start", "menu")
        .add_edge("menu", "wait")
}
