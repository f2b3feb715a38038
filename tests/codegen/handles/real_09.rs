use kapso_flow::node::{
    Agent, AgentWebhook, Condition, Decide, Function, SendText, Start, WaitForResponse,
};
use kapso_flow::{Edge, Flow, FunctionRef, Model, Value};
use serde_json::json;

pub fn real_09() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| {
        node.position(100, 300).display_name("Aowrl")
    });

    let n_1 = flow.insert_with(
        "n_1",
        Function::new(FunctionRef::id("db7d3295-d5ca-4781-8d81-84eef083aed1"))
            .set("save_response_to", Value::Null),
        |node| node.position(320, 300).display_name("Hrfi Atdut"),
    );

    let agent_2 = flow.insert_with(
        "agent_2",
        Agent::new("[umutswno] … {{v1}} …")
            .model(Model::name("example-model"))
            .set("provider_model_id", "59c17d41-fe06-4481-89b5-63ecd9f7cfed")
            .set("temperature", "0.3")
            .max_iterations(40)
            .set("reasoning_effort", Value::Null)
            .observer_prompt_mode("analysis_only")
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
            .set("flow_agent_function_tools", json!([]))
            .webhook(
                AgentWebhook::new("ecsht_srsd")
                    .description("Euhwmfo c lahmntf mafftc es iwhi sicw'w IwiSum tsaii. [ctullnaw]")
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
                    }))
                    .set("jmespath_query", Value::Null)
                    .set("ai_field_config", json!({})),
            )
            .set("flow_agent_knowledge_bases", json!([]))
            .set("flow_agent_mcp_servers", json!([]))
            .set("flow_agent_resources", json!([]))
            .set("flow_agent_app_integration_tools", json!([]))
            .sandbox_enabled(false)
            .sandbox_network_mode("allow_all")
            .set("sandbox_allowed_outbound_hosts", json!([])),
        |node| node.position(540, 300).display_name("MmwNee Rdatm"),
    );

    let n_3 = flow.insert_with(
        "n_3",
        Decide::function(FunctionRef::id("21ae5ad4-1903-4cd6-8993-eb5a864d86a6"))
            .set("llm_configuration", json!({}))
            .set("function_name", "rironc-wsios-ddefi"),
        |node| node.position(760, 300).display_name("Wma Sowio Hunus?"),
    );
    let n_3_n_4 = flow.branch_with(
        &n_3,
        Condition::new("n_4")
            .description("Mniwl wofh d srwrfir almc esro")
            .id("787c7bb6-c0e5-4898-8fb5-6892f3122a7a"),
    );
    let n_3_n_5 = flow.branch_with(
        &n_3,
        Condition::new("n_5")
            .description("Inaud aeutfotr mr omfdwc (0 clerdn)")
            .id("c8657f1c-d4a4-4337-87bd-44bf239246ac"),
    );
    flow.branch_with(
        &n_3,
        Condition::new("n_6")
            .description("Iaaht wilrsenad mofsaswsr dwneawfeomsm")
            .id("abd1d013-0665-4242-8f2e-04bc12030f9a"),
    );

    let wait_for_response_7 = flow.insert_with(
        "wait_for_response_7",
        WaitForResponse::new()
            .set("timeout_seconds", Value::Null)
            .set("save_response_to", Value::Null),
        |node| node.position(980, 160).display_name("Tsat ldc Lehr"),
    );

    let n_8 = flow.insert_with(
        "n_8",
        Decide::function(FunctionRef::id("eadad7cd-63b3-4e6d-8a01-998fcdafc2e1"))
            .set("llm_configuration", json!({}))
            .set("function_name", "denstw-sfuhc-swtmfwa"),
        |node| node.position(980, 440).display_name("Slmic iu Dhsnrldm?"),
    );
    let n_8_n_9 = flow.branch_with(
        &n_8,
        Condition::new("n_9")
            .description("chfar_winas <= 0, radlt naa mrrte")
            .id("05671065-3e9a-48e2-8587-adac4db1120e"),
    );
    let n_8_n_10 = flow.branch_with(
        &n_8,
        Condition::new("n_10")
            .description("alrie_acieo > 0, ffof tffnfnet fsweole")
            .id("9a53009d-2e14-428c-8de7-905e2ae608a9"),
    );

    let n_11 = flow.insert_with(
        "n_11",
        SendText::new("קרתה תקלה, שלח לי הודעה חדשה ואמשיך מכאן"),
        |node| node.position(1200, 560).display_name("Cerh Hfomttwi"),
    );

    flow.push_edge(
        Edge::new(&start, &n_1)
            .id("464929e2-a606-4e27-8845-9c97e7fccd7f")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_1, &agent_2)
            .id("93742882-e3ca-4e82-8291-d69e7f017e0e")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&agent_2, &n_3)
            .id("cf7688a2-7380-4628-8900-47b79ca647f6")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_3_n_4, &wait_for_response_7)
            .id("b6d42415-497e-4e90-84be-699b0661d29a")
            .edge_type("default")
            .flow_condition_id("787c7bb6-c0e5-4898-8fb5-6892f3122a7a"),
    );
    flow.push_edge(
        Edge::new(&n_3_n_5, &n_8)
            .id("5695243c-1977-415a-8f1f-adfe4c137387")
            .edge_type("default")
            .flow_condition_id("c8657f1c-d4a4-4337-87bd-44bf239246ac"),
    );
    flow.push_edge(
        Edge::new(&wait_for_response_7, &n_1)
            .id("5114ec59-e246-41ae-8b43-f971701fffee")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_8_n_9, &n_1)
            .id("1381740e-b5de-4b2d-8fc0-89a31bc34e8b")
            .edge_type("default")
            .flow_condition_id("05671065-3e9a-48e2-8587-adac4db1120e"),
    );
    flow.push_edge(
        Edge::new(&n_8_n_10, &n_11)
            .id("81d86e27-d996-4049-846d-33bc00caddac")
            .edge_type("default")
            .flow_condition_id("9a53009d-2e14-428c-8de7-905e2ae608a9"),
    );
    flow.push_edge(
        Edge::new(&n_11, &wait_for_response_7)
            .id("9fb7c315-3c38-4c6f-849b-b9840c4331d4")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );

    flow
}
