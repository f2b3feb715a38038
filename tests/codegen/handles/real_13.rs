use kapso_flow::node::{Condition, Decide, Function, SendText, Start, WaitForResponse, Webhook};
use kapso_flow::{Edge, Flow, FunctionRef, Value};

const SEND_TEXT_14_MESSAGE: &str = r"Rsndsfh wew lidrsd ta dmnc! 📸 

Odfufr io dawura asemtmadoin AURR nd fúawew!

0. Drtaddm cd ócal 🎨
0. Uiofd 👀
0. Asemóm Doinraurrsn SfhaweWm 💼
0. RTAD 🧱
0. Ocalod ufruiofdawu anasem m doinr 🎬
0. Dsfhawe ml Drsdrta 📰
0. Focalodfu Ruiof 🎮
0. Nasemtma oi Raurrsn 📊
0. Ewmlód Sdrtaddmncd 📸";
const SEND_TEXT_15_MESSAGE: &str = r"Nsfh! 😅 Wdo emrh oo owofh 0 dwdlon na lrwdfidl hhdc dwufc

Mmd unsf cllrwdo emrh: 
    {{vars.v7}}

Mrele rroe slhwueu faes issfdhe dcfl ef cdhah coseehllnhfww. 

Amre e rro oslhw eurf ese'ss dhedd! 📸";

pub fn real_13() -> Flow {
    let mut flow = Flow::new();

    let webhook_1 = flow.insert_with(
        "webhook_1",
        Webhook::new("https://example.com/p")
            .method("POST")
            .set(
                "headers",
                r#"{"Lfswfee-Mamn":"fwssoaiennt/ommc","l-faire-nhafhie-rflhme":"RMID_LFSWF_EFMAMNH_OFWSSO"}"#,
            )
            .body_template(
                r#"{"oclda":"{{vars.v1}}","hcwmHf":"{{context.contact.wa_id}}","hccadwcCetisda":"{{vars.v2}}"}"#,
            )
            .save_response_to("vars.v3"),
        |node| node.position(120, 700).display_name("Cdcw Loahfso"),
    );

    let function_2 = flow.insert_with(
        "function_2",
        Function::new(FunctionRef::id("f3ac48a9-2767-4aaa-8ebe-8635c2c47aa1"))
            .set("function_name", "telirti-momwdwhi")
            .set("save_response_to", Value::Null),
        |node| {
            node.position(160, 880)
                .display_name("Ednichdh: uehuhod-twfilniu")
        },
    );

    let webhook_3 = flow.insert_with(
        "webhook_3",
        Webhook::new("https://example.com/p")
            .method("POST")
            .set(
                "headers",
                r#"{"F-ULH-Noa":"<ITWM_IHNFH_WFW_CDW>","Frlcrsl-Huol":"ldlulrefdsh/uufo"}"#,
            )
            .body_template(
                "{\"im\":\"{{context.contact.wa_id}}\",\"lnou\":\"itnte\",\"whsmt\":{\"tumr\":\"{{vars.v4}}\",\"etmnner\":\"{{vars.v5}}\\o\\oOtm \
                 tasr {{vars.v6}} miiihse usmr.\\s\\nIof mmmt utoitda uior: \
                 elotn://dhw.rotstm.ddd/MMIIIHSE\"},\"rmusrniof_mmmt\":\"oitdaiuior\",\"lotnentdh_urotstm\":\"dwmmiiih\"}",
            )
            .set("save_response_to", Value::Null),
        |node| node.position(0, 1220).display_name("Cdcw Loahfso"),
    );

    let decide_4 = flow.insert_with(
        "decide_4",
        Decide::function(FunctionRef::id("595172bc-591d-4e94-8f39-331bfe99b52b"))
            .set("function_name", "onmrdif-srocdd"),
        |node| node.position(80, 340).display_name("Tudcsflt: Tesmelsw"),
    );
    let decide_4_n_5 = flow.branch_with(
        &decide_4,
        Condition::new("n_5")
            .description(
                "Tmifhnu rncftum cwnelwru im uwalf (oa en \"Anfde fonandal ... RRC: ...\" \
                 drncftu). Wnelw uu muu alf foa enlha 0–0.",
            )
            .id("07418b0c-5f51-4aef-8324-bd618a76f3bb"),
    );
    let decide_4_n_6 = flow.branch_with(
        &decide_4,
        Condition::new("n_6")
            .description(
                "Ctts it modcddne ullas uursdcwll ecm wcnfflu wdit f hriuem 0–0. Cttswit mo \
                 cddnesulla.",
            )
            .id("c38dec21-478e-4524-8470-b58050c78b1a"),
    );
    let decide_4_n_7 = flow.branch_with(
        &decide_4,
        Condition::new("n_7")
            .description(
                "Ht uhmhn uthlwcdn ctd, cm wcufrmr taets. Felflh hhtl nr eaam e mhtsu (hn uthlw \
                 0–0 td ecmfwcuf).",
            )
            .id("ae135ae9-a258-49bf-89da-2805c5c4bdda"),
    );

    let decide_8 = flow.insert_with(
        "decide_8",
        Decide::function(FunctionRef::id("ff6addad-f531-485a-8da3-96c7a63a2771"))
            .set("function_name", "nwfs-unseifsl-neumrh"),
        |node| node.position(160, 1040).display_name("Tudcsflt: Tesmelsw"),
    );
    let decide_8_n_9 = flow.branch_with(
        &decide_8,
        Condition::new("n_9")
            .description("Mcmnelt ew aoonemco (tuan chwi.lofcmlf_mtfcanne hhdeot \"dmne\")")
            .id("9a434d0d-2c16-4cb3-8488-0b7c1951917c"),
    );
    let decide_8_n_10 = flow.branch_with(
        &decide_8,
        Condition::new("n_10")
            .description("Imeciun icc rfdmrnhe, iiish wel ddoirlsrm umuhctuutlro")
            .id("0961fb0b-7c0b-4485-8761-c4c52023e9ff"),
    );

    let function_11 = flow.insert_with(
        "function_11",
        Function::new(FunctionRef::id("08748fe0-5c7c-4d84-8bdd-c933fb7b1b72"))
            .set("function_name", "udi-tmtet")
            .set("save_response_to", Value::Null),
        |node| node.position(120, 500).display_name("Dohidrmn: odm-feidu"),
    );

    let send_text_12 = flow.insert_with(
        "send_text_12",
        SendText::new("Lnan le u oswotrd is lth uefeocn!  📸").delay_seconds(0),
        |node| node.position(480, 500).display_name("Utta Thea Ssmtcnr"),
    );

    let start = flow.insert_with("start", Start::new(), |node| {
        node.position(80, 160).display_name("Wtonh")
    });

    let wait_for_response_13 = flow.insert_with(
        "wait_for_response_13",
        WaitForResponse::new()
            .set("timeout_seconds", Value::Null)
            .set("save_response_to", Value::Null),
        |node| node.position(-180, 640).display_name("Tnwo tru Hcwlncsh"),
    );

    let send_text_14 = flow.insert_with(
        "send_text_14",
        SendText::new(SEND_TEXT_14_MESSAGE).delay_seconds(0),
        |node| node.position(-220, 500).display_name("Utta Thea Ssmtcnr"),
    );

    let send_text_15 = flow.insert_with(
        "send_text_15",
        SendText::new(SEND_TEXT_15_MESSAGE).delay_seconds(0),
        |node| node.position(360, 1220).display_name("Utta Thea Ssmtcnr"),
    );

    flow.push_edge(Edge::new(&webhook_1, &function_2).id("779ff4e5-22cf-4819-8a56-1945d9365bc4"));
    flow.push_edge(Edge::new(&function_2, &decide_8).id("86bfe71b-4ab6-40fe-8a63-f86f23d6e969"));
    flow.push_edge(
        Edge::new(&decide_4_n_6, &function_11)
            .id("a1569778-0b12-45a6-879e-20b3df7e53cc")
            .flow_condition_id("c38dec21-478e-4524-8470-b58050c78b1a"),
    );
    flow.push_edge(
        Edge::new(&decide_4_n_7, &send_text_12)
            .id("1ea2a1af-e95e-4f61-8a73-344b570d4142")
            .flow_condition_id("ae135ae9-a258-49bf-89da-2805c5c4bdda"),
    );
    flow.push_edge(
        Edge::new(&decide_4_n_5, &send_text_14)
            .id("39911425-fb92-4001-81f3-885543006342")
            .flow_condition_id("07418b0c-5f51-4aef-8324-bd618a76f3bb"),
    );
    flow.push_edge(
        Edge::new(&decide_8_n_10, &webhook_3)
            .id("b2e4fc81-9d9f-4855-81dc-163c704925b9")
            .flow_condition_id("0961fb0b-7c0b-4485-8761-c4c52023e9ff"),
    );
    flow.push_edge(
        Edge::new(&decide_8_n_9, &send_text_15)
            .id("0bae987f-1113-4d3f-872f-679421ac5b54")
            .flow_condition_id("9a434d0d-2c16-4cb3-8488-0b7c1951917c"),
    );
    flow.push_edge(Edge::new(&function_11, &webhook_1).id("901fd2f2-13af-4f2e-85a0-d10a43d7c6ea"));
    flow.push_edge(
        Edge::new(&send_text_12, &wait_for_response_13).id("a6c58704-ed1b-4b0e-81d6-f649efc7dcff"),
    );
    flow.push_edge(Edge::new(&start, &decide_4).id("928636ea-5020-40ae-8817-427b83590296"));
    flow.push_edge(
        Edge::new(&wait_for_response_13, &decide_4).id("3e3857c0-a540-47ec-86d9-082f2c6d7f69"),
    );
    flow.push_edge(
        Edge::new(&send_text_14, &wait_for_response_13).id("82ad838d-f693-4c16-8b7c-812ce38ad9db"),
    );

    flow
}
