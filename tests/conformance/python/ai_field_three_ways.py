from kapso.builder.ai.field import AIField
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import SendTextNode, StartNode

MODEL = "gpt-5-mini"
PROMPT = "Greet {{vars.customer_name}}, who ordered {{vars.product}}"

flow = (
    Flow(name="Three Greetings")
    .add_node(StartNode(id="start"))
    .add_node(
        SendTextNode(
            id="keyword", message=AIField(prompt=PROMPT), provider_model_name=MODEL
        )
    )
    .add_node(
        SendTextNode(
            id="class_method",
            message=AIField.prompt(PROMPT),
            provider_model_name=MODEL,
        )
    )
    .add_node(
        SendTextNode(
            id="positional", message=AIField(PROMPT), provider_model_name=MODEL
        )
    )
    .add_edge("start", "keyword")
    .add_edge("keyword", "class_method")
    .add_edge("class_method", "positional")
)
