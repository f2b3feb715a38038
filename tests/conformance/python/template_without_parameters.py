from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTemplateNode, StartNode

flow = (
    Flow(name="Season Greeting")
    .add_node(StartNode(id="start"))
    .add_node(SendTemplateNode(id="none", template_id="season_greeting"))
    .add_node(
        SendTemplateNode(id="empty_map", template_id="season_greeting", parameters={})
    )
    .add_node(
        SendTemplateNode(id="empty_list", template_id="season_greeting", parameters=[])
    )
    .add_edge("start", "none")
    .add_edge("none", "empty_map")
    .add_edge("empty_map", "empty_list")
)
