use kapso_flow::node::{
    Button, Decide, ListRow, ListSection, SendInteractive, SendText, SetVariable, Start,
    WaitForResponse,
};
use kapso_flow::{Flow, Model, Node};

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
    Flow::new()
        .push(Node::new("start", Start::new()).position(100, 100))
        .push(
            Node::new(
                "n_1",
                Decide::ai()
                    .model(MODEL)
                    .condition(
                        "n_20",
                        "Anaó awi rhar wcm ohfú: 'Ntwlfh owalt', 'Siiwr rcedwu', 'Tuhlm hanaue', \
                         'Rha uwcmlohfad', 'Wlfhmow ltddocsiiwr', 'Dwuwda t hlmwhan', 'Wihrí ru \
                         cmlohfa', 'Twlfhmow lóddo siiwrw', 'Wuwdattu lmwha aueaóihrh' u 'Mlohfado \
                         ntñlf'. Waltdéo sii rwrcedw wda tuh mwhanau a ihr aruwcm —'Fadohntw \
                         fhmow' t 'Ocsiiw wrcedw'—, t uhl whanaueaw hrhar wc lohfa: hné lfh owaltd \
                         ocs, wéwrcedw, dattuhl wh naueaw.",
                    )
                    .condition(
                        "n_4",
                        "Odtw dre cdf cflttaan: mlwct, wd mtiú, dmé frcsh neuut, f fcwó uo twwór \
                         'Cdf cf ttaú'.",
                    )
                    .condition(
                        "n_2",
                        "Eo omei odml tlafetan: su hctmna, hw 'erse', ad isdoesf tuihtn, e \
                         eomeifodm etla eta lc uc ctmnatah.",
                    ),
            )
            .position(240, 0),
        )
        .push(
            Node::new(
                "n_3",
                SendInteractive::buttons(N_3_BODY_TEXT)
                    .footer_text("Wclhdo mnhmhi icá ntlileneurm SFCMS")
                    .button(Button::new("n_8").title("Trmwhis oc dnfnm"))
                    .button(Button::new("n_10").title("Ohuss f ehrnloimrt")),
            )
            .position(480, 0),
        )
        .push(Node::new("n_6", WaitForResponse::new().save_response_to("v1")).position(720, 0))
        .push(
            Node::new(
                "n_7",
                Decide::ai()
                    .model(MODEL)
                    .condition(
                        "n_8",
                        "Hmeó 'Cefcwmc fw rwlnh' d fhet lom whsrfs fotdolm ldituf ea hctshmeie.",
                    )
                    .condition(
                        "n_10",
                        "Fuwó 'Fmmcl n whteclirtn', w ucmo dee cnfaucnd ddut o wha clucfc uwmecf.",
                    ),
            )
            .position(960, 0),
        )
        .push(
            Node::new(
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
            )
            .position(1200, 0),
        )
        .push(Node::new("n_11", WaitForResponse::new().save_response_to("v2")).position(1440, 0))
        .push(
            Node::new(
                "n_12",
                Decide::ai()
                    .model(MODEL)
                    .condition(
                        "n_13",
                        "Ffnefiwó doc rif fh nce hwrtednc fs tu aiicu: Dmmcnó, Amfucha, Offnefiwh, \
                         Occrifd, Ancedhwrted, Dfsc, Caiic, Udmmcn, Oamfucía f Ffnefá.",
                    )
                    .condition(
                        "n_15",
                        "Cfimrsuó firidsnoh lsdi shtr: ld hlhcrm, lea twitifat, a nfh rancfi rsu \
                         ff ridá oh ls iisht.",
                    ),
            )
            .position(1680, 0),
        )
        .push(
            Node::new(
                "n_14",
                SendInteractive::buttons(N_14_BODY_TEXT)
                    .button(Button::new("n_10").title("Sho lh uifú"))
                    .button(Button::new("n_18").title("Tiwae mt wwwh")),
            )
            .position(1920, 0),
        )
        .push(Node::new("n_16", WaitForResponse::new().save_response_to("v3")).position(2160, 0))
        .push(
            Node::new(
                "n_17",
                Decide::ai()
                    .model(MODEL)
                    .condition(
                        "n_18",
                        "Mlecti rsifs so niwusfi omatnnt: hdtó 'Uwari st fwim' i mnhiuieó lect, \
                         rsif, soiniwus.",
                    )
                    .condition(
                        "n_4",
                        "Shofolwfc hiet arte: fnnire sr fefú, lnimeimn cnti, s haocoo.",
                    ),
            )
            .position(2400, 0),
        )
        .push(
            Node::new(
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
            )
            .position(2640, 0),
        )
        .push(Node::new("n_19", SendText::new(N_19_MESSAGE)).position(2880, 0))
        .push(
            Node::new(
                "n_21",
                SetVariable::new("v4")
                    .variable_value(true)
                    .value_type("boolean"),
            )
            .position(3120, 0),
        )
        .add_edge("start", "n_1")
        .add_edge(("n_1", "n_2"), "n_3")
        .add_edge(("n_1", "n_4"), "n_5")
        .add_edge("n_3", "n_6")
        .add_edge("n_6", "n_7")
        .add_edge(("n_7", "n_8"), "n_9")
        .add_edge(("n_7", "n_10"), "n_5")
        .add_edge("n_9", "n_11")
        .add_edge("n_11", "n_12")
        .add_edge(("n_12", "n_13"), "n_14")
        .add_edge(("n_12", "n_15"), "n_9")
        .add_edge("n_14", "n_16")
        .add_edge("n_16", "n_17")
        .add_edge(("n_17", "n_4"), "n_5")
        .add_edge(("n_17", "n_18"), "n_19")
        .add_edge(("n_1", "n_20"), "n_21")
}
