from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    AgentNode,
    SendInteractiveNode,
    SendTemplateNode,
    SendTextNode,
    StartNode,
)
from kapso.builder.flows.nodes.send_interactive import InteractiveButton

flow = (
    Flow(name="Café Zürich ☕", description="Grüße – für “alle”")
    .add_node(StartNode(id="start"))
    .add_node(SendTextNode(id="hello", message="¡Hola, señor! שלום こんにちは 👋🏽"))
    .add_node(
        SendInteractiveNode(
            id="menu",
            interactive_type="button",
            body_text="Kaffee für 3 €? ❤️",
            buttons=[InteractiveButton(id="ja", title="Ja, natürlich ✅")],
        )
    )
    .add_node(
        SendTemplateNode(
            id="receipt",
            template_id="beleg",
            parameters={"größe": "groß", "straße": AIField(prompt="Nur die Straße")},
            provider_model_name="gpt-5-mini",
        )
    )
    .add_node(
        AgentNode(
            id="waiter",
            system_prompt="Réponds en français, à voix basse… \u00a0₹\u200d\ufeff",
            provider_model_name="gpt-5-mini",
        )
    )
    .add_edge("start", "hello")
    .add_edge("hello", "menu")
    .add_edge("menu", "receipt")
    .add_edge("receipt", "waiter")
)
