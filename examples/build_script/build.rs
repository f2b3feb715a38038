#[path = "src/flows.rs"]
mod flows;

use kapso_flow::build_script::Emit;

fn main() {
    Emit::new().flow("support", flows::support()).folder("flows").emit();
}
