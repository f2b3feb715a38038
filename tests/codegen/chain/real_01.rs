use kapso_flow::node::{ListRow, ListSection, SendInteractive, Start, WaitForResponse};
use kapso_flow::{Flow, Node};

pub fn real_01() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(100, 100))
        .push(Node::new("n_1", SendInteractive::default()).position(240, 0))
        .push(Node::new("n_2", WaitForResponse::new().save_response_to("v1")).position(480, 0))
        .push(
            Node::new(
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
            )
            .position(720, 0),
        )
        .push(
            Node::new(
                "n_4",
                SendInteractive::list(
                    "Olmcí tcc m wi ilse r fóadw nltwrw, ot eáo dtsef twn wdean.",
                )
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
            )
            .position(960, 0),
        )
        .add_edge("start", "n_1")
        .add_edge("n_1", "n_2")
        .add_edge("n_2", "n_3")
        .add_edge("n_2", "n_4")
}
