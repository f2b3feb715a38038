use kapso_flow::node::{
    Button, Decide, Function, Handoff, SendInteractive, SendText, SetVariable, Start,
    WaitForResponse,
};
use kapso_flow::{Flow, FunctionRef};

const N_1_BODY_TEXT: &str = r"¡Dfé whh! ¿Lc amé ho hcatw olrctu?

U) Fwwrnsrtu dnw 0 rm cfe 000 Fwrwhhu
N) Mamno Ochcaów (lóct aa ua fwwró rt wónwwr rmccfectwtd)
R) Huwnlc amn ho hcatwd";

pub fn real_12() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| node.position(380, 40));

    let n_1 = flow.insert_with(
        "n_1",
        SendInteractive::buttons(N_1_BODY_TEXT)
            .header_type("none")
            .button(Button::new("n_9").title("A) Lltwowa"))
            .button(Button::new("n_44").title("F) Cdlth Coluaót"))
            .button(Button::new("n_6").title("L) Ohmacl ehd msfnwt")),
        |node| node.position(360, 160),
    );

    let n_2 = flow.insert_with(
        "n_2",
        WaitForResponse::new().save_response_to("v1"),
        |node| node.position(380, 280),
    );

    let n_3 = flow.insert_with("n_3", Decide::function(FunctionRef::slug("n-71")), |node| {
        node.position(380, 400)
    });
    let n_3_n_9 = flow.branch(&n_3, "n_9", "Rmeweó Ucldhln");
    let n_3_n_44 = flow.branch(&n_3, "n_44", "Eamcló Ltacl Lumoeóm");
    let n_3_n_6 = flow.branch(&n_3, "n_6", "Chwlmó dhitts sud wd fcisad fcnmrr");
    let n_3_n_4 = flow.branch(&n_3, "n_4", "Ssfaafnou dt suithhhrmc");

    let n_5 = flow.insert_with(
        "n_5",
        SendText::new("Tc sfeehm, cd as rfcsaeí. Unsdmnd T, S u T ffsút fd wlfcón amt utcisfe."),
        |node| node.position(380, 520),
    );

    let n_7 = flow.insert_with(
        "n_7",
        SendText::new("Mf me llwfaeo mf nodhrd nioslá fifetfs, tseiluu duh ioicwii."),
        |node| node.position(1100, 520),
    );

    let n_8 = flow.insert_with(
        "n_8",
        Handoff::new().reason("Tniwmwm tmihidwó lchfha wni df neodam wdrdan"),
        |node| node.position(1100, 640),
    );

    let n_10 = flow.insert_with(
        "n_10",
        SetVariable::new("v2")
            .variable_value("0")
            .value_type("string"),
        |node| node.position(60, 660),
    );

    let n_11 = flow.insert_with(
        "n_11",
        SendText::new(
            "Wlmfhrihmn c Weih ams iu lot 00 Ahclsdi ¡Sdé Luudr! ws nste snuswl. Hrihm fce eihr, \
             smiu lo mlssah lsdi lsdhtluudrw.",
        ),
        |node| node.position(60, 780),
    );

    let n_12 = flow.insert_with(
        "n_12",
        WaitForResponse::new().save_response_to("v3"),
        |node| node.position(60, 900),
    );

    let n_14 = flow.insert_with(
        "n_14",
        SendText::new("Lai dumt {{vars.v3}}, rsdfn snau lha asri imfou te fe wlhcla no serdtl."),
        |node| node.position(60, 1020),
    );

    let n_15 = flow.insert_with(
        "n_15",
        WaitForResponse::new().save_response_to("v4"),
        |node| node.position(60, 1140),
    );

    let n_17 = flow.insert_with(
        "n_17",
        Decide::function(FunctionRef::slug("n-72")),
        |node| node.position(60, 1260),
    );
    let n_17_n_25 = flow.branch(&n_17, "n_25", "SHL lfeidmc fohln ohe shhffr");
    let n_17_n_18 = flow.branch(&n_17, "n_18", "ITM sa hwshó immm wh eifcre");

    let n_19 = flow.insert_with(
        "n_19",
        SendText::new(
            "Dr smctr cfnmsfti dlrh si wrmaomffoós uof rilnri. Mta onlfc erml rlsm tric, máf \
             irdlr.",
        ),
        |node| node.position(-320, 1340),
    );

    let n_20 = flow.insert_with(
        "n_20",
        Decide::function(FunctionRef::slug("n-73")),
        |node| node.position(-320, 1460),
    );
    let n_20_n_23 = flow.branch(&n_20, "n_23", "Lús umwumm refteffi");
    let n_20_n_21 = flow.branch(&n_20, "n_21", "Wlceó mi láwmee ah 0 cannrsar");

    let n_22 = flow.insert_with(
        "n_22",
        SendText::new(
            "Wf stefaiut, dd siadhdr orhn iu atfamr dwof lireom oouhshrt. Sd wfwstef iutimddm ia \
             hdroo, noiuíatfa ru wofelir omooo h hrtfwsdowf stef iut.",
        ),
        |node| node.position(-660, 1620),
    );

    let n_24 = flow.insert_with(
        "n_24",
        WaitForResponse::new().save_response_to("v4"),
        |node| node.position(-360, 1640),
    );

    let n_31 = flow.insert_with(
        "n_31",
        SendText::new("Tsmttcm esc dm frirum ri {{vars.v5}} wr {{vars.v6}}."),
        |node| node.position(60, 1380),
    );

    let n_26 = flow.insert_with(
        "n_26",
        Decide::function(FunctionRef::slug("n-74")),
        |node| node.position(60, 1500),
    );
    let n_26_n_27 = flow.branch(&n_26, "n_27", "Truls oa aautouorde f LÁUSCT");
    let n_26_n_29 = flow.branch(&n_26, "n_29", "Ocdhu ihmas");

    let n_28 = flow.insert_with(
        "n_28",
        SendText::new(
            "Uf Mlfhrc nsi oosdo {{vars.v7}} wh ho ffhh ooeoorwnes fdnwd s irhm rfewed lómi emwuf \
             tcflcewslu wht ocf. Htooíoorw es fdnwdls irhm rfewed lf iremw fetcfl.",
        ),
        |node| node.position(-100, 1640),
    );

    let n_32 = flow.insert_with(
        "n_32",
        Decide::function(FunctionRef::slug("n-75")),
        |node| node.position(200, 1660),
    );
    let n_32_n_35 = flow.branch(&n_32, "n_35", "Tfooe >= 0cn af Woosuo");
    let n_32_n_33 = flow.branch(&n_32, "n_33", "Afccf re 0fh sf Chnmmf Tdffrrsa");

    let n_34 = flow.insert_with(
        "n_34",
        SendText::new(
            "Oc rtewlosu, rl efmhsu rtl lnrdw {{vars.v7}} snisswon {{vars.v8}}es, muenhs ii dtn \
             0mo rh Wimnom Efatutlh sewdncnwso ncmu ssohwusesc. Ue hsmiil tnnw otrhhw, nommífatu \
             lh sewdncn sotnc.",
        ),
        |node| node.position(-160, 1800),
    );

    let n_36 = flow.insert_with(
        "n_36",
        SendInteractive::buttons(
            "Raw dlred fftcheom rcos lcdil auorahww: ¿Nuálfsw dnedi rtamf fc rawed?",
        )
        .header_type("none")
        .button(Button::new("n_9").title("w) 0"))
        .button(Button::new("n_44").title("o) 00"))
        .button(Button::new("n_6").title("i) 000")),
        |node| node.position(180, 1800),
    );

    let n_37 = flow.insert_with(
        "n_37",
        WaitForResponse::new().save_response_to("v9"),
        |node| node.position(60, 1940),
    );

    let n_38 = flow.insert_with(
        "n_38",
        Decide::function(FunctionRef::slug("n-76")),
        |node| node.position(40, 2060),
    );
    let n_38_n_41 = flow.branch(&n_38, "n_41", "Rhtaiuhmó oc ffahóc s");
    let n_38_n_39 = flow.branch(&n_38, "n_39", "Ocduleedó dawedatol tntf lrrs");

    let n_40 = flow.insert_with(
        "n_40",
        SendText::new(
            "Cl arrlthuh, wl enmadfaaa ns sotmactcnl. Uu occencf leraohowhm ic aarrl, uhamílmen ad \
             aaaensr otmac.",
        ),
        |node| node.position(-280, 2220),
    );

    let n_16 = flow.insert_with(
        "n_16",
        SendText::new("Edrdcul oaretclrd ww oaheanflnór, wnfh mctfw fwmeo me dmawth."),
        |node| node.position(60, 1200),
    );

    let n_13 = flow.insert_with(
        "n_13",
        Function::new(FunctionRef::slug("n-77")).save_response_to("v10"),
        |node| node.position(60, 960),
    );

    let n_30 = flow.insert_with(
        "n_30",
        Function::new(FunctionRef::slug("n-78")).save_response_to("v11"),
        |node| node.position(60, 1320),
    );

    let n_42 = flow.insert_with(
        "n_42",
        Function::new(FunctionRef::slug("n-79")).save_response_to("v12"),
        |node| node.position(80, 2240),
    );

    let n_43 = flow.insert_with(
        "n_43",
        SendText::new(
            "¡Dodhhrwcw icawerfi, {{vars.v3}}! Tf onfucw iw lmwn ruhnwenusc ouf im HH {{vars.v13}} \
             r wf ofmáa uuoourtwutnh. Uwdf wisrnam nts mndlhulit ia odwd ltuorf, mofmmal u ou \
             táutnh ruwdftw sr ¡Mié Samnd! ( itlia://wdh.tuorfwfm.fmm/luuoo/0TWUTnh0Ru/ ) wisr \
             amóntsa ndlhuli l ano 00 ltu ríw.",
        ),
        |node| node.position(40, 2400),
    );

    let n_45 = flow.insert_with(
        "n_45",
        SetVariable::new("v2")
            .variable_value("0")
            .value_type("string"),
        |node| node.position(720, 660),
    );

    let n_46 = flow.insert_with(
        "n_46",
        SendText::new("Thinhfacwt c Mmrhi Erccnów ¡Leé Fhhro! ¿Noás uw rc frrtid?"),
        |node| node.position(720, 780),
    );

    let n_47 = flow.insert_with(
        "n_47",
        WaitForResponse::new().save_response_to("v3"),
        |node| node.position(720, 900),
    );

    let n_49 = flow.insert_with(
        "n_49",
        SendText::new(
            "¡Ufw wnae {{vars.v3}}! Iocla rlew uui sati uldfi ml aa uilóc duceoli, es dinweo a emn \
             wi cla rl wúuuio at luldf nml aarói.",
        ),
        |node| node.position(720, 1020),
    );

    let n_50 = flow.insert_with(
        "n_50",
        WaitForResponse::new().save_response_to("v4"),
        |node| node.position(720, 1140),
    );

    let n_52 = flow.insert_with(
        "n_52",
        Decide::function(FunctionRef::slug("n-72")),
        |node| node.position(720, 1260),
    );
    let n_52_n_25 = flow.branch(&n_52, "n_25", "MUN tatcsoó rtrwm mac dfróm");
    let n_52_n_18 = flow.branch(&n_52, "n_18", "DTS de tmauó fuoe dm almóf");

    let n_53 = flow.insert_with(
        "n_53",
        SendText::new(
            "Fa usmha frmrirho tc onafnltiwór ehd emmów. Rfd ucaww lscu dnod fanu, hám rmrir.",
        ),
        |node| node.position(440, 1360),
    );

    let n_54 = flow.insert_with(
        "n_54",
        Decide::function(FunctionRef::slug("n-73")),
        |node| node.position(520, 1500),
    );
    let n_54_n_23 = flow.branch(&n_54, "n_23", "Lús umwumm refteffi");
    let n_54_n_21 = flow.branch(&n_54, "n_21", "Wlceó mi láwmee ah 0 cannrsar");

    let n_55 = flow.insert_with(
        "n_55",
        SendText::new(
            "Wm curtiocd, ow mmhinhf nlum uw odfói asfh trrnnu socamclt. Cd lwmlcur iocduwow mm \
             inhff, umcuíhodf ii sfhatrr numso a cltfocdslw lcur ioc.",
        ),
        |node| node.position(420, 1620),
    );

    let n_56 = flow.insert_with(
        "n_56",
        WaitForResponse::new().save_response_to("v4"),
        |node| node.position(720, 1620),
    );

    let n_64 = flow.insert_with(
        "n_64",
        SendText::new("Lammf mthhhlailfm ro smióu ccr whnes {{vars.v7}}."),
        |node| node.position(1080, 1300),
    );

    let n_61 = flow.insert_with(
        "n_61",
        Decide::function(FunctionRef::slug("n-74")),
        |node| node.position(1100, 1460),
    );
    let n_61_n_27 = flow.branch(&n_61, "n_27", "Ceaif tal fudód oi heaeftitem");
    let n_61_n_29 = flow.branch(&n_61, "n_29", "Ocdhu ihmas");

    let n_62 = flow.insert_with(
        "n_62",
        SendText::new(
            "Ff Mnnaa {{vars.v7}} cd mn utli ntssasmtwf sanme o heen dtmóo cóou fotss aslwnwlifm \
             ccd mnf. Lidníssas tw wsanmel ihee hdtmho cn utfot siaól.",
        ),
        |node| node.position(980, 1600),
    );

    let n_65 = flow.insert_with(
        "n_65",
        SendInteractive::buttons(
            "Hdm emweh fcunsecs dlaf uwedu uunalmni: ¿Odánenh ssfnc uwtso sa hdmme?",
        )
        .header_type("none")
        .button(Button::new("n_9").title("t) 0"))
        .button(Button::new("n_44").title("w) 00"))
        .button(Button::new("n_6").title("e) 00")),
        |node| node.position(1280, 1600),
    );

    let n_66 = flow.insert_with(
        "n_66",
        WaitForResponse::new().save_response_to("v9"),
        |node| node.position(720, 1740),
    );

    let n_67 = flow.insert_with(
        "n_67",
        Decide::function(FunctionRef::slug("n-76")),
        |node| node.position(720, 1860),
    );
    let n_67_n_41 = flow.branch(&n_67, "n_41", "Rhtaiuhmó oc ffahóc s");
    let n_67_n_39 = flow.branch(&n_67, "n_39", "Ocduleedó dawedatol tntf lrrs");

    let n_68 = flow.insert_with(
        "n_68",
        SendText::new(
            "Cl arrlthuh, wl enmadfaaa ns sotmactcnl. Uu occencf leraohowhm ic aarrl, uhamílmen ad \
             aaaensr otmac.",
        ),
        |node| node.position(420, 1980),
    );

    let n_51 = flow.insert_with(
        "n_51",
        SendText::new("Edrdcul oaretclrd ww oaheanflnór, wnfh mctfw fwmeo me dmawth."),
        |node| node.position(720, 1200),
    );

    let n_48 = flow.insert_with(
        "n_48",
        Function::new(FunctionRef::slug("n-77")).save_response_to("v10"),
        |node| node.position(720, 960),
    );

    let n_63 = flow.insert_with(
        "n_63",
        Function::new(FunctionRef::slug("n-78")).save_response_to("v11"),
        |node| node.position(720, 1320),
    );

    let n_69 = flow.insert_with(
        "n_69",
        Function::new(FunctionRef::slug("n-79")).save_response_to("v12"),
        |node| node.position(720, 1980),
    );

    let n_57 = flow.insert_with(
        "n_57",
        Decide::function(FunctionRef::slug("n-80")),
        |node| node.position(720, 1430),
    );
    let n_57_n_60 = flow.branch(&n_57, "n_60", "Oaawd maiédwawlnmls toeá dnruh 0 l 00");
    let n_57_n_58 = flow.branch(&n_57, "n_58", "Ihhce ahucs nms msnnm enoseuo");

    let n_59 = flow.insert_with(
        "n_59",
        SendText::new(
            "Aw wmnileiw, tr olnwn {{vars.v7}} cw oaflmheuele t hl hsfóc Fcnsi Lwuceóo uáudwn. \
             Whoeúccld ns tetcw oa lmhe ele tihód sfuchfc ¡Idé Uceoo!",
        ),
        |node| node.position(480, 1540),
    );

    let n_70 = flow.insert_with(
        "n_70",
        SendText::new(
            "Nchwfarmw wufwrauu, aa rdlóa io etdo feolencctm woo dl TW {{vars.v13}}, ¡MLRTEWSAOUH, \
             htti hu chlnhmf ur Ciesu Ufnadór!. Ae tmufl od lmnimlrtewsao hwih ti huuchln mf ur \
             ciesuf.",
        ),
        |node| node.position(720, 2100),
    );

    flow.connect(&start, &n_1);
    flow.connect(&n_1, &n_2);
    flow.connect(&n_2, &n_3);
    flow.connect(&n_3_n_4, &n_5);
    flow.connect(&n_5, &n_2);
    flow.connect(&n_3_n_6, &n_7);
    flow.connect(&n_7, &n_8);
    flow.connect(&n_3_n_9, &n_10);
    flow.connect(&n_10, &n_11);
    flow.connect(&n_11, &n_12);
    flow.connect(&n_12, &n_13);
    flow.connect(&n_13, &n_14);
    flow.connect(&n_14, &n_15);
    flow.connect(&n_15, &n_16);
    flow.connect(&n_16, &n_17);
    flow.connect(&n_17_n_18, &n_19);
    flow.connect(&n_19, &n_20);
    flow.connect(&n_20_n_21, &n_22);
    flow.connect(&n_20_n_23, &n_24);
    flow.connect(&n_24, &n_16);
    flow.connect(&n_17_n_25, &n_26);
    flow.connect(&n_26_n_27, &n_28);
    flow.connect(&n_26_n_29, &n_30);
    flow.connect(&n_30, &n_31);
    flow.connect(&n_31, &n_32);
    flow.connect(&n_32_n_33, &n_34);
    flow.connect(&n_32_n_35, &n_36);
    flow.connect(&n_36, &n_37);
    flow.connect(&n_37, &n_38);
    flow.connect(&n_38_n_39, &n_40);
    flow.connect(&n_38_n_41, &n_42);
    flow.connect(&n_42, &n_43);
    flow.connect(&n_3_n_44, &n_45);
    flow.connect(&n_45, &n_46);
    flow.connect(&n_46, &n_47);
    flow.connect(&n_47, &n_48);
    flow.connect(&n_48, &n_49);
    flow.connect(&n_49, &n_50);
    flow.connect(&n_50, &n_51);
    flow.connect(&n_51, &n_52);
    flow.connect(&n_52_n_18, &n_53);
    flow.connect(&n_53, &n_54);
    flow.connect(&n_54_n_21, &n_55);
    flow.connect(&n_54_n_23, &n_56);
    flow.connect(&n_56, &n_51);
    flow.connect(&n_52_n_25, &n_57);
    flow.connect(&n_57_n_58, &n_59);
    flow.connect(&n_57_n_60, &n_61);
    flow.connect(&n_61_n_27, &n_62);
    flow.connect(&n_61_n_29, &n_63);
    flow.connect(&n_63, &n_64);
    flow.connect(&n_64, &n_65);
    flow.connect(&n_65, &n_66);
    flow.connect(&n_66, &n_67);
    flow.connect(&n_67_n_39, &n_68);
    flow.connect(&n_67_n_41, &n_69);
    flow.connect(&n_69, &n_70);

    flow
}
