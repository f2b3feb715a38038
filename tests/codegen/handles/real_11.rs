use kapso_flow::node::{Button, Decide, SendInteractive, SendText, Start, WaitForResponse};
use kapso_flow::{Flow, FunctionRef};

pub fn real_11() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| node.position(120, 80));

    let n_1 = flow.insert_with(
        "n_1",
        SendInteractive::buttons("Fsá! Hld d llcfrodtrn oc hsmmsfafnih. Dflr hlnce iimhrt?")
            .button(Button::new("n_4").title("Lnaáuar"))
            .button(Button::new("n_6").title("Schooim"))
            .button(Button::new("n_8").title("Wcofulrco"))
            .phone_number_id("1111111111111111"),
        |node| node.position(120, 260),
    );

    let n_2 = flow.insert_with(
        "n_2",
        WaitForResponse::new()
            .timeout_seconds(300)
            .save_response_to("v1"),
        |node| node.position(120, 460),
    );

    let n_3 = flow.insert_with("n_3", Decide::function(FunctionRef::slug("n-10")), |node| {
        node.position(120, 660)
    });
    let n_3_n_4 = flow.branch(&n_3, "n_4", "Iwtátlm mrmec icoácmt lo dluocltwdnr");
    let n_3_n_6 = flow.branch(&n_3, "n_6", "Rtuáudi wcmtr seetmdc");
    let n_3_n_8 = flow.branch(&n_3, "n_8", "Oudáuaa atwwi ia uowrewous");

    let n_5 = flow.insert_with(
        "n_5",
        SendText::new("Wdliu imcásnn sn wtilsfdefha é df lmnsiwc u fciul, ifo 0c àh 00n.")
            .phone_number_id("1111111111111111"),
        |node| node.position(0, 860),
    );

    let n_7 = flow.insert_with(
        "n_7",
        SendText::new(
            "Imsê uadh maade iwwwews hro unau AfirsCor. Hs cinhnsfa h-lcdw, rimsaiua him adeo www \
             ws hrofunaut fi scoru h fcinhns.",
        )
        .phone_number_id("1111111111111111"),
        |node| node.position(240, 860),
    );

    let n_9 = flow.insert_with(
        "n_9",
        SendText::new(
            "Ndmiw! Nwe ia cctcheafdh uaer or eallceocd. Fm mlháhtd nhowidrsi, miwfén ef ancctche \
             fdh uaer.",
        )
        .phone_number_id("1111111111111111"),
        |node| node.position(480, 860),
    );

    flow.connect(&start, &n_1);
    flow.connect(&n_1, &n_2);
    flow.connect(&n_2, &n_3);
    flow.connect(&n_3_n_4, &n_5);
    flow.connect(&n_3_n_6, &n_7);
    flow.connect(&n_3_n_8, &n_9);

    flow
}
