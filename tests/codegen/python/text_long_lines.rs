use kapso_flow::node::{Agent, SendText, Start};
use kapso_flow::{Flow, Model};

const CAPTAIN_SYSTEM_PROMPT: &str = r"Prices:

Acme Boats rents rowing boats, sailing boats and one very slow ferry. Acme Boats rents rowing boats, sailing boats and one very slow ferry. 
  Hour: 12 €


End: Acme Boats rents rowing boats, sailing boats and one very slow ferry. Acme Boats rents rowing boats, sailing boats and one very slow ferry. ";

pub fn text_long_lines() -> Flow {
    Flow::named("Boat Rental")
        .description("Acme Boats rents rowing boats, sailing boats and one very slow ferry.")
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "plain",
            SendText::new(
                "Acme Boats rents rowing boats, sailing boats and one very slow ferry. Acme Boats \
                 rents rowing boats, sailing boats and one very slow ferry. Acme Boats rents \
                 rowing boats, sailing boats and one very slow ferry. Acme Boats rents rowing \
                 boats, sailing boats and one very slow ferry.",
            ),
        )
        .add_node(
            "no_spaces",
            SendText::new(
                "ahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoiahoi",
            ),
        )
        .add_node(
            "captain",
            Agent::new(CAPTAIN_SYSTEM_PROMPT).model(Model::name("gpt-5-mini")),
        )
        .add_edge("start", "plain")
        .add_edge("plain", "no_spaces")
        .add_edge("no_spaces", "captain")
}
