//! A flow made from data: a menu whose entries come from a list, with an answer for each.

use kapso_flow::node::{Decide, ListRow, ListSection, SendInteractive, SendText, Start, WaitForResponse};
use kapso_flow::{Edge, Flow, FunctionRef, InvalidFlow, Node};

const ENTRIES: [(&str, &str, &str); 3] = [
    ("hours", "Opening hours", "We are open from 9 to 5."),
    ("address", "Where to find us", "1 Example Street."),
    ("prices", "Prices", "From 10 to 30."),
];

fn main() -> Result<(), InvalidFlow> {
    let rows = ENTRIES.map(|(id, title, _)| ListRow::new(id).title(title));
    let menu = SendInteractive::list("What would you like to know?")
        .list_button_text("Choose")
        .section(ListSection::untitled().rows(rows));

    let mut flow = Flow::named("Questions")
        .add_node("start", Start::new())
        .add_node("menu", menu)
        .add_node("wait", WaitForResponse::new().save_response_to("choice"))
        .add_node("choose", Decide::function(FunctionRef::slug("row-id")).conditions(ENTRIES.map(|(id, ..)| id)))
        .add_edge("start", "menu")
        .add_edge("menu", "wait")
        .add_edge("wait", "choose");

    flow.extend(ENTRIES.map(|(id, _, answer)| Node::new(id, SendText::new(answer))));
    flow.extend(ENTRIES.map(|(id, ..)| Edge::new(("choose", id), id)));

    eprint!("{}", flow.validate()?);
    println!("{}", flow.to_json_pretty());
    Ok(())
}
