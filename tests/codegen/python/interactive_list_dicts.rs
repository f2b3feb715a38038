use kapso_flow::node::{ListRow, ListSection, SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Value};

pub fn interactive_list_dicts() -> Flow {
    Flow::named("Branch Picker")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "untitled",
            SendInteractive::list("Which branch?")
                .list_button_text("Branches")
                .section(
                    ListSection::untitled()
                        .row(
                            ListRow::new("north")
                                .title("North")
                                .description("By the lake"),
                        )
                        .row(ListRow::new("south").title("South").description("")),
                ),
        )
        .add_node(
            "plain",
            SendInteractive::list("Which desk?")
                .list_button_text("Desks")
                .section(ListSection::new("Money").row(ListRow::new("loans").title("Loans")))
                .section(ListSection::new("Other").row(ListRow::new("keys").title("Lost keys"))),
        )
        .add_node("wait", WaitForResponse::default())
        .add_edge("start", "untitled")
        .add_edge("untitled", "plain")
        .add_edge("plain", "wait")
}
