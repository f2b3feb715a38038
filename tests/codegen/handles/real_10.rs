use kapso_flow::node::{
    Agent, Condition, Decide, Function, FunctionTool, SendText, SetVariable, Start, WaitForResponse,
};
use kapso_flow::{Edge, Flow, FunctionRef, Model, Value};
use serde_json::json;

const N_10_MESSAGE: &str = r"Fffi 👋 ¿Leahnod woafr rf ield mit cdsfm racnmrcoh? Aoweor fd cwwfffico, le hnodiw afrfr tield mitc dsf rr cnmrcoh ma we rlfdtcw 😊

Ic fwleah odiwoa rfrf, eldfmitcc sfm racn r oh maowe.";
const N_12_SYSTEM_PROMPT: &str = r#"ELF

Ormsitda wh fúteom Nrucu 000. Uoie cúwslm HI hmhdu. [fcssnmel] «Ormsi dal Hefc» "minrucu ldc""#;

pub fn real_10() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| {
        node.position(100, 300).display_name("Nuiwh")
    });

    let n_1 = flow.insert_with(
        "n_1",
        Decide::function(FunctionRef::id("bb3867b3-3ae1-4546-8298-830fb2e7808f"))
            .set("llm_configuration", json!({}))
            .set("function_name", "laltdc-alhuhn"),
        |node| node.position(400, 300).display_name("Oihrnwlh: Aohoteid"),
    );
    let n_1_n_2 = flow.branch_with(
        &n_1,
        Condition::new("n_2")
            .description(
                "Fi dnwhutt hftde cnr hr mlf deultls ma mffio nhl firrr ui Usiuff. Ad whuttfhf de \
                 cnrmhrwml: de ltlssmaw FF oonhllfi rrcu.",
            )
            .id("a94acf5e-8a56-4a59-8fdb-02adc41a8a69"),
    );
    let n_1_n_3 = flow.branch_with(
        &n_1,
        Condition::new("n_3")
            .description(
                "Fsldwu wetcimn: 'mt', 'nuwmmnm', 'eutfm' l uial rsrdwm. Le rauurfsl wudwetcim: ms \
                 tonfenu mm ms cmeutfm cl uialw.",
            )
            .id("8258a083-c039-4fbf-8821-c5ffa6637302"),
    );
    let n_1_n_4 = flow.branch_with(
        &n_1,
        Condition::new("n_4")
            .description(
                "Lswau drt adsocc s df SLC: tt fa auncdtdeafi ai eoli. Dicewn fw lswauh r \
                 dadsoccrscd.",
            )
            .id("2182f95f-9f2b-4c79-83e3-4eb8b045c787"),
    );
    let n_1_n_5 = flow.branch_with(
        &n_1,
        Condition::new("n_5")
            .description(
                "Wlhawdmc ailsw dmiti: lhn frcfluwm ehost lm aontc o sw fciaw. Ae lhawdmc ai \
                 swndmi.",
            )
            .id("e8006b4d-dcae-4d66-8741-a1d83071c6e2"),
    );

    let n_6 = flow.insert_with(
        "n-6",
        WaitForResponse::new()
            .timeout_seconds(21600)
            .set("save_response_to", Value::Null),
        |node| {
            node.position(750, 140)
                .display_name("Fowe fem Lwsuicdt (00000l chrtmwe)")
        },
    );

    let n_7 = flow.insert_with(
        "n_7",
        Decide::function(FunctionRef::id("bb3867b3-3ae1-4546-8298-830fb2e7808f"))
            .set("llm_configuration", json!({}))
            .set("function_name", "laltdc-alhuhn"),
        |node| node.position(1100, 140).display_name("Oihrnwlh: Aohoteid"),
    );
    let n_7_n_4 = flow.branch_with(
        &n_7,
        Condition::new("n_4")
            .description(
                "Cfhdc lm rwlhwwtwmeo fnadeaw ls uossra: tthiemhse, fn eusenhmtan fh cslm.",
            )
            .id("657906d5-4874-44a0-88e9-e8252d7e21c4"),
    );
    let n_7_n_5 = flow.branch_with(
        &n_7,
        Condition::new("n_5")
            .description("Eslrfsle fdwlwia se crwutw: ds rwtmoeid la uwwlnie mh oueuml.")
            .id("4443e5d4-4e17-4d75-879f-de25c55e51ef"),
    );
    let n_7_n_8 = flow.branch_with(
        &n_7,
        Condition::new("n_8")
            .description(
                "Cchio ctu dwmrnwchm o os rsufdde ms 00d mcmce mcfmisr: wdrnru ru chioi \
                 tusdwmrnwchm.",
            )
            .id("d15f285a-6004-465d-85c1-6663a043b5d9"),
    );
    let n_7_n_9 = flow.branch_with(
        &n_7,
        Condition::new("n_9")
            .description("Nh ln imndhofdhewa, w lu theruil wc 00a is ssoau: ei enoslu leoa.")
            .id("0c5569fe-6e80-46bf-84c0-10f1d625d7dd"),
    );

    let n_10 = flow.insert_with(
        "n_10",
        SendText::new(N_10_MESSAGE)
            .delay_seconds(0)
            .set("phone_number_id", Value::Null)
            .set("whatsapp_config_id", Value::Null)
            .set("to_phone_number", Value::Null)
            .set("provider_model_name", Value::Null)
            .set("provider_model_id", Value::Null)
            .set("ai_field_config", json!({})),
        |node| node.position(1450, 140).display_name("Wata Sicn Mofdccm"),
    );

    let n_11 = flow.insert_with(
        "n-11",
        Function::new(FunctionRef::id("4946c72a-b92c-429a-8a38-3d08378ed9d9"))
            .set("function_name", "Dmuadm Mmdo")
            .set("save_response_to", Value::Null),
        |node| {
            node.position(750, 340)
                .display_name("Auacsdst: Wdhoai Llle")
        },
    );

    let n_9 = flow.insert_with(
        "n_9",
        SetVariable::new("v1")
            .variable_value("o")
            .value_type("boolean"),
        |node| {
            node.position(1800, 340)
                .display_name("Rot Ufirfmts: rhimu_wlifmc_dofufuo")
        },
    );

    let n_12 = flow.insert_with(
        "n_12",
        Agent::new(N_12_SYSTEM_PROMPT)
            .model(Model::name("example-model"))
            .set("provider_model_id", "16b8ac74-7e62-4865-8c0d-0f4dee17b9f5")
            .set("temperature", "0.2")
            .max_iterations(8)
            .max_tokens(1024)
            .set("reasoning_effort", Value::Null)
            .prompt_cache_ttl("5m")
            .observer_prompt_mode("analysis_only")
            .message_delivery_mode("tool_only")
            .enabled_default_tools([
                "get_whatsapp_context",
                "get_current_datetime",
                "complete_task",
                "handoff_to_human",
                "send_notification_to_user",
                "enter_waiting",
            ])
            .set("default_tool_configs", json!({}))
            .function_tool(
                FunctionTool::new(
                    "iate_sldl",
                    FunctionRef::id("bb4cd7af-1c43-45a4-8663-366e63bc159f"),
                )
                .description(
                    "Dilhu sf ttfmacn ut eattt eo oetsnai che EtrsaMhi. NHADL afhhe sdil \
                     uasflttfma: ou eeatt heodoe sn it heaetrs. Hi rnha leafh efs ilhua.",
                )
                .set("function_name", "deco-cucw")
                .input_schema(json!({
                    "type": "object",
                    "required": ["v2"],
                    "properties": {
                        "v2": {
                            "type": "string",
                            "description": "Fa hsmwchm erht uh ldeuetc, elsde (0-0 chtawf).",
                        },
                    },
                })),
            )
            .function_tool(
                FunctionTool::new(
                    "aeotru_snai",
                    FunctionRef::id("4946c72a-b92c-429a-8a38-3d08378ed9d9"),
                )
                .description(
                    "Cewfro aellrdt nd eanlnu (Mschffss + tftd hmo csliowiaa). Oo fincewf OFAEL rd \
                     wn. Eanln ct schffss, dtf dr modcsl ow `aodn`.",
                )
                .set("function_name", "Dmuadm Mmdo")
                .input_schema(json!({
                    "type": "object",
                    "properties": {
                        "v3": {
                            "type": "string",
                            "description": "Rudaho ii mn siwtclissh, uo him tdruu.",
                        },
                        "v4": { "type": "string" },
                        "v5": {
                            "type": "string",
                            "description": "Ldilftio aoawu, aa: unewf_unwcsu_eswninltii",
                        },
                        "v6": { "type": "string" },
                        "v7": { "type": "string" },
                    },
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
        |node| node.position(1100, 560).display_name("ES Weude"),
    );

    flow.push_edge(
        Edge::new(&start, &n_1)
            .id("46683c45-8286-4a07-821b-67584d1dcbe1")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_1_n_3, &n_9)
            .id("af6c2199-b6a2-4767-84b0-dfbc826d6137")
            .edge_type("default")
            .flow_condition_id("8258a083-c039-4fbf-8821-c5ffa6637302"),
    );
    flow.push_edge(
        Edge::new(&n_1_n_5, &n_12)
            .id("32e864bf-8f8c-4943-873d-f24afd93a5ce")
            .edge_type("default")
            .flow_condition_id("e8006b4d-dcae-4d66-8741-a1d83071c6e2"),
    );
    flow.push_edge(
        Edge::new(&n_1_n_2, &n_6)
            .id("2c495036-b623-4f34-86e5-53c4fd96a264")
            .edge_type("default")
            .flow_condition_id("a94acf5e-8a56-4a59-8fdb-02adc41a8a69"),
    );
    flow.push_edge(
        Edge::new(&n_1_n_4, &n_11)
            .id("07417178-4862-43b1-8b19-039d37fae5e1")
            .edge_type("default")
            .flow_condition_id("2182f95f-9f2b-4c79-83e3-4eb8b045c787"),
    );
    flow.push_edge(
        Edge::new(&n_6, &n_7)
            .id("9e4577ff-8520-40a9-8501-a40bb49ed03f")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_7_n_5, &n_12)
            .id("9a4034c9-d86a-4a21-8ae3-bdc6c1e05205")
            .edge_type("default")
            .flow_condition_id("4443e5d4-4e17-4d75-879f-de25c55e51ef"),
    );
    flow.push_edge(
        Edge::new(&n_7_n_4, &n_11)
            .id("0c39824c-4959-45d0-81e1-fab597905a6b")
            .edge_type("default")
            .flow_condition_id("657906d5-4874-44a0-88e9-e8252d7e21c4"),
    );
    flow.push_edge(
        Edge::new(&n_7_n_8, &n_10)
            .id("1d553d7e-e440-47db-8187-64f4004710ae")
            .edge_type("default")
            .flow_condition_id("d15f285a-6004-465d-85c1-6663a043b5d9"),
    );
    flow.push_edge(
        Edge::new(&n_7_n_9, &n_9)
            .id("6f4d0746-a90c-4693-871a-fd629fae5944")
            .edge_type("default")
            .flow_condition_id("0c5569fe-6e80-46bf-84c0-10f1d625d7dd"),
    );
    flow.push_edge(
        Edge::new(&n_10, &n_9)
            .id("fcada15b-a037-4099-8e53-1b13ac79c795")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_11, &n_12)
            .id("3eaa4a56-0220-41cd-8f9e-715ead365a8e")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_12, &n_9)
            .id("c3c66c7d-d7aa-48ed-8b49-bf5ef393d494")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );

    flow
}
