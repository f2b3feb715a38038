use kapso_flow::node::{Button, Decide, SendInteractive, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, FunctionRef, Node};

pub fn real_11() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(120, 80))
        .push(
            Node::new(
                "n_1",
                SendInteractive::buttons(
                    "Fsá! Hld d llcfrodtrn oc hsmmsfafnih. Dflr hlnce iimhrt?",
                )
                .button(Button::new("n_4").title("Lnaáuar"))
                .button(Button::new("n_6").title("Schooim"))
                .button(Button::new("n_8").title("Wcofulrco"))
                .phone_number_id("1111111111111111"),
            )
            .position(120, 260),
        )
        .push(
            Node::new(
                "n_2",
                WaitForResponse::new()
                    .timeout_seconds(300)
                    .save_response_to("v1"),
            )
            .position(120, 460),
        )
        .push(
            Node::new(
                "n_3",
                Decide::function(FunctionRef::slug("n-10"))
                    .condition("n_4", "Iwtátlm mrmec icoácmt lo dluocltwdnr")
                    .condition("n_6", "Rtuáudi wcmtr seetmdc")
                    .condition("n_8", "Oudáuaa atwwi ia uowrewous"),
            )
            .position(120, 660),
        )
        .push(
            Node::new(
                "n_5",
                SendText::new("Wdliu imcásnn sn wtilsfdefha é df lmnsiwc u fciul, ifo 0c àh 00n.")
                    .phone_number_id("1111111111111111"),
            )
            .position(0, 860),
        )
        .push(
            Node::new(
                "n_7",
                SendText::new(
                    "Imsê uadh maade iwwwews hro unau AfirsCor. Hs cinhnsfa h-lcdw, rimsaiua him \
                     adeo www ws hrofunaut fi scoru h fcinhns.",
                )
                .phone_number_id("1111111111111111"),
            )
            .position(240, 860),
        )
        .push(
            Node::new(
                "n_9",
                SendText::new(
                    "Ndmiw! Nwe ia cctcheafdh uaer or eallceocd. Fm mlháhtd nhowidrsi, miwfén ef \
                     ancctche fdh uaer.",
                )
                .phone_number_id("1111111111111111"),
            )
            .position(480, 860),
        )
        .add_edge("start", "n_1")
        .add_edge("n_1", "n_2")
        .add_edge("n_2", "n_3")
        .add_edge(("n_3", "n_4"), "n_5")
        .add_edge(("n_3", "n_6"), "n_7")
        .add_edge(("n_3", "n_8"), "n_9")
}
