use kapso_flow::node::{
    Button, Decide, Function, Handoff, SendInteractive, SendText, SetVariable, Start,
    WaitForResponse,
};
use kapso_flow::{Flow, FunctionRef, Node};

const N_1_BODY_TEXT: &str = r"¡Dfé whh! ¿Lc amé ho hcatw olrctu?

U) Fwwrnsrtu dnw 0 rm cfe 000 Fwrwhhu
N) Mamno Ochcaów (lóct aa ua fwwró rt wónwwr rmccfectwtd)
R) Huwnlc amn ho hcatwd";

pub fn real_12() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(380, 40))
        .push(
            Node::new(
                "n_1",
                SendInteractive::buttons(N_1_BODY_TEXT)
                    .header_type("none")
                    .button(Button::new("n_9").title("A) Lltwowa"))
                    .button(Button::new("n_44").title("F) Cdlth Coluaót"))
                    .button(Button::new("n_6").title("L) Ohmacl ehd msfnwt")),
            )
            .position(360, 160),
        )
        .push(Node::new("n_2", WaitForResponse::new().save_response_to("v1")).position(380, 280))
        .push(
            Node::new(
                "n_3",
                Decide::function(FunctionRef::slug("n-71"))
                    .condition("n_9", "Rmeweó Ucldhln")
                    .condition("n_44", "Eamcló Ltacl Lumoeóm")
                    .condition("n_6", "Chwlmó dhitts sud wd fcisad fcnmrr")
                    .condition("n_4", "Ssfaafnou dt suithhhrmc"),
            )
            .position(380, 400),
        )
        .push(
            Node::new(
                "n_5",
                SendText::new(
                    "Tc sfeehm, cd as rfcsaeí. Unsdmnd T, S u T ffsút fd wlfcón amt utcisfe.",
                ),
            )
            .position(380, 520),
        )
        .push(
            Node::new(
                "n_7",
                SendText::new("Mf me llwfaeo mf nodhrd nioslá fifetfs, tseiluu duh ioicwii."),
            )
            .position(1100, 520),
        )
        .push(
            Node::new(
                "n_8",
                Handoff::new().reason("Tniwmwm tmihidwó lchfha wni df neodam wdrdan"),
            )
            .position(1100, 640),
        )
        .push(
            Node::new(
                "n_10",
                SetVariable::new("v2")
                    .variable_value("0")
                    .value_type("string"),
            )
            .position(60, 660),
        )
        .push(
            Node::new(
                "n_11",
                SendText::new(
                    "Wlmfhrihmn c Weih ams iu lot 00 Ahclsdi ¡Sdé Luudr! ws nste snuswl. Hrihm fce \
                     eihr, smiu lo mlssah lsdi lsdhtluudrw.",
                ),
            )
            .position(60, 780),
        )
        .push(Node::new("n_12", WaitForResponse::new().save_response_to("v3")).position(60, 900))
        .push(
            Node::new(
                "n_14",
                SendText::new(
                    "Lai dumt {{vars.v3}}, rsdfn snau lha asri imfou te fe wlhcla no serdtl.",
                ),
            )
            .position(60, 1020),
        )
        .push(Node::new("n_15", WaitForResponse::new().save_response_to("v4")).position(60, 1140))
        .push(
            Node::new(
                "n_17",
                Decide::function(FunctionRef::slug("n-72"))
                    .condition("n_25", "SHL lfeidmc fohln ohe shhffr")
                    .condition("n_18", "ITM sa hwshó immm wh eifcre"),
            )
            .position(60, 1260),
        )
        .push(
            Node::new(
                "n_19",
                SendText::new(
                    "Dr smctr cfnmsfti dlrh si wrmaomffoós uof rilnri. Mta onlfc erml rlsm tric, \
                     máf irdlr.",
                ),
            )
            .position(-320, 1340),
        )
        .push(
            Node::new(
                "n_20",
                Decide::function(FunctionRef::slug("n-73"))
                    .condition("n_23", "Lús umwumm refteffi")
                    .condition("n_21", "Wlceó mi láwmee ah 0 cannrsar"),
            )
            .position(-320, 1460),
        )
        .push(
            Node::new(
                "n_22",
                SendText::new(
                    "Wf stefaiut, dd siadhdr orhn iu atfamr dwof lireom oouhshrt. Sd wfwstef \
                     iutimddm ia hdroo, noiuíatfa ru wofelir omooo h hrtfwsdowf stef iut.",
                ),
            )
            .position(-660, 1620),
        )
        .push(Node::new("n_24", WaitForResponse::new().save_response_to("v4")).position(-360, 1640))
        .push(
            Node::new(
                "n_31",
                SendText::new("Tsmttcm esc dm frirum ri {{vars.v5}} wr {{vars.v6}}."),
            )
            .position(60, 1380),
        )
        .push(
            Node::new(
                "n_26",
                Decide::function(FunctionRef::slug("n-74"))
                    .condition("n_27", "Truls oa aautouorde f LÁUSCT")
                    .condition("n_29", "Ocdhu ihmas"),
            )
            .position(60, 1500),
        )
        .push(
            Node::new(
                "n_28",
                SendText::new(
                    "Uf Mlfhrc nsi oosdo {{vars.v7}} wh ho ffhh ooeoorwnes fdnwd s irhm rfewed \
                     lómi emwuf tcflcewslu wht ocf. Htooíoorw es fdnwdls irhm rfewed lf iremw \
                     fetcfl.",
                ),
            )
            .position(-100, 1640),
        )
        .push(
            Node::new(
                "n_32",
                Decide::function(FunctionRef::slug("n-75"))
                    .condition("n_35", "Tfooe >= 0cn af Woosuo")
                    .condition("n_33", "Afccf re 0fh sf Chnmmf Tdffrrsa"),
            )
            .position(200, 1660),
        )
        .push(
            Node::new(
                "n_34",
                SendText::new(
                    "Oc rtewlosu, rl efmhsu rtl lnrdw {{vars.v7}} snisswon {{vars.v8}}es, muenhs \
                     ii dtn 0mo rh Wimnom Efatutlh sewdncnwso ncmu ssohwusesc. Ue hsmiil tnnw \
                     otrhhw, nommífatu lh sewdncn sotnc.",
                ),
            )
            .position(-160, 1800),
        )
        .push(
            Node::new(
                "n_36",
                SendInteractive::buttons(
                    "Raw dlred fftcheom rcos lcdil auorahww: ¿Nuálfsw dnedi rtamf fc rawed?",
                )
                .header_type("none")
                .button(Button::new("n_9").title("w) 0"))
                .button(Button::new("n_44").title("o) 00"))
                .button(Button::new("n_6").title("i) 000")),
            )
            .position(180, 1800),
        )
        .push(Node::new("n_37", WaitForResponse::new().save_response_to("v9")).position(60, 1940))
        .push(
            Node::new(
                "n_38",
                Decide::function(FunctionRef::slug("n-76"))
                    .condition("n_41", "Rhtaiuhmó oc ffahóc s")
                    .condition("n_39", "Ocduleedó dawedatol tntf lrrs"),
            )
            .position(40, 2060),
        )
        .push(
            Node::new(
                "n_40",
                SendText::new(
                    "Cl arrlthuh, wl enmadfaaa ns sotmactcnl. Uu occencf leraohowhm ic aarrl, \
                     uhamílmen ad aaaensr otmac.",
                ),
            )
            .position(-280, 2220),
        )
        .push(
            Node::new(
                "n_16",
                SendText::new("Edrdcul oaretclrd ww oaheanflnór, wnfh mctfw fwmeo me dmawth."),
            )
            .position(60, 1200),
        )
        .push(
            Node::new(
                "n_13",
                Function::new(FunctionRef::slug("n-77")).save_response_to("v10"),
            )
            .position(60, 960),
        )
        .push(
            Node::new(
                "n_30",
                Function::new(FunctionRef::slug("n-78")).save_response_to("v11"),
            )
            .position(60, 1320),
        )
        .push(
            Node::new(
                "n_42",
                Function::new(FunctionRef::slug("n-79")).save_response_to("v12"),
            )
            .position(80, 2240),
        )
        .push(
            Node::new(
                "n_43",
                SendText::new(
                    "¡Dodhhrwcw icawerfi, {{vars.v3}}! Tf onfucw iw lmwn ruhnwenusc ouf im HH \
                     {{vars.v13}} r wf ofmáa uuoourtwutnh. Uwdf wisrnam nts mndlhulit ia odwd \
                     ltuorf, mofmmal u ou táutnh ruwdftw sr ¡Mié Samnd! ( \
                     itlia://wdh.tuorfwfm.fmm/luuoo/0TWUTnh0Ru/ ) wisr amóntsa ndlhuli l ano 00 \
                     ltu ríw.",
                ),
            )
            .position(40, 2400),
        )
        .push(
            Node::new(
                "n_45",
                SetVariable::new("v2")
                    .variable_value("0")
                    .value_type("string"),
            )
            .position(720, 660),
        )
        .push(
            Node::new(
                "n_46",
                SendText::new("Thinhfacwt c Mmrhi Erccnów ¡Leé Fhhro! ¿Noás uw rc frrtid?"),
            )
            .position(720, 780),
        )
        .push(Node::new("n_47", WaitForResponse::new().save_response_to("v3")).position(720, 900))
        .push(
            Node::new(
                "n_49",
                SendText::new(
                    "¡Ufw wnae {{vars.v3}}! Iocla rlew uui sati uldfi ml aa uilóc duceoli, es \
                     dinweo a emn wi cla rl wúuuio at luldf nml aarói.",
                ),
            )
            .position(720, 1020),
        )
        .push(Node::new("n_50", WaitForResponse::new().save_response_to("v4")).position(720, 1140))
        .push(
            Node::new(
                "n_52",
                Decide::function(FunctionRef::slug("n-72"))
                    .condition("n_25", "MUN tatcsoó rtrwm mac dfróm")
                    .condition("n_18", "DTS de tmauó fuoe dm almóf"),
            )
            .position(720, 1260),
        )
        .push(
            Node::new(
                "n_53",
                SendText::new(
                    "Fa usmha frmrirho tc onafnltiwór ehd emmów. Rfd ucaww lscu dnod fanu, hám \
                     rmrir.",
                ),
            )
            .position(440, 1360),
        )
        .push(
            Node::new(
                "n_54",
                Decide::function(FunctionRef::slug("n-73"))
                    .condition("n_23", "Lús umwumm refteffi")
                    .condition("n_21", "Wlceó mi láwmee ah 0 cannrsar"),
            )
            .position(520, 1500),
        )
        .push(
            Node::new(
                "n_55",
                SendText::new(
                    "Wm curtiocd, ow mmhinhf nlum uw odfói asfh trrnnu socamclt. Cd lwmlcur \
                     iocduwow mm inhff, umcuíhodf ii sfhatrr numso a cltfocdslw lcur ioc.",
                ),
            )
            .position(420, 1620),
        )
        .push(Node::new("n_56", WaitForResponse::new().save_response_to("v4")).position(720, 1620))
        .push(
            Node::new(
                "n_64",
                SendText::new("Lammf mthhhlailfm ro smióu ccr whnes {{vars.v7}}."),
            )
            .position(1080, 1300),
        )
        .push(
            Node::new(
                "n_61",
                Decide::function(FunctionRef::slug("n-74"))
                    .condition("n_27", "Ceaif tal fudód oi heaeftitem")
                    .condition("n_29", "Ocdhu ihmas"),
            )
            .position(1100, 1460),
        )
        .push(
            Node::new(
                "n_62",
                SendText::new(
                    "Ff Mnnaa {{vars.v7}} cd mn utli ntssasmtwf sanme o heen dtmóo cóou fotss \
                     aslwnwlifm ccd mnf. Lidníssas tw wsanmel ihee hdtmho cn utfot siaól.",
                ),
            )
            .position(980, 1600),
        )
        .push(
            Node::new(
                "n_65",
                SendInteractive::buttons(
                    "Hdm emweh fcunsecs dlaf uwedu uunalmni: ¿Odánenh ssfnc uwtso sa hdmme?",
                )
                .header_type("none")
                .button(Button::new("n_9").title("t) 0"))
                .button(Button::new("n_44").title("w) 00"))
                .button(Button::new("n_6").title("e) 00")),
            )
            .position(1280, 1600),
        )
        .push(Node::new("n_66", WaitForResponse::new().save_response_to("v9")).position(720, 1740))
        .push(
            Node::new(
                "n_67",
                Decide::function(FunctionRef::slug("n-76"))
                    .condition("n_41", "Rhtaiuhmó oc ffahóc s")
                    .condition("n_39", "Ocduleedó dawedatol tntf lrrs"),
            )
            .position(720, 1860),
        )
        .push(
            Node::new(
                "n_68",
                SendText::new(
                    "Cl arrlthuh, wl enmadfaaa ns sotmactcnl. Uu occencf leraohowhm ic aarrl, \
                     uhamílmen ad aaaensr otmac.",
                ),
            )
            .position(420, 1980),
        )
        .push(
            Node::new(
                "n_51",
                SendText::new("Edrdcul oaretclrd ww oaheanflnór, wnfh mctfw fwmeo me dmawth."),
            )
            .position(720, 1200),
        )
        .push(
            Node::new(
                "n_48",
                Function::new(FunctionRef::slug("n-77")).save_response_to("v10"),
            )
            .position(720, 960),
        )
        .push(
            Node::new(
                "n_63",
                Function::new(FunctionRef::slug("n-78")).save_response_to("v11"),
            )
            .position(720, 1320),
        )
        .push(
            Node::new(
                "n_69",
                Function::new(FunctionRef::slug("n-79")).save_response_to("v12"),
            )
            .position(720, 1980),
        )
        .push(
            Node::new(
                "n_57",
                Decide::function(FunctionRef::slug("n-80"))
                    .condition("n_60", "Oaawd maiédwawlnmls toeá dnruh 0 l 00")
                    .condition("n_58", "Ihhce ahucs nms msnnm enoseuo"),
            )
            .position(720, 1430),
        )
        .push(
            Node::new(
                "n_59",
                SendText::new(
                    "Aw wmnileiw, tr olnwn {{vars.v7}} cw oaflmheuele t hl hsfóc Fcnsi Lwuceóo \
                     uáudwn. Whoeúccld ns tetcw oa lmhe ele tihód sfuchfc ¡Idé Uceoo!",
                ),
            )
            .position(480, 1540),
        )
        .push(
            Node::new(
                "n_70",
                SendText::new(
                    "Nchwfarmw wufwrauu, aa rdlóa io etdo feolencctm woo dl TW {{vars.v13}}, \
                     ¡MLRTEWSAOUH, htti hu chlnhmf ur Ciesu Ufnadór!. Ae tmufl od lmnimlrtewsao \
                     hwih ti huuchln mf ur ciesuf.",
                ),
            )
            .position(720, 2100),
        )
        .add_edge("start", "n_1")
        .add_edge("n_1", "n_2")
        .add_edge("n_2", "n_3")
        .add_edge(("n_3", "n_4"), "n_5")
        .add_edge("n_5", "n_2")
        .add_edge(("n_3", "n_6"), "n_7")
        .add_edge("n_7", "n_8")
        .add_edge(("n_3", "n_9"), "n_10")
        .add_edge("n_10", "n_11")
        .add_edge("n_11", "n_12")
        .add_edge("n_12", "n_13")
        .add_edge("n_13", "n_14")
        .add_edge("n_14", "n_15")
        .add_edge("n_15", "n_16")
        .add_edge("n_16", "n_17")
        .add_edge(("n_17", "n_18"), "n_19")
        .add_edge("n_19", "n_20")
        .add_edge(("n_20", "n_21"), "n_22")
        .add_edge(("n_20", "n_23"), "n_24")
        .add_edge("n_24", "n_16")
        .add_edge(("n_17", "n_25"), "n_26")
        .add_edge(("n_26", "n_27"), "n_28")
        .add_edge(("n_26", "n_29"), "n_30")
        .add_edge("n_30", "n_31")
        .add_edge("n_31", "n_32")
        .add_edge(("n_32", "n_33"), "n_34")
        .add_edge(("n_32", "n_35"), "n_36")
        .add_edge("n_36", "n_37")
        .add_edge("n_37", "n_38")
        .add_edge(("n_38", "n_39"), "n_40")
        .add_edge(("n_38", "n_41"), "n_42")
        .add_edge("n_42", "n_43")
        .add_edge(("n_3", "n_44"), "n_45")
        .add_edge("n_45", "n_46")
        .add_edge("n_46", "n_47")
        .add_edge("n_47", "n_48")
        .add_edge("n_48", "n_49")
        .add_edge("n_49", "n_50")
        .add_edge("n_50", "n_51")
        .add_edge("n_51", "n_52")
        .add_edge(("n_52", "n_18"), "n_53")
        .add_edge("n_53", "n_54")
        .add_edge(("n_54", "n_21"), "n_55")
        .add_edge(("n_54", "n_23"), "n_56")
        .add_edge("n_56", "n_51")
        .add_edge(("n_52", "n_25"), "n_57")
        .add_edge(("n_57", "n_58"), "n_59")
        .add_edge(("n_57", "n_60"), "n_61")
        .add_edge(("n_61", "n_27"), "n_62")
        .add_edge(("n_61", "n_29"), "n_63")
        .add_edge("n_63", "n_64")
        .add_edge("n_64", "n_65")
        .add_edge("n_65", "n_66")
        .add_edge("n_66", "n_67")
        .add_edge(("n_67", "n_39"), "n_68")
        .add_edge(("n_67", "n_41"), "n_69")
        .add_edge("n_69", "n_70")
}
