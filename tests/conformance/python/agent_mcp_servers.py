from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, StartNode
from kapso.builder.flows.nodes.agent import FlowAgentMcpServer

flow = (
    Flow(name="Library Desk")
    .add_node(StartNode(id="start"))
    .add_node(
        AgentNode(
            id="librarian",
            system_prompt="Find books and reserve them.",
            provider_model_name="gpt-5-mini",
            mcp_servers=[
                FlowAgentMcpServer(
                    name="catalogue",
                    url="https://mcp.example.com/catalogue",
                    description="Search the catalogue",
                    headers={
                        "Authorization": "Bearer ${ENV:CATALOGUE_TOKEN}",
                        "X-Branch": "{{vars.branch}}",
                    },
                ),
                FlowAgentMcpServer(
                    name="reservations", url="https://mcp.example.com/reservations"
                ),
            ],
        )
    )
    .add_edge("start", "librarian")
)
