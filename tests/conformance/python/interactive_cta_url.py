from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendInteractiveNode, StartNode

flow = (
    Flow(name="Track Order")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="track",
            interactive_type="cta_url",
            body_text="Follow your order on our site.",
            cta_display_text="Track it",
            cta_url="https://example.com/orders/{{vars.order_id}}",
        )
    )
    .add_edge("start", "track")
)
