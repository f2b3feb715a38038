use kapso_flow::node::{
    Agent, Condition, Decide, Function, FunctionTool, Handoff, SendText, Start,
};
use kapso_flow::{Flow, FunctionRef, Model, Node};
use serde_json::json;

const MODEL: Model = Model::name("example-model");

pub fn real_04() -> Flow {
    Flow::new()
        .push(
            Node::new("start", Start::new())
                .position(400, -280)
                .display_name("Ilsaw"),
        )
        .push(
            Node::new(
                "n_1",
                Function::new(FunctionRef::id("a4e699da-dc24-4f3e-878a-fb426f9e1231")),
            )
            .position(380, -120)
            .display_name("Ldmtwmou: meeshd-mideh-duush"),
        )
        .push(
            Node::new(
                "n_2",
                Agent::new(
                    "Feaein Dmucrahaacs Erdw Ndutwcfc [hhreiucs] $00.000 \"Htdwuhra, ef aeinc \
                     mucraha cs erdwnn…\"",
                )
                .model(MODEL)
                .set("provider_model_id", "24db52a9-de82-467f-8269-782d5dfa50f7")
                .set("temperature", "0.25")
                .max_iterations(18)
                .max_tokens(1800)
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
                        "Shnoc asnwhtae sc Hlts f uarnumri uoatna nwwiatut/ruash ld acnldsh ocu \
                         snwhtaeu c hltsufwu rnumri.",
                    )
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
                ),
            )
            .position(540, 420)
            .display_name("OC Dsoie"),
        )
        .push(
            Node::new(
                "n_3",
                Function::new(FunctionRef::id("f46ede4a-8c1c-432f-829b-4fe96b54a905")),
            )
            .position(380, 60)
            .display_name("Nenocwro: dhcco-wrmnmanro-luasn"),
        )
        .push(
            Node::new("n_4", Handoff::new())
                .position(620, 960)
                .display_name("Hhuwoto"),
        )
        .push(
            Node::new(
                "n_5",
                Function::new(FunctionRef::id("5502bf4f-9ab0-4a84-823e-a0ac92d69138")),
            )
            .position(400, 80)
            .display_name("Duftelor: onrdol-rlafw-wfotrd-dfufsed"),
        )
        .push(
            Node::new(
                "n_6",
                Decide::function(FunctionRef::id("d4571d1f-4a80-44ec-8bcb-c50cd19e804a"))
                    .conditions([
                        Condition::new("n_7")
                            .description("Etfefht c uafif ioc dhwcmna tahusm.")
                            .id("9ef2d769-0082-4d80-8bbd-0eaacfdf11cf"),
                        Condition::new("n_8")
                            .description("Aecli hfwlowfa DNCRI CWCHFD.")
                            .id("833a8a5e-9aad-40fb-80a0-fa518560b644"),
                    ]),
            )
            .position(400, 200)
            .display_name("Mfeiouiw: winrl-uehal-neftm"),
        )
        .push(
            Node::new(
                "n_9",
                Function::new(FunctionRef::id("9d9d3a94-fb20-49a9-869c-14d92c0eecfe")),
            )
            .position(120, 640)
            .display_name("Ossuricm: iasmc-lhota-wemltuc"),
        )
        .push(
            Node::new(
                "n_10",
                Function::new(FunctionRef::id("ad4c06a7-23c7-4aeb-8643-fac26476916f")),
            )
            .position(120, 760)
            .display_name("Hewadmom: ohdc-nlwhhi-hhwm-fcn-me"),
        )
        .push(
            Node::new(
                "n_11",
                SendText::new(
                    "Utelac {{vars.v3.name}} flarsh cc Naar. Rcrfc: ${{vars.v3.v4}}. Fdddh ceeflet \
                     00%: ${{vars.v3.v5}}. Antfhu ad dnmihindtm u molamcfe dsr ta uelwcso.",
                ),
            )
            .position(120, 880)
            .display_name("Rhdnhhchi dtoolo hcuts"),
        )
        .push(
            Node::new(
                "n_12",
                Function::new(FunctionRef::id("b9b92836-7065-4bc3-8fd6-ba82f78fc614")),
            )
            .position(400, 300)
            .display_name("Ruconleh: modmwhie-hrerlel-crta"),
        )
        .push(
            Node::new(
                "n_13",
                Decide::function(FunctionRef::id("d46e4ae4-7dd7-4a80-8f4f-a9043ed4f3ad"))
                    .conditions([
                        Condition::new("n_14")
                            .description("Outmaha oanei t aca aisnhrlot Nfos.")
                            .id("71bbc777-ac0b-4877-8f65-06703d9a20f5"),
                        Condition::new("n_15")
                            .description("Eisnttc whrscwee oh Dncw (heda.arue.frriwwt_dcomnln).")
                            .id("99627559-f662-439b-8687-c3b37c4893cc"),
                    ]),
            )
            .position(470, 360)
            .display_name("Idwoludm: hrhft-wmiulmch-wunud"),
        )
        .push(
            Node::new(
                "agent_16",
                Agent::new("Runetufus Auluf Hltl Sliarrro [eonwerit]")
                    .model(MODEL)
                    .set("provider_model_id", "fe086e20-f34e-4163-82e9-77683832b6e6")
                    .max_tokens(2500)
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
                        .input_schema(json!({
                            "type": "object",
                            "properties": {},
                            "additionalProperties": false,
                        })),
                    ),
            )
            .position(120, 480)
            .display_name("Lecro: hhacd awetoc Ewso"),
        )
        .push(
            Node::new(
                "n_17",
                Decide::function(FunctionRef::id("06bee0f0-3b80-4ab0-86a2-05f7c4fec7d5"))
                    .conditions([
                        Condition::new("n_18")
                            .description("Tmfnanr u di ofddh.")
                            .id("4687c2d0-0be4-4d1b-8f55-e909eba5cf9b"),
                        Condition::new("n_19")
                            .description("Cmmlilm sftcd roanlcftm.")
                            .id("5c23d048-082d-4049-8a64-ae55d94dbe5f"),
                    ]),
            )
            .position(400, 40)
            .display_name("Oiiniana: tnanm-srod-cfwce"),
        )
        .push(
            Node::new(
                "n_20",
                Agent::new("Seocrlwmc Wcuel Fmrr Ohdnniuc — tnu meihesm [auofelau]")
                    .model(MODEL)
                    .set("provider_model_id", "fe086e20-f34e-4163-82e9-77683832b6e6")
                    .temperature(0.25)
                    .max_iterations(15)
                    .max_tokens(2500)
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
                    ),
            )
            .position(720, 320)
            .display_name("Cohda: rhdol oteftma"),
        )
        .push(
            Node::new(
                "n_21",
                Decide::function(FunctionRef::id("bd05602c-f10a-4adc-841c-2bb6ffde3cec"))
                    .conditions([
                        Condition::new("n_22")
                            .description("Hlmefw fu iirlr sfrtnrt.")
                            .id("f05effb3-3ffa-4529-8de1-4a1afac6ee28"),
                        Condition::new("n_8")
                            .description("Ueuol n ohurhm dcrnhf.")
                            .id("5b34067d-efb2-4dee-8da2-507962dcdedc"),
                    ]),
            )
            .position(720, 480)
            .display_name("Amwrwudh: fuleo-tllor-duei"),
        )
        .push(
            Node::new(
                "n_23",
                Decide::function(FunctionRef::id("41b4cddb-ee89-4768-8220-fc1b14397ebb"))
                    .conditions([
                        Condition::new("n_24")
                            .description("Hmirrw/wmesfi uhdlenmia.")
                            .id("cf26b226-3bbb-4ba0-8466-3361fedf6e42"),
                        Condition::new("n_25")
                            .description("Lmdarw tuloedme.")
                            .id("23d136d5-3078-4c1e-8072-cbb08be47f8c"),
                    ]),
            )
            .position(120, 520)
            .display_name("Fswdlwic: cilrn-aiwra-indolnifrnlc"),
        )
        .push(
            Node::new(
                "n_26",
                Function::new(FunctionRef::id("dbd65cda-85b9-4f90-8f32-067e0b94b357")),
            )
            .position(-80, 640)
            .display_name("Cinthare: uhwedird-ooceds-thcu"),
        )
        .push(
            Node::new(
                "n_27",
                SendText::new(
                    "Nudurr ltliowrtfo cc ueos. Cnaahulldi: {{vars.v7.v8}}. Rfsrhhtf: \
                     {{vars.v7.v9}}. Ruwdnar: {{vars.v7.v10}}.",
                ),
            )
            .position(-80, 760)
            .display_name("Ummoswhmm uolmac oiwnl"),
        )
        .add_edge("start", "n_1")
        .add_edge("n_1", "n_3")
        .add_edge("n_3", "n_17")
        .add_edge(("n_17", "n_18"), "n_12")
        .add_edge(("n_17", "n_19"), "n_5")
        .add_edge("n_5", "n_6")
        .add_edge(("n_6", "n_7"), "n_20")
        .add_edge(("n_6", "n_8"), "agent_16")
        .add_edge("n_12", "n_13")
        .add_edge(("n_13", "n_14"), "n_2")
        .add_edge(("n_13", "n_15"), "n_2")
        .add_edge("n_2", "n_4")
        .add_edge("n_20", "n_21")
        .add_edge(("n_21", "n_22"), "n_20")
        .add_edge(("n_21", "n_8"), "agent_16")
        .add_edge("agent_16", "n_23")
        .add_edge(("n_23", "n_24"), "n_9")
        .add_edge(("n_23", "n_25"), "n_26")
        .add_edge("n_9", "n_10")
        .add_edge("n_10", "n_11")
        .add_edge("n_26", "n_27")
}
