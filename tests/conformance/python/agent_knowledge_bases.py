from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, StartNode
from kapso.builder.flows.nodes.agent import FlowAgentKnowledgeBase

flow = (
    Flow(name="Museum Guide")
    .add_node(StartNode(id="start"))
    .add_node(
        AgentNode(
            id="guide",
            system_prompt="Answer visitors from the knowledge bases only.",
            provider_model_name="gpt-5-mini",
            knowledge_bases=[
                FlowAgentKnowledgeBase(
                    name="hours",
                    knowledge_base_text="Tuesday to Sunday, 10:00 to 18:00.\nClosed on Mondays.",
                    description="When the museum is open",
                ),
                FlowAgentKnowledgeBase(
                    name="tickets", knowledge_base_text="Adults 12 €, children free."
                ),
            ],
        )
    )
    .add_edge("start", "guide")
)
