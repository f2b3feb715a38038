use kapso_flow::node::{ListRow, ListSection, SendInteractive, Start};
use kapso_flow::{Flow, Node};

pub fn interactive_list() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(0, 0))
        .push(
            Node::new(
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
                        ListSection::untitled()
                            .row(ListRow::new("curry").title("Curry").description("")),
                    )
                    .unset("header_type"),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "short",
                SendInteractive::list("Anything else?")
                    .section(ListSection::new("Drinks").row(ListRow::new("water").title("Water"))),
            )
            .position(480, 0),
        )
        .add_edge("start", "menu")
        .add_edge("menu", "short")
}
