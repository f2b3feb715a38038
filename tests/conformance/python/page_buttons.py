# The page's button menu; interactive_type is given, as 0.4.0 requires.
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import *
from kapso.builder.flows.nodes.send_interactive import InteractiveButton

flow = (
    Flow(name="Button Menu")
    .add_node(StartNode(id="start"))
    .add_node(
        SendInteractiveNode(
            id="buttons",
            interactive_type="button",
            header_text="Choose option:",
            body_text="How can we help?",
            buttons=[
                InteractiveButton(id="opt1", title="Support"),
                InteractiveButton(id="opt2", title="Sales"),
            ],
        )
    )
    .add_node(WaitForResponseNode(id="wait"))
    .add_edge("start", "buttons")
    .add_edge("buttons", "wait")
)
