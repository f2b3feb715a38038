use kapso_flow::node::{
    Button, Decide, ListRow, ListSection, SendInteractive, SendText, SetVariable, Start,
    WaitForResponse,
};
use kapso_flow::{Flow, Model};

const MODEL: Model = Model::name("example-model");
const N_3_BODY_TEXT: &str = r"Fu hssul uufuon wucduam luhhl cusáw, n dwé smr iwfcoc fn emlmló fuí.

Ul uufuo swucd amdluéh tcu rwuwnnd, es ruiwf.

¿Fnn mlé ae uhhss?";
const N_9_BODY_TEXT: &str = r"Lm dhino dnncmn uosssme cwawr ldiáu, c noé mdn ritrmd aw taidcó lmí.

No dnncm auoss mefcwéw wld cuadchn, tm ncrit.

¿Aw taé caslmw hinád?";
const N_14_BODY_TEXT: &str = r"Heaff ✅ Wriouefe fcfawafh c hu nweseo ceu lcmlrruc.

Luml na liuheaf ncewri uefeufc aw fhucohuanw seou euflcmlr ucí.";
const N_5_BODY_TEXT: &str = r"Dnnno acf e li olrl e wóttl uw, lr oát muswe ahr ueeue ud deouw dnnáo.

Fiealéd lrloeu attleuw clre.";
const N_19_MESSAGE: &str = r"Leufu, hr cf dfcotad máo.

Ct nsncder tn rmhu, mámilse csrsflfao eufuueh l fd fcotad m own ct nsnc.";

pub fn real_02() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| node.position(100, 100));

    let n_1 = flow.insert_with(
        "n_1",
        Decide::default().model(MODEL).decision_type("ai"),
        |node| node.position(240, 0),
    );
    let n_1_n_20 = flow.branch(
        &n_1,
        "n_20",
        "Anaó awi rhar wcm ohfú: 'Ntwlfh owalt', 'Siiwr rcedwu', 'Tuhlm hanaue', 'Rha uwcmlohfad', \
         'Wlfhmow ltddocsiiwr', 'Dwuwda t hlmwhan', 'Wihrí ru cmlohfa', 'Twlfhmow lóddo siiwrw', \
         'Wuwdattu lmwha aueaóihrh' u 'Mlohfado ntñlf'. Waltdéo sii rwrcedw wda tuh mwhanau a ihr \
         aruwcm —'Fadohntw fhmow' t 'Ocsiiw wrcedw'—, t uhl whanaueaw hrhar wc lohfa: hné lfh \
         owaltd ocs, wéwrcedw, dattuhl wh naueaw.",
    );
    let n_1_n_4 = flow.branch(
        &n_1,
        "n_4",
        "Odtw dre cdf cflttaan: mlwct, wd mtiú, dmé frcsh neuut, f fcwó uo twwór 'Cdf cf ttaú'.",
    );
    let n_1_n_2 = flow.branch(
        &n_1,
        "n_2",
        "Eo omei odml tlafetan: su hctmna, hw 'erse', ad isdoesf tuihtn, e eomeifodm etla eta lc \
         uc ctmnatah.",
    );

    let n_3 = flow.insert_with(
        "n_3",
        SendInteractive::buttons(N_3_BODY_TEXT)
            .footer_text("Wclhdo mnhmhi icá ntlileneurm SFCMS")
            .button(Button::new("n_8").title("Trmwhis oc dnfnm"))
            .button(Button::new("n_10").title("Ohuss f ehrnloimrt")),
        |node| node.position(480, 0),
    );

    let n_6 = flow.insert_with(
        "n_6",
        WaitForResponse::new().save_response_to("v1"),
        |node| node.position(720, 0),
    );

    let n_7 = flow.insert_with(
        "n_7",
        Decide::default().model(MODEL).decision_type("ai"),
        |node| node.position(960, 0),
    );
    let n_7_n_8 = flow.branch(
        &n_7,
        "n_8",
        "Hmeó 'Cefcwmc fw rwlnh' d fhet lom whsrfs fotdolm ldituf ea hctshmeie.",
    );
    let n_7_n_10 = flow.branch(
        &n_7,
        "n_10",
        "Fuwó 'Fmmcl n whteclirtn', w ucmo dee cnfaucnd ddut o wha clucfc uwmecf.",
    );

    let n_9 = flow.insert_with(
        "n_9",
        SendInteractive::list(N_9_BODY_TEXT)
            .header_text("Tehauaasm")
            .footer_text("Cfhnnfs HRUFI on awlwhcuda n merrnsd rwh wtl onsn")
            .list_button_text("Eaadan eittne")
            .section(
                ListSection::new("Iurf níotoww nehh")
                    .row(ListRow::new("n_22").title("Oicofó").description("Lfenó"))
                    .row(
                        ListRow::new("n_23")
                            .title("Ncfueto")
                            .description("Wmemaueeu"),
                    )
                    .row(
                        ListRow::new("n_24")
                            .title("Udaiacocn")
                            .description("Herdiw"),
                    )
                    .row(ListRow::new("n_25").title("Nnhhlac").description("Nloeríi"))
                    .row(
                        ListRow::new("n_26")
                            .title("Emuuuetcaor")
                            .description("Nehrliwhf"),
                    )
                    .row(
                        ListRow::new("n_27")
                            .title("Wuld")
                            .description("Tssin ehi Atfom"),
                    )
                    .row(ListRow::new("n_28").title("Hrchh").description("Oecañw"))
                    .row(
                        ListRow::new("n_29")
                            .title("Lwhhhi")
                            .description("Urmfñl · mdmuaa ci waidhun"),
                    ),
            )
            .section(
                ListSection::new("Acunc elrirdss")
                    .row(
                        ListRow::new("n_30")
                            .title("Ammsroít")
                            .description("Hnmuouece"),
                    )
                    .row(
                        ListRow::new("n_31")
                            .title("Awdrwá")
                            .description("Woohmwoiooos"),
                    ),
            ),
        |node| node.position(1200, 0),
    );

    let n_11 = flow.insert_with(
        "n_11",
        WaitForResponse::new().save_response_to("v2"),
        |node| node.position(1440, 0),
    );

    let n_12 = flow.insert_with(
        "n_12",
        Decide::default().model(MODEL).decision_type("ai"),
        |node| node.position(1680, 0),
    );
    let n_12_n_13 = flow.branch(
        &n_12,
        "n_13",
        "Ffnefiwó doc rif fh nce hwrtednc fs tu aiicu: Dmmcnó, Amfucha, Offnefiwh, Occrifd, \
         Ancedhwrted, Dfsc, Caiic, Udmmcn, Oamfucía f Ffnefá.",
    );
    let n_12_n_15 = flow.branch(
        &n_12,
        "n_15",
        "Cfimrsuó firidsnoh lsdi shtr: ld hlhcrm, lea twitifat, a nfh rancfi rsu ff ridá oh ls \
         iisht.",
    );

    let n_14 = flow.insert_with(
        "n_14",
        SendInteractive::buttons(N_14_BODY_TEXT)
            .button(Button::new("n_10").title("Sho lh uifú"))
            .button(Button::new("n_18").title("Tiwae mt wwwh")),
        |node| node.position(1920, 0),
    );

    let n_16 = flow.insert_with(
        "n_16",
        WaitForResponse::new().save_response_to("v3"),
        |node| node.position(2160, 0),
    );

    let n_17 = flow.insert_with(
        "n_17",
        Decide::default().model(MODEL).decision_type("ai"),
        |node| node.position(2400, 0),
    );
    let n_17_n_18 = flow.branch(
        &n_17,
        "n_18",
        "Mlecti rsifs so niwusfi omatnnt: hdtó 'Uwari st fwim' i mnhiuieó lect, rsif, soiniwus.",
    );
    let n_17_n_4 = flow.branch(
        &n_17,
        "n_4",
        "Shofolwfc hiet arte: fnnire sr fefú, lnimeimn cnti, s haocoo.",
    );

    let n_5 = flow.insert_with(
        "n_5",
        SendInteractive::list(N_5_BODY_TEXT)
            .header_text("¿Dcw dué ll womhe?")
            .footer_text("Tneo rn nro wt slew efdal lhoihi c uhsth")
            .list_button_text("Mes aurtanne")
            .section(
                ListSection::new("Ecsncsdu wrufn")
                    .row(
                        ListRow::new("n_32")
                            .title("Woauam i dcuseto")
                            .description("Isecormd m lwrruthsi"),
                    )
                    .row(
                        ListRow::new("n_33")
                            .title("Rmomí ow lcselfu")
                            .description("Udttmwat u swdhwf"),
                    )
                    .row(
                        ListRow::new("n_34")
                            .title("Cmmndhta eóoir uuhlsu")
                            .description("Mrifcihhfsl uetlwfrh"),
                    )
                    .row(
                        ListRow::new("n_35")
                            .title("Wtueelsf wesoo flsnóacis")
                            .description("Ousoritu nd fiam"),
                    )
                    .row(
                        ListRow::new("n_36")
                            .title("Aidffier ooñdm")
                            .description("Cm trwa f uhteninh"),
                    ),
            )
            .section(
                ListSection::new("Hhnrhc fwrese")
                    .row(
                        ListRow::new("n_37")
                            .title("Naieow itfce")
                            .description("Ldesfad, cffu, wfme"),
                    )
                    .row(
                        ListRow::new("n_38")
                            .title("Hcehl wsuhsw")
                            .description("Iurdwul ctncwiriaut"),
                    )
                    .row(
                        ListRow::new("n_39")
                            .title("Nchui cfmoia")
                            .description("Honema a siuaeasi"),
                    )
                    .row(
                        ListRow::new("n_40")
                            .title("Rut troransssr")
                            .description("Attrl la owcsdi t sw lnoiai"),
                    )
                    .row(
                        ListRow::new("n_41")
                            .title("Omdhnct otreodmeeoh")
                            .description("Tcmwt wo uaafosn riidm"),
                    ),
            ),
        |node| node.position(2640, 0),
    );

    let n_19 = flow.insert_with("n_19", SendText::new(N_19_MESSAGE), |node| {
        node.position(2880, 0)
    });

    let n_21 = flow.insert_with(
        "n_21",
        SetVariable::new("v4")
            .variable_value(true)
            .value_type("boolean"),
        |node| node.position(3120, 0),
    );

    flow.connect(&start, &n_1);
    flow.connect(&n_1_n_2, &n_3);
    flow.connect(&n_1_n_4, &n_5);
    flow.connect(&n_3, &n_6);
    flow.connect(&n_6, &n_7);
    flow.connect(&n_7_n_8, &n_9);
    flow.connect(&n_7_n_10, &n_5);
    flow.connect(&n_9, &n_11);
    flow.connect(&n_11, &n_12);
    flow.connect(&n_12_n_13, &n_14);
    flow.connect(&n_12_n_15, &n_9);
    flow.connect(&n_14, &n_16);
    flow.connect(&n_16, &n_17);
    flow.connect(&n_17_n_4, &n_5);
    flow.connect(&n_17_n_18, &n_19);
    flow.connect(&n_1_n_20, &n_21);

    flow
}
