use kapso_flow::node::{SendText, Start, WaitForResponse};
use kapso_flow::{Flow, Node};

const N_1_MESSAGE: &str = r"Tlls 👋 Maa Wteesrdri.

As wtuou ttfuew lhfeowm lalwe ucláa, tet tlé ioh aaswte sr riuoaó mwí — ot fu wrlhfeow dla wemuclmad, etr ll iohm aswt.

¿Dr uoé smwtuouot fueár? Feowmdlé wemu lm dhtetr, lsi hmaaswt: Srdrió.";
const N_3_MESSAGE: &str = r"Eruoi, maaidfeo ooadecet ufid {{vars.v1}} ✅

Ud ee nse l lutdnnau cwoww whw wímo. Mufc ninaof sefautu oc udoaudleeu seil lut nn udcwow nwí.

Mm rmmuf wninaof: efau uf ct doaudl eunseilr. Td naudcwo wn hwwwm ormmuéc nin offsefa, uf ctudo. Dleeu seil lutdnnaud woé nwhó, mmormmuf wn nao féefautu o tudoaud eeé sei rlutdn au cwoó.

Hwwwmmí MMUF wninao fsefaut foctu oa dleeunseil.";

pub fn real_03() -> Flow {
    Flow::new()
        .push(Node::new("start", Start::new()).position(100, 100))
        .push(Node::new("n_1", SendText::new(N_1_MESSAGE)).position(240, 0))
        .push(Node::new("n_2", WaitForResponse::new().save_response_to("v1")).position(480, 0))
        .push(Node::new("n_3", SendText::new(N_3_MESSAGE)).position(720, 0))
        .add_edge("start", "n_1")
        .add_edge("n_1", "n_2")
        .add_edge("n_2", "n_3")
}
