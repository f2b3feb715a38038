from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    SendInteractiveNode,
    StartNode,
    WaitForResponseNode,
)
from kapso.builder.flows.nodes.send_interactive import ListRow, ListSection

flow = (
    Flow(name="Branch Picker")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="untitled",
            interactive_type="list",
            body_text="Which branch?",
            list_button_text="Branches",
            list_sections=[
                ListSection(
                    title=None,
                    rows=[
                        {"id": "north", "title": "North", "description": "By the lake"},
                        ListRow(id="south", title="South", description=""),
                    ],
                )
            ],
        )
    )
    .add_node(
        SendInteractiveNode(
            id="plain",
            interactive_type="list",
            body_text="Which desk?",
            list_button_text="Desks",
            list_sections=[
                {"rows": [{"id": "loans", "title": "Loans"}], "title": "Money"},
                {"title": "Other", "rows": [{"id": "keys", "title": "Lost keys"}]},
            ],
        )
    )
    .add_node(WaitForResponseNode(id="wait"))
    .add_edge("start", "untitled")
    .add_edge("untitled", "plain")
    .add_edge("plain", "wait")
)
