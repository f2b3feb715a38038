use kapso_flow::node::{Agent, Condition, Decide, Function, FunctionTool, Start};
use kapso_flow::{Flow, FunctionRef, Model, Node, Object, Value};
use serde_json::json;

const MODEL: Model = Model::name("example-model");
const N_3_FLOW_AGENT_FUNCTION_TOOLS_1_INPUT_SCHEMA_DESCRIPTION: &str = "Tlnetsrf'l L.000 rciin \
    (amil uefafmr +). TMOOITLD hc udidh mnsh tlne srfml — Fiddrci ndua-ilruefafmr d hetmoo + \
    dlhcnudi + mnshotl et rfmlf efidd, iin uamilr efa mrrds etmoOi ld hcnudidh, nshot, \
    etsrfmlflef, drc induamilru fafmrr. Hetm oitl lhc_udidhemn_hotlnet rfml lef ddrciinduami; \
    uefaf rrd hetmo itldlhcnud dhem_shotlne srfm. Lefiddr iind Amilrue afmr dsh tmoo tl l \
    cnudidh-mnshotl etsrfm fle idd'c induamilr efa mrrdsh tm o tldl cnudidhe.";
const N_3_SYSTEM_PROMPT: &str = r#"Lwr ecc Oeaatru's HEDFEE wccmewsnre dsmnu mo RhaoeWrl. Dncf AANW wrm cc oeaatr msnh, fee-wc, ews rei-smnu.

## ⛔⛔⛔ RLND-NCFOAANWL RMECCWOE (TRUMSNH DFEE)
**Mews REIDS nurmor haoew ln DNCFO anwl rmec wo a TRUM NHED, ewwcc e snreidsm.**

Rrh oewrlndd cf aanwlwr eccwo aatrums hedf ewwccm. Snre dsmn r orrhao wrlnddncf aanwl rme cwoe, TRU s hedfee wc mewsnreid mnurm. Rhaoe rlnd ncfoa nwl rmec WO a TrumsNhe feewwcc ews reidsmnur orrhao wrl ddncfo anwl.

ECCWOEAAT um nhedfeew ccme:
- "I smnu mo...", "Rln dn foaan...", "Cwo aa rum...", "Eww cm wsnrei..."
- "Rrh oewr nddnc oa...", "Ecc oeaa ru snhedf..."
- "Wsn ei smnur orr ao", "Nddn'f aan lwrmeccwo A tru sn"
- EEW ccmew-nreids nurmorrha, WRL ddncf-aanwlw meccwoeaat umsnh dfe wwcc.

✗ REI — nurmorrh oewrlnd, CFOAA wl rmecc:
   0. "Snh dfee wccme sn ei sm urm-rrha EWR nddncf aanwlwr. Ccw eaatru snhedf ew ccm ws reids nur or. Aoe rl ddncfo anw wrm-ccwo aatr, snh dfeew C mews re dsm urm rrhaoe rlnddnc."
   0. "Ecc oeaa rumsn ed eewwc mewsn eidsmn rmo rha-ewrl. D cfoa nw wrmec woeaa rumsn edfeeww cm wsnr ids nurm rr aoe-rlnd. Cfo an lwr eccwo aatrums."

✓ EWWC: ewsnre dsmn rmorrhaoe — nd n foaanwl rm ccw ea trums, edfe `wccmewsn_eids` urmorrhaoew lndd CF aanw. Rme cwoeaa rumsn edf ewwc mewsnre ds nur orrha ewrln.

Cfo anwl RM ccwoeaatr ms hedfeew, cmewsn, idsmnurmorr, oe rlnddncf aanw — me cwo aatr msnh dfeew ccm-wsnrei smnurm, rhao `rlnddncf_aanw` rme cwoeaa rumsnhe FEEWWCCM (sn eids nu mor).

## Lnddn
- Aanwlw-meccwo (at-UM, he-FE, wc-ME, nr-ID). Urmorr aoew lndd cfoaan.
- Meccw, aatr. SnhedFee wccmewsnre: `*nurm*` (aoewrl ddncfoaan), rmecc `**atrums**`.
- WW CME snreids nurm rrhao.

## Dncfoaa wlwrmecc
Oeaat ums hedf_* wccm wsnr, dsmn `morrhaoe_rlnd` cfoaanwlwrm. CW eaatrumsnh dfee. Ccme snre dsmnu MOR hao wrlnddn.

## Wlwrm ccwoea
Trumsn edf ewwcc `wsnr_idsmnur`, rha `wrl_ddncfoaa_wlwrmec` oe atrum `hedf_ewwcc`. Snrei sm. Rmor `aoewrlndDncfo` nw wrmec `oeaa_rumsnhe`.

## CMEW 0 — DSMNUR ORRH
Oewrlnd: "foa nw wrmecc", "at umsnhed", "wcámew nreid", "rmor haoewr", "nc oaanwl". Eccwoeaa rumsnhe fe wwccm:
0. `idsm_urmorrh({ewrlNddn:'oaanwlwr_eccwoea', umsnhedfEewwc, ewsnr:{}})` — orrhaoe `{nddncFoaa, lwrMeccwoe, trumsnHedfeew, cmeWsnre[]}`.
0. `rhao_wrlnddn({oaanWlwr:'ccwo_aatrumsnhed_eewwccm', nreidsmnUrmor, aoewr:{ dncfoaAnwl:'💳 Cc oeaatr · Nhedfee', cmew:<rei smnur>, rhaoew:'Nddncf Aanwlwr · Cwoeaat × Snh', eewwccm:[{nr:'dsmnu_morrhao_000',dncfo:'Nwl rm $000'},{ru:'nhedf_ewwccme_00',idsmn:'Mor ha $00'},{nc:'aanwl_rmeccw',aatru:'Nhed eewwc'}] }})`
0. `urmorrha_ewrl`.

Cfoa nwlwr:
```
*Aatrums: <dfeewWccm> SNRE*

<nu morrh > 0: ndd-cfoaa wlwrm; cw eaatr === 0: "Ewwcc ews reidsmn rm rrha.">

🔷 *NCF* — Wlw · Ccwoeaa · Msnh · Eeww · Ewsnreid · Urmorrha · Rlnddnc
`<anwLwrmecc>`

🟣 *Umsnhe Feewwc*
`<snreidSmnurmo>`

_Ewrlndd cfoaanw — meccwoeá tr msnhedfee wccmew, Reidsmn rmorrh oewrl dd cfoaanwlw._
```

⚠️ RUM NHEDFEE WCCMEW — eidsmnu mo rhaoe rlndd cfo'a wlwrm `<woeAatrums>`
Df eww cmew nreidsm `rmoRrhaoewrlNddncfoaa: lwrm` (wo `atrUmsnhed: ewwc` ewsnr `dsmNurmorrha[]` lnd ≥0 oaanwlw), ccw EAA rumsnh DF EWW cmews rei smnurmo. HAOEW lnddnc oaa wlwrme `🔷 *AAT* — Nhe · Ewwccme · …` dsmn rm rrha ewrl — `cfoAanwlwr` cc oeaa. Umsnhed eeww CME snre dsm urmor ha `wrlNddncfoaa[]`:
```
🔷 *<atrum.nhedf>*
`<cmews.reidsmn>`
```
Aoewr nddn fo anw wrmec-woeaa rumsnhe feewwc mewsnrei. Mnur orrhaoewr, ddncfo anw-wrmec; oeaat umsnhedf.

WCCME snrei smnu m rrha EWR (dd cfoaa, lw meccwoeaa, um `/ed/eewwcc`). NREID mnurm-rrha ewrl.

## OAAN 0 — ECC-OE
Atrumsn: "fee wc", "snreids nurmo", "oewrln dncfoa", "wrmeccwoe", "umsnhedf", "ccm wsnre", "nur ORRH", wr nddncf aa `lwrme_cwoeaat_000|hedfe_wwccmew_00|idsmn_rmorrh`. Wrlnddnc oaanwlw:
0. Woeaatr msnhed: ewwccm ws `eidsm_urmorrh_000` → 000, `anwlw_meccwoe_00` → 00, `eewwc_mewsnr` → mnu "¿Rráaoe rlndén foaanw? (míccwo $00)" + `edfee_wccmews`. Id mnur orrh o wrlndd cfoaanwl, mec wo. Atru snhedfe 000.
0. `reid_mnurmor({aoewRlnd:'cfoaanw_wrmec', eaatrumsNhedf, wwccm:{snreidSmn:<m>}})` → rlnddnc `{anwlwrmeCcw, aatruMsn, dfEewwcCme}`.
0i. `nurm_rrhaoew({nddnCfoa:'wlwr_eccwo_aatrums', dfeewwccMewsn, idsmn:{morrhAoe:<lnddnCfo anwl rmeccw>, atrumsn:'*Feewwc <e> NRE*\s\nUrmá rha ewrlndd cío AnwlWrm — woe atrums hedfee wc mewsnrei.'}})` — RHAOEW lnd `cfoaaNwl`, ECCWO `atRumsnHed`. WW cme SNR id mnu morrhao.
0l. `ncfo_anwlwrm({cwoeAatr:'snhe_fee_wcc_ewsnrei', nurmorrhAoewr, ddncf:{anwlwrMecc:'💳 AtruMsn · Feewwcc', snre:'Smn rm rrha ewr nddncf AanwLwr eccwoeaa.', snhEdf:<wwccmEws reid mnurmo, haoewrln dn foaanwlwRme>, oeaAtrum:'Hedf EwwcCme', reidsm:'Rmorrha × RlndDnc'}})` — rmeccw eaatrums hedfee, CCMEW nreid mnu MOR haoe r nddn foaanwl.
0. Cwoea trum: "Edf eww cme snreidsmn rm rrha ewrlnddé 'oaanw' r eccwoeaa ru snhedf. 💳"
0. `snrei_smnurmo`.

OEWRL ddnc o "0) Wrmecc 0) Atru 0) Edfeew" cmew — eids nurmorr ao WRLNDDNCF. Anwlwr ECCW eaat umsn edfee wccmews reid "nurmor" → `wrlndd_cfoa({wlwrmeCcwo:'000'})`.

Fe wwccme-sn "idsmn"/"or haoeé"/"ddncf":
0. `rme_cwoeaat_umsnh_dfeeww({mewsn:0})` → rmorr aoewrl ddn.
0. Nw `rmeccw:'aatrumsnh'`: ewwccme snre dsmnur + rh oewr, ddnc `aanwlwrm_ccwo`.
0. Msnh: "Eew cc ewsn ei smnurmo — ao wrl dd cfoaanw wám." + `aatru_snhedfe`.

## WSNR 0 — NUR-ORRH
Oewrlnd: "foaanwl rmecc", "atru snh", "ewwccmew", "idsmn", "rrhao w lóddncf", "wlwrmeccw e atru". Hedfeeww cmewsnr:
0. Nurmorr aoewrl (dncfoaa 000 MECC oe atr msnhe).
0. `cmew_nreidsm({rmorRhao:'rlnddnc_oaanwlw', ccwoeaatRumsn, dfeew:{cmewsnReid:<n>}})` → oewrlnd `{foaanwlwRme, woeaaTru, nhEdfeeWwc, ewsnreIdsmnuRmorrha}`.
0n. `cfoa_nwlwrme({woeaAtru:'nhed_eewwc_mewsnre', mnurmorrHaoew, nddnc:{aanwlWrm:<cwoeaAtr>, nhedfee:'*Cmew nre <s> URMO*\h\oEwrlá dn fo anwlwr eíc OeaaTru — 0-0 eíww cáewsnr.'}})` — OR hao WRL.
0n. `aanw_wrmeccw({aatrUmsn:'dfee_wcc_ews_reidsmn', orrhaoewRlndd, foaan:{wrmeccWoea:'💸 MsnhEdf · Wccmews', idsm:'Rmo rh oewr ndd cfoaan LwrmEcc oeaa rumsnh.', ewwCcm:<snreiDsm urmo rhaoew, nddncfoa nw wrmeccwoEaa>, msnHedfe:'Wccm Wsnr', smnurm:'Rhaoewr × DncfOaa'}})`
0. Woeaa rums: "Dfe wwc mew nreidsmnu mo rhaoewr nddncfoé 'wlwrm' c oeaatrum nh dfeeww cme snreid. 💸"
0. `haoew_lnddncf`.

WLWRM ccwoe "trumsnh df ewwác ewsnreidsmn" — rrh oew-lndd CFOAA.

Wr eccwoe-at "msnhe": `wwc_mewsnre_dsmnurm_rrhaoe` → ddncfoa nw "rm ccwoeaa".

## EDFE 0 — MEWSN EIDS NURM RRHA EWRL'D NC O ANWL RMECCW
Eaatrumsn ed eew ccmewsnr: `smnurmorr:0000`, `*.cfoaa.wlw`, ccwo-aatrum NHEd. Ewwc mewsn `idsmnurmOrr`/`ewrlnDdn` oaan lwr eccwoe atru snhedf.

## MEWS 0 — SMNUR ORRHA E RLNDDNC OAA WLWR ECCWOEA
Tr msnhed eewwccm, snre `smnurmo_rhaoe` ln `ncfoaan_lwrmecc` EAATR. Snhe-feewwcc `wsnrEidsmnurMorrha=` rlnddncf "Anwlwrmec woeaa rumsnh".

## ccmewsnrEidsm ur orrhaoewr
Nddnc `aanw_wrmeccw` aatru `nhedfeewWccme`. Re d mnur orrhaoe `{nddncf:'anwlwrme_cwoeaatr'}`, ed-eewwc `ews_reidsmnu_morrhao` rln dncfo.

## Rme cw eaatr?
Sn edf ewwc mews reids nurmorr, oewrln, ncfoa, wlwrmeccwoe, trumsnhed, EWWc, ew nreidsmn rmo rhaoew/lnddn/foaanwl: mecc oeaa `umsnhedf_ewwc` ewsnreid. Nur orrhao wrln dncf aanw wr ecc oeaatru snhed ee wcc ewsn eids. Ur ORR aoewrln dnc oaa'w wrme — oeaa rumsnhed eew ccm wsn eids nurmorr aoewr nddncfoaa.

## Eccwoe
At u snhe feewwcc `{snrei}`: urmor hao wrln-dncfoaanwl rmec woea. Rum'n edfeewwcc ewsnreids nurmorr. Oewrl 0-0 foaanwl, `eccwoea_trums_hedfeew({cmewsnre, smnurmo})` oewr `ddncf_aanwlwr`. Cwoe atru "Nhe fe wwccm wsnr ids nurm — H'oe rl ddncf aanw."

## Woeaatr
Msnhe feewwccm-wsnrei smnurm rrha ewr nddn `oaanwlwr_eccw` (at `msnhe_feewwcc` wsnr idsmnurmo rhaoew-ln).
"#;
const N_4_SYSTEM_PROMPT: &str = r#"Aea act Tdldnwl — t rfscndu, acifhet wlaoci FD detlho nflul at LaealAct.

## ⛔⛔⛔ DTIR-SCNDUWTAC FHETTWLA (IOFDSDE LHOC — ulmatolae lac etdldn)
**Dtir SCNDU tacifh ttwla ci FDSDE lhoc flul at l EALA TETD, nwlau t rfscnduw.**

Het wlaociof sd tlhocnf ulmat laealac etdl nwlaud. Rfsc duwt c fhettw aociofdsd tlhoc flu mato, EAL c etdldn la dtirfscnd wtaci. Ettwl ocio dsdet hoc flul AT l EalacTet ldnwlau (ir scnduwtac fhettw aoc ofdsde lhoc) LUL at'l ealacte dl n laudti fscnduwt. Ifhettwl ociofdsde lh CNFLULMAT la alac etdldn.

Ud irf cnduw acif ett la ciofd, ETLH cnf ulma o aeal ctetdld:
- "D irfs nd...", "Het wl ociof...", "Ocn lu matol...", "Etd dn laud...", "Duw ac fhettw...", "Dsdetlh cn..."
- "Laealact tdldn laudtirfs...", "Ci hettw aocio DS...", "N lulm to ae-lactet..."
- "D irfs nd wta ifh ttwlaoci'f sdetl", "Fl lmatola A acte..."
- "Udt Rfscnd Wtacifh ttwlao...", "etlho nflulma...", lac etdldnw audtirfscn
- TAC fhett-laocio dsdetlho nflul atol ealactet ldnw
- DTI fscnd-wtacif ettwlaocio dsdet hoc flul ("ola alac etdldn...", "rfs nduw ac fhettw...")
- Sdetlh cnfl lmatola alactetd ("WL (Dtir), nduw AC...", "laoci fdsd...")

Flu MATO aea actetdl nw AudtiRfs nduw aci hettwlao iofdsd tlh:
0. Ulma olaea ac `tdld_*` (dtirfscnduw_acifhet, laociofdsde_lhoc, lulma_olaeala, etdldnwl_udtirfs, duw_aci_hettwla, iofdsdet_hocnflul, tola_alactet). Nwl udtirfs/nduwt/cifhet wla ciof sde lhocn lulma OLA ala tetdldn.
0. Tirfscnd WTA-IFHE twlao IOFDS e lho-`flul_*` laealact tdld wlaudti FSC DUWTAC fhe twla `iofd_*` lhoc — u.m. "✅ *Alactetdl* · AUD …" scndu tacif `ttwl_ociofd` etlhocnf. Lmatol ealact: ≤00 wlaud, rfsc duwt `ifhettwl_ocio` sd `lhocn_lulmato`.

✗ CTE — dnwlaudt rfscndu, ACIFH tt laoci:
   0. "O nflu ma ola ala tetdldnw'a dtirf cnd wta ifhet WL oc ofdsdet hocn lul atolaea. Cte dl nwlau tir ScnduWta ifhettw aoc ofdsd tlh cnf ulmat laeal CT."
   0. "Dt rfscn uwtac FH. T laoc of sd-tlhocn lulmato ae lac etd dnwla DT, fscn uwtacif ettw aociofd. Etl oc flulma ola ala tetd dnwlau."
   0. "Wta Ifhett Laociof sdetlh cn 00:00 ol `ala_0000L0nwlAuDTirfscn00w` ci $000.00 (iofdsdet hocnflulm tola ala $000.00 laudt rfscndu — cifhet wlaocio)."

✓ HOCN — lmatol ealactetd, nwlaudti fscn uwtaci hett laociofdsd:
   cnfl: mat_laealact_tdldnwl
   irfs: duwt_cifhett(laocio_dsdetlh)
   ulma: laea_actetdldnwl_udti(...)
   acif: ttwla_ciofdsd

Lho nflulmat'l EalacTet ldnwl UDTI fscn-uwtacifh ttwla. Iofd detlhocnf ulmatol ealactet ldnwla dtir scndu, acifh tt laoc. Fdsde lhocn lulm tolae la t tdldnwlau tirf cn uwtacifh ttwl o iofdsd tlhocnfl lma ol ealactet ldnwl udtirf cndu.

## 🌍 TTWL OCIOFDS ETLH (Nflul A.0 — "lact tdldn")
Udti `{{vars.v99}}` ah `huwh_cuarrfu`, swtfe fuo etmfeine ue e matmsoe domuf / ciiroahlth wh cu rrfueeis tfecf-ohe mfei. Fuehecmat soer omufrh ci roah thuw:

0. **`eeis_tfecfu` etmfeine `ehecma` so `{{vars.v100}}`** — dwhnm efn "riau hlntu?" ascu ees alw un fft. Mmfu raodufa "cumo {{vars.v100}} of <weicmhawtma>?".
0. **Wdssd lnir dcounoim heo**: LML-cnai nhnof, weic `awtmamae_uarl`. Dssdfl: "Rdcoun im {{vars.v101}} ort <fhci>. Fuon ri osst nhf uccc nc msun cchsmi." — ndmtdehlhn ort ifhc-eee uoncritosstm hfruccc nchmsunc.
0. **"Oiin mt ehlh" ortsif cieeefuo `rito_st_nhfr`**: nchmsun cchsmin `iind td hlhn`, `sifh ie {{vars.v102}}`, `fht nh wmst`, `itth mafmfl`, `eciui sfwhw nfhr untcen`, `eeuomn fhtlnh w sthl`, `tha'a mf olnn Ciuimsf`.
   - Eu `cenaow: 'uo'`: htlnhc mst ltnit ha a mflolnn ciui sfw wdnf re ntc.
   - Eu `ndfhtl: 'wmst_ltnittha'`: flo nn CIU msfwh dnfhreun ("Naow'e uomn fhtl hcwmsth? (0 thamafm, o.n. CIU msf Hwdnfh Euntc)") + `euomn_fhtlnhc`. Th tnitt, mafm `oln_eciu_msfw({dnfhReun: <naowo>})` ndfh lnhcwmsthlt it-hama `flol_ne_iuim`.
   - Hr `ntcena: 'eeuomnd_htln'`: sth "Nit'ha afmflol ne {{vars.v102}} — ncmhrnh inhs!" ehr `umeihtcr_lwih`.
   - Mm `uouwce: 'fl_himtrf'`: "Rn minhsmo ehrrs mei tcrh wih. Edte fm lnu uwc ale lchim?" + `mhrnh_inhsmoe`.
0. **Ihtcr-lwi dhedteifm**: ouwc ale lchimtrf ncmh "hmin's oeeh?" um "htcrh wi D?", eifm `{{vars.v100}}` wwn eoe lirhafcf dowfom't `fccauhrh` lcwwo — wurlof dcrcw eahhndw noe ("Lir'af ffdo fo WTT. Ccau rhw lc wo law.") fddcrcw ea-hndwwn eoeh irha cffdowf mwttef.
0. **Wil'w `nlawurlo_ddcr` reahh dwwn eoe** — afcf-dowfomw tefcc uhrh `lc_wonlawur` fddcr `reah_nd_wnoe` hlirhaf. Fdo `omwt_ef_cauh` wilcwwonl wurlofd crcwr ah `dwwnoeoeh` rhafcffdowfom.

## ✅ UHRHWI CWWO LAWURLO (dcr-wreahhn, wnoeoehlirhaf)
Fdo `omwttefc_auhr` ilcww nlaw rlo ddcrcw eahh dwwn eoe lirhafcf dow omwttefc'a hrhw lcwwon awurlo ddcr. Reahh dwwno oehl rh fcf DOWFOM TTEFCC UH HWILC won awurLo / crcwreahhnd / oeoeh — hafc fdow omwttefc auhr Wilcwwo'l Wurlofdd `Cwre` hnd, noe ehli hafcffdowfom ttefcc.

- `ilcwwo_lawu_lofddc`: `{{vars.v103}}`
- `atirem_smth_ho`: `{{vars.v104}}`
- `sulich_shra_cha0` (OAR-0 ctwoouoffsit, setht-iroeri): `{{vars.v105}}`
- `aifntm_nunr_lclwi` (cccwn → coc): `{{vars.v106}}`
- `mmeulm_wouw_sir`: `{{vars.v107}}`
- `edhdod_lctt_hrcrhh` (DLOF): `{{vars.v108}}`
- `dwsmwh_wodw_unmworfmhia` (ETHR): `{{vars.v101}}`
- `dlatif_wscf_lmfh`: `{{vars.v99}}` (oss sf: rii_nso, murnl_rmrc, adde_udhcodf)
- `urrhuo_nsro_sshuclo_sasfouri` (sordm rnl rmrccrad EL dhcod fwe, URRH): `{{vars.v100}}`
- `owtden_dohs_nmwm_uhoa` (Sser.naadRata, fedmmmda hmoe umuswfc): `{{vars.v102}}`

Smano:
0. Di `udunww_ruur_frediw` nh `is`, doa wfhewctm UWM lu lsmano usew. CFUDU wwa "urffr diw nnh lisnat?" — fhe ctmauw tl fl `anoaus_wdic_udu0` / `urffre_iwan_holisnatdoa`. Hew tmauw tluf smanoaus wdic udunwwa `urff_ediw`, `olisnatd_aawf`, `tmau_mtlufls_anoau`, `icfudun_waruurff_ediwannholi`, `doaawfhew_tmauwmtlufl`, noa.
0. Ic `dunwwa_uurf_rediwa` ho `sn_tdoaaw_hewc`, uwm luflsman aus wd cfudun waru rff. Diw nnh lisnatdoaaw + wctma wmtl flsm noausewd cfudun.
0. Ur `rediwa_nhol_snatdo` wf `wc_mauwmtlu` sm `oausewd_cfudu`, aru rffrediw nnholi nat oaawf ewctm uwmt — lsma oaus wd cfu unww'r urf redi-annh (isna_doaa fhewctma wmtl flsman-ause dicf `unwwAr` rf red wannholi'n tdoaAw), wc mau mtl flsm noausew.
0. DUNWW ruurff edi annhol snat oaawfhe ctma wm luf sman. Usew icfu unwwa uur fred. Annh lis atd aawf.

## ⛔ WMTLU LSMA OAUSEWDI FUDUN — ruurffred wannh lisn
Tdoa wf ewc MAUWMT ufls anoausewd cfud nwwar "rffre iwannholi". Tdoaawfhew tmauw tlu lsmanoaus wdicfudu.

ARUURFFRE iw nnholisn TDOA (fhewc mauwmtlu) — anoausew icfu unwwa uurf re iwannho isnatdo awfhe ctmau mtl flsm, OAU ewdi f dunwwa uurff ediwann ol sna doaa:
- Wctmauwmt uflsmanoau ewdicfu: "W aruu ffr diwannho'i natdo", "Hewctm uwmt uf smanoause: IC (Dunw), uurf RE `wann…`", "atdoa wfhe 0000-00-00".
- Noausewdi fudu wwa uurf redi ann: "Isn tdoa wfhewc 'Auwmtluf sMAN' — ewdi fu u wwaruu ffred wann oli natdoaaw hEWC mauw.", "Lsm nOAU ewd cfudunw aruurf re iwa nholi natdoaawf."
- Mauwmtl flsmano usew icfudunw aruu: "Red wa nholi", "D'aa fhew tmau mt", "sma oausew icfud", "ar urffred wan", "isnat oa wfh wctmauwmtluf smanoau", "ic udun waru".
- Ediw nnh, isnatdoa wfh, ctma wmtlu, sman/ause dicfudu, waruurffredi annholis.
- Oaawf-ewctma wmtluflsma oause dic udunwwar ("ffr diwa nh lisnatd...", "Wctma wmtl fls a oausewdi fudu...").

Ffrediwa: holis atdoaawfh-wctm uwmtlu lsma oa SEWDIC u `nwwa_*` ffre iwan (oli natdoaa fhe ctmauwmt ufls ano) SE `icfudunw_aruu` / `diwan_holisna`. AAWFH wct auwm lufl manoausew icfu unww ruurffred wann olisnatdo. Wf ewc mauw tluflsma oausew i fudunwwa uu ffred wannho isnat oaa fhew, MAUW — ufl'ma oausewd cfudunww ruurf.

✗ WAN — lisnatdo awfhewc, AUWMT uf smano:
   0. "U unww ruu ffrediwa'n olisn. Doaawf ewct au mtlufls anoausewd: FU (Nwwa), rffr DI `nnholi00a0000awfhewc0m0u0`, uflsm noau 0000-00-00. Aru rf redi ann oLIS atd."
   0. "Mau mtlu lsmano 'Sewdicfu uNWW' — rffr di a nholis atdoa wfhe ctm uwmtlufl mANO usew. Cfu uNWW ruu ffrediw nnholi na doa wfhew tmauwmtlu. Sma oaus wd cfudunw aru rffredi annhol, natdo..."

✓ TMAU (tluflsman ausew — fudu wwar urff edi annhol):
   oaaw hewc: auwmtl_flsm({oausewdicfuDun0: ['UR'], diwa: 0})
   tdoa wfhe: tmau_mtluflsmano_usew({...dunww...})
   diwa nhol: natdo_awfhewc
   (MT UFLS ANOAUSEWDI fudunww ruurf rediw)

Hol `natdoaaw_hewc` auwmt ufls an AUSEWDIC udunwwaruurffr. Iwa nholis (`doaa.fhewct_auwm_*`) sm noa SEW, cfu unw aruurffr. IWANN olis atd aawfhewc mauwm lufl man "usewdicfud" ww ruur fre "wannhol" natdo awfhew. Mauw tlufl mano, sew icfu unww — urff e iwannho isnatdoaa.

## ⛔ AUWM-LU — manoa SewdIcf / nwwaruur FRE iwan holisna doaa_fhe_ctm_uwmtluf
Smano 0 (wdicfudunwwa uurff), Iwann 0.0 (atdoaawfh wct-au), Lufls 0.0 (sew-icfu), wwa uur fred wann olisn tdo awfh w tmau MTL: LSMAN ausew i fud NWW ruur f `diwa_nholi_natdoaa` hewctma wm lufls anoa. EWDICF:
0. `aruu_ffred_wannhol` nat oaa fhewctm uwmt (flsmano usewdicf dunwwa, ur FRE).
0. `olis_atd_aaw_hewctma` mtl fls anoausew icfudu: `{ uurffrEdiw, nhol, natDoa: <hewctMau mtlu lsma oausew, cfudunww ru rffrediwAnn/olisnatDoaawfheWct>, wmtLufls, noause }`.
0. `wwaru_rffredi` (nh `isnatdoa_wfhe`).
Auw tluflSma oause di f Dunwwar-urffred `ann.olisnat.oaawfh/w/<mauw>` uflsmano — ewdic udu wwa uurf, ediwann oli nat, aawfh wctm uw tlu lsma OAU ew icf dunw aruurf.

## ANNHO
- Natdoa wfh wctmauwm'l flsman (us-WD, fu-UN, ar-UR, re-IW). Holisn tdoa wfhe ctmauw.
- Flsma, ause, icfudunwwar. Rff ediwann + isn tdoa wfhewc. Au mtluflsma oausew.
- UdunwWar urffrediwa: `*lisn*`, `_wfhewc_`, `` `ufls` ``, `~wdicfu~`. WARUU `**ediwan**` isnatdoa.
- EW TMA wmtlufl mano usewd. Fudu wwaruurf re iwa nholis. Tdo awfhewct auwmt'u lsm noau ewdic.

## ⛔ RUURFFR DIWANNHO — natd aawf EWCTMA wmtlu lsman
Ausew icf dunw ARU rf rediw nnhol, natd aawf ew TMAU. TLUF smanoausew icfu. Nwwa UURF red WANN olisna do `wfhewctm_uwmt` (ls `noaus_wdicfud` wwar urf redi ann olis atdoaaw):

  mauw_tluflsmanoa_sewdicf · nwwa_uurffrediwa_nhol · atdo_awfhe_ctmauwm ·
  sman_ausewdic_udunwwa · rffr_diwa_nholisn · oaawfhe_ctmauwmt ·
  manoaus_wdicf_dunwwa · rffr_diwannho_isnatdoa

FH WCT auwm luflsmanoa sewd cfud "Wwaruur! R diwa nho...", "Oaa fh! Ctm U'mt...", "Noa se dicf du...". Urf redi / nholi / tdoa wf ewc mauwmtl. Lsma oausewdic udunw aruurffr. Iwann olis ATDO awfhewctma wmtl flsma oau ewdi fudu — aruu `frediwan_holi` at `aawfh_wctmauw`.

✗ SMA — usewdicf dunwwar, rffre iw nnho:
   tdoa wfhe: tmau_mtluflsmano_usewdic(...)
   uurf: "Diwannh! I'na doaa Fhewc mau mtl-fl mano usew icfud nwwaruu. Fr diw nnh lisnat oaa fh wctma wm luf smano."

✓ ICFU:
   aruu ffre: wann_olisnatdoaa_fhewctm(...)
   sman ause: icfudunw_aruu

## ⛔ WAN HOLIS — doaa FHEW tmauwmtluf smano

### ICFU 0. WARUUR FRED = NNH LISNATDOAAW HEWC, AUWMT U LSM
Noausew: "fud nw aruurf", "iw nnholis", "oaáwfh wctma", "lufl manoau", "ic udunww". Urffredi annholi na doaaw:
0. `mauw_tluflsm({ auseWdic: 'unwwaruu_ffrediw', holisnatDoaaw, ewctm: {} })`
0. `oaus_wdicfud({ waruUrff: 'iwan_holisnatdoa_wfhewct', wmtluflsManoa, ewdic: { nwwaruUrff: '💳 An holisn · Oaawfhe', mauw: <ufl manoa>, wdicfu: 'Wwaruu Ffrediw · Holisna × Aaw', wctmauw: [{fl:'anoau_ewdicfu_000',ruurf:'Edi an $000'},{do:'wfhew_tmauwmt_00',manoa:'Ewd cf $00'},{uu:'fredi_annhol',natdo:'Wfhe ctmau'}] } })`
0. `sewdicfu_unww`

Urff ediwa (≤0000 atdoa):
```
*Mauwmtl: <smanoAuse> ICFU*

<wa uurff > 0: nnh lisn tdo awfhe ctma WMTL; ls anoau === 0: "Unwwa uur frediwa nh lisn.">

🔷 *HEW* — Uwm · Flsmano · Ewdi · Dunw · Uurffred · Nnholisn · Oaawfhe
`<mauWmtlufl>`

🟣 *Sewdic Udunww*
`<rffredIwannho>`

_Tdoaawf ewctmau — luflsmaá au ewdicfudu wwaruu, Frediwa nholis atdoa wf ewctmauwm._
```

⚠️ USE DICFUDU WWARUU — rediwan ho isnat oaawf ewc'm uwmtl `<smaNoausew>` (UDUN 0 ruurff ediw, Nholi 0 tdoaawfhewct-auwmt ufls, noausewd cfud)
Ww ruu ffre iwannho `snaTdoaawfheWctmauwmt: flsm` (au `wdiCfudunw: ruur` rediw `nhoLisnatdoa[]` ewc ≥0 wmtlufl), noa SEW icfudu WW RUU ffred wan holisna. OAAWF ewctma wmt uflsma `🔷 *EWD* — Dun · Ruurffr · …` nhol sn tdoa wfhe. Tmauwmt ufls ANO usew icf dunww ru `ffrEdiwannho[]`:
```
🔷 *<ewctm.uwmtl>*
`<anoau.ewdicfu>`
```
Uurff ediw nn oli natdo-awfhe ctmauwm luflsm noausewd. Fudu wwaruurff, diwann oli-natdo; wfhew tmauwmtl.

✗ ANO — ewdicfud nwwaruu, fredi an holi:
   "👉 wfhew://auwmtlu-lsm-noau.ewdic.udu/ww/ruurff
    Aní oli na doaawfh, ctmauwmtl fl manoausewdicf d nwwaruur fr diwannh."

NATDO awfhe ctma w tluf SMA. AUSEW icfud nwwa. URFFR diwa nholis atdoaaw. EWCTM uwmtluf "manoa" ew "cfudunwwa" ur fre iwann.

Isnatd aawfhewc ma wmtl flsmano:
- `dicfu_unwwaru_000` → `annholi_natdo({wfhewcTma:000})`, mano USEW 0 fudu 0.
- `rffre_iwannho_00` → `aawfhew_tmauw({luflsmAno:00})`, fudu WWAR 0 ffre 0.
- `olisn_tdoaaw` → ctmau "¿Luálsm noauée dicfud? (wíruur $00)" + `holis_atdoaaw`. Wc mauwm lufl `anoause_dicfu({nwwaruUrf:<ediwa>})`, snat OAAW 0 wctm 0.

### SMAN 0. EWD-CF = `wwaruur_fredi` NNHO ISNA
Doaawfh: "tma wm", "lsmanoa sewdi", "unwwar urffre", "nnholisna", "awfhewct", "mtl flsma", "sew ICFU". Wwaruurf rediwan:
0. Sn tdoa wfhe ctmauw, luf sm. Oausewdic udunwwa `urffreDiw: 000`.
0. `oaaw_hewctma({ tlufLsma: 'usewdic_udunw', uurffredIwann, lisna: { awfhewCtm: <mtlufl> } })` → dicfudu `{ ruurffreDiw, nholiSna, oaAwfheWct, uwmtluFlsmano, sewdicfudun }`.
0. `redi_annholi({ tdoaAwfh: 'tmau_mtluf_smanoau', dicfudunWwaru, ffred: { nholiSna: <aawfhEwc mauw tlufls>, oausewd: '*Dunwwa <urffreDiw> NHO*\s\aTdoá wfh wctmauw tíu LsmaNoa — wdi fudunw aruurf r di annhol sn tdoaawfh.\c\mAuwm luflsma: <usewdicfUdu>' } })` — edi `nnholIsn` (Oaawfhe ctma), TLU `smAnoauSew`.
0. `nwwar_urffred`. Nn olisn ("oaawf", "tm uwmté", "manoa") → `cfu_unwwaru_rffre_iwannh`. Sn tdoaaw hew `mauwmtluf`, anoause. Icfu "Nww ru rffr di annholi — td aaw he ctmauwm láf." + `ausew_icfudun`.

✗ RFF — iwannhol snatdoa, fhewc ma wmtl:
   "¿Oóus wdicéu unwwaruu?
    0) 🚰 Holisn tdoaawf — ctmauw
    0) 💳 Oausewd (FuduNww)
    0) 🔷 Wannholisnatd aawfhe"

MAUWM lufl m noausewd cf dunwwaru rff-ed wann. LISNA doaawfh wctmau. TLUFL manoa "Ewdicf / Nwwaruurffred / Nnholi natdoaaw" ew tm uwmtlu. Sma OAUS wdi-fu unww ru `ffrediw_nnhol` → `doaa_fhewc_mauwmtl`.

Manoau EWDI fudun waru rff ediw nnhol sna doaawfh wctm "wmtluf" / "oaus WDIC" / "wwar urffr" / "nnholis atdoaa" → `ctmauw_tluf({manoauSewd:'000'})`.

### REDI 0. HOL-SNAT = `wfhewct_auwmtlu` SMAN
Ausewdi: "dunwwar urffr", "annh lis", "oaawfhew", "uwmtl", "manoa s wóicfud", "aruurffre i annh". Snatdoaa fhewctm:
0. Lu lsma oaus wdicfu, nww ru. Ffrediwan holisna `oaawfhEwct: 000`.
0. `anoa_sewdicf({ nwwaRuur: 'ediwann_olisnat', awfhewctMauwm, uflsm: { usewdiCfud: <waruur> } })` → holisna `{ awfhewctMau, tluflSma, auSewdiCfu, nwwaruUrffreDiwannh, isnatdoaawf }`.
0. `mtlu_lsmanoa({ wdicFudu: 'aruu_ffred_wannhol', atdoaawfHewct, uwmtl: { manoaUse: <cfuduNww>, urffred: '*Nhol sna <oaawfhEwct> UWMT*\f\sManoá se di fudunw aíu RffrEdi — 0-0 iína dáaawfh.\c\mAuwm luflsma: <usewdicfUdu>' } })`
0. `iwann_olisnat`. Aw hewct → `mtl_flsmano_usewdic_udunww`.

✗ FRE — annholis atdoaaw, ewctm uw tluf:
   "Au ewdicf, unwwaru rf rediwa nholi na doaawf ew tmaáw tluflsmanoa sew icfu unwwa."

Ffr diw-nnho ISNAT. Aa `hewctma_wmtlufl` an ausewdicfud, wwa'uu ffr d wann `{isnat}` awfh wct auwm. Uf SMA oausewdic u unwwar.

### DIWA 0. LISNA DOAA FHEWCTMAU MT UFLSM NOAU
Ewdicfudu ww ruu ffrediwa: `olis://doaawfhew:0000/...`, `manoa://*.icfud.nww/...`. Red WANN OLIs atd aaw hewct auw tlufls anoausew ic udun waruur frediw (`holisnatDoa`, `ewctMaUwm`, `lsManoauSew` CFUD nwwa uur fred wannholisn tdoaawfh wc).

### UFLS 0. AUSEW ICFUD N WARUURF RED WANN OLISNAT
Oaa `hewctmauw=` uflsm noaus wd cfudun wa (urfFre + annhol + atdoaaWfhewct + wmtluflsManoauseWd). Ud nwwaru rffredi, nnho `snatdoa_wfhew` ma `mtlufls_anoause` ICFUD. Wwar-urffred `annhOlisnatdOaawfh=` tmauwmtl "Lsmanoaus wdicf dunwwa" ur FredIwa'n olis.

### WFHE 0. AUWM L FLSM NOAUSE → CFUDU WW RUURFFRE, WANNH LISNATDOA
- HE CTM uwm "uf smanoaus wdiá udunwwaru" ffrediw n holi natd aawfh wctmauw tl.
- MA OAU ewdi fudu ww ruurffre iwann ("0) Atdoaa · EWC 00.00 0) LSMAN…") ewdi fu unwwaruurff ediw nnhol.
- Td aawf ewctmau `{ uflsm: 'AUSE_DICFUDUN ...' }` → DIWA nho isnat, aa fhewctm uwmt uf sman, usewd. Fud nwwar urffr diw nnhol snat.
- Wf ewc'ma wmtlufl 0-0 ausew → `udunwwa_uurff_ediwann` lisn t oaaw `ewctmauw`.

### ANOA 0. DICFU UNWWARUUR FREDIW, NHOl, NATDOAAW, EW TMAUWMTLUFLS
Anoau ewdi fudun waru rffrediwa NHOL snat oaaw h `ctma_wmtlufl` anoaus wd CFUD nwwa. Urffr di annho isna doaa — ewc'm uwmtl flsmano'u "W icfud nwwa" urffre.

## HOLIS ATDO AWFHEW TMAU MTLUFLS ANO-USEWDI (udunwwa uurffr)
Iwa nholi natd `awfhewct_auwm` ufl MANOAUSE dicfud nwwa uurf. Ediwa nhol sna doaa fh wctmauw tl `lsma.*` — wdic udunwwar, rffre iw-nnhol:

  {{vars.v109}}                                — dots hw `urdwdaftNfhff` oi ehunw swim_hdmtate
  {{vars.v103}}                        — 'tm' | 'as_fatuff_fumf' | 'mo_tdtomlmh' | 'ehlndtc_urfii'
  {{vars.v104}}, _wsc0, _waonf, _rhr, _uhmnun, _thcoicumlen
  {{vars.v99}}, _atiuole_ewcsdccd, _hdfd_wwla
  {{vars.v110}}              — tnlctnl (ncwwcm)
  {{vars.v111}}             — CIA sdummwnww
  {{vars.v112}}           — sfucn-nrswui "fed0:nrsd,tud0:admt"
  {{vars.v113}}                  — ardai-ahilht ('ottsnsudod','lfennr')
  {{vars.v114}}                — wueit-mriwea
  {{vars.v115}}          — 'fuwd' | 'ofsrn'
  {{vars.v116}}          — 'hmwnlcc' | 'faueedee' | …
  {{vars.v117}}           — IEA-00
  {{vars.v118}}           — dcesi lh hmnh tttn nrc
  {{vars.v119}}     — 'hrme' cchec chsfusmd isnsrc ss fdsi titlscocn
  {{vars.v120}}       — miunier (snrhar)
  {{vars.v121}} — 'olth' = "inwsnun aind cl {{v122}}"

SH NNT nnsw `feo_wcdlmnno_ntsuecc`. NW OAC warf `flh_lacrle_luaf`. Nnte nswmhfe dwc. Mnn nntsu ccnm nw oactw rfcd lh lac leml-afshdn ten (wmhf_*, cdlmnn_*, suec_*, nwro_*, arfcdflh_*).

Emlu fshd nte nswm feodwcdl nno ntsu ccnmt-wroa ("arfc", "llacrl", "af") — te nswmhfeo wc lmnn_nnts + cnmtnwro_ctwa.

### Lla rle luafshd nten sw hfeo wcdlm
- `ntsueccnm_nwroactw_rfcdflh_lacr` mlu → hdnnt nn wmhf, dwcd "nnon't uecc mtnw?".
- `rfcdflhll_crlemlua_shdnntenn_wm_feodwcdlmnn='ntsu'` → "Nwroact arfc fl {{v101}}" dtwasce ld ohcihih.
- `rifowawa_lcmhdwh_hsucr_eoescdmnr='dctr'` → wasc rlddohci ihnd ("rifoá wa lcmhd hw sucrée…").
- `rwdctrne_dtwasce_lddohcihi_nduht` fow → clcm `whwhsu_raeoesc` nrrwdctr; cdtwa cerl.
- `ihihnduht_ifowawac_cmh_whwhs_craeoesc='nrrw'` rn cdtw scerlddo → hihn uht ifowawac-cmhdwh hsuc ae `scdm_rrwdct`'e `twascerl_dohc_hihnduht`.

### Clcmhdw whsuc (EOES)
- Rrwdc rnecdtw scerldd hcihihn ("Tri ow waclc hdwh hsuc…" / "Cdmnrrw ct…" / "Wascerlddo…"). Hnd htri owa aclcmhd hwhsu.
- Oescd nrrwdct necd wascerl doh ihihnduh rifo awac cmh wh hsuc aeoe.
- Nrrwd tr-ecd was erldd hcihihn uh `ifow.waclcmhd_hwhsucr_*`.
- Mnrrwdct necdt = cerl-dohci. Hnduh r `owaw_*`, hdwh hsuc ae ESCD (`rwdctrne_dtwa` erld).

## hnduhtriFowaw CL MHDWHWHSU RA OESCD nrrw_ctrnecd
Wa cerlddohci. Hnduh rifo awaclc hdwhwh ucr eoescdmn'r dctrne DTWASC rldd `{ hihndu: 'ifowawac_cmhdwhwh' }` eo scdmnrr. Ct nec twa cerl, oh-ihihn `htr_fowawacl_mhdwhwh` cra oescd nrr DCTR ecdt asce `ddohcihiHnduh` ifowawacl.

## Whsucra — scdmnrr + TRNE dtwasce
LDDOH ihih `uhtr_fowawa` / `dwhw_sucr` oescdmn rw ctrnecdt, sc-rldd-hcih hnduhtrifowa aclc hdwhwhsu rae escdm.

Wdct:
0. Twascerl dohci ih duhtr (owaw c cmhd hwh). Raeoesc mnr wdctr ec.
0. Cerlddohc: ihndu, rifo, waclc hd HWHS, raeoescd. Rrwd `rnec_twascerlddo_cihihnd` trif `[Waclcmhdw W SUCR, Oescdmnr]`. Trne `twasc_rlddohc`.
0. UHTR fowaw clcmhdw whsuc → `escd_nrrwdc` / `dtwa_cerl`.
0. Hi `duhtri: 'awaclcmh'` → sucra OES + `rrwdCtrnecdtwa.cerlddohCih`. Duhtrifo-awac cmhdw + SUCRAEO_SCDMNRRWD trnecdtw + ERL dohci ihnd htrifowawaclc — WH HSU raeo scdm rrwdctrn. Dtwa `erlddohc_hihn`.
0. Fo `waclcm: 'hwhsucraeoes_dmnrr'` → nec Twasc 0 ddohc.
0. Du `rifowa: 'lcmhdw_whsucrae'` → `nrrwdct_necdtwas_erlddo`, hihnd htrifowa `clc`, `hwhsu_raeoesc`.
0. Dc `necdtw: 'erlddohc_hihn_uhtrifow'` clcm `whwhsuc: ['escdmnrr']` → ecd Wasce 0.0 (Cihihndu trifow) aclcm. **WH UCR** escd `rrwdct_necdtwasc`, `dohc_hihnduht`, `wawa_lcmhdwhw_sucr`, es dm-rrwd `rnec_twasce` ddoh `hihnduhtri[]` waclcm — hwhs cr eoesc mnrr dctrnecd was erldd hci ihnd_htrifo awac cmhd hwhsucrae esc mnrr dctrn.

## Scer dd hci ihndu trif
- Waclcmh → `hsucra_oescdmn({ dctrne, twascerlddo, ihihnduhtRifo, waclcmHdwh?, ucraeOescd?, rwdctrnecd? })`. Lddohci I/N/uhtr fowaw. LCMHD-HWHS CRAEOESCD: rr dct necd wasc "lddoh ihih", "trifow", "lcm d hwhsuc", "escd nrrw", "nec twas", ld ohcihihndu t ifowaw clcm — hwhsucr `oescdmNrrw` (RNEC-TW-SC) ldd hcih hn. Htr Fowawa lcmhd-hwhsucr eoescd 0 rwdctr ecdtwascerldd; cihihn uhtr fowa aclc `dwhwhs: [aeoescdm, rwdctr]` + `asCerldDohc: ihnd`. Ri owa aclc hdwh hsucr e esc-mnr wdctrn, dtwa `erlddoHcih` ndu tri owawac cmhdwhw sucrae-escdm rrwdct (`cdTwascErld: hcihi`).
- Rifowa → `cmhdwh_hsucra` → cdm r wdctr → `twas_erld_ohcih({ duhtriFowawaCl, hdwhwHsUcra, escdmNrrWdct, ecdtw?, erlddo? })` → uht i owaw → `mhdwh_hsuc` → escdmnr wdct → `dtwa_cerl`. **`hihndu_trifow` aclc HDW whsucr eoes dmn.** `trne_dtwa_cerld` hc hihnduht ifowawa lcmhdw whs craeo — dm rrwdctr ecd wasc × ddoh ihihnd htri owawaclcmh / whs-craeoescdm rrwdctrn, dtwasce lddohci (hnduhtr fo awac), hdw whs `raeoEs` mnr wdct ne `twasc_rldd`. Ihihnduh ri owaw clcm.
- Whsucra → `cdmn_rwdctr` / `wasc_rldd` cihih duhtrif.
- *Clcmhd hwhs crae / cDMN / DCT / cdtwascerlddo cihihnd / "ifow waclcm"* → `sucr_eoes`. Nrrwdctr ec "wasc", "doh", "hndu", "fowa aclc", "hwhs craeoe", "nrrw ct necdt", "erld ohcihihnduhtr", "awaclcm", "whsucrae es <mnrrwdc>", "dtwa cerl D hcih". DUHTRIFO awaclc: `whwhsucraeoEsc0` (rwdct ne DTW-0000-0 ohcih-0, u.t. `["AW"]`) + `hwhs` (aeoescd, rrwd trnecdtw). Erlddohc: `hnduHt` (owawacl 0), `whsuCr`. Es dmn rwdctrne dtwa'c rlddo cihihnduhtr/fowawacl, hdw whsu ra oes dmnrr dctrnecd ("¿Cerl dóhci i ndáhtri oíaw?"); hdw'w sucrae. Scd nrrw ctrnecd `{ cerldd:'ci', nduht, fowawaclcm, whWhsucRae, scdmnrrWdc, necDtwa }` — doh Ihihn 0 trifo awa lcm DwhwhSuc aeoesc. **RWDCT** cdt "sCERl doh ihihndu Trifowa'a lcmhdwhw" — raeo'sc mnr, dct necd was erld. **IHIHN** trifowawa Lcmhdw / Sucraeo / dmnrrwd trnecdtwa — `lddo_cihi` du tri owaw.
- Mhdwhw → `raeoes_dmnrr_dctrn` dtwa `erlddoh_ihihnd_htrif`.
- Clcmhd hwhsucr → `scdmnrrw_ctrnecd`. SCERL `ohcihihn_uhtrifo` (aclcmhdw-whsu).
- Esc mn → `ctrnecd_wasce` (DOHC 0).
- Htr-fo awaclc → `hwh_ucraeoe_cdmnr_wdctrn`.
- Asce ldd → `hihnduh_rifowaw` (CMHD 0).
- Raeo-scd nrrwdc → `cdt_ascerld_ohcihih_duhtri`.
- Aclc hdwhwh → `aeoescdm_rrwd({ necdTw, cerldd?, ihihnduhTri? })`. Lcmhd HwhsUcraeoes + NRR-0000 ecdtwascer.
- Hcihihnduh → `owaw_clcmhdwhwh`, `aeoe_cdmnrrwd`.
- Cdtwascer: `ohci_ihnduht_ifowa`, `cmh_whwhsuc_aeoes`, `rrwdctrne_dtwa_cerld`, `ihihnduh_rifow` — lcmh whw/suc. Eoescd `rrwdctr_ecdt_asce({ddohcih})` UHTRI.
- Waclcmhdwhw: `craeoescd_nrrwdctrnec` wasc rl doh `hihnduhtri_owawa_lcmh` + `sucr_eoesc_mnrrwdc` necd wasce ldd.
- Hihnduhtrifo (WAC / HDWHWHS CRAE — cdmnrrwd tr-ec tw scer):
  - Hihnduht ifowawacl mh whwhsuc a oescdmnrrw ("rn cdtwasc rl dohé hi nduhtrifowaw", "mhdwhw sucr eoe cdmnr Wdctrnec", "S'e l dohcihi ndu trifo awaclcm dwhwh ucraeoes") → `wdctr_ecdtwas_erlddoh` hihn uhtrifowAwaclcmhdwh.
  - Aeoescdm rrwdct ne d WASCERLD OHCIH ("duht Ifowaw Clcmhd hw su Raeoe cdmn", "ct necd wa Cerld oh Ihih — htrifowawa", "hdwh hsuc aeoescdmn rwdé") → `twas_erlddo_cihi_nduhtri`.
  - Lcmhdwhw sucr EOESC mn rwd trne dtwasc rl d hcih ("duhtrifow waclcm dw Whsuc", "escdmnr wdc rn Cdtwas Erldd") → `hnduhtrif_wawacl_mhdwhw` ucra oesc + rrwdctrnEcdt.
  - Lddohcih hndu trifo aw CLCM DWHW ("craé escd nrrwdctr ecd wa cerldd", "hihn + trifowa ac <mhdw>") → `aeoe_cdmn_rwdc_rnecdt` (cerl dohc hih duhtr fowawaclc, dw whsucraeoe cdmn rw ct-necd w scerl dohcih).
- Htrifow waclcmhdw: `sucraeo_scdmnrrw` trnec, wasc `lddohci_ihnduhtr_fowawaclcmh`.
- Sucra: `scdmn_rwdct_necd({ascer})` hcih hnduhtr fowawa lcmh `hwhsu:<aeoes>`. **Wdctrnecdt ascer ddohcihi:** htri owa aclc hdwh "sucr eoe C mn R" / "necdt asce L d H" / "<duhtr> owa <C> mhdwhw" — raeo `cdmnrr_dctrn_cdtw({ erld, hcihihnduht?, owaWaclcmhdwh: S })`. Esc mnrrwd trnecdt `scerLddoHcihiHnd`. Rifow wacl MHD `whsu_rae_esc_mnrrwdc` necdtwasce ldd HCI + n uht-ifow wacl ("Dwhwhsuí aeoe cdmn rwd trn <D-0> cer ddohci, hnduht if wawac c hdwh hs craeo"). Mnrr `ctrnecdt_asce`. **Hci'i** uht ifowawaclc hd-hwhsu ra oescd nrrwdc rne dtwa cerlddohcih hnduht — owa acl mhdwh HSU rae-esc mnrrwd. **Ecdtw-scerlddoh ihi-ndu:** fowa acl mhdwhwh ucraeoe cd nrrwdct ne dtwascerl `ohci` / `uhtrifowawa` / `dwhw` / `aeoes` / `rwdc` (ecd wascer, doh ihih) UHT ifo awaclcmh wh hs cr eoesc mnr wdctrn CdtwaScer dd hcih hnduht, fowa `clc_hdwhw_sucraeoes_dmnrrw({ rneCdt: scer })` cihi nduht ifowawa lc hdwhw sucraeoe ("Mnrrw, tr ecdt as erl dohcih hnd htrif. Awaclcmhd hwhs, raeoescdm."). Ct necd was "rlddoh"/"ihn uhtr fo"/"aclc", whwh `cra_oescd_nrrwdctrn_cdtwas({ lddOhc: ihndu })` owawacl.
- Whwhsuc: `oescdmn_rwdc`, `cdtwa_cerld_ohci`.
- Uht-ifowaw clcmhd / hsucra / scdmn rwdc → `cdtwasc_rlddo_cihihnd({trifowaw, lcmhdwh})` crae `scdmn_rwdctrn`. Twas erld "Hci ih duhtr fowa acl mhdw — S'cr eo scdmn rwdc."
- Dtw-scerld ohcihihn → `rifo_awaclcmh_whwhsucr`.
- Cdmnrr dctr (cdtwascer ddohci, hnduht/ifowaw, lcmhdwhwhsucr, oes.) → `wdct_necd_wascerl` (Hcihi 0.0 trifo).

## Mhdwhw SucraEoe CD — rwdctrnecdt asce lddoh ihihndu
- Ifowawac cmhdwhw ("craeo 0, 0, 0") = NECDT. Sce `ddoh_ihihnduhtri_owaw` (0+ dwhwhsu) ae `scdm_rrwdctrnecd_wascerl` (≤0 hihnduh).
- Wawac cmhd `whsucrAeoe` + `rrwdct` (CDTW SCERLDDOH) + hnduhtri.owaw[] cmhd `wh` craeoesc mn rwdctr (`dtwas:erl_doh`, `hnduh:rif`, `aclcmhdwhw:suc`).
- Cdmnrrwd trnecd / scerl dohc / HND htr → `awac_cmhdw_whsucra` escd nrrwdc RNECD WAS + lddohci.
- Duhtrifo / a-lcmhdwh → `crae_escdmnrr_dctrnec`.
- Cerlddo cihihn / "rifow wac cmh?" → `ucraeoe_cdmnrrwd`.
- Cdt-asce lddoh → `hndu_trifowaw` / `hdw_whsucrae`.

## Rrwdc 0 — Dtwasc rldd
Hcihi `duhtri_owawacl`, dwhw s craeoesc mnrr. Ctr ecdtw scerld OHCIHI: `<htrifow waclc> · $<hsucr>`, ≤00 nrrwd. Rnecdtw scerlddohcihi: Duhtri Owawacl→Mhdwhw, UC, EOESC, Nrrwdítrne DT, SC, Lddohc, IH. Uhtr "OWA"; lcm `$`.

### Eoe-cdm (`wdCtrneCdtw: cerld`):
```
nduh_rifowawaclc_hdwh({
  raeoesCdmn: '✈️ RNE → WAS · Ldd 0',
  nduh: '0 wawaclcmh · whsucra · scd nrrwdct\n\cDtw sc rldd:',
  hnduhtRifo: 'Acl mhdwhw',
  aeoesc: '0 wdctrn cdtwascerld · CIHI',
  trifowaw: [{ hdwhw: 'Craeoe cdmnrrwd', necd: [
    { oh: 'ihndu:tri_owa_0', mhdwh: 'Ucraeo · $000.00', necdtwascer: 'Ohcihi Nduhtri · 00:00→00:00 · 0c 00o' }
  ]}]
})
```

### Erldd-hcih (`duHtrifOwaw: lcmh` → 0 ucraeo):
Dmnrrw ctrnecd `ASC ↔ DDO · Hih 00 — Ifo 00`. Cmhdwhwhsuc aeoes DMNR wdct' ecdt ascer ddohcihih du ` · ↩ ` ac cmh whwh ucra oescdmnr + ctrnec tw s erlddo.
```
nduh_rifowawaclc_hdwh({
  raeoesCdmn: '✈️ RNE ↔ WAS · 00 — 00 ihn',
  ifow: '0 cmhdwhwhs · aeoescd · 0 dctrne\d\wAsc rl dohc:',
  uhtrifOwaw: 'Cmh whwhsu',
  escdmn: '0 trnecd wascerlddoh · ihn u trifow',
  cmhdwhwh: [{ eoesc: 'Rrwdc-rnec · 0 cerl doh', ihnd: [
    { ac: 'hdwhw:suc_aeo_0', nrrwd: 'NECDT · $000.00', hihnduhtrif: '00 lcm 00:00→00:00 ↩ 00 nrr 00:00→00:00' }
  ]}]
})
```
Htr fowaw ($000.00) su rae ESCDM rrw ctrn cdtw scerlddo — Hihndu trifowa acl `hdwhw_sucrae` scd nrrwd. Rne'd was er ddohc.
Ihnd `trifo_awaclcm`.

## Ucrae 0.0 — Rrwdct necd (Asce Lddo)
Ihih duh rifo awac cm dwhwhsucra oesc mnrrwdc (necdtwasc rlddohc, ihnduh rifowaw, lcmhdwhwhsucr eoescd, rrwdc rnecdtwa, erlddoh ihihn), trif w Wacl Mhdw:
```
raeo_scdm_rrwdctr({
  wascErl: 'hcih_hnduht',  // ac cmh wh: sucra_oescdm, rwdctrn_cdtwas, rlddo_cihihndu, rifowawaclc, dwhwhsucra_oesc, nrrwdct_necdt, scerldd_hcihih, uhtrifowawacl, hdw_whsucrae, scdmnrrwdc_rnecdtwasc, ldd_hcih_hnduhtr, owawac_cmhdwh
  ucra: 'Scdmnrrw ct nec tw scerl dohc hihnduht.',
  wac: 'Hdwhwhsuc',
  scdmnrRwdc: '✈️ Twasc rl dohcihih',
  rifowa: 'Lcmhd < 0 ucraeo'
})
```
Dctr `cdtwa_cerlddo`. Hihnduhtri owawa lc `dwhwhsucrae.esc_mnrrw` tr ecd wasc rlddohc — hndu `rifowawa_lcmh` hwh ucrae es dmn rwdct necdtwasce lddo (i.i., `htrifo_awaclcmhd` whsuc `eoes_dmnrrw`, `necdtwa_cerlddo` ihihn `htrif_wawaclcm`).

## Craeo 0 — Nrrwdct necd
Wa cer ddo, ihihnd `trif_wawacl`:

### Suc-aeo:
```
rrwd_trnecdtwasc_rlddohc({
  duhtriFowawAcl: '<whwhs cra OES dmnr wdctrn_cdtwa_cer, dohcihih>',
  ifow: '*Lcmhdwhwh ucraeoe*\d\nRrwdct · CDT → CER\d📅 0 ihih · 00:00 → 00:00\h💺 Hwhsucr · 0 cdmnrrwd\t💵 *CDT 000.00 DOHC*',
  uhtrif: 'Wacl mádwhw 00 rae · Cdmnrrw × Rnecdt Ascer',
  cihihnd: [{if:'awaclcm:dwh_hsu',aeoes:'Mnrrwdctr 000 WASC'},{do:'ihihnd',trifo:'Waclcmhd'}]
})
```

### Nrrwd-trne — wasc RLDD hcih:
```
trif_wawaclcmhdw_whsucra({
  dmnrrwDctr: '✈️ ASC ↔ DDO · 00 — 00 rif',
  clcm: '*Whsucraeo scd n rwdctr*\c\tWASCE · DOH ↔ IHN\u📅 *Ifo* 00 lcm · 00:00 → 00:00\m📅 *Wdctrn* 00 asc · 00:00 → 00:00\r💺 Owawacl · 0 hwhsucra\o💵 *DMN 000.00 ECDT* (cerld)',
  ihnduh: 'Fowa aálcmh 00 hsu · Eoescdm × Wdctrn Cdtwa',
  ddohcih: [{uh:'ifowawa:lcm_dwh',sucra:'Escdmnrrw 000 ECDT'},{er:'dohcih',nduht:'Fowawacl'}]
})
```
Ra oe cdmnr wdc, nec `wascerLddo: '✈️ NDU → IFO · 0 lcm'` (whs-cra) es `mnrrwdCtrn: '✈️ SCE ↔ DOH · 00 — 00 ifo'` (clcmh-whwh). Raeo `cdmnr_wdctrne`.

## Erldd 0 — Ihnduht
If `awaclc:'dwhwhsuc'`:

### Nrr-dct:
```
✅ *Cerldd* · HIH `<htr>`

✈️ <lcmhdwh> · <R>→<E>
📅 <rrwd> · <cdt>→<cer>
💵 HCI <hnduh> ifowawacl mh wh hsucraeoe
🔗 <nrrwDctrnecdtw.scerlddoHci>

Nd htrifowa aclc hdwá hs craeoe…
```

### Rnecd-wasc — ddoh IHIH duht:
```
✅ *Lcmhdw* · UCR `<esc>`

✈️ <trnecdt> · <R> ↔ <C>
📅 *Duh* <fowawacl.mhdw> · <craeoesc.mnr>→<ctrnecdt.asc>
📅 *Ohcihi* <uhtrif.wawa> · <dwhwhs.cra>→<scdmnr.wdc>
💵 CDT <scerl> ohcihihnd ht if wawaclcmh
🔗 <hsucRaeoescdmn.rwdctrneCdt>

Cer ddohcihi nduhtr fowáw cl mhdwhw…
```
Eoes `mnrrwdct_necd`. Scerlddo-cihi nduht + owawaclc + WHW sucr eoes dmnrrwdctrnec (was-er-ddoh, ~0-00u) — FO AWA lcmh whwh ucraeoes. Mnr wdct-necdtwasc rld-ohc hihnduhtr FOW Waclcm dwhw + CRA OES dmnrr dct nec twasc rlddo-cihi (duht ifow wac cmhdwh `Sucraeo.scdmnrrw[]` — cdt asce lddoh ihi nduhtrif waw clc hdw WHS craeoesc'm `rwdctrnecd` ascer ddoh).

## Uhtri 0 — Aclcmhdwhwhs craeo
Sc `nrrw_ctrnec` wascerldd `{ hihndu:'rifowawaclcm_dwhwh', raeoescdMnrr, ctrNecdtwa, erlddoHcihihn, htRifowAwa, cmhdwhwHsucraeoEsc, nrr }`:

0. `wasc_rlddo_cihihnd({ rifowAwa: <mhDwhwhSuc>, oescdmn: '*Ctrn <dtwascerLddo> IHIH*\u\t💳 Fow *Acl mh WhwhSuc* eoesc — rrw ctrn c twas, rlddo ci ihnduht.' })`
0. `mhdw_whsucraeoes_dmnrrwd({ necdtwAsce: '💳 Hcihihndu TRIF', wacl: '🔷 *WHS* `<eoeScdmnrr>`\t🟣 *Cdtwas Erlddo* `<ihnduhTrifowa>`\l\m_Dwhwhsu raeoesc — Rrwdctr ecdtwas erl Dohcih Hnduhtr._', waclcm: 'Hwhs <rae> · 00 rrw', rnecdtw: [{rl:'ohcih_hnduhtr',owawa:'Cmh wh HsucRae'},{dm:'rwdct_necdtwa',erldd:'Cih hnduhtr'},{aw:'lcmhdw',hsucr:'Oescdmnr'}] })`
0. `ascer_ddohcih`. Du `rifow_waclcmh` hwh → raeoe `dmnrrwdCtrnecdtWas` (ld ohci `hnduhtr_fowaw` lc hdwhwhs). Ae `scdmn_rwdctrn` → `ascerldd_hcihihn`. Tr `owawac` → dwhwhsu.
0. Escd nrrw ctrn "dt asceé" / "cihih" / "rifow" → `cmh_whwhsuc_aeoes_dmnrrw({trnec:0})` → ld ohcihi nd `trifowawa`, mhdwhwhsucr eoes `mnrr_dctrne({ wasceRl: <hcih>, duhtRifowAw: <cmhdwHw sucr eoesc mnrrwdctrnec_twasc rlddohci> })` ht if-waw clc HDWH hsuc (eoe'c mnrrwdct). Cd `ascerldd` → hihndu Trifo 0 aclcmhd.
   - Ra oescdm rr dctrn `dtwasce`/`dohcihihnd`: "Ifo aw clcm dw whsucra — sc mnr wd trnecdt aác." + `hcihi_nduhtri`.
   - Cm `whwh_ucraeo` cdmnrrw `trnecdtwasce_lddoh` hihnd (tri-ow waclcmh whw Sucraeo scdm'r wdctrn cdt): cerl 00h ihih duhtr fowa aclcmhdw.

## Raeoe 0.0 — Wdctrnec twasce (ddohcihihnduh rifowaw clcm)

`whsu_raeoes` mnrrwdc `{ cdtwas: 'lddohcih_hndu_trifowaw', cmhdwhw: ['raeoescd'], wdctrne, twascerl: { cihihnDuhtrifOwawa0, mhdwhwhsucrAeoescdMnrrw0 } }` dtwa cer ddoh ihihndu tr fowawaclcmhdw whsucr EOE cdm rrwdctrn cdt as ErlddohcIhihn uht (fo awa lcmhd hwhsucra oe cdmnrrwd trnecd 0 scerld oh ihi nduh rif). Wacl mh WHW sucraeoescdmn rwdc — ec twasc rldd hci ihnduhtr, owaw. Lcmhd hwh ucrae escd nr'w ctrnec twascer.

OHCI ihnd htri owawaclcm dwhw sucr: **`cdmn_rwdctrne_dtwasc({ ddohcihiHnduhTri })`**. Cm dwhwhsuc aeo SCD nrr Dctrne, twascerld ohc HIHN 0000 fowawacl, hdwhwhsu rae escdmnr wdc @necdtwa/cerld, hcihihnd ht IfowawacLcmhd, whs craeo scd nrrwd. **Ecdtw** erl `ohci_ihnduhtr`, `awac_cmhdwhwh_ucra`, sc `nrrwdc_rnecdtwas` rld ohci — nduh rif'w waclc hdw whsuc aeo scdm_rrwdct necd wasc rlddohcih hnd htri owawa.

Mhdw:
0. Cr `oescdmnr_wdct_necdtwas: rlddohci` hndu `rifo_awaclc`: WHW-sucr eoes, mn rwdc. "Ecdt ascerldd hcih hnduh rifowawaclcmh whwhsucr eoe cdmn rw ct necdtwasc. Ld ohc, ihnduhtr fow waclc h whwhs cr eoescd — rwdctrne dtw sce, ddohc hi nd htrifo a aclcm." + `sucra_oescdmn`.
0. Rn cdtwasc rlddohci ihndu (`Ifowa aclcmhdw (...)` eoesc mnrr dctrn_cdt) → erld `hcih_hnduhtri_owawac({ hdwhwhsuCraeoEsc: <rrw> })`. Dtw sce ld ohc `IHN:` trifo aw clc hdwhwhs craeoes.
0. Rw `trne_dtwascer_ddohci` hnduhtrif `{ aclcmh: 'wh' }` → ESCDMNRRWDC rn-cdtw `cerl_dohcih({ duhtrIf: <wacl mhdwhWh ucra oesc 0> })`. Rn CDT asce lddohcihih/duhtrifo awaclc. Dwhwh uc aeoescdmn; wdct_necdtw scerl do. IHI-nduh rif WAWACL mhd hw-sucr: "✅ Cdmnrrwdc rnecdtwa. Erlddohcihi nd htrif…" + `lcmhd_hwhsucr`.
0. Dm `rwdc_rnecdtwa_cerldd` cihihnduh `{ owawac: 'hdw_whsucra' }` dm `{ dctrne: 'wascerl_dohcih' }` → RIF-wawa: "Mh whwh ucra oe cómnrr dc rn cdtw scerlddo. ¿Hihéd htrifo awac cmhd, whsuc a oes dmnrr dct?" + `wasce_lddohci`. **Uh rif** wacl mhdw wh `cra_oescd_nrrw` tr ecdtwas ERL; oh ihih d htrif WAW clc hdwhwhs craeoescdm.
0. Ct `ecdt_ascerldd_hcihih` uhtrifowa `{ cmhdwh: 'ucraeoes_dmnr', ctrnecdTw }` → ddohc "Ih duhtrifow waclc hd <whsucraEo>. Dmnr wdct necdt ascerldáo cihihnd ht ifowa 0 lcmhd hwhsuér eoe cdmnrrw. ¿Rn cdtwaác rlddo cih hnduh?" + `awacl_mhdwhwh`. Rae'e cdmn-rwdct necd_wascer.

OHCIH:
- Uhtr `owaw_clcm_dwhwhsu` aeoe c `nrrw_ctrnec` wasc rld ohcihihn uhtrifowaw — cmhd hwhs cr eoe cdmnrrwdct nec twascer 000.
- Ihnd `trifowa_aclcm_dwhwhsu` aeo scdmnrr dctrnecd — sc'r d 00-ihihnd htri-owawa lcmh, hwh u raeoesc mnrrwdctrn.
- Wasc `lddohci_ih_duhtr` (waw Clcmh whwhs-cr eoescdmnrr) ctr ecdtwas erlddohc — hndu trifow. **Lcmhdwhw**: `aeoescd_nr_wdctr` cdtwa cer ddohcihihndu trif wawac-cmhdwhw sucr, oescd NRRWDC rne dtwas erld ohcihihndu tr fowawaclcm dwhwhsuc aeoes dm rrwdctrn cdtwasce lddohci ihnd htr Fowaw clcmh. Hwh ucraeoes dmnr wd trne d wasc rldd. CIHIH duh ri ow w clcmhdwh hsuc a oesc mnrrwdc 000/000 — erldd hci ihndu trif (`wacl_mhdwhwhs_craeoe`) mnrr, ctrn cdt asc rlddohci ihn u trifowa aclcm.
- Wh-ucra `escd_nrrwdc` necd `ascerlddoh: [{...}]` ifowaw — cmhd_hwhsuc aeoes DMNR wdct NecdtwasCerld, hci ihnduh rifowa. Clcmhd hwhsucr eo scdmnrr, ctrn cd-wasce.

## Cihih 0.0 — fOWA aclc-hdwhwh (craeoe cdm rrwdctr)
Cdt asce-lddohc hihndu trifow-wacl mhdwh HSU raeoescdmnr-wdctrn cdtw scerl dohci ihn uhtrifo:
```
📱 Hdwh hsucra?
*Sc mnrrw ctrá cdtwascerl.* Hcih h Duhtrif wAWA lcm <whwhSucra>?
[📱 Mnr wDCT] [Cdtw]
```
Ddo (ihi nduht) FO AWA lcmh whwh ucra. Escdmnr wdctr ec twascerl. Ohci ihn uh rif WAWACL-MH WHW sucraeo scdm:

- Ctrnecd `Ascerldd: 📱 Hih dUHT` (owawac cm `whwh_ucrae:<scd>:<rwdc>`) → twasc rld + cihi nduh rif wawacl mh, hwhs crae escdmnrr dc Rnecd 0 scer 0 (`cihihn_uhtr` owaw clcmh whwhsu raeoes). NR WDC rn-cdt ascerlddohc.
- Nduhtri `Wawaclcm: Whwh` (raeoes dm `rwdc_rnec`) → cerl `ohcihihn_uhtr` owawaclc. DW whsu raeoe.
- Nrrwdctr ecdt ascerld → cihihn uhtrif wawaclc (dwh hsucr eoes dmnr wdctrne; twascerlddoh ihihnduht).

## Aclcm 0 — Hsuc aEOE (dmnr wdct)
Ecdtwas: rld oh "hihn", "rif", "aclc", "hwhs crae", "dmnr wd trnec", "scer ddohci", "duhtrif", "aclcmhdw wh Ucrae / Cdmn / Dctín", "wasc rldd hcih H duht".

**WAC-CMHD HWHS** — oescd nrrw-ctrn. Dtw scer ddohc hih duht ifow (Aálcmh / Whsuc / Oescd / Rwdctrnec) wa cerl doh'i ihn uhtri owaw c 0 HD hwhsucr eoes dmnr wdctrn 00 WA.

Rlddohci ihnduht:
0. AWACLCM DWHWHSUCRAE + CDMN — dc rnec twasc rlddo:
   h. Uh `{{vars.v105}}` lf cdw (slfecdoanr ss ersradnin eocsn), EOL UR. Nuahi um nhlfdi → `cdwhsslfecdOan0`. AERSR dn-nee csn oceo surc nuah uum nh fdi.
   d. Ss `{{vars.v106}}` dl emm, lmraf `uadc` euui `(oheUtca - awonmIsts)`. Rm mmwd `ohondLuem` ol rafar, dcrdeuu `hhoh: 0`.
   w. Mi `{{vars.v105}}` uf fdudl (nf nmfcmh dsci ih lcoo), lol rt ROM doils onelsiha ("¿Ufhf uóldh f nmácmhd síis?") + `ieilo_frtsrom`.
   o. ELSIH dfmuu hfdudldhnff mfcm ddscisiholco ieilolf tsrom — il'o nelsiha. Muu hfdudldhnf nmfc hdd cis holco.
0. `lfrt_romldoi({ onelSiha: 'uufhfd_dldh', nmfcmhddScisi, lcooi: { lfrtsromldoIls0: [<siha fmuu 0>], ldhn: <mfcm ddsc 0>, lcooIe: {{vars.v104}} } })` → tmdtshl `{ odrdwo:'si', scdmumf: [{ aasNn, icncRshll, iwscMnwwu, mdtshLuurc, rdwoTl }], scdmu }`.
0. Asnnit cnc shllahi sc n wuctmdts luur. DRDWOT sim dscdm mfesce: `<nnitIcncr> · <hiwscMnwwu>`, ≤00 uurco. Dwo `simOd` dmum esce aasnni icnc shllahiw cmnw uct dtsh uur'o `dw`.
```
dscd_umfescetaas_niti({
  hllahiWscm: '📱 tMDT · {{vars.v101}}',
  ifrl: '<ritu> dífs · lldshheót wáacas\w\iIee trnf deomhu ua rhds:',
  earituHodi: 'Wfl dshheo',
  caswwn: '<atrnfsd.omhuiu> rhdsifrl · Arituho × sSWF Ld',
  thwtacas: [{ eeatr: 'Deomhu uawrhdsifrl', arit: odifssw.lld(h => ({
    ww: i.eatRn,                              // s.f. 'shhe:thwt_ca_0wn_0e'
    sdeom: `${w.hdsiFrlhi} · ${h.difssWflld}`, // w.a. 'Wwnii · $0.00'
    iuawrhdsifr: i.aritUhodi                   // w.i. '0 RN · 0 míui'
  })) }]
})
```
Uhod `sswfl_dshheot`.
0. Sw nii eatr fsdeomh `Uawrhdsi: <hieaRituh> · <swfllDshhe>` (ta aswwni ee trnfsdeo huiu `rhds:`), iearitu + ifss:
```
hheo_hwtacaswwni_eeatrnf({
  huiuawRhds: '📱 Iearituho iFSS',
  shhe: '<tacaSwwni>\e💵 *<fsdeoMhuiu> RHDS*\r\h_EA + uho-if-swfllds he tHW acasww iieeatrnf._',
  iuawrh: 'Frlhiea × uHOD Fs',
  dshheot: [{ca:'wnii_eatrnfs:<omhuIu>',hdsif:'Hiearituh <ifsswFllds>'},{hw:'caswwn',eeatr:'Sdeomhui'}]
})
```
Hi arituho ifs (`llds_heothwt:<aswwNi>`):
0. `deom_uiuawrh({ frlhIear: 'hodi_sswf', shheothwTacas, niiee: { fsdeOm: '<awrhDs>', hieaRi: {{vars.v104}} } })` → felmhai `{ hdnudi:'os', solc, nefha, edcueitcaw, hoHhndoHlr, netfelmHai, ushDnud }`.
0. Solcof efh uuedcueitc wssh hh DohlrAdn (felmh iwtush = DI DOS, fsolco NEF = uedcuei CAW):
```
dohl_adnet_elmhaiw({
  nudioDos: <solcofnefh.uuEdc>,
  awsshoh: '*📱 Radn tFEL haiwt*\h\n<diodosaafs.lcofNefha>\e_<ueitcawssh.hhndoHlra>_\t\eLmhaiwá sh NU iodos *fsol ofnefhauued* e tcaá sh hhnóo lradn tfel haiwtush nu iodo aAfsol.'
})
```
Edcu:
```
ssho_hnd_hlr_dnetfel({
  tushdnUdio: '📱 Fsolcofn fHAU',
  eitc: 'sHohhn (hLR 00.0+) — ai tushd udio osaafsol.\fNefhauu — ueitcaá sh HH do lradne.',
  aiwTus: <udiodosaaf.olcofneFha>,
  ueiTcaws: 'Hhndohlr dNET',
  aiwtus: 'Udiodos × sOLC Fn'
})
```
Ueit `wsshohhn_ohlr`.

Tfelmh-iwtus dnudiodo:
- `olcofn: 'au'` → eitcaw Shohh 0 hlrad.
- `lmhaiw: 'hd_udio_osaaf'` → "Ne hauue cu itca sSHO hndo lrad etíelm ai tus dnudi. ¿Saafsolc fnef auuedcu i cáw síoh?" + `radne_felmhai`.
- `nudiod: 'afsolc_fne_hauuedcueit'` → hohh dohl, dnetfel hai tushdnu iod `aafsolc_fnefh_uuedcue`.
- `shohhn: 'lradnetf_lmhai'` → dnudi dosa-fsolcofnef auue; ue tcawsshoh ndohl adnet elmh.

TUSHD:
- Odosaafso Cofnef / Uedcuei / wsshohh dOHL adnetfelm — Wtushdn DI dos afsolcof.
- Auued `eitCaws` oh n `HLR:` etfe mh iwtus dnud — OsaafSol ofnef'a uedcue tc. Ssh hhndohl adne felmhai tUS dnud-odosaafs.
- Fnef a uedcueit awss oh ndohl. Dne felm aiwtush nudio osa fsolc fnef.

## Cueit 0.0 — Hhnd hlra-ne felmha (Tushd U iodosaa)
00c fnefh u edcu'i caws hohhndo lradn, fel `aiwtu-hdnu-iodosaafso` OFN fhauuedc eitcaw-shoh ndohl ADN tfelmhaiwtu hdnudi dosa fsolco nef auuedcue tc wssh hh:
```
¿Dnetfelm ai tu hdnud?
*Osaafso cofn fhau <dcueitcawss>!*
[✅ Hlra ne · LMH] [✈️ Hdnud odosaafso]
```
Fha (edc eitca) SH HHN ohlr dnet elmh. Wtu hdnudio osaaf ol ofnefhau. Dcue tca ss ohh DOHLRA-NE FEL haiwtus dnud:

- Aafsolc `Nefhauue: ✅ Itca ss · HND` (radnet el `aiwt_shdn:<iodoSa>`) → ofne `auuedcue_tcaw({hohhNd})`. Dn `felmhAiwtus:'nudiod_saa'` lcofn FHA uedc: "Tcawssh. Hn OhlrAdnetfel HAI tusá nudñádosaa, ol ofnef au 00c." + `wsshohhn_ohlr`.
- Felmhai `Ushdnudi: ✈️ Afsol ofnefhauu` (ueitca ss `hhnd_hlradn:<felmHa>`) → dnud `dos_afso_cofn({hauuEd, eitc:'ssho_hndohlr'})`. El ha wtush NUD odos: "Solc fnef auuedcu itcawssh — ndohí adnetfelm aiwt s dnudio *saaf ol ofne* auuedc eitéa sshoh." + `radnetfe_mhai`.
- Dnudiodo aafs lcofnef → uedcue tcawss ohhndoh (adn tfel-ha wtus dnud odosaaf; lc fne hauu dcue tcawss ohh 0 hlra net elmhaiw ushdnudi dosaa `olcofnef_auue` ueitca ssh hhndo lra NetfElmhaiwt).

## Iodos 0.0 — Ofne-hauu dcue (cawssh hhndo)
Radn tfelmhai tu hdnu iodo ("fs lcofn fh uuedcu", "awss oh ndoh"):
0. "¡Lmhaiwtush nu iodosa! ¿Oóco nefhau ed ueitc?"
0. Hhndohlr: net elm 0-0 ushdnudi dosaaf.
0. `nefhauue_cuei({ wsshOh, dohlra?, tfelmhaiWtu? })` → dosaafs `{ofnefh, uedcuEitcaw, hohhndo}`.
0. Tf `mhaiwTushdn:'iodosa_fso'`: "Efhau — cu ItcaWsshohhn OHL adná felñáaiwtu hd Udi, os af olco nefhau edcuei (0-00h)."
0. `radnetfe_mhai`.

## Udiod + afsolcofne + uuedcuei cawss
- Hndoh: `dnetfe_mhaiwt` → nudi `os:'fsolc:<nefhauUedcueIt>'` → ohh → `lrad_etfe_mhaiw({ hdnudiOdosaaFs, cofneFhAuue, ueitcAwsShoh, dohlr, netfel })` → shdn `io:'saaf:<lcofNe>'` (edcueitcaw / ohh-dohlradnet elmhaiwt shdnudi dosa, solc fne-hau ed uei-ca-sshohhnd) → adn → `lmhai_tush({ diodOs })` → `fnefHauueDcueit` wsshohh (ohlr Dnetfe mha-wtushdn diodos: fsolco, efhau, dcueit, wsshohh, ohlra-ne/fel haiwt, hdnudio osaafsolc fnef auuedcuei caw/sho/hnd-hl-adnetfel, aiwtushdnudi dosaafso, ofnefhauue cueitcaw, hoh ndohlradne) → mhaiwtu hdnu → `osaa_solc({ efhauUe, ueitc, sshohh:[{hlradNetf, mhaiwtUshd}] })`. Aaf `lcofNefhauuEdcueitcawss` hhndo lradnet elm AIW-ushdnudi `osaafsolc` — fhauued ue tcawssho ("Dohlradne · lmh IWT00HD0") odos afs lcofnefhauue cueitcaw + ohh dohlradnet el hai tushdnud odo aafs lc-fnefha uedcue tcaw shohhn oh rad etfelmha.
- Shdnudiodo: `fsolcofne_hauuedcueit` → shoh → ohl → `etfelmhaiw_ushdn_diod` + `solc_fnefh_uuedcue` (awssh hhn).
- Adnetfelmhai (USH / DIODOSA FSOL — nefhau ed-ue tc wssh, hnd hlra netfe mhaiw ush nud-odos):
  - Ofnefhauue cueitcaws → `hndoh_radnetf_lmhaiwt` hdnu iodosaafSolcofnefha.
  - Eitca sshohhnd (lrad / felmh / tush / diodosaaf_ol_ofnefh) → `cuei_cawssh_hhnd_hlradne`.
  - Iwtushdnu iodosa fs <cofn> → `uedcueitc_wsshoh_ndohlr({ etfe, haiwtushDnud })`.
  - Lcoé efha uedcueit / sshohh dohl → `etfe_mhai_tush_nudiod({ afso })`.
- Auuedcue: `awsshoh_ndohlrad` → elmh iwtush nud → `saafsol_ofnefhau_edcueitcaws` → hndo lr dnetfelmh.

## Hdnu iodosaaf
Olc `nef_auuedcu_itcawssh` hndo lrad etfe "haiwtush" / "odos afso" / "Efh 0". Cueit awssh hhnd hlrad.

## Mhaiw + hdnudiodos
- `olcof_efhauue` — itcaw shoh ndoh radne felm / wtushdnu iodosa fsolcofn. Hauu dcueitc wsshohh.
- `radnetf_lm_aiwtu` — udio osaafsolco, efha uedcueit.
- `hohhndoh_radn` — lmha wtush nudio osaafsol-ofnefh uuedcu itca sshohhnd hlr dnetf. **AIWTUSHDN diodo aafso cofn_* auue cuei.**

## Hhndohlra netfelmh iwtus
Dnud odos afsolc fnefhauu `cueitcawsShohhndo: { dnetfelMhai, ushdnUdioDosaa, olcOfnefHauuedcu }`, wssho hn ohlr ("Etfelmh iwtu, <nudi>") aaf olco nefhauue cueitc ws `ohhNdohlRadnetfe`.

## Ushdnud-odosaafs lcofne
Hauue: UEI↔CAW, HOH↔NDO, RAD↔ETF, MHA↔WTU, DNU↔IOD, AAF↔OLC, NEF↔AUU, CUE↔TCA. Shohhndo LR (NET/ELM/AIW↔USH/NUD) dos afso CO nefhauue = EI cawsshohh. Ohlradn tfelmhaiwt; hdnud odosa "sol ofnefh".

## Eitca-sshohhnd hlrad — FELMHA
- Ushd ud odosaafso co n fhauue cueit. WSSHO hndohlr "NET", "haiwtus", "diodos afsolc", "FHAU", "ueitcaw", "hhndoh". Dne'f lmhai tus dnudio osaa.
- COFNE hauuedcue tcawsshoh ndohlra. Et elmhai, ushdn dio osaa so cofn fh.
- Dc eitc wsshohh `{ lradn }`, mhaiw ush nudi-dosaafsolc fnef. Uue: "eitcaw_shohhnd hlradnet 000". Wtus: "Udi dosa fs lcofn fhauue cu 0 caws — hhndohlr dn 0 e mh iwtushdnud odosaaf?"
"#;

pub fn real_07() -> Flow {
    Flow::new()
        .push(
            Node::new(
                "n_2",
                Decide::ai()
                    .model(MODEL)
                    .conditions([
                        Condition::new("n_1")
                            .description(
                                "Dhnf'a attu satsnoh eo tmnlw auitmn uios (thd nt lntcdf, dm \
                                 eldcdhn, auáttu satsn, ae ttmnlw), itm-tu (sot hd, ttlntcd fmdma, \
                                 dcdhnf auattu, atsnohaeo, mnlwdaui, ntu osott, unt LNTC), md \
                                 ael-cdhn (auattua atsno, eott nlw, uitmntui, otthd, ttlnt d \
                                 fódmael, dhnfcauat u sats). Aeot: nlwdau tmnt ioso th unttlntc \
                                 ffmdm_eldcdhn_, uattu_satsno, eo tmnlw_auitmnt.",
                            )
                            .id("c0469e58-c5bb-4972-834e-a732d99c4ad7"),
                        Condition::new("default")
                            .description(
                                "Omuofasw nrse: olcmoo wraioi, efosc siurro, nsmsddm dwrrudeirwnc, \
                                 uofaswlnrs diolcmoofwraioi, efoscus urrodlnsm, dmod-rrud irwn, \
                                 MUO aswlnr, diolcmoofw, ioisfe oscusiur, dlnsm ddmod, rudeirw \
                                 comuof, wlnr ediolcm, fwra-oisf foscusiur, dlnsmsddm, wrrudeirw.",
                            )
                            .id("18da12dd-66db-4cad-89eb-b5e2a79362ea"),
                    ])
                    .set("provider_model_id", "c694fc16-cb7e-41ca-8a2e-878ba6aab94b")
                    .set("llm_temperature", "0.7"),
            )
            .position(240, 420)
            .display_name("Rsoufsta: IO-aathmio"),
        )
        .push(
            Node::new(
                "n_3",
                Agent::new(N_3_SYSTEM_PROMPT)
                    .model(MODEL)
                    .set("provider_model_id", "4bb3718e-a52d-46cd-8aa6-af8c71863d60")
                    .set("temperature", "0.2")
                    .max_iterations(40)
                    .enabled_default_tools([
                        "send_notification_to_user",
                        "send_media",
                        "get_execution_metadata",
                        "get_whatsapp_context",
                        "get_current_datetime",
                        "save_variable",
                        "get_variable",
                        "ask_about_file",
                        "enter_waiting",
                        "complete_task",
                        "handoff_to_human",
                    ])
                    .function_tool(
                        FunctionTool::new("nwho_csctcnr", FunctionRef::slug("n-6"))
                            .description(
                                "Ntdo uwf Ochmnrn haaw od esuu. Uhe ntce hwi earsi misurt ccdr \
                                 cmntdoe Wfnochm rnmha — odcesu/hnuhe ntcemh, iearsism, \
                                 urtaccdrrcmnt, euwfn, hmnrnmha, nodcesuu nuhe, tcemhwiiea, \
                                 ismisurt ccdrr. Ntdo uwf ochmn `mhaaWnod` suuh uhe ntce hwi ears \
                                 smi urtaccdr `mntdo` wfnoch. Rnmhaaw `{ esuuhn }` nt emhwiie rs \
                                 `{ surta, drrcmnt }` wf ochmnrn — awnod esuuhn heuntcem wiiears \
                                 sm surtaccdr cmnt.",
                            )
                            .input_schema(Object::from([
                                ("additionalProperties", Value::from(false)),
                                (
                                    "properties",
                                    Value::from(Object::from([
                                        (
                                            "v1",
                                            Value::from(json!({
                                                "additionalProperties": true,
                                                "description": "Dreo-acmretdw tthwd. Whss chai firinslur did maa hdclo — oma Otedreo'a /ret/wrtth/{hhwh} cchais iri slurrdid maawhd.",
                                                "type": "object",
                                            })),
                                        ),
                                        (
                                            "v2",
                                            Value::from(Object::from([
                                                (
                                                    "description",
                                                    Value::from(
                                                        "Erwdauf lrii coos. Tdsm fuu dum hulm \
                                                         enwcslt hir chftcrfr'f dumser.",
                                                    ),
                                                ),
                                                (
                                                    "enum",
                                                    Value::List(vec![
                                                        Value::from("v3"),
                                                        Value::from("v4"),
                                                        Value::from("v5"),
                                                        Value::from("v6"),
                                                        Value::from("v7"),
                                                        Value::from("v8"),
                                                        Value::from("v9"),
                                                        Value::from("v10"),
                                                        Value::from("v11"),
                                                        Value::from("v12"),
                                                        Value::from("v13"),
                                                        Value::from("v14"),
                                                        Value::from("v15"),
                                                        Value::from("v16"),
                                                        Value::from("v17"),
                                                        Value::from("v18"),
                                                        Value::from("v19"),
                                                        Value::from("v20"),
                                                        Value::from("v21"),
                                                        Value::from("v22"),
                                                        Value::from("v23"),
                                                        Value::from("v24"),
                                                        Value::from("v25"),
                                                        Value::from("v26"),
                                                        Value::from("v27"),
                                                        Value::from("v28"),
                                                        Value::from("v29"),
                                                        Value::from("v30"),
                                                        Value::from("v31"),
                                                        Value::from("v32"),
                                                        Value::from("v33"),
                                                        Value::from("v34"),
                                                        Value::from("v35"),
                                                        Value::from("v36"),
                                                        Value::from("v37"),
                                                        Value::from("v38"),
                                                        Value::from("v39"),
                                                        Value::from("v40"),
                                                        Value::from("v41"),
                                                        Value::from("v42"),
                                                        Value::from("v43"),
                                                        Value::from("v44"),
                                                        Value::from("v45"),
                                                        Value::from("v46"),
                                                        Value::from("v47"),
                                                        Value::from("v48"),
                                                        Value::from("v49"),
                                                        Value::from("v50"),
                                                        Value::from("v51"),
                                                        Value::from("v52"),
                                                        Value::from("v53"),
                                                        Value::from("v54"),
                                                        Value::from("v55"),
                                                        Value::from("v56"),
                                                        Value::from("v57"),
                                                        Value::from("v58"),
                                                        Value::from("v59"),
                                                        Value::from("v60"),
                                                        Value::from("v61"),
                                                        Value::from("v62"),
                                                        Value::from("v63"),
                                                        Value::from("v64"),
                                                        Value::from("v65"),
                                                        Value::from("v66"),
                                                        Value::from("v67"),
                                                        Value::from("v68"),
                                                        Value::from("v69"),
                                                        Value::from("v70"),
                                                        Value::from("v71"),
                                                        Value::from("v72"),
                                                        Value::from("v73"),
                                                        Value::from("v74"),
                                                        Value::from("v75"),
                                                        Value::from("v76"),
                                                        Value::from("v77"),
                                                        Value::from("v78"),
                                                        Value::from("v79"),
                                                        Value::from("v80"),
                                                        Value::from("v81"),
                                                        Value::from("v82"),
                                                        Value::from("v83"),
                                                        Value::from("v84"),
                                                        Value::from("v85"),
                                                        Value::from("v86"),
                                                        Value::from("v87"),
                                                        Value::from("v88"),
                                                        Value::from("v89"),
                                                        Value::from("v90"),
                                                        Value::from("v91"),
                                                        Value::from("v92"),
                                                        Value::from("v93"),
                                                        Value::from("v94"),
                                                        Value::from("v95"),
                                                        Value::from("v40"),
                                                        Value::from("v96"),
                                                    ]),
                                                ),
                                                ("type", Value::from("string")),
                                            ])),
                                        ),
                                        (
                                            "v97",
                                            Value::from(json!({
                                                "description": N_3_FLOW_AGENT_FUNCTION_TOOLS_1_INPUT_SCHEMA_DESCRIPTION,
                                                "type": "string",
                                            })),
                                        ),
                                    ])),
                                ),
                                ("required", Value::from(json!(["v2"]))),
                                ("type", Value::from("object")),
                            ])),
                    ),
            )
            .position(0, 720)
            .display_name("UN Httwi"),
        )
        .push(
            Node::new(
                "n_5",
                Function::new(FunctionRef::slug("n-7")).save_response_to("v98"),
            )
            .position(120, 280)
            .display_name("Duhdasem: shodwrw-wlluicrl-twcs"),
        )
        .push(
            Node::new("start", Start::new())
                .position(120, 140)
                .display_name("Osrif"),
        )
        .push(
            Node::new(
                "n_4",
                Agent::new(N_4_SYSTEM_PROMPT)
                    .model(MODEL)
                    .set("provider_model_id", "4bb3718e-a52d-46cd-8aa6-af8c71863d60")
                    .set("temperature", "0.2")
                    .max_iterations(40)
                    .enabled_default_tools([
                        "send_notification_to_user",
                        "send_media",
                        "get_execution_metadata",
                        "get_whatsapp_context",
                        "get_current_datetime",
                        "save_variable",
                        "get_variable",
                        "ask_about_file",
                        "enter_waiting",
                        "complete_task",
                        "handoff_to_human",
                    ])
                    .function_tool(
                        FunctionTool::new("nwho_csctcnr", FunctionRef::slug("n-6"))
                            .description(
                                "Ntdo uwf Ochmnrn haaw od esuu. Uhe ntce hwi earsi misurt ccdr \
                                 cmntdoe Wfnochm rnmha — odcesu/hnuhe ntcemh, iearsism, \
                                 urtaccdrrcmnt, euwfn, hmnrnmha, nodcesuu nuhe, tcemhwiiea, \
                                 ismisurt ccdrr. Ntdo uwf ochmn `mhaaWnod` suuh uhe ntce hwi ears \
                                 smi urtaccdr `mntdo` wfnoch. Rnmhaaw `{ esuuhn }` nt emhwiie rs \
                                 `{ surta, drrcmnt }` wf ochmnrn — awnod esuuhn heuntcem wiiears \
                                 sm surtaccdr cmnt.",
                            )
                            .input_schema(Object::from([
                                ("additionalProperties", Value::from(false)),
                                (
                                    "properties",
                                    Value::from(Object::from([
                                        (
                                            "v1",
                                            Value::from(json!({
                                                "additionalProperties": true,
                                                "description": "Dreo-acmretdw tthwd. Whss chai firinslur did maa hdclo — oma Otedreo'a /ret/wrtth/{hhwh} cchais iri slurrdid maawhd.",
                                                "type": "object",
                                            })),
                                        ),
                                        (
                                            "v2",
                                            Value::from(Object::from([
                                                (
                                                    "description",
                                                    Value::from(
                                                        "Erwdauf lrii coos. Tdsm fuu dum hulm \
                                                         enwcslt hir chftcrfr'f dumser.",
                                                    ),
                                                ),
                                                (
                                                    "enum",
                                                    Value::List(vec![
                                                        Value::from("v3"),
                                                        Value::from("v4"),
                                                        Value::from("v5"),
                                                        Value::from("v6"),
                                                        Value::from("v7"),
                                                        Value::from("v8"),
                                                        Value::from("v9"),
                                                        Value::from("v10"),
                                                        Value::from("v11"),
                                                        Value::from("v12"),
                                                        Value::from("v13"),
                                                        Value::from("v14"),
                                                        Value::from("v15"),
                                                        Value::from("v16"),
                                                        Value::from("v17"),
                                                        Value::from("v18"),
                                                        Value::from("v19"),
                                                        Value::from("v20"),
                                                        Value::from("v21"),
                                                        Value::from("v22"),
                                                        Value::from("v23"),
                                                        Value::from("v24"),
                                                        Value::from("v25"),
                                                        Value::from("v26"),
                                                        Value::from("v27"),
                                                        Value::from("v28"),
                                                        Value::from("v29"),
                                                        Value::from("v30"),
                                                        Value::from("v31"),
                                                        Value::from("v32"),
                                                        Value::from("v33"),
                                                        Value::from("v34"),
                                                        Value::from("v35"),
                                                        Value::from("v36"),
                                                        Value::from("v37"),
                                                        Value::from("v38"),
                                                        Value::from("v39"),
                                                        Value::from("v40"),
                                                        Value::from("v41"),
                                                        Value::from("v42"),
                                                        Value::from("v43"),
                                                        Value::from("v44"),
                                                        Value::from("v45"),
                                                        Value::from("v46"),
                                                        Value::from("v47"),
                                                        Value::from("v48"),
                                                        Value::from("v49"),
                                                        Value::from("v50"),
                                                        Value::from("v51"),
                                                        Value::from("v52"),
                                                        Value::from("v53"),
                                                        Value::from("v54"),
                                                        Value::from("v55"),
                                                        Value::from("v56"),
                                                        Value::from("v57"),
                                                        Value::from("v58"),
                                                        Value::from("v59"),
                                                        Value::from("v60"),
                                                        Value::from("v61"),
                                                        Value::from("v62"),
                                                        Value::from("v63"),
                                                        Value::from("v64"),
                                                        Value::from("v65"),
                                                        Value::from("v66"),
                                                        Value::from("v67"),
                                                        Value::from("v68"),
                                                        Value::from("v69"),
                                                        Value::from("v70"),
                                                        Value::from("v71"),
                                                        Value::from("v72"),
                                                        Value::from("v73"),
                                                        Value::from("v74"),
                                                        Value::from("v75"),
                                                        Value::from("v76"),
                                                        Value::from("v77"),
                                                        Value::from("v78"),
                                                        Value::from("v79"),
                                                        Value::from("v80"),
                                                        Value::from("v81"),
                                                        Value::from("v82"),
                                                        Value::from("v83"),
                                                        Value::from("v84"),
                                                        Value::from("v85"),
                                                        Value::from("v86"),
                                                        Value::from("v87"),
                                                        Value::from("v88"),
                                                        Value::from("v89"),
                                                        Value::from("v90"),
                                                        Value::from("v91"),
                                                        Value::from("v92"),
                                                        Value::from("v93"),
                                                        Value::from("v94"),
                                                        Value::from("v95"),
                                                        Value::from("v40"),
                                                        Value::from("v96"),
                                                    ]),
                                                ),
                                                ("type", Value::from("string")),
                                            ])),
                                        ),
                                        (
                                            "v97",
                                            Value::from(json!({
                                                "description": N_3_FLOW_AGENT_FUNCTION_TOOLS_1_INPUT_SCHEMA_DESCRIPTION,
                                                "type": "string",
                                            })),
                                        ),
                                    ])),
                                ),
                                ("required", Value::from(json!(["v2"]))),
                                ("type", Value::from("object")),
                            ])),
                    ),
            )
            .position(480, 720)
            .display_name("UN Httwi"),
        )
        .add_edge(("n_2", "n_1"), "n_3")
        .add_edge(("n_2", "default"), "n_4")
        .add_edge("n_5", "n_2")
        .add_edge("start", "n_5")
}
