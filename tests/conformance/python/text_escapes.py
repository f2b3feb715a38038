from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, SendTextNode, StartNode

PROMPT = """You are the night desk of Acme Hotels.

Rules:
\t- Quote prices as "from ${{vars.price}}".
\t- Never promise: a view, a quiet room, or breakfast # not even late
  indented line
trailing spaces\x20\x20\x20

"""

flow = (
    Flow(name='Quotes "and" \\ slashes')
    .add_node(StartNode(id="start"))
    .add_node(
        SendTextNode(id="controls", message="bell\u0007 del\u007f nul\u0000 cr\r\nend")
    )
    .add_node(SendTextNode(id="breaks", message="nel\u0085ls\u2028ps\u2029end"))
    .add_node(SendTextNode(id="spaces", message="  both ends  "))
    .add_node(
        AgentNode(id="desk", system_prompt=PROMPT, provider_model_name="gpt-5-mini")
    )
    .add_edge("start", "controls")
    .add_edge("controls", "breaks")
    .add_edge("breaks", "spaces")
    .add_edge("spaces", "desk")
)
