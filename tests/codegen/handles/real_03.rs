use kapso_flow::Flow;
use kapso_flow::node::{SendText, Start, WaitForResponse};

const N_1_MESSAGE: &str = r"Tlls 👋 Maa Wteesrdri.

As wtuou ttfuew lhfeowm lalwe ucláa, tet tlé ioh aaswte sr riuoaó mwí — ot fu wrlhfeow dla wemuclmad, etr ll iohm aswt.

¿Dr uoé smwtuouot fueár? Feowmdlé wemu lm dhtetr, lsi hmaaswt: Srdrió.";
const N_3_MESSAGE: &str = r"Eruoi, maaidfeo ooadecet ufid {{vars.v1}} ✅

Ud ee nse l lutdnnau cwoww whw wímo. Mufc ninaof sefautu oc udoaudleeu seil lut nn udcwow nwí.

Mm rmmuf wninaof: efau uf ct doaudl eunseilr. Td naudcwo wn hwwwm ormmuéc nin offsefa, uf ctudo. Dleeu seil lutdnnaud woé nwhó, mmormmuf wn nao féefautu o tudoaud eeé sei rlutdn au cwoó.

Hwwwmmí MMUF wninao fsefaut foctu oa dleeunseil.";

pub fn real_03() -> Flow {
    let mut flow = Flow::new();

    let start = flow.insert_with("start", Start::new(), |node| node.position(100, 100));

    let n_1 = flow.insert_with("n_1", SendText::new(N_1_MESSAGE), |node| {
        node.position(240, 0)
    });

    let n_2 = flow.insert_with(
        "n_2",
        WaitForResponse::new().save_response_to("v1"),
        |node| node.position(480, 0),
    );

    let n_3 = flow.insert_with("n_3", SendText::new(N_3_MESSAGE), |node| {
        node.position(720, 0)
    });

    flow.connect(&start, &n_1);
    flow.connect(&n_1, &n_2);
    flow.connect(&n_2, &n_3);

    flow
}
