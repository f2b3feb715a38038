use kapso_flow::node::{
    Agent, Condition, Decide, Function, FunctionTool, Handoff, SendText, Start,
};
use kapso_flow::{Edge, Flow, FunctionRef, Model, Value};
use serde_json::json;

const MODEL: Model = Model::name("example-model");

pub fn real_04() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| {
        node.position(400, -280).display_name("Ilsaw")
    });

    let n_1 = flow.insert_with(
        "n_1",
        Function::new(FunctionRef::id("a4e699da-dc24-4f3e-878a-fb426f9e1231"))
            .set("function_name", "odscsl-nootu-uirsr")
            .set("save_response_to", Value::Null),
        |node| {
            node.position(380, -120)
                .display_name("Ldmtwmou: meeshd-mideh-duush")
        },
    );

    let n_2 = flow.insert_with(
        "n_2",
        Agent::new(
            "Feaein Dmucrahaacs Erdw Ndutwcfc [hhreiucs] $00.000 \"Htdwuhra, ef aeinc mucraha cs \
             erdwnn…\"",
        )
        .model(MODEL)
        .set("provider_model_id", "24db52a9-de82-467f-8269-782d5dfa50f7")
        .set("temperature", "0.25")
        .max_iterations(18)
        .max_tokens(1800)
        .set("reasoning_effort", Value::Null)
        .observer_prompt_mode("interactive_chat")
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
            "enter_waiting",
        ])
        .function_tool(
            FunctionTool::new(
                "fonaai_eiuaoser_eoce",
                FunctionRef::id("5be7853b-bd5f-4308-81d5-36ac39168e71"),
            )
            .description(
                "Shnoc asnwhtae sc Hlts f uarnumri uoatna nwwiatut/ruash ld acnldsh ocu snwhtaeu c \
                 hltsufwu rnumri.",
            )
            .set("function_name", "lcli-oenlch-foraflt-llnco")
            .input_schema(json!({
                "type": "object",
                "properties": {
                    "v1": {
                        "type": "string",
                        "description": "Mmltml uhc lhhmdelu",
                    },
                    "v2": { "type": "number", "description": "Mhuslifu" },
                },
                "required": ["v1"],
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
        |node| node.position(540, 420).display_name("OC Dsoie"),
    );

    let n_3 = flow.insert_with(
        "n_3",
        Function::new(FunctionRef::id("f46ede4a-8c1c-432f-829b-4fe96b54a905"))
            .set("function_name", "nwcst-saufoctin-itfss")
            .set("save_response_to", Value::Null),
        |node| {
            node.position(380, 60)
                .display_name("Nenocwro: dhcco-wrmnmanro-luasn")
        },
    );

    let n_4 = flow.insert_with(
        "n_4",
        Handoff::new()
            .set("reason", Value::Null)
            .set("context_data", Value::Null),
        |node| node.position(620, 960).display_name("Hhuwoto"),
    );

    let n_5 = flow.insert_with(
        "n_5",
        Function::new(FunctionRef::id("5502bf4f-9ab0-4a84-823e-a0ac92d69138"))
            .set("function_name", "nnnmic-iomah-wmofsu-alurnww")
            .set("save_response_to", Value::Null),
        |node| {
            node.position(400, 80)
                .display_name("Duftelor: onrdol-rlafw-wfotrd-dfufsed")
        },
    );

    let n_6 = flow.insert_with(
        "n_6",
        Decide::function(FunctionRef::id("d4571d1f-4a80-44ec-8bcb-c50cd19e804a"))
            .set("function_name", "ntuco-rwldi-acihl"),
        |node| {
            node.position(400, 200)
                .display_name("Mfeiouiw: winrl-uehal-neftm")
        },
    );
    let n_6_n_7 = flow.branch_with(
        &n_6,
        Condition::new("n_7")
            .description("Etfefht c uafif ioc dhwcmna tahusm.")
            .id("9ef2d769-0082-4d80-8bbd-0eaacfdf11cf"),
    );
    let n_6_n_8 = flow.branch_with(
        &n_6,
        Condition::new("n_8")
            .description("Aecli hfwlowfa DNCRI CWCHFD.")
            .id("833a8a5e-9aad-40fb-80a0-fa518560b644"),
    );

    let n_9 = flow.insert_with(
        "n_9",
        Function::new(FunctionRef::id("9d9d3a94-fb20-49a9-869c-14d92c0eecfe"))
            .set("function_name", "wdhum-cusrn-oflulto")
            .set("save_response_to", Value::Null),
        |node| {
            node.position(120, 640)
                .display_name("Ossuricm: iasmc-lhota-wemltuc")
        },
    );

    let n_10 = flow.insert_with(
        "n_10",
        Function::new(FunctionRef::id("ad4c06a7-23c7-4aeb-8643-fac26476916f"))
            .set("function_name", "lenr-siawsl-anfu-cid-dn")
            .set("save_response_to", Value::Null),
        |node| {
            node.position(120, 760)
                .display_name("Hewadmom: ohdc-nlwhhi-hhwm-fcn-me")
        },
    );

    let n_11 = flow.insert_with(
        "n_11",
        SendText::new(
            "Utelac {{vars.v3.name}} flarsh cc Naar. Rcrfc: ${{vars.v3.v4}}. Fdddh ceeflet 00%: \
             ${{vars.v3.v5}}. Antfhu ad dnmihindtm u molamcfe dsr ta uelwcso.",
        )
        .delay_seconds(0),
        |node| {
            node.position(120, 880)
                .display_name("Rhdnhhchi dtoolo hcuts")
        },
    );

    let n_12 = flow.insert_with(
        "n_12",
        Function::new(FunctionRef::id("b9b92836-7065-4bc3-8fd6-ba82f78fc614"))
            .set("function_name", "fmwtiwun-umhonsm-mola")
            .set("save_response_to", Value::Null),
        |node| {
            node.position(400, 300)
                .display_name("Ruconleh: modmwhie-hrerlel-crta")
        },
    );

    let n_13 = flow.insert_with(
        "n_13",
        Decide::function(FunctionRef::id("d46e4ae4-7dd7-4a80-8f4f-a9043ed4f3ad"))
            .set("function_name", "auenr-cwllfdhr-oesso"),
        |node| {
            node.position(470, 360)
                .display_name("Idwoludm: hrhft-wmiulmch-wunud")
        },
    );
    let n_13_n_14 = flow.branch_with(
        &n_13,
        Condition::new("n_14")
            .description("Outmaha oanei t aca aisnhrlot Nfos.")
            .id("71bbc777-ac0b-4877-8f65-06703d9a20f5"),
    );
    let n_13_n_15 = flow.branch_with(
        &n_13,
        Condition::new("n_15")
            .description("Eisnttc whrscwee oh Dncw (heda.arue.frriwwt_dcomnln).")
            .id("99627559-f662-439b-8687-c3b37c4893cc"),
    );

    let agent_16 = flow.insert_with(
        "agent_16",
        Agent::new("Runetufus Auluf Hltl Sliarrro [eonwerit]")
            .model(MODEL)
            .set("provider_model_id", "fe086e20-f34e-4163-82e9-77683832b6e6")
            .set("temperature", "0.0")
            .max_tokens(2500)
            .set("reasoning_effort", Value::Null)
            .observer_prompt_mode("interactive_chat")
            .enabled_default_tools([
                "send_notification_to_user",
                "send_media",
                "get_execution_metadata",
                "get_whatsapp_context",
                "get_current_datetime",
                "save_variable",
                "get_variable",
                "ask_about_file",
                "enter_waiting",
                "complete_task",
                "handoff_to_human",
            ])
            .function_tool(
                FunctionTool::new(
                    "fonaai_eiuaoser_eoce",
                    FunctionRef::id("5be7853b-bd5f-4308-81d5-36ac39168e71"),
                )
                .description("Dcmmu cwrccfsl rm Nlew [tnmcaclt]")
                .set("function_name", "lcli-oenlch-foraflt-llnco")
                .input_schema(json!({
                    "type": "object",
                    "properties": {
                        "v1": {
                            "type": "string",
                            "description": "Mmltml uhc lhhmdelu",
                        },
                        "v2": { "type": "number", "description": "Mhuslifu" },
                    },
                    "required": ["v1"],
                })),
            )
            .function_tool(
                FunctionTool::new(
                    "rsalrhahi_fealtahr",
                    FunctionRef::id("84ce7744-3d7b-43d8-8138-d29f153ae197"),
                )
                .description("Dtcaoare mo wt rdcmicil mns nsteiour lolf wwilc.")
                .set("function_name", "rmf-sdulmum-nacaur")
                .input_schema(json!({
                    "type": "object",
                    "properties": {
                        "v6": {
                            "type": "string",
                            "description": "Wcictf lwu smshtutr",
                        },
                    },
                    "required": ["v6"],
                })),
            )
            .function_tool(
                FunctionTool::new(
                    "telcnidliwdfo_stmfihra_wwndufuifh",
                    FunctionRef::id("9d9d3a94-fb20-49a9-869c-14d92c0eecfe"),
                )
                .description("Rmhl enslalll sicn.flfrs.lhleo_ahufidm ihi nddll TH.")
                .set("function_name", "wdhum-cusrn-oflulto")
                .input_schema(json!({
                    "type": "object",
                    "properties": {},
                    "additionalProperties": false,
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
        |node| {
            node.position(120, 480)
                .display_name("Lecro: hhacd awetoc Ewso")
        },
    );

    let n_17 = flow.insert_with(
        "n_17",
        Decide::function(FunctionRef::id("06bee0f0-3b80-4ab0-86a2-05f7c4fec7d5"))
            .set("function_name", "fncoo-dusl-tuhnn"),
        |node| {
            node.position(400, 40)
                .display_name("Oiiniana: tnanm-srod-cfwce")
        },
    );
    let n_17_n_18 = flow.branch_with(
        &n_17,
        Condition::new("n_18")
            .description("Tmfnanr u di ofddh.")
            .id("4687c2d0-0be4-4d1b-8f55-e909eba5cf9b"),
    );
    let n_17_n_19 = flow.branch_with(
        &n_17,
        Condition::new("n_19")
            .description("Cmmlilm sftcd roanlcftm.")
            .id("5c23d048-082d-4049-8a64-ae55d94dbe5f"),
    );

    let n_20 = flow.insert_with(
        "n_20",
        Agent::new("Seocrlwmc Wcuel Fmrr Ohdnniuc — tnu meihesm [auofelau]")
            .model(MODEL)
            .set("provider_model_id", "fe086e20-f34e-4163-82e9-77683832b6e6")
            .temperature(0.25)
            .max_iterations(15)
            .max_tokens(2500)
            .set("reasoning_effort", Value::Null)
            .observer_prompt_mode("interactive_chat")
            .enabled_default_tools([
                "send_notification_to_user",
                "get_execution_metadata",
                "get_whatsapp_context",
                "get_current_datetime",
                "save_variable",
                "get_variable",
                "enter_waiting",
                "complete_task",
                "handoff_to_human",
            ])
            .function_tool(
                FunctionTool::new(
                    "fonaai_eiuaoser_eoce",
                    FunctionRef::id("5be7853b-bd5f-4308-81d5-36ac39168e71"),
                )
                .description("Hmeti iariatll ed Drst m lwwmrmew sudtsc cdfconsl/nwcoe.")
                .set("function_name", "lcli-oenlch-foraflt-llnco")
                .input_schema(json!({
                    "type": "object",
                    "properties": {
                        "v1": {
                            "type": "string",
                            "description": "Mmltml uhc lhhmdelu",
                        },
                        "v2": { "type": "number", "description": "Mhuslifu" },
                    },
                    "required": ["v1"],
                })),
            )
            .function_tool(
                FunctionTool::new(
                    "rsalrhahi_fealtahr",
                    FunctionRef::id("84ce7744-3d7b-43d8-8138-d29f153ae197"),
                )
                .description("Dtcaoare mo wt rdcmicil mns nsteiour lolf wwilc.")
                .set("function_name", "rmf-sdulmum-nacaur")
                .input_schema(json!({
                    "type": "object",
                    "properties": {
                        "v6": {
                            "type": "string",
                            "description": "Wcictf lwu smshtutr",
                        },
                    },
                    "required": ["v6"],
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
        |node| node.position(720, 320).display_name("Cohda: rhdol oteftma"),
    );

    let n_21 = flow.insert_with(
        "n_21",
        Decide::function(FunctionRef::id("bd05602c-f10a-4adc-841c-2bb6ffde3cec"))
            .set("function_name", "etsfi-hetmtf-hllh"),
        |node| {
            node.position(720, 480)
                .display_name("Amwrwudh: fuleo-tllor-duei")
        },
    );
    let n_21_n_22 = flow.branch_with(
        &n_21,
        Condition::new("n_22")
            .description("Hlmefw fu iirlr sfrtnrt.")
            .id("f05effb3-3ffa-4529-8de1-4a1afac6ee28"),
    );
    let n_21_n_8 = flow.branch_with(
        &n_21,
        Condition::new("n_8")
            .description("Ueuol n ohurhm dcrnhf.")
            .id("5b34067d-efb2-4dee-8da2-507962dcdedc"),
    );

    let n_23 = flow.insert_with(
        "n_23",
        Decide::function(FunctionRef::id("41b4cddb-ee89-4768-8220-fc1b14397ebb"))
            .set("function_name", "ecduo-wiole-mrehdecwounc"),
        |node| {
            node.position(120, 520)
                .display_name("Fswdlwic: cilrn-aiwra-indolnifrnlc")
        },
    );
    let n_23_n_24 = flow.branch_with(
        &n_23,
        Condition::new("n_24")
            .description("Hmirrw/wmesfi uhdlenmia.")
            .id("cf26b226-3bbb-4ba0-8466-3361fedf6e42"),
    );
    let n_23_n_25 = flow.branch_with(
        &n_23,
        Condition::new("n_25")
            .description("Lmdarw tuloedme.")
            .id("23d136d5-3078-4c1e-8072-cbb08be47f8c"),
    );

    let n_26 = flow.insert_with(
        "n_26",
        Function::new(FunctionRef::id("dbd65cda-85b9-4f90-8f32-067e0b94b357"))
            .set("function_name", "wsfnamtl-ufetho-nala")
            .set("save_response_to", Value::Null),
        |node| {
            node.position(-80, 640)
                .display_name("Cinthare: uhwedird-ooceds-thcu")
        },
    );

    let n_27 = flow.insert_with(
        "n_27",
        SendText::new(
            "Nudurr ltliowrtfo cc ueos. Cnaahulldi: {{vars.v7.v8}}. Rfsrhhtf: {{vars.v7.v9}}. \
             Ruwdnar: {{vars.v7.v10}}.",
        )
        .delay_seconds(0),
        |node| {
            node.position(-80, 760)
                .display_name("Ummoswhmm uolmac oiwnl")
        },
    );

    flow.push_edge(
        Edge::new(&start, &n_1)
            .id("41afbf5b-79be-4f41-89e6-226927d215f4")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_1, &n_3)
            .id("2ccdff7a-8442-4ceb-8b5a-e9dd59c011df")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_3, &n_17)
            .id("469cd9e9-5881-45f2-8171-cbf0ee730553")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_17_n_18, &n_12)
            .id("573e8226-4d11-4070-8869-32354e0ed81f")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_17_n_19, &n_5)
            .id("bbdf135b-6ce9-4f92-801b-812f71442427")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_5, &n_6)
            .id("d7332a98-b3ad-4fe6-8b15-d4ac61f5f93d")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_6_n_7, &n_20)
            .id("67aa16d8-af9f-4174-86f6-61d3c198f9d0")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_6_n_8, &agent_16)
            .id("a0196105-b320-4dfd-8569-4669631b09ca")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_12, &n_13)
            .id("269d76d8-3788-4af9-8ebc-8fa741418b5b")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_13_n_14, &n_2)
            .id("012fc3de-b44b-4d4e-8684-e2c65b79eac2")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_13_n_15, &n_2)
            .id("66b01a85-1133-41f9-8656-1f999585bcba")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_2, &n_4)
            .id("f76a2fd6-444f-4980-89da-03e678b619d8")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_20, &n_21)
            .id("8d308053-0695-48ff-8be4-4fb7342fd975")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_21_n_22, &n_20)
            .id("b1d3c13f-6cb5-429f-8d96-7c00b591e420")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_21_n_8, &agent_16)
            .id("9e46cacf-ee5f-40d6-8ca1-2b01121dede9")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&agent_16, &n_23)
            .id("cabb4c6d-155b-4a3d-836a-60386a90e109")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_23_n_24, &n_9)
            .id("7f47a2f3-e65b-470e-8a39-d382c2c1258e")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_23_n_25, &n_26)
            .id("ecb0923d-34d5-4663-8544-a569a4cdbdac")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_9, &n_10)
            .id("e74bb4e8-7d51-4040-8ed8-a9d13280f40b")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_10, &n_11)
            .id("b8423eee-8390-4ece-8884-36054bb0cfd0")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );
    flow.push_edge(
        Edge::new(&n_26, &n_27)
            .id("24c5627e-b906-4760-8e20-3ebb6ea99f32")
            .edge_type("default")
            .set("flow_condition_id", Value::Null),
    );

    flow
}
