import json

from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import AgentNode, StartNode
from kapso.builder.flows.nodes.agent import FlowAgentWebhook

track_parcel = FlowAgentWebhook(
    name="track_parcel",
    url="https://api.example.com/parcels/{{vars.parcel_id}}",
    description="Where a parcel is now",
    http_method="GET",
    headers={"Authorization": "Bearer ${ENV:PARCEL_TOKEN}", "X-Depot": "Zürich"},
    jmespath_query="data.status",
)

leave_note = FlowAgentWebhook(
    name="leave_note",
    url="https://api.example.com/notes",
    description="Leave a note for the driver",
    http_method="PUT",
    headers={"Content-Type": "application/json"},
    body={
        "phone": "{{context.phone_number}}",
        "note": "Ring twice, café on the ground floor",
        "tags": ["driver", 7, None, True],
        "place": {"floor": 0, "lift": False},
    },
)

claim = FlowAgentWebhook(
    name="claim",
    url="https://api.example.com/claims",
    body_schema=json.dumps(
        {
            "type": "object",
            "properties": {
                "amount": {"type": "number", "minimum": 0},
                "reason": {"type": "string"},
            },
            "required": ["amount"],
        }
    ),
)

ping = FlowAgentWebhook(name="ping", url="https://api.example.com/ping")

flow = (
    Flow(name="Parcel Desk")
    .add_node(StartNode(id="start"))
    .add_node(
        AgentNode(
            id="desk",
            system_prompt="Help customers of Acme Parcels.",
            provider_model_name="gpt-5-mini",
            webhooks=[track_parcel, leave_note, claim, ping],
        )
    )
    .add_edge("start", "desk")
)
