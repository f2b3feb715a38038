use kapso_flow::node::{
    Agent, Condition, Decide, Function, FunctionTool, SendText, SetVariable, Start, WaitForResponse,
};
use kapso_flow::{Flow, FunctionRef, Model, Node};
use serde_json::json;

const N_10_MESSAGE: &str = r"Fffi 👋 ¿Leahnod woafr rf ield mit cdsfm racnmrcoh? Aoweor fd cwwfffico, le hnodiw afrfr tield mitc dsf rr cnmrcoh ma we rlfdtcw 😊

Ic fwleah odiwoa rfrf, eldfmitcc sfm racn r oh maowe.";
const N_12_SYSTEM_PROMPT: &str = r#"ELF

Ormsitda wh fúteom Nrucu 000. Uoie cúwslm HI hmhdu. [fcssnmel] «Ormsi dal Hefc» "minrucu ldc""#;

pub fn real_10() -> Flow {
    Flow::new()
        .push(
            Node::new("start", Start::new())
                .position(100, 300)
                .display_name("Nuiwh"),
        )
        .push(
            Node::new(
                "n_1",
                Decide::function(FunctionRef::id("bb3867b3-3ae1-4546-8298-830fb2e7808f"))
                    .conditions([
                        Condition::new("n_2")
                            .description(
                                "Fi dnwhutt hftde cnr hr mlf deultls ma mffio nhl firrr ui Usiuff. \
                                 Ad whuttfhf de cnrmhrwml: de ltlssmaw FF oonhllfi rrcu.",
                            )
                            .id("a94acf5e-8a56-4a59-8fdb-02adc41a8a69"),
                        Condition::new("n_3")
                            .description(
                                "Fsldwu wetcimn: 'mt', 'nuwmmnm', 'eutfm' l uial rsrdwm. Le \
                                 rauurfsl wudwetcim: ms tonfenu mm ms cmeutfm cl uialw.",
                            )
                            .id("8258a083-c039-4fbf-8821-c5ffa6637302"),
                        Condition::new("n_4")
                            .description(
                                "Lswau drt adsocc s df SLC: tt fa auncdtdeafi ai eoli. Dicewn fw \
                                 lswauh r dadsoccrscd.",
                            )
                            .id("2182f95f-9f2b-4c79-83e3-4eb8b045c787"),
                        Condition::new("n_5")
                            .description(
                                "Wlhawdmc ailsw dmiti: lhn frcfluwm ehost lm aontc o sw fciaw. Ae \
                                 lhawdmc ai swndmi.",
                            )
                            .id("e8006b4d-dcae-4d66-8741-a1d83071c6e2"),
                    ]),
            )
            .position(400, 300)
            .display_name("Oihrnwlh: Aohoteid"),
        )
        .push(
            Node::new("n-6", WaitForResponse::new().timeout_seconds(21600))
                .position(750, 140)
                .display_name("Fowe fem Lwsuicdt (00000l chrtmwe)"),
        )
        .push(
            Node::new(
                "n_7",
                Decide::function(FunctionRef::id("bb3867b3-3ae1-4546-8298-830fb2e7808f"))
                    .conditions([
                        Condition::new("n_4")
                            .description(
                                "Cfhdc lm rwlhwwtwmeo fnadeaw ls uossra: tthiemhse, fn eusenhmtan \
                                 fh cslm.",
                            )
                            .id("657906d5-4874-44a0-88e9-e8252d7e21c4"),
                        Condition::new("n_5")
                            .description(
                                "Eslrfsle fdwlwia se crwutw: ds rwtmoeid la uwwlnie mh oueuml.",
                            )
                            .id("4443e5d4-4e17-4d75-879f-de25c55e51ef"),
                        Condition::new("n_8")
                            .description(
                                "Cchio ctu dwmrnwchm o os rsufdde ms 00d mcmce mcfmisr: wdrnru ru \
                                 chioi tusdwmrnwchm.",
                            )
                            .id("d15f285a-6004-465d-85c1-6663a043b5d9"),
                        Condition::new("n_9")
                            .description(
                                "Nh ln imndhofdhewa, w lu theruil wc 00a is ssoau: ei enoslu leoa.",
                            )
                            .id("0c5569fe-6e80-46bf-84c0-10f1d625d7dd"),
                    ]),
            )
            .position(1100, 140)
            .display_name("Oihrnwlh: Aohoteid"),
        )
        .push(
            Node::new("n_10", SendText::new(N_10_MESSAGE))
                .position(1450, 140)
                .display_name("Wata Sicn Mofdccm"),
        )
        .push(
            Node::new(
                "n-11",
                Function::new(FunctionRef::id("4946c72a-b92c-429a-8a38-3d08378ed9d9")),
            )
            .position(750, 340)
            .display_name("Auacsdst: Wdhoai Llle"),
        )
        .push(
            Node::new(
                "n_9",
                SetVariable::new("v1")
                    .variable_value("o")
                    .value_type("boolean"),
            )
            .position(1800, 340)
            .display_name("Rot Ufirfmts: rhimu_wlifmc_dofufuo"),
        )
        .push(
            Node::new(
                "n_12",
                Agent::new(N_12_SYSTEM_PROMPT)
                    .model(Model::name("example-model"))
                    .set("provider_model_id", "16b8ac74-7e62-4865-8c0d-0f4dee17b9f5")
                    .set("temperature", "0.2")
                    .max_iterations(8)
                    .max_tokens(1024)
                    .message_delivery_mode("tool_only")
                    .enabled_default_tools([
                        "get_whatsapp_context",
                        "get_current_datetime",
                        "complete_task",
                        "handoff_to_human",
                        "send_notification_to_user",
                        "enter_waiting",
                    ])
                    .function_tool(
                        FunctionTool::new(
                            "iate_sldl",
                            FunctionRef::id("bb4cd7af-1c43-45a4-8663-366e63bc159f"),
                        )
                        .description(
                            "Dilhu sf ttfmacn ut eattt eo oetsnai che EtrsaMhi. NHADL afhhe sdil \
                             uasflttfma: ou eeatt heodoe sn it heaetrs. Hi rnha leafh efs ilhua.",
                        )
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
                            "Cewfro aellrdt nd eanlnu (Mschffss + tftd hmo csliowiaa). Oo fincewf \
                             OFAEL rd wn. Eanln ct schffss, dtf dr modcsl ow `aodn`.",
                        )
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
                    ),
            )
            .position(1100, 560)
            .display_name("ES Weude"),
        )
        .add_edge("start", "n_1")
        .add_edge(("n_1", "n_3"), "n_9")
        .add_edge(("n_1", "n_5"), "n_12")
        .add_edge(("n_1", "n_2"), "n-6")
        .add_edge(("n_1", "n_4"), "n-11")
        .add_edge("n-6", "n_7")
        .add_edge(("n_7", "n_5"), "n_12")
        .add_edge(("n_7", "n_4"), "n-11")
        .add_edge(("n_7", "n_8"), "n_10")
        .add_edge(("n_7", "n_9"), "n_9")
        .add_edge("n_10", "n_9")
        .add_edge("n-11", "n_12")
        .add_edge("n_12", "n_9")
}
