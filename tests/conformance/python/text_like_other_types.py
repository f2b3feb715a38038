from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import (
    DecideNode,
    SendTemplateNode,
    SendTextNode,
    StartNode,
)
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="42", description="null")
    .add_node(StartNode(id="start"))
    .add_node(
        DecideNode(
            id="n",
            provider_model_name="gpt-5-mini",
            conditions=[
                Condition(label="yes", description="true"),
                Condition(label="no", description="~"),
                Condition(label="off", description="1.0"),
            ],
        )
    )
    .add_node(SendTextNode(id="y", message="on"))
    .add_node(SendTextNode(id="e", message="- not a list"))
    .add_node(
        SendTemplateNode(
            id="t",
            template_id="007",
            parameters={
                "old_octal": "017",
                "hex": "0x1F",
                "binary": "0b11",
                "underscore": "1_000",
                "infinity": ".inf",
                "not_a_number": ".nan",
                "sexagesimal": "12:30:45",
                "date": "2026-01-31",
                "merge": "<<",
                "value": "=",
                "empty": "",
                "brace": "{{vars.name}}",
                "bracket": "[a]",
                "comment": "a # b",
                "colon": "a: b",
                "percent": "%x",
                "at": "@x",
                "backtick": "`x`",
                "anchor": "&x",
                "alias": "*x",
                "tag": "!x",
                "pipe": "|",
                "question": "? x",
                "document": "---",
                "true": True,
                "1": 1,
                "1.5": 1.5,
            },
        )
    )
    .add_edge("start", "n")
    .add_edge("n", "y", "yes")
    .add_edge("n", "e", "no")
    .add_edge("n", "t", "off")
)
