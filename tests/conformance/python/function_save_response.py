from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import FunctionNode, SendTextNode, StartNode

flow = (
    Flow(name="Loyalty Points")
    .add_node(StartNode(id="start"))
    .add_node(
        FunctionNode(
            id="load_points",
            function_id="55555555-6666-7777-8888-999999999999",
            save_response_to="points",
        )
    )
    .add_node(FunctionNode("write_log", "log_visit"))
    .add_node(FunctionNode("count_visit", "count_visit", ""))
    .add_node(
        SendTextNode(id="tell", message="You have {{vars.points.balance}} points.")
    )
    .add_edge("start", "load_points")
    .add_edge("load_points", "write_log")
    .add_edge("write_log", "count_visit")
    .add_edge("count_visit", "tell")
)
