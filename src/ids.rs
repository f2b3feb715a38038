//! Ids for nodes, made of any text.

use crate::hash::HashMap;
use crate::id::NodeId;

/// Makes ids for nodes of any text: valid, readable as far as the text is in Latin letters, and no two the same.
///
/// An id depends on its text and on the texts before it alone, so what is appended to a list changes no id before it. A text
/// whose id is taken gets `_2`. Where letters are lost, those of other scripts or those that no longer fit in 48 characters,
/// eight hexadecimal digits made of the whole text stand for them. `start`, the id of the start node, is never given.
///
/// ```
/// use kapso_flow::Ids;
///
/// let mut ids = Ids::new();
/// assert_eq!(ids.make("Crème brûlée №2").as_str(), "creme_brulee_2");
/// assert_eq!(ids.make("Tea").as_str(), "tea");
/// assert_eq!(ids.make("TEA!").as_str(), "tea_2");
/// assert_eq!(ids.make("7 Up").as_str(), "n_7_up");
/// assert_eq!(ids.make("ラーメン 2").as_str(), "n_2_4addbdde");
/// ```
#[derive(Clone, Debug)]
pub struct Ids {
    /// The ids that were made, each with the number that the next of the same text gets.
    made: HashMap<String, u64>,
}

/// How long an id gets before what tells it from others.
const MOST: usize = 48;

/// Latin letters, and the letters with marks that are written as them. Combining marks are dropped.
const MARKED: &[(&str, &str)] = &[
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặª"),
    ("ae", "æ"),
    ("c", "çćĉċč"),
    ("d", "ďđð"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệə"),
    ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįıǐỉị"),
    ("j", "ĵ"),
    ("k", "ķĸ"),
    ("l", "ĺļľŀł"),
    ("n", "ñńņňŉŋ"),
    ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợº"),
    ("oe", "œ"),
    ("r", "ŕŗř"),
    ("s", "śŝşšșſ"),
    ("ss", "ß"),
    ("t", "ţťŧț"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųưǔụủứừửữự"),
    ("w", "ŵẁẃẅ"),
    ("y", "ýÿŷỳỵỷỹ"),
    ("z", "źżž"),
];

impl Default for Ids {
    fn default() -> Self {
        Self::new()
    }
}

impl Ids {
    /// No id is taken but `start`.
    pub fn new() -> Self {
        let mut made = HashMap::default();
        made.insert("start".to_owned(), 2);
        Self { made }
    }

    /// The id for a text.
    pub fn make(&mut self, text: &str) -> NodeId {
        let base = base(text);
        let mut id = base.clone();
        let mut number = self.made.get(&base).copied().unwrap_or(2);
        while self.made.contains_key(&id) {
            id = format!("{base}_{number}");
            number += 1;
        }
        self.made.insert(base, number);
        self.made.entry(id.clone()).or_insert(2);
        id.into()
    }
}

fn base(text: &str) -> String {
    let mut id = String::new();
    let mut lost = false;
    let mut gap = false;
    for char in text.chars().flat_map(char::to_lowercase) {
        let letters = written(char);
        if letters.is_empty() {
            lost |= char.is_alphanumeric();
            gap |= !is_mark(char);
            continue;
        }
        if id.len() + letters.len() >= MOST {
            lost = true;
            break;
        }
        if std::mem::take(&mut gap) && !id.is_empty() {
            id.push('_');
        }
        id.push_str(&letters);
    }
    if lost || id.is_empty() {
        let readable = if id.is_empty() { "n" } else { &id };
        id = format!("{readable}_{:08x}", digest(text));
    }
    let first_is_letter = id.starts_with(|first: char| first.is_ascii_alphabetic());
    if first_is_letter { id } else { format!("n_{id}") }
}

/// A lower-case character in Latin letters and digits; empty if there are none for it.
fn written(char: char) -> String {
    if char.is_ascii_alphanumeric() {
        return char.to_string();
    }
    let marked = MARKED.iter().find(|(_, marked)| marked.contains(char));
    marked.map(|(plain, _)| (*plain).to_owned()).unwrap_or_default()
}

/// Whether a character belongs to the letter before it: a combining mark, or an apostrophe.
fn is_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}' | '\'' | '’')
}

/// FNV-1a: the same on every machine, and in every version of Rust.
fn digest(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |digest, byte| (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
