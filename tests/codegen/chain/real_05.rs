use kapso_flow::node::{Agent, Decide, Function, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, FunctionRef, Model, Node};

const N_4_MESSAGE: &str = r"👋 Mddl, dln *OlarSalhf*, oo adclrreta hc wuscfuohw méwfar.

Iota dmddlne ln iolars lhftmaoo adclrretalhco.
Scfíohw mh *aéuodi* (edmd lúedlnr).

*SALh tm oora clrretalhco:*
0000000000, 0000000000, 0000000000, 0000000000, 0000000000";
const N_9_MESSAGE: &str = r"❌ Es ssaitseé wt feidsahw s ul démacd nr uhcáfifh.
Nouéldlro ms doesl.

*TSEl wt feid:* 0000000000, 0000000000, 0000000000, 0000000000, 0000000000";
const N_11_MESSAGE: &str = r"Lw dhte cdoufwrwi me rtrflrrcr armdléu em waesdt iaddiwrr.
Usimd wid tee DOUf rw hmee trflrrcrear:
0000000000, 0000000000, 0000000000, 0000000000, 0000000000

Armdlh wemrwaes tri ddi rr wusi, l idhteecdouf rw hme rtrflrrcr a md huwemrwaé dtr addiwrrwwós mdlwidh.";
const N_13_MESSAGE: &str = r"✅ ¡Olfs *{{vars.v4}}*!
Dtnd: *{{vars.v5}}*
Ltmfwswdi cmdfwrsol: ${{vars.v6}} / ${{vars.v7}}

Wiuae fsémsisc, *¿mté wíwauuc ecaeeo?*";
const N_20_MESSAGE: &str = r"🚨 *UDNTWSD IASONAHWLE HÉWCRC* 🚨

{{vars.v10}}

{{vars.v11}}

*Lnoiw w owhwsudad CLDOHAOTHCWWHL* l moofr fr *000*.

_Indn mnfimlnoi ow owhwsudad cldohaót céwhlc lrmoofrhfrn._";
const N_22_MESSAGE: &str = r"🔎 Wohfaseouawd cfmlihle: *{{vars.v12}}*

_{{vars.v10}}_

Uir u cllramsh cc ahofmn ue isc wnuoloahcc am ol deh…";
const N_30_MESSAGE: &str = r"{{vars.v15}}

Snntauof nih is *rúmufs* snc ettahmss does cdi an urwntmid l dsfsnnt uo HNI.";
const N_38_MESSAGE: &str = r"¿Ihhwmeace iodr aáw? Tdonww frsssdndla frrh aílhtlu n hrddsssthrh hh mea eriodraal.

Td nwwnfrs sdndla frrhfahlht uhnehrdd, sthrhih *meaceriód* a wttídon wn rsssdndóa frr FahlhTlu.";
const N_40_MESSAGE: &str = r"📍 Hfrc mi woil (📎) → *Dmnttrnói* → *Aotfeanes rdcfdstós eihain* ethf ccmicwoil ih feeadmnt rás nhhiuao.

(N scrícfd tusneihainu ethf: -0.00,-00.0)";
const N_46_SYSTEM_PROMPT: &str = r#"Irtn HcsnSleod, tf ninldttcl suntuwftcuaomw didmot ic ihemowoto iétneh sns EoddaTfh.
- Dttc esuntuw (cáaomw 0 díotdi).
- Mowoto ir nehcñns eodda f ninádttc.
- Nt wftcuao wr idmotd cm hemowoto i tnehcsns eo datfhn n dtácle untuwít uao wrd dmotdióm hemow to ir ne csnsleod.
- HN nld tclesóntuwft ua mwrdidm. Di mi emowotoci, nehcsnsl oddatfhninl.
- Le un uwftcuao wrdidm tdicmihemo, tocirtn: "snsleodd tf nínldtt l su tuwé cuáomw didmoídi".
- Mo oto irt ehcsnsleód atfhni (dttc.esun_uwftcuao), didmot icmihemow t cirt ehcs sleoddatf ninldttcl suntu ftcuaom, didmotdicm h mowoto."#;

pub fn real_05() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(50, 350))
        .push(
            Node::new(
                "n_1",
                Function::new(FunctionRef::slug("n-47")).save_response_to("v1"),
            )
            .position(200, 350),
        )
        .push(
            Node::new(
                "n_2",
                Decide::function(FunctionRef::slug("n-48"))
                    .condition("n_3", "Slmcaet wwesa, dtruossh luhmoslrireród")
                    .condition("n_15", "Flhiusrim cífaecf muurarmiufto")
                    .condition("n_25", "Racomillur dwrhnuaród")
                    .condition("n_39", "Smufrc hwooflulmi oufeflrs")
                    .condition("n_45", "Uufuunsitwóf msfdisn"),
            )
            .position(400, 350),
        )
        .push(Node::new("n_4", SendText::new(N_4_MESSAGE)).position(400, 50))
        .push(
            Node::new(
                "n_5",
                WaitForResponse::new()
                    .timeout_seconds(86400)
                    .save_response_to("v2"),
            )
            .position(600, 50),
        )
        .push(
            Node::new(
                "n_6",
                Function::new(FunctionRef::slug("n-49")).save_response_to("v3"),
            )
            .position(800, 50),
        )
        .push(
            Node::new(
                "n_7",
                Decide::function(FunctionRef::slug("n-48"))
                    .condition("n_12", "UWU fármoi t etslslna tedwcouuao")
                    .condition("n_8", "DUN mlháilfh u oreoaaft lw rcihradofh")
                    .condition("n_10", "Sorcdccuno cinirihl arnuumml fr ENA"),
            )
            .position(1000, 50),
        )
        .push(Node::new("n_9", SendText::new(N_9_MESSAGE)).position(1000, -50))
        .push(Node::new("n_11", SendText::new(N_11_MESSAGE)).position(1000, -150))
        .push(Node::new("n_13", SendText::new(N_13_MESSAGE)).position(1200, 50))
        .push(
            Node::new(
                "n_14",
                SendText::new(
                    "🩺 Créetriu teé míoucmr mhcdlc a wté wadf cr smuuhdrr schshmuom. Ofcrwetr ult \
                     thm oucmrwmh.",
                ),
            )
            .position(1200, 200),
        )
        .push(
            Node::new(
                "n_16",
                WaitForResponse::new()
                    .timeout_seconds(86400)
                    .save_response_to("v8"),
            )
            .position(1400, 200),
        )
        .push(
            Node::new(
                "n_17",
                Function::new(FunctionRef::slug("n-47")).save_response_to("v9"),
            )
            .position(1600, 200),
        )
        .push(
            Node::new(
                "n_18",
                Decide::function(FunctionRef::slug("n-48"))
                    .condition("n_23", "Dwrmi dh iítfutm swoír, ste nhhdf h ummfcwd")
                    .condition("n_21", "Cl hn tucufrimsr")
                    .condition("n_19", "Sc esm sssumclhuh wéntcs nhftwfsedh hcr mmcer"),
            )
            .position(1800, 200),
        )
        .push(Node::new("n_20", SendText::new(N_20_MESSAGE)).position(1800, 100))
        .push(Node::new("n_22", SendText::new(N_22_MESSAGE)).position(2000, 200))
        .push(
            Node::new(
                "n_24",
                Function::new(FunctionRef::slug("n-50")).save_response_to("v13"),
            )
            .position(2200, 200),
        )
        .push(
            Node::new(
                "n_26",
                Decide::function(FunctionRef::slug("n-48"))
                    .condition("n_28", "Lmc ohlcadmnmo ict huhfhm")
                    .condition("n_23", "Ac tri asaufnaols tscs tnau afnalerfrsnu"),
            )
            .position(2400, 200),
        )
        .push(
            Node::new(
                "n_27",
                SendText::new("Ol eta wlofdlaswr asa ndfmnn luhtsefhiw oili ulnf wshotwwerahl."),
            )
            .position(2400, 100),
        )
        .push(Node::new("n_29", SendText::new("{{vars.v14}}")).position(2600, 200))
        .push(Node::new("n_30", SendText::new(N_30_MESSAGE)).position(2800, 200))
        .push(
            Node::new(
                "n_31",
                WaitForResponse::new()
                    .timeout_seconds(86400)
                    .save_response_to("v16"),
            )
            .position(3000, 200),
        )
        .push(
            Node::new(
                "n_32",
                Function::new(FunctionRef::slug("n-50")).save_response_to("v17"),
            )
            .position(3200, 200),
        )
        .push(
            Node::new(
                "n_33",
                Decide::function(FunctionRef::slug("n-48"))
                    .condition("n_12", "Lnafwtnóh do sehhasrr táfhau")
                    .condition("n_8", "Tedtsefóm roaálmrl"),
            )
            .position(3400, 200),
        )
        .push(
            Node::new(
                "n_34",
                SendText::new(
                    "❌ Dainuaaóf saránnns. Nis sfeoh mmhamedc rda am hútrow hla umsssrad in aa \
                     fesar.",
                ),
            )
            .position(3400, 100),
        )
        .push(
            Node::new(
                "n_35",
                SendText::new("{{vars.v18}}\n\nIefacfhaa ESW cia he icwiceosóh…"),
            )
            .position(3600, 200),
        )
        .push(
            Node::new(
                "n_36",
                Function::new(FunctionRef::slug("n-50")).save_response_to("v19"),
            )
            .position(3800, 200),
        )
        .push(
            Node::new("n_37", SendText::new("📄 Uw DFM fhmá receo: {{vars.v20}}"))
                .position(4000, 200),
        )
        .push(Node::new("n_38", SendText::new(N_38_MESSAGE)).position(4200, 200))
        .push(Node::new("n_40", SendText::new(N_40_MESSAGE)).position(4800, 200))
        .push(
            Node::new(
                "n_41",
                WaitForResponse::new()
                    .timeout_seconds(86400)
                    .save_response_to("v21"),
            )
            .position(5000, 200),
        )
        .push(
            Node::new(
                "n_42",
                Function::new(FunctionRef::slug("n-51")).save_response_to("v22"),
            )
            .position(5200, 200),
        )
        .push(Node::new("n_43", SendText::new("{{vars.v23}}")).position(5400, 200))
        .push(
            Node::new(
                "n_44",
                SendText::new(
                    "¿Ccuafdart lwul mán? Ifiaus olawsnfiah nd eífctus, aomswh lr hluaccuóf a \
                     tclwulemmnh if aus olawsnfia. Nddec ctuí maom whulrdhl.",
                ),
            )
            .position(5600, 200),
        )
        .push(
            Node::new(
                "n_46",
                Agent::new(N_46_SYSTEM_PROMPT).model(Model::name("example-model")),
            )
            .position(600, 550),
        )
        .add_edge("start", "n_1")
        .add_edge("n_1", "n_2")
        .add_edge(("n_2", "n_3"), "n_4")
        .add_edge("n_4", "n_5")
        .add_edge("n_5", "n_6")
        .add_edge("n_6", "n_7")
        .add_edge(("n_7", "n_8"), "n_9")
        .add_edge("n_9", "n_5")
        .add_edge(("n_7", "n_10"), "n_11")
        .add_edge(("n_7", "n_12"), "n_13")
        .add_edge("n_13", "n_14")
        .add_edge(("n_2", "n_15"), "n_14")
        .add_edge("n_14", "n_16")
        .add_edge("n_16", "n_17")
        .add_edge("n_17", "n_18")
        .add_edge(("n_18", "n_19"), "n_20")
        .add_edge(("n_18", "n_21"), "n_22")
        .add_edge(("n_18", "n_23"), "n_14")
        .add_edge("n_22", "n_24")
        .add_edge(("n_2", "n_25"), "n_24")
        .add_edge("n_24", "n_26")
        .add_edge(("n_26", "n_23"), "n_27")
        .add_edge(("n_26", "n_28"), "n_29")
        .add_edge("n_29", "n_30")
        .add_edge("n_30", "n_31")
        .add_edge("n_31", "n_32")
        .add_edge("n_32", "n_33")
        .add_edge(("n_33", "n_8"), "n_34")
        .add_edge("n_34", "n_31")
        .add_edge(("n_33", "n_12"), "n_35")
        .add_edge("n_35", "n_36")
        .add_edge("n_36", "n_37")
        .add_edge("n_37", "n_38")
        .add_edge(("n_2", "n_39"), "n_40")
        .add_edge("n_40", "n_41")
        .add_edge("n_41", "n_42")
        .add_edge("n_42", "n_43")
        .add_edge("n_43", "n_44")
        .add_edge(("n_2", "n_45"), "n_46")
}
