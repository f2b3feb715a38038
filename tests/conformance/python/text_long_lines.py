from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, SendTextNode, StartNode

LINE = "Acme Boats rents rowing boats, sailing boats and one very slow ferry. "

flow = (
    Flow(name="Boat Rental", description=LINE.strip())
    .add_node(StartNode(id="start"))
    .add_node(SendTextNode(id="plain", message=(LINE * 4).strip()))
    .add_node(SendTextNode(id="no_spaces", message="ahoi" * 50))
    .add_node(
        AgentNode(
            id="captain",
            system_prompt=f"Prices:\n\n{LINE * 2}\n  Hour: 12 €\n\n\nEnd: {LINE * 2}",
            provider_model_name="gpt-5-mini",
        )
    )
    .add_edge("start", "plain")
    .add_edge("plain", "no_spaces")
    .add_edge("no_spaces", "captain")
)
