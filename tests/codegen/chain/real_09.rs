use kapso_flow::node::{
    Agent, AgentWebhook, Condition, Decide, Function, SendText, Start, WaitForResponse,
};
use kapso_flow::{Flow, FunctionRef, Model, Node};
use serde_json::json;

pub fn real_09() -> Flow {
    Flow::new()
        .push(
            Node::new("start", Start::new())
                .position(100, 300)
                .display_name("Aowrl"),
        )
        .push(
            Node::new(
                "n_1",
                Function::new(FunctionRef::id("db7d3295-d5ca-4781-8d81-84eef083aed1")),
            )
            .position(320, 300)
            .display_name("Hrfi Atdut"),
        )
        .push(
            Node::new(
                "agent_2",
                Agent::new("[umutswno] … {{v1}} …")
                    .model(Model::name("example-model"))
                    .set("provider_model_id", "59c17d41-fe06-4481-89b5-63ecd9f7cfed")
                    .set("temperature", "0.3")
                    .max_iterations(40)
                    .enabled_default_tools([
                        "send_notification_to_user",
                        "send_media",
                        "get_execution_metadata",
                        "get_whatsapp_context",
                        "get_current_datetime",
                        "save_variable",
                        "get_variable",
                        "ask_about_file",
                        "complete_task",
                        "handoff_to_human",
                    ])
                    .webhook(
                        AgentWebhook::new("ecsht_srsd")
                            .description(
                                "Euhwmfo c lahmntf mafftc es iwhi sicw'w IwiSum tsaii. [ctullnaw]",
                            )
                            .url("https://example.com/p")
                            .header("x-fitbot-op", "swef")
                            .header("Content-Type", "rnlhhsfmweh/wdia")
                            .header("x-fitbot-phone", "{{context.phone_number}}")
                            .body(json!({}))
                            .body_schema(json!({
                                "type": "object",
                                "required": ["v2"],
                                "properties": {
                                    "v2": {
                                        "type": "object",
                                        "description": "Rhlusl uh wrhni lwts iui nmcd wtcmi aec.",
                                    },
                                },
                            })),
                    ),
            )
            .position(540, 300)
            .display_name("MmwNee Rdatm"),
        )
        .push(
            Node::new(
                "n_3",
                Decide::function(FunctionRef::id("21ae5ad4-1903-4cd6-8993-eb5a864d86a6"))
                    .conditions([
                        Condition::new("n_4")
                            .description("Mniwl wofh d srwrfir almc esro")
                            .id("787c7bb6-c0e5-4898-8fb5-6892f3122a7a"),
                        Condition::new("n_5")
                            .description("Inaud aeutfotr mr omfdwc (0 clerdn)")
                            .id("c8657f1c-d4a4-4337-87bd-44bf239246ac"),
                        Condition::new("n_6")
                            .description("Iaaht wilrsenad mofsaswsr dwneawfeomsm")
                            .id("abd1d013-0665-4242-8f2e-04bc12030f9a"),
                    ]),
            )
            .position(760, 300)
            .display_name("Wma Sowio Hunus?"),
        )
        .push(
            Node::new("wait_for_response_7", WaitForResponse::new())
                .position(980, 160)
                .display_name("Tsat ldc Lehr"),
        )
        .push(
            Node::new(
                "n_8",
                Decide::function(FunctionRef::id("eadad7cd-63b3-4e6d-8a01-998fcdafc2e1"))
                    .conditions([
                        Condition::new("n_9")
                            .description("chfar_winas <= 0, radlt naa mrrte")
                            .id("05671065-3e9a-48e2-8587-adac4db1120e"),
                        Condition::new("n_10")
                            .description("alrie_acieo > 0, ffof tffnfnet fsweole")
                            .id("9a53009d-2e14-428c-8de7-905e2ae608a9"),
                    ]),
            )
            .position(980, 440)
            .display_name("Slmic iu Dhsnrldm?"),
        )
        .push(
            Node::new(
                "n_11",
                SendText::new("קרתה תקלה, שלח לי הודעה חדשה ואמשיך מכאן"),
            )
            .position(1200, 560)
            .display_name("Cerh Hfomttwi"),
        )
        .add_edge("start", "n_1")
        .add_edge("n_1", "agent_2")
        .add_edge("agent_2", "n_3")
        .add_edge(("n_3", "n_4"), "wait_for_response_7")
        .add_edge(("n_3", "n_5"), "n_8")
        .add_edge("wait_for_response_7", "n_1")
        .add_edge(("n_8", "n_9"), "n_1")
        .add_edge(("n_8", "n_10"), "n_11")
        .add_edge("n_11", "wait_for_response_7")
}
