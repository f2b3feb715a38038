# From the reference page; Condition is imported from where 0.4.0 has it.
from kapso.builder.flows import Flow
from kapso.builder.flows.nodes import *
from kapso.builder.flows.nodes.decide import Condition

flow = (
    Flow(name="Check User First")
    .add_node(StartNode(id="start"))
    .add_node(
        FunctionNode(
            id="verify_user",
            function_id="check_user_by_phone",
            save_response_to="user_data",
        )
    )
    .add_node(
        DecideNode(
            id="route_by_user",
            conditions=[
                Condition(label="existing", description="User exists in system"),
                Condition(label="new", description="New user, needs onboarding"),
            ],
            provider_model_name="claude-sonnet-4-20250514",
        )
    )
    .add_node(
        AgentNode(
            id="existing_user_agent",
            system_prompt="Welcome back {{user_data.name}}! Access to account: {{user_data.account_type}}",
            provider_model_name="claude-sonnet-4-20250514",
        )
    )
    .add_node(
        AgentNode(
            id="onboarding_agent",
            system_prompt="Welcome new user! Help them get started with account setup.",
            provider_model_name="claude-sonnet-4-20250514",
        )
    )
    .add_edge("start", "verify_user")
    .add_edge("verify_user", "route_by_user")
    .add_edge("route_by_user", "existing_user_agent", "existing")
    .add_edge("route_by_user", "onboarding_agent", "new")
)
