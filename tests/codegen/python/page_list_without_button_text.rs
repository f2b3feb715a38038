use kapso_flow::node::{ListRow, ListSection, SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Value};

pub fn page_list_without_button_text() -> Flow {
    Flow::named("List Menu")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "list",
            SendInteractive::list("Select service:")
                .header_text("Services")
                .section(
                    ListSection::new("Main")
                        .row(ListRow::new("tech").title("Tech Support"))
                        .row(ListRow::new("sales").title("Sales")),
                )
                .unset("header_type"),
        )
        .add_node("wait", WaitForResponse::default())
        .add_edge("start", "list")
        .add_edge("list", "wait")
}
