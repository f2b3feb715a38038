//! A flow made from data: the 200 dishes of a CSV file, in lists of ten rows that lead on to one another.
//!
//! `cargo run --example menu` prints the flow's JSON to standard output and the report to standard error. Another file can
//! be named: `cargo run --example menu dishes.csv`.
//!
//! What is chosen from a list reaches the flow as a text, the row's title, which need not be one row's alone. The row's id
//! comes with the message, and only functions see messages. So a function decides: `examples/row-id.js` answers the id,
//! which is the label of the row's condition.

use std::error::Error;

use kapso_flow::node::{Decide, ListRow, ListSection, SendInteractive, SendText, Start, WaitForResponse};
use kapso_flow::{Branch, Flow, FunctionRef, Handle, Ids, NodeId};

/// What WhatsApp takes: rows in a list, and characters in a row's title and description.
const ROWS: usize = 10;
const TITLE: usize = 24;
const DESCRIPTION: usize = 72;

#[derive(Clone, serde::Deserialize)]
pub(crate) struct Dish {
    pub(crate) name: String,
    about: String,
    price: String,
}

/// A list of dishes, and the ways out of it.
struct Page {
    list: Handle<SendInteractive>,
    more: Branch,
    timeout: Branch,
}

fn main() -> Result<(), Box<dyn Error>> {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/menu.csv");
    let flow = menu(&read(&std::env::args().nth(1).unwrap_or_else(|| default.to_owned()))?);

    eprint!("{}", flow.validate()?);
    println!("{}", flow.to_json_pretty());
    Ok(())
}

pub(crate) fn read(file: &str) -> Result<Vec<Dish>, csv::Error> {
    csv::Reader::from_path(file)?.deserialize().collect()
}

pub(crate) fn menu(dishes: &[Dish]) -> Flow {
    let mut flow = Flow::named("Menu");
    let mut ids = Ids::new();
    let start = flow.insert("start", Start::new());
    let goodbye = flow.insert("goodbye", SendText::new("Thank you for your visit!"));

    // One row of each list is for the way to the next.
    let pages = dishes.chunks(ROWS - 1).zip(1..);
    let pages: Vec<Page> = pages.map(|(dishes, number)| page(&mut flow, &mut ids, number, dishes)).collect();

    if let Some(first) = pages.first() {
        flow.connect(&start, &first.list);
    }
    // The last one leads to the first again.
    for (page, next) in pages.iter().zip(pages.iter().cycle().skip(1)) {
        flow.connect(&page.more, &next.list);
        flow.connect(&page.timeout, &goodbye);
    }
    flow
}

fn page(flow: &mut Flow, ids: &mut Ids, number: usize, dishes: &[Dish]) -> Page {
    let list = SendInteractive::list(format!("Our menu, page {number}")).list_button_text("Choose");
    let list = flow.insert(format!("page_{number}"), list);
    let wait = flow.insert(format!("page_{number}_wait"), WaitForResponse::new().timeout_seconds(3600));
    let choose = flow.insert(format!("page_{number}_choose"), Decide::function(FunctionRef::slug("row-id")));
    flow.connect(&list, &wait);
    flow.connect(&wait, &choose);

    // The first condition is for an answer that is no row of this list.
    let other = flow.branch_with(&choose, "other");
    let timeout = flow.branch_with(&choose, "timeout");
    flow.connect(other, &list);

    let mut rows = Vec::new();
    for dish in dishes {
        // An id that the dish keeps wherever it stands in the file: another one would be another step to the platform.
        let id = ids.make(&format!("dish {}", dish.name));
        rows.push(dish.row(&id));
        let chosen = flow.branch_with(&choose, id.as_str());
        let answer = flow.insert(id, SendText::new(format!("*{}*, €{}\n{}", dish.name, dish.price, dish.about)));
        flow.connect(chosen, &answer);
        flow.connect(&answer, &list);
    }
    rows.push(ListRow::new("more").title("More…"));
    let more = flow.branch_with(&choose, "more");

    if let Some(list) = flow.config_mut(&list) {
        list.list_sections.set([ListSection::untitled().rows(rows)]);
    }
    Page { list, more, timeout }
}

impl Dish {
    /// A long name goes on in the description.
    fn row(&self, id: &NodeId) -> ListRow {
        let (title, rest) = cut(&self.name, TITLE);
        let price = format!("€{}", self.price);
        let description = [rest, &price, &self.about].into_iter().filter(|part| !part.is_empty());
        let description = description.collect::<Vec<_>>().join(" · ");
        ListRow::new(id.as_str()).title(title).description(cut(&description, DESCRIPTION).0)
    }
}

/// As much of a text as there is room for, counted in characters as WhatsApp counts, and the rest. Words are kept whole
/// where there are spaces.
fn cut(text: &str, most: usize) -> (&str, &str) {
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(most) else { return (text, "") };
    let (kept, rest) = text.split_at(text[..end].rfind(' ').unwrap_or(end));
    (kept.trim_end(), rest.trim_start())
}
