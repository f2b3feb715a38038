//! The texts of a node's configuration that hold placeholders or secrets.

use std::ops::Range;
use std::rc::Rc;

use super::interned::Interned;
use super::path::{Flaw, Namespace, Path, name, names_a_namespace, words};
use super::table::{self, Sort};
use crate::hash::{HashMap, HashSet};
use crate::node::Node;
use crate::pointer::Pointer;
use crate::record::{Standing, standing};
use crate::template::{OPEN, Piece, has_mark, pieces};
use crate::view::View;

/// A text that holds placeholders or secrets.
#[derive(Debug)]
pub(crate) struct Text {
    /// The index of the node.
    pub(crate) node: usize,
    /// The JSON pointer from the node.
    pub(crate) field: Rc<str>,
    pub(crate) sort: Sort,
    /// What it reads, each once.
    pub(crate) reads: Vec<Read>,
    /// The mistakes, the first of each kind, as they are written.
    pub(crate) flaws: Vec<(Flaw, String)>,
    /// The first secret.
    pub(crate) secret: Option<Rc<str>>,
    /// What else might be the name of a variable.
    pub(crate) mentions: Vec<String>,
}

/// A placeholder that names a variable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Read {
    pub(crate) namespace: Namespace,
    /// Whether the namespace is not written.
    pub(crate) bare: bool,
    /// The path below the namespace.
    pub(crate) path: Rc<str>,
    /// How much of it is the name of the variable.
    name: usize,
    /// Where it begins in the text.
    start: usize,
    /// Where it stands again.
    again: Vec<usize>,
}

impl Read {
    /// Where in the text it stands, with its namespace where that is written.
    pub(crate) fn places(&self) -> impl Iterator<Item = Range<usize>> {
        let before = self.before_path();
        self.starts().map(move |start| start..start + before + self.path.len())
    }

    fn what(&self) -> (Namespace, bool, &str) {
        (self.namespace, self.bare, &self.path)
    }

    fn starts(&self) -> impl Iterator<Item = usize> {
        std::iter::once(self.start).chain(self.again.iter().copied())
    }

    /// How many bytes stand before the path below the namespace.
    fn before_path(&self) -> usize {
        if self.bare { 0 } else { self.namespace.name().len() + 1 }
    }

    /// The name of the variable.
    pub(crate) fn name(&self) -> &str {
        &self.path[..self.name]
    }

    /// Whether it is one of those that flows name themselves.
    pub(crate) fn is_var(&self) -> bool {
        self.namespace == Namespace::Vars
    }

    /// The path with its namespace, where that is written.
    pub(crate) fn written(&self) -> String {
        if self.bare { self.path.to_string() } else { format!("{}.{}", self.namespace.name(), self.path) }
    }
}

impl Text {
    /// Whether the node has already begun when the text is filled in, as that of an agent's tool.
    pub(crate) fn is_late(&self) -> bool {
        self.field.starts_with("/data/config/flow_agent_")
    }

    /// The reads of variables that the flow names itself, each variable once.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &Read> {
        let mut seen = HashSet::default();
        let is_alone = self.reads.len() == 1;
        self.reads.iter().filter(|read| read.is_var()).filter(move |read| is_alone || seen.insert(read.name()))
    }

    /// Where the name of each variable that the flow names itself stands in the text.
    pub(crate) fn places_of_names(&self) -> HashMap<&str, Vec<Range<usize>>> {
        let mut places: HashMap<_, Vec<_>> = HashMap::default();
        for read in self.reads.iter().filter(|read| read.is_var()) {
            let starts = read.starts().map(|start| start + read.before_path());
            places.entry(read.name()).or_default().extend(starts.map(|start| start..start + read.name().len()));
        }
        places
    }

    /// Whether placeholders are filled in.
    pub(crate) fn is_filled(&self) -> bool {
        matches!(self.sort, Sort::Shown | Sort::Filled | Sort::Prompt)
    }
}

/// The texts of a node that hold placeholders or secrets, in order.
pub(crate) fn collect(index: usize, node: &Node, interned: &mut Interned, found: &mut Vec<Text>) {
    let config = node.kind.config();
    if matches!(standing(config), Standing::Object) {
        let place = Place { pointer: Pointer::Start("/data/config"), owner: node.kind.name(), key: "", above: None };
        walk(View::Object(config), &place, &mut |place, text| found.push(read(index, place, text, interned)));
    }
}

/// Where a value stands: under a key of an owner, which is a type of node, or the key of what the object is in.
struct Place<'a> {
    pointer: Pointer<'a>,
    owner: &'a str,
    /// Empty for an element of a list.
    key: &'a str,
    above: Option<&'a Place<'a>>,
}

impl Place<'_> {
    /// What becomes of a text here. In JSON, all texts are of the same sort.
    fn sort(&self, text: &str) -> Sort {
        match self.json() {
            // The Python SDK writes the prompts of `parameters` a second time.
            Some(Sort::Prompt) if self.key != "prompt" || self.owner.starts_with("template_params") => Sort::Unknown,
            // The file of a header, which the user sees, and not where it is.
            Some(Sort::Shown) if text.starts_with("http") => Sort::Filled,
            Some(sort) => sort,
            None => table::text_sort(self.owner, self.key),
        }
    }

    fn json(&self) -> Option<Sort> {
        let ways_up = std::iter::successors(Some(self), |place| place.above);
        ways_up.filter_map(|place| table::json_sort(place.owner, place.key)).last()
    }
}

/// Visits the texts that may hold something.
fn walk(view: View<'_>, place: &Place<'_>, visit: &mut dyn FnMut(&Place<'_>, &str)) {
    match view {
        View::String(text) => visit(place, text),
        View::List(items) => {
            let mut index = 0;
            items.each(&mut |item| {
                if may_hold_texts(item) {
                    let pointer = Pointer::Index(&place.pointer, index);
                    walk(item, &Place { pointer, owner: place.key, key: "", above: Some(place) }, visit);
                }
                index += 1;
            });
        }
        View::Object(members) => {
            let owner = if place.key.is_empty() { place.owner } else { place.key };
            members.each(&mut |key, view| {
                if may_hold_texts(view) {
                    let pointer = Pointer::Key(&place.pointer, &key);
                    walk(view, &Place { pointer, owner, key: &key, above: Some(place) }, visit);
                }
            });
        }
        View::Null | View::Bool(_) | View::Number(_) | View::Ai(_) => {}
    }
}

fn may_hold_texts(view: View<'_>) -> bool {
    match view {
        View::String(text) => has_mark(text),
        View::List(_) | View::Object(_) => true,
        View::Null | View::Bool(_) | View::Number(_) | View::Ai(_) => false,
    }
}

/// What a text holds.
fn read(node: usize, place: &Place<'_>, text: &str, interned: &mut Interned) -> Text {
    let (field, sort) = (interned.pointer(&place.pointer), place.sort(text));
    let (reads, flaws, mentions) = (Vec::new(), Vec::new(), Vec::new());
    let mut found = Text { node, field, sort, reads, flaws, secret: None, mentions };
    let mut at = 0;
    for piece in pieces(text) {
        let start = at;
        at += piece.length();
        match piece {
            Piece::Literal(_) => {}
            Piece::Secret(name) => _ = found.secret.get_or_insert_with(|| interned.text(name)),
            Piece::Unclosed(after) => {
                found.mentions.extend(words(after).map(str::to_owned));
                found.mistake(Flaw::Unclosed, after);
            }
            Piece::Placeholder(inside) => match Path::parse(inside).filter(|path| !path.bare || path.path != "else") {
                Some(Path { namespace, bare, path }) => {
                    let start = start + OPEN.len() + (inside.len() - inside.trim_start().len());
                    if found.reads.is_empty() {
                        // Most texts read one variable.
                        found.reads.reserve_exact(1);
                    }
                    let (name, path) = (name(path).len(), interned.text(path));
                    found.reads.push(Read { namespace, bare, path, name, start, again: Vec::new() });
                }
                None => {
                    found.mentions.extend(words(inside).map(str::to_owned));
                    if let Some(flaw) = Flaw::of(inside) {
                        found.mistake(flaw, inside);
                    }
                }
            },
        }
    }
    join(&mut found.reads);
    found
}

/// Makes one read of those of the same path.
fn join(reads: &mut Vec<Read>) {
    reads.sort_by(|a, b| a.what().cmp(&b.what()));
    reads.dedup_by(|later, first| {
        let is_same = later.what() == first.what();
        if is_same {
            first.again.push(later.start);
        }
        is_same
    });
    reads.sort_by_key(|read| read.start);
}

impl Text {
    /// Notes a mistake, unless the text is one in which braces may mean something else: JSON, or a prompt with code in it.
    fn mistake(&mut self, flaw: Flaw, inside: &str) {
        let meant = match self.sort {
            Sort::Shown => true,
            Sort::Filled => flaw != Flaw::Unclosed || inside.trim_start().starts_with(char::is_alphabetic),
            Sort::Prompt if flaw == Flaw::Unclosed => names_a_namespace(super::path::split(inside.trim_start()).0),
            Sort::Prompt => names_a_namespace(inside),
            Sort::Fixed | Sort::Unknown => false,
        };
        if meant && !self.flaws.iter().any(|(known, _)| *known == flaw) {
            self.flaws.push((flaw, inside.to_owned()));
        }
    }
}
