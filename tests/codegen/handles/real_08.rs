use kapso_flow::node::{Agent, FunctionTool, SendText, Start};
use kapso_flow::{AiField, Flow, Model, Value};
use serde_json::json;

const MODEL: Model = Model::name("example-model");

pub fn real_08() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| node.position(100, 100));

    let send_text_2 = flow.insert_with(
        "send_text_2",
        SendText::new(AiField::new(""))
            .model(MODEL)
            .delay_seconds(0)
            .phone_number_id("111111111111111")
            .whatsapp_config_id("0f890e17-6027-4e2e-8426-160890ee0a7e")
            .set("to_phone_number", Value::Null)
            .set("provider_model_id", "4a7d1bc5-5497-4457-8d3b-96ba1229b260"),
        |node| node.position(660, 320).display_name("Aedh Uuhs Howedmh"),
    );

    let agent_1 = flow.insert_with(
        "agent_1",
        Agent::new(
            "\"Meea ta dfmurehwo em afirsrhl l ehamudh cc Wt Aeur hle NftlaAcm. Eeatta, fmurehwo \
             emwafirsr lrl ehaú dhsccm ts eurhhlednft aacmfmeea_tawd, u ehwo emwafirs hlr se \
             amudhsccmwt aeurh_lednftl acmfmeeatta dfmureh oeemw, irsr l lúeham dh ccmwtsae rhhle \
             nf laacmfm. Aé awdfm r háoeem.\"",
        )
        .model(MODEL)
        .set("provider_model_id", "4a7d1bc5-5497-4457-8d3b-96ba1229b260")
        .set("temperature", "0.0")
        .max_iterations(5)
        .max_tokens(500)
        .set("reasoning_effort", Value::Null)
        .prompt_cache_ttl("5m")
        .observer_prompt_mode("analysis_only")
        .message_delivery_mode("auto_send_assistant_text")
        .enabled_default_tools([
            "send_notification_to_user",
            "send_media",
            "get_execution_metadata",
            "get_whatsapp_context",
            "contact_conversations",
            "get_current_datetime",
            "save_variable",
            "get_variable",
            "ask_about_file",
            "enter_waiting",
            "complete_task",
            "handoff_to_human",
        ])
        .set("default_tool_configs", json!({}))
        .function_tool(
            FunctionTool::default()
                .name("ioioasdol_orsw")
                .description("Idnshawo reo ftmsew auddlfarwoi iua crtú nmw hmnwcooniic.")
                .set("function_id", Value::Null)
                .set("function_name", Value::Null)
                .input_schema(json!({
                    "properties": {
                        "v1": { "const": "ioioasdol_orsw", "type": "string" },
                    },
                    "required": ["v1"],
                    "type": "object",
                })),
        )
        .function_tool(
            FunctionTool::default()
                .name("irism_ssnhfrc")
                .description(
                    "Wslu eou scnlnfl th dinu ms tr ilmrmfedtw. Hwdd rsnt hcraoéo ad wsluoeouw cnl \
                     fl thodinu msrtr, lmrm e túuihw dc sntnhcra.",
                )
                .set("function_id", Value::Null)
                .set("function_name", Value::Null)
                .input_schema(json!({
                    "properties": {
                        "v1": { "const": "irism_ssnhfrc", "type": "string" },
                        "v2": {
                            "description": "Irwhh wfcianrddm: moftrhta, eclthów dmheioah, riar sremsmodt, sei.",
                            "type": "string",
                        },
                        "v3": {
                            "description": "Uodmi al oc nuufdmo wa nrcmhls WODA-AN-OH",
                            "type": "string",
                        },
                        "v4": {
                            "description": "Fnoe ia if amtewdm ui ceildsl WN:OT (00s)",
                            "type": "string",
                        },
                        "v5": {
                            "description": "Henrnh sieiscou ohc stlmedh",
                            "type": "string",
                        },
                        "v6": {
                            "description": "Húluse sr wacheifnls",
                            "type": "integer",
                        },
                        "v7": {
                            "description": "Húsmec he EnfnuUow liw alnimoe, orf iórtfa cu lfím",
                            "type": "string",
                        },
                    },
                    "required": ["v1", "v5", "v7", "v3", "v4", "v6"],
                    "type": "object",
                })),
        )
        .set("flow_agent_webhooks", json!([]))
        .set("flow_agent_knowledge_bases", json!([]))
        .set("flow_agent_mcp_servers", json!([]))
        .set("flow_agent_resources", json!([]))
        .set("flow_agent_app_integration_tools", json!([]))
        .sandbox_enabled(false)
        .sandbox_network_mode("allow_all")
        .set("sandbox_allowed_outbound_hosts", json!([])),
        |node| node.position(460, 100).display_name("HL Enacw"),
    );

    flow.connect(&start, &agent_1);
    flow.connect(&agent_1, &send_text_2);

    flow
}
