use kapso_flow::node::{ListRow, ListSection, SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Node};
use serde_json::json;

pub fn real_01() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| node.position(100, 100));

    flow.push_node(Node::from_value(json!({
        "data": { "node_type": "send_interactive" },
        "id": "n_1",
        "position": { "x": 240, "y": 0 },
        "type": "flow-node",
    })));

    let n_2 = flow.insert_with(
        "n_2",
        WaitForResponse::new().save_response_to("v1"),
        |node| node.position(480, 0),
    );

    let n_3 = flow.insert_with(
        "n_3",
        SendInteractive::list(
            "Ofhií dud h dc iumh wósdr, efhúl offfr umném. Flfwhér moméf oflwofh rmdu.",
        )
        .header_text("¿Mf hlé arhdée wlaadc?")
        .footer_text("Fuwu ou amt sh cnic tmdls flotdt n ttfmc")
        .list_button_text("Nod wfodeewl")
        .section(
            ListSection::new("Oimfun lf dmtmdr")
                .row(
                    ListRow::new("n_5")
                        .title("Lswmhw freau")
                        .description("Mmthmct, seua, raoe"),
                )
                .row(
                    ListRow::new("n_6")
                        .title("Mdnff rwuftf")
                        .description("Hllhdee canishstfno"),
                )
                .row(
                    ListRow::new("n_7")
                        .title("Haddi wrudei")
                        .description("Slnfhd e ndultesn"),
                )
                .row(
                    ListRow::new("n_8")
                        .title("Wri frschecfee")
                        .description("Isoes nu oadfur a oc mdeamo"),
                )
                .row(
                    ListRow::new("n_9")
                        .title("Eosndle wrhhmocasla")
                        .description("Tmhsh fe unahwft tetnh"),
                ),
        ),
        |node| node.position(720, 0),
    );

    let n_4 = flow.insert_with(
        "n_4",
        SendInteractive::list("Olmcí tcc m wi ilse r fóadw nltwrw, ot eáo dtsef twn wdean.")
            .header_text("¿Nfé hfdhccdáh?")
            .footer_text("Dt hf dah sdiw ncwae, am af esum ou ror tu ithwdcuroh")
            .list_button_text("Nod wfodeewl")
            .section(
                ListSection::new("Eré oefnlwláa")
                    .row(
                        ListRow::new("n_10")
                            .title("Moeits r fnscntt")
                            .description("Oimhenuf h nwefshahc"),
                    )
                    .row(
                        ListRow::new("n_11")
                            .title("Nuwuí at shuwdum")
                            .description("Rlcfdwdm o rffunc"),
                    )
                    .row(
                        ListRow::new("n_12")
                            .title("Truunols rónse dmumad")
                            .description("Furdueneocc etcawhdh"),
                    )
                    .row(
                        ListRow::new("n_13")
                            .title("Rdahdots isacf ecrióffir")
                            .description("Oonshetu ca cfwe"),
                    )
                    .row(
                        ListRow::new("n_14")
                            .title("Ihtwrcta dcñlf")
                            .description("Ef fisi w lucwadrf"),
                    ),
            ),
        |node| node.position(960, 0),
    );

    flow.connect(&start, "n_1");
    flow.connect("n_1", &n_2);
    flow.connect(&n_2, &n_3);
    flow.connect(&n_2, &n_4);

    flow
}
