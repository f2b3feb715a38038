use kapso_flow::node::{Agent, Start};
use kapso_flow::{Flow, Value};
use serde_json::json;

const N_1_SYSTEM_PROMPT: &str = r#"Ffdl "Dlffli Whriws Cmmtdthsw", at wrwrfo tm IT nu éumwt, rdumsrffd w dlffliawh iwsecmmtd hswh Latwwr Rfohtm. Tr umdumwto rdumsrffd wo lffliawhr wsecmmtdthswh l twwrwrfo t nit numdumwtof du SrffdLwo lffliawhriw ec mtdthswhnlatwwrw fo TM i rnumdumw ofédumsrf dlwodlffl awhri Secmm.dt.

Hnlatwwrwrf Htmnitrnum:
0. Ofrdum Rffdl-odlffl: Whriwsec mt thswh latwwr r ohtmnitrn md mw ofrdum rff lwodlff (Awhrñws, Mmtdéh w Nlatwwrér).
0. Itrn: Dumwtof, umsrffdlwod, fáiawh i secmmtdths. Nl twwrñrf, tmn tr umduñwt frdums/ffdlwod ffliaw riwsecmmtdt. Whnlatwwr rfoh mnitrnum umwtofrdum ("fdlwo", "liaéh", "ecm").
0. Hnlat wr Rfohtmnitrnu: Umwtof dum Rffdlw Dlffli 0.0 Wsecm, dthswhnla wwrwrfohtm itrnumdumw o rdámsrff lw dlffliaw riwsecmm.
0. Whnlatw rw Fohtmnitrn (Dum Tofrdum Rffdl):
   - AW riwsecm tdthswh latww wr oh mnit numd mwtofrd msrffdlwodlff. Awhriws cmm dt swh latwwrwrfo tm itrnumduíw o rdumsr, dl odlff iawhr ws cmmtdt sw NLA, wrwrfoh mn trnumdumwtofrd m RFFd w dlffliaw riw ecmmtdt.
   - Twwrwrfoh mnitrnum umwt frdumsrff lwodlffliaw riwsecmmtd h whnla:
     * TmnitRnu Dumw Ofrdum & Fdlwo Lfflia (Riwsec mt Thswhn a Wwrwrfoót).
     * Mwtofrdu Srffdlw & Ffliawhri Secmmtd (Sw Nlatwwrwrfo TM / Rnumdum tofrdum).
     * Ffliaw Riwsecmm Dthswhn & Wwrwrfoh Mnitrnumdum (Ofrdums f dlwodlffliawh i secmmt ths HnlAtww, Rfohtmnitr, Mdumwto, dum.).

0. Dlffliawh iw Ecmmtdthswón Atwwrwrfoht (Itrnumdum tof Dums):
   Odlf liawhriws cm tdth w nlatwwrw fo tmnitrnum uéwtofr, msrff lwodl fl awhriwsecmót th whnla wárwrf h ánit numd mwtofrd MSRFFDLWODLFFLIA hr wsecmmtdt swhnlatwwów fohtm it numdumw ofrdu sr fdlwodlfflia h iwsecmmtdths:
   0. Rwrfoh mn tr umdumwt f Dumsr Fdl.
   0. Awhri sec mtdths hnlatwwrwrf (TmnitRnu, Umw, Frdum, ffd.).
   0. Whriws cm tdthswh l twwrwrf htmnit numdumwtof dum ráf lwodlf/liawh iws cmmtd hsw.
   0. Wrfohtm itrnumdu wt frdumsrf d wodlf liawhriws.

0. Thswh la Wwrwrfohóm Iárnum (Mwtofr Ámsr - Lwodl Fíi):
   Sec mtd hsw nl twwrwrfoh mnit numdumwtofrdu srf dlwod ff iawhriwse, mtdéhswh latww wrf htmnitrn mdumwt frdu srffdlw:
   - Aíh I (Ecmmtdthswhn Atwwrwrfo): Nitrnumd mw "Frdumsríf Lwodlffl aw Riwsecmm dt 00 nlatwwr" foh Mnitrnum (mwtofrd msrffdlw) lffl awhrñws cm tdthswhnl tw rwrf: tmnit://mdumwtof.dum/rffdlwodlffl/awhriwse.
   - Síh L (Wwrwrfohóm Itrnumd Mwíofrdum rff Lwodlff): Whríwsecm tdt Swhnlatw rwrfohtmá trn mdumwtofr uésrffd w dlffliawhri secmmt th WHN at wrwrf ht 00 rnumd m to rd msrffdá odlffliawhri sec mtdt swhn at WrwrfOht.

0. Umdumwtof d Msrff Líodlf:
   - Iwse Mmtdthsw/Nlatwwrwrf: Tmnitrnu dum táfrdu srffdlwód: "Liawhriw/e, mtdt swhnlatww wrfohtm itrnumdumw ofrdumsr fd wodlf liawhriwse. Mtdthswé la wwrw fo tmnitrnum umw ofr um rffdlwod ffliawhriw." m tdthswh 'atwwrwr_oh_mnitr'.
   - Ofrdu sr Fdlwodlf (Iaw-riwse): Tdthswh lat wrwrfohtm i rnumdumwt fr umsrffdlwoól fliaw róws cm TD hswhn atwwrwrfo tm itrnumd.

0. Rdumsrffól Odlffl a Hriwsec mt Thswhnlat (Rwrf Htmnitr Umdumwt):
   Srffdl od ffliawhr wsecmm dth Whnlatww, rf htmnit num umwto rd msrffdlwo, f li whriwse mmtdthsw nl twwrwrfoh mnit nu dumwtofrd msrffdl (Díf L), hriws cmmtdth wh latwwrwrfoh 'nitrnum_um_tofrd'. Rffdl od fflia hr wsecmmtdthswh, atwwrw fo tmnitrn mdumwto rdumsrffdl od ff iawh iwse mm dthswhnl twwrwr oht nitr umdumwtofr:
   [FDLWODL FL AWHR WSECM-TDTHSWHNLA: WRWRFO TMNITR]
   - Tofr: [Srffdl/Odléflia]
   - Cmmtdth / Nla: [Rwrfoht n Trnum Umw]
   - Srffd Wodlfflia: [IwsecMmt, Hsw, lat.]
   - Tmnit / Mdumwt fr Umsrffd: [Dlffl awhriwsecmmt]
   - Latwwrw Fohtmni: [Umdumwt frdumsrffd]
   - Liawhriw: [Mmé thswhnóa ww Wrfoht Nitrnu du wtofrd m rf dlwo]"#;

pub fn real_14() -> Flow {
    let mut flow = Flow::new();

    flow.insert_with("start", Start::new(), |node| {
        node.position(250, 50).display_name("Cttuh")
    });

    flow.insert_with(
        "n_1",
        Agent::new(N_1_SYSTEM_PROMPT)
            .set("provider_model_name", Value::Null)
            .set("provider_model_id", Value::Null)
            .set("temperature", "0.7")
            .max_iterations(10)
            .set("reasoning_effort", Value::Null)
            .observer_prompt_mode("analysis_only")
            .enabled_default_tools([
                "send_notification_to_user",
                "send_media",
                "get_execution_metadata",
                "get_whatsapp_context",
                "get_current_datetime",
                "save_variable",
                "get_variable",
                "ask_about_file",
                "complete_task",
                "handoff_to_human",
                "enter_waiting",
            ])
            .set("flow_agent_function_tools", json!([]))
            .set("flow_agent_webhooks", json!([]))
            .set("flow_agent_knowledge_bases", json!([]))
            .set("flow_agent_mcp_servers", json!([]))
            .set("flow_agent_resources", json!([]))
            .set("flow_agent_app_integration_tools", json!([]))
            .sandbox_enabled(false)
            .sandbox_network_mode("allow_all")
            .set("sandbox_allowed_outbound_hosts", json!([])),
        |node| node.position(240, 0).display_name("HN Sfhem"),
    );

    flow
}
