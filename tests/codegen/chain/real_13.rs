use kapso_flow::node::{Condition, Decide, Function, SendText, Start, WaitForResponse, Webhook};
use kapso_flow::{Flow, FunctionRef, Node};

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
    Flow::new()
        .push(
            Node::new(
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
            )
            .position(120, 700)
            .display_name("Cdcw Loahfso"),
        )
        .push(
            Node::new(
                "function_2",
                Function::new(FunctionRef::id("f3ac48a9-2767-4aaa-8ebe-8635c2c47aa1")),
            )
            .position(160, 880)
            .display_name("Ednichdh: uehuhod-twfilniu"),
        )
        .push(
            Node::new(
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
                    ),
            )
            .position(0, 1220)
            .display_name("Cdcw Loahfso"),
        )
        .push(
            Node::new(
                "decide_4",
                Decide::function(FunctionRef::id("595172bc-591d-4e94-8f39-331bfe99b52b"))
                    .conditions([
                        Condition::new("n_5")
                            .description(
                                "Tmifhnu rncftum cwnelwru im uwalf (oa en \"Anfde fonandal ... \
                                 RRC: ...\" drncftu). Wnelw uu muu alf foa enlha 0–0.",
                            )
                            .id("07418b0c-5f51-4aef-8324-bd618a76f3bb"),
                        Condition::new("n_6")
                            .description(
                                "Ctts it modcddne ullas uursdcwll ecm wcnfflu wdit f hriuem 0–0. \
                                 Cttswit mo cddnesulla.",
                            )
                            .id("c38dec21-478e-4524-8470-b58050c78b1a"),
                        Condition::new("n_7")
                            .description(
                                "Ht uhmhn uthlwcdn ctd, cm wcufrmr taets. Felflh hhtl nr eaam e \
                                 mhtsu (hn uthlw 0–0 td ecmfwcuf).",
                            )
                            .id("ae135ae9-a258-49bf-89da-2805c5c4bdda"),
                    ]),
            )
            .position(80, 340)
            .display_name("Tudcsflt: Tesmelsw"),
        )
        .push(
            Node::new(
                "decide_8",
                Decide::function(FunctionRef::id("ff6addad-f531-485a-8da3-96c7a63a2771"))
                    .conditions([
                        Condition::new("n_9")
                            .description(
                                "Mcmnelt ew aoonemco (tuan chwi.lofcmlf_mtfcanne hhdeot \"dmne\")",
                            )
                            .id("9a434d0d-2c16-4cb3-8488-0b7c1951917c"),
                        Condition::new("n_10")
                            .description("Imeciun icc rfdmrnhe, iiish wel ddoirlsrm umuhctuutlro")
                            .id("0961fb0b-7c0b-4485-8761-c4c52023e9ff"),
                    ]),
            )
            .position(160, 1040)
            .display_name("Tudcsflt: Tesmelsw"),
        )
        .push(
            Node::new(
                "function_11",
                Function::new(FunctionRef::id("08748fe0-5c7c-4d84-8bdd-c933fb7b1b72")),
            )
            .position(120, 500)
            .display_name("Dohidrmn: odm-feidu"),
        )
        .push(
            Node::new(
                "send_text_12",
                SendText::new("Lnan le u oswotrd is lth uefeocn!  📸"),
            )
            .position(480, 500)
            .display_name("Utta Thea Ssmtcnr"),
        )
        .push(
            Node::new("start", Start::new())
                .position(80, 160)
                .display_name("Wtonh"),
        )
        .push(
            Node::new("wait_for_response_13", WaitForResponse::new())
                .position(-180, 640)
                .display_name("Tnwo tru Hcwlncsh"),
        )
        .push(
            Node::new("send_text_14", SendText::new(SEND_TEXT_14_MESSAGE))
                .position(-220, 500)
                .display_name("Utta Thea Ssmtcnr"),
        )
        .push(
            Node::new("send_text_15", SendText::new(SEND_TEXT_15_MESSAGE))
                .position(360, 1220)
                .display_name("Utta Thea Ssmtcnr"),
        )
        .add_edge("webhook_1", "function_2")
        .add_edge("function_2", "decide_8")
        .add_edge(("decide_4", "n_6"), "function_11")
        .add_edge(("decide_4", "n_7"), "send_text_12")
        .add_edge(("decide_4", "n_5"), "send_text_14")
        .add_edge(("decide_8", "n_10"), "webhook_3")
        .add_edge(("decide_8", "n_9"), "send_text_15")
        .add_edge("function_11", "webhook_1")
        .add_edge("send_text_12", "wait_for_response_13")
        .add_edge("start", "decide_4")
        .add_edge("wait_for_response_13", "decide_4")
        .add_edge("send_text_14", "wait_for_response_13")
}
