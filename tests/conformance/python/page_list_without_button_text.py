# The page's list menu; interactive_type is given, as 0.4.0 requires.
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import *
from kapso.builder.flows.nodes.send_interactive import ListRow, ListSection

flow = (
    Flow(name="List Menu")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="list",
            interactive_type="list",
            header_text="Services",
            body_text="Select service:",
            list_sections=[
                ListSection(
                    title="Main",
                    rows=[
                        ListRow(id="tech", title="Tech Support"),
                        ListRow(id="sales", title="Sales"),
                    ],
                )
            ],
        )
    )
    .add_node(WaitForResponseNode(id="wait"))
    .add_edge("start", "list")
    .add_edge("list", "wait")
)
