use kapso_flow::node::{Agent, Decide, Function, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, FunctionRef, Model};

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
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| node.position(50, 350));

    let n_1 = flow.insert_with(
        "n_1",
        Function::new(FunctionRef::slug("n-47")).save_response_to("v1"),
        |node| node.position(200, 350),
    );

    let n_2 = flow.insert_with("n_2", Decide::function(FunctionRef::slug("n-48")), |node| {
        node.position(400, 350)
    });
    let n_2_n_3 = flow.branch(&n_2, "n_3", "Slmcaet wwesa, dtruossh luhmoslrireród");
    let n_2_n_15 = flow.branch(&n_2, "n_15", "Flhiusrim cífaecf muurarmiufto");
    let n_2_n_25 = flow.branch(&n_2, "n_25", "Racomillur dwrhnuaród");
    let n_2_n_39 = flow.branch(&n_2, "n_39", "Smufrc hwooflulmi oufeflrs");
    let n_2_n_45 = flow.branch(&n_2, "n_45", "Uufuunsitwóf msfdisn");

    let n_4 = flow.insert_with("n_4", SendText::new(N_4_MESSAGE), |node| {
        node.position(400, 50)
    });

    let n_5 = flow.insert_with(
        "n_5",
        WaitForResponse::new()
            .timeout_seconds(86400)
            .save_response_to("v2"),
        |node| node.position(600, 50),
    );

    let n_6 = flow.insert_with(
        "n_6",
        Function::new(FunctionRef::slug("n-49")).save_response_to("v3"),
        |node| node.position(800, 50),
    );

    let n_7 = flow.insert_with("n_7", Decide::function(FunctionRef::slug("n-48")), |node| {
        node.position(1000, 50)
    });
    let n_7_n_12 = flow.branch(&n_7, "n_12", "UWU fármoi t etslslna tedwcouuao");
    let n_7_n_8 = flow.branch(&n_7, "n_8", "DUN mlháilfh u oreoaaft lw rcihradofh");
    let n_7_n_10 = flow.branch(&n_7, "n_10", "Sorcdccuno cinirihl arnuumml fr ENA");

    let n_9 = flow.insert_with("n_9", SendText::new(N_9_MESSAGE), |node| {
        node.position(1000, -50)
    });

    let n_11 = flow.insert_with("n_11", SendText::new(N_11_MESSAGE), |node| {
        node.position(1000, -150)
    });

    let n_13 = flow.insert_with("n_13", SendText::new(N_13_MESSAGE), |node| {
        node.position(1200, 50)
    });

    let n_14 = flow.insert_with(
        "n_14",
        SendText::new(
            "🩺 Créetriu teé míoucmr mhcdlc a wté wadf cr smuuhdrr schshmuom. Ofcrwetr ult thm \
             oucmrwmh.",
        ),
        |node| node.position(1200, 200),
    );

    let n_16 = flow.insert_with(
        "n_16",
        WaitForResponse::new()
            .timeout_seconds(86400)
            .save_response_to("v8"),
        |node| node.position(1400, 200),
    );

    let n_17 = flow.insert_with(
        "n_17",
        Function::new(FunctionRef::slug("n-47")).save_response_to("v9"),
        |node| node.position(1600, 200),
    );

    let n_18 = flow.insert_with(
        "n_18",
        Decide::function(FunctionRef::slug("n-48")),
        |node| node.position(1800, 200),
    );
    let n_18_n_23 = flow.branch(&n_18, "n_23", "Dwrmi dh iítfutm swoír, ste nhhdf h ummfcwd");
    let n_18_n_21 = flow.branch(&n_18, "n_21", "Cl hn tucufrimsr");
    let n_18_n_19 = flow.branch(
        &n_18,
        "n_19",
        "Sc esm sssumclhuh wéntcs nhftwfsedh hcr mmcer",
    );

    let n_20 = flow.insert_with("n_20", SendText::new(N_20_MESSAGE), |node| {
        node.position(1800, 100)
    });

    let n_22 = flow.insert_with("n_22", SendText::new(N_22_MESSAGE), |node| {
        node.position(2000, 200)
    });

    let n_24 = flow.insert_with(
        "n_24",
        Function::new(FunctionRef::slug("n-50")).save_response_to("v13"),
        |node| node.position(2200, 200),
    );

    let n_26 = flow.insert_with(
        "n_26",
        Decide::function(FunctionRef::slug("n-48")),
        |node| node.position(2400, 200),
    );
    let n_26_n_28 = flow.branch(&n_26, "n_28", "Lmc ohlcadmnmo ict huhfhm");
    let n_26_n_23 = flow.branch(&n_26, "n_23", "Ac tri asaufnaols tscs tnau afnalerfrsnu");

    let n_27 = flow.insert_with(
        "n_27",
        SendText::new("Ol eta wlofdlaswr asa ndfmnn luhtsefhiw oili ulnf wshotwwerahl."),
        |node| node.position(2400, 100),
    );

    let n_29 = flow.insert_with("n_29", SendText::new("{{vars.v14}}"), |node| {
        node.position(2600, 200)
    });

    let n_30 = flow.insert_with("n_30", SendText::new(N_30_MESSAGE), |node| {
        node.position(2800, 200)
    });

    let n_31 = flow.insert_with(
        "n_31",
        WaitForResponse::new()
            .timeout_seconds(86400)
            .save_response_to("v16"),
        |node| node.position(3000, 200),
    );

    let n_32 = flow.insert_with(
        "n_32",
        Function::new(FunctionRef::slug("n-50")).save_response_to("v17"),
        |node| node.position(3200, 200),
    );

    let n_33 = flow.insert_with(
        "n_33",
        Decide::function(FunctionRef::slug("n-48")),
        |node| node.position(3400, 200),
    );
    let n_33_n_12 = flow.branch(&n_33, "n_12", "Lnafwtnóh do sehhasrr táfhau");
    let n_33_n_8 = flow.branch(&n_33, "n_8", "Tedtsefóm roaálmrl");

    let n_34 = flow.insert_with(
        "n_34",
        SendText::new(
            "❌ Dainuaaóf saránnns. Nis sfeoh mmhamedc rda am hútrow hla umsssrad in aa fesar.",
        ),
        |node| node.position(3400, 100),
    );

    let n_35 = flow.insert_with(
        "n_35",
        SendText::new("{{vars.v18}}\n\nIefacfhaa ESW cia he icwiceosóh…"),
        |node| node.position(3600, 200),
    );

    let n_36 = flow.insert_with(
        "n_36",
        Function::new(FunctionRef::slug("n-50")).save_response_to("v19"),
        |node| node.position(3800, 200),
    );

    let n_37 = flow.insert_with(
        "n_37",
        SendText::new("📄 Uw DFM fhmá receo: {{vars.v20}}"),
        |node| node.position(4000, 200),
    );

    let n_38 = flow.insert_with("n_38", SendText::new(N_38_MESSAGE), |node| {
        node.position(4200, 200)
    });

    let n_40 = flow.insert_with("n_40", SendText::new(N_40_MESSAGE), |node| {
        node.position(4800, 200)
    });

    let n_41 = flow.insert_with(
        "n_41",
        WaitForResponse::new()
            .timeout_seconds(86400)
            .save_response_to("v21"),
        |node| node.position(5000, 200),
    );

    let n_42 = flow.insert_with(
        "n_42",
        Function::new(FunctionRef::slug("n-51")).save_response_to("v22"),
        |node| node.position(5200, 200),
    );

    let n_43 = flow.insert_with("n_43", SendText::new("{{vars.v23}}"), |node| {
        node.position(5400, 200)
    });

    let n_44 = flow.insert_with(
        "n_44",
        SendText::new(
            "¿Ccuafdart lwul mán? Ifiaus olawsnfiah nd eífctus, aomswh lr hluaccuóf a tclwulemmnh \
             if aus olawsnfia. Nddec ctuí maom whulrdhl.",
        ),
        |node| node.position(5600, 200),
    );

    let n_46 = flow.insert_with(
        "n_46",
        Agent::default()
            .model(Model::name("example-model"))
            .system_prompt(N_46_SYSTEM_PROMPT),
        |node| node.position(600, 550),
    );

    flow.connect(&start, &n_1);
    flow.connect(&n_1, &n_2);
    flow.connect(&n_2_n_3, &n_4);
    flow.connect(&n_4, &n_5);
    flow.connect(&n_5, &n_6);
    flow.connect(&n_6, &n_7);
    flow.connect(&n_7_n_8, &n_9);
    flow.connect(&n_9, &n_5);
    flow.connect(&n_7_n_10, &n_11);
    flow.connect(&n_7_n_12, &n_13);
    flow.connect(&n_13, &n_14);
    flow.connect(&n_2_n_15, &n_14);
    flow.connect(&n_14, &n_16);
    flow.connect(&n_16, &n_17);
    flow.connect(&n_17, &n_18);
    flow.connect(&n_18_n_19, &n_20);
    flow.connect(&n_18_n_21, &n_22);
    flow.connect(&n_18_n_23, &n_14);
    flow.connect(&n_22, &n_24);
    flow.connect(&n_2_n_25, &n_24);
    flow.connect(&n_24, &n_26);
    flow.connect(&n_26_n_23, &n_27);
    flow.connect(&n_26_n_28, &n_29);
    flow.connect(&n_29, &n_30);
    flow.connect(&n_30, &n_31);
    flow.connect(&n_31, &n_32);
    flow.connect(&n_32, &n_33);
    flow.connect(&n_33_n_8, &n_34);
    flow.connect(&n_34, &n_31);
    flow.connect(&n_33_n_12, &n_35);
    flow.connect(&n_35, &n_36);
    flow.connect(&n_36, &n_37);
    flow.connect(&n_37, &n_38);
    flow.connect(&n_2_n_39, &n_40);
    flow.connect(&n_40, &n_41);
    flow.connect(&n_41, &n_42);
    flow.connect(&n_42, &n_43);
    flow.connect(&n_43, &n_44);
    flow.connect(&n_2_n_45, &n_46);

    flow
}
