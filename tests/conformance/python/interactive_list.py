from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    SendInteractiveNode,
    StartNode,
    WaitForResponseNode,
)
from kapso.builder.flows.nodes.send_interactive import ListRow, ListSection

flow = (
    Flow(name="Lunch Menu")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="menu",
            interactive_type="list",
            body_text="Pick your lunch.",
            header_text="Today",
            footer_text="Until 14:00",
            list_button_text="Show menu",
            list_sections=[
                ListSection(
                    title="Soups",
                    rows=[
                        ListRow(id="tomato", title="Tomato", description="With basil"),
                        ListRow(id="lentil", title="Lentil"),
                    ],
                ),
                ListSection(title="Mains", rows=[ListRow("curry", "Curry", "Hot")]),
            ],
        )
    )
    .add_node(WaitForResponseNode(id="wait"))
    .add_edge("start", "menu")
    .add_edge("menu", "wait")
)
