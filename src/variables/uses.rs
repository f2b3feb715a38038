//! Everything that a flow does with variables, collected once.

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use super::interned::Interned;
use super::path::name;
use super::texts::{self, Read, Text};
use super::{slips, table, with_namespace};
use crate::diagnostic::Location;
use crate::flow::Flow;
use crate::hash::{HashMap, HashSet};
use crate::node::Node;
use crate::record;

/// A place at which a variable is written.
#[derive(Debug)]
pub(crate) struct Write {
    /// The index of the node; none for an input of the flow.
    pub(crate) node: Option<usize>,
    /// The key that says so; none for what is declared or implied.
    pub(crate) key: Option<&'static str>,
    /// What stands there.
    pub(crate) text: Rc<str>,
    /// Where in it the path stands, unless it is filled in when the node runs.
    path: Option<Range<usize>>,
}

impl Write {
    fn new(node: Option<usize>, key: Option<&'static str>, text: &str, interned: &mut Interned) -> Self {
        let path = text.trim();
        let path = path.strip_prefix("vars.").unwrap_or(path);
        let end = text.trim_end().len();
        let path = (!path.is_empty() && !path.contains(['{', '}'])).then(|| end - path.len()..end);
        Self { node, key, text: interned.text(text), path }
    }

    /// The path that is written, unless it is made when the node runs.
    pub(super) fn path(&self) -> Option<&str> {
        self.path.clone().map(|path| &self.text[path])
    }

    /// The name of the variable, unless it is made when the node runs.
    pub(crate) fn name(&self) -> Option<&str> {
        self.path().map(name)
    }

    pub(super) fn field(&self) -> String {
        self.key.map_or_else(String::new, |key| format!("/data/config/{key}"))
    }

    /// Where it stands.
    pub(crate) fn location(&self, flow: &Flow) -> Location {
        flow.place(self.node, self.field())
    }
}

/// Everything that a flow does with variables.
#[derive(Debug)]
pub(crate) struct Uses {
    /// The texts with placeholders, in the order of the flow.
    pub(crate) texts: Vec<Text>,
    /// What is written: the flow's inputs, then by node.
    pub(crate) writes: Vec<Write>,
    /// The writes of each variable.
    by_name: HashMap<String, Vec<usize>>,
    /// The variables in the order in which they are first written.
    names: Vec<String>,
    /// Whether each node may write variables that it does not name.
    pub(crate) writes_anything: Vec<bool>,
    /// Whether each node may read variables that it does not name.
    pub(crate) reads_anything: Vec<bool>,
    /// The names that are read by a slip, and what was meant.
    slips: OnceCell<HashMap<String, String>>,
}

impl Uses {
    pub(crate) fn of(flow: &Flow) -> Self {
        let mut interned = Interned::default();
        let inputs = flow.inputs.iter().flatten();
        let mut uses = Self {
            texts: Vec::new(),
            writes: inputs.map(|input| Write::new(None, None, input, &mut interned)).collect(),
            by_name: HashMap::default(),
            names: Vec::new(),
            writes_anything: Vec::with_capacity(flow.nodes().len()),
            reads_anything: flow.nodes().iter().map(table::reads_anything).collect(),
            slips: OnceCell::new(),
        };
        for (index, node) in flow.nodes().iter().enumerate() {
            texts::collect(index, node, &mut interned, &mut uses.texts);
            uses.collect_writes(index, node, &mut interned);
        }
        for (index, write) in uses.writes.iter().enumerate() {
            let Some(name) = write.name() else { continue };
            match uses.by_name.get_mut(name) {
                Some(list) => list.push(index),
                None => {
                    uses.by_name.insert(name.to_owned(), vec![index]);
                    uses.names.push(name.to_owned());
                }
            }
        }
        uses
    }

    fn collect_writes(&mut self, index: usize, node: &Node, interned: &mut Interned) {
        let key = table::write_key(node);
        let mut named = None;
        if let Some(key) = key {
            record::text_of(node.kind.config(), key, &mut |text| {
                if !text.trim().is_empty() {
                    named = Some(Write::new(Some(index), Some(key), text, interned));
                }
            });
        }
        let is_made = named.as_ref().is_some_and(|write| write.path.is_none());
        self.writes_anything.push(is_made || node.outputs.is_none() && table::writes_anything(node));
        let implied = table::implied_write(node, named.is_some());
        self.writes.extend(named);
        let further = implied.into_iter().chain(node.outputs.iter().flatten().map(String::as_str));
        self.writes.extend(further.map(|name| Write::new(Some(index), None, name, interned)));
    }

    /// The places at which a variable of this name is written, in the order of the flow.
    pub(crate) fn writes_of(&self, name: &str) -> impl Iterator<Item = &Write> {
        self.by_name.get(name).into_iter().flatten().map(|index| &self.writes[*index])
    }

    /// Whether this node is known to write a variable of this name.
    pub(crate) fn is_written_by(&self, name: &str, node: usize) -> bool {
        let writes = self.by_name.get(name);
        writes.is_some_and(|list| list.binary_search_by_key(&Some(node), |index| self.writes[*index].node).is_ok())
    }

    /// Whether something is known to write a variable of this name.
    pub(crate) fn is_written(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// The variable that was meant by one that nothing is known to write, and whose name is one letter off.
    pub(crate) fn slip(&self, read: &Read) -> Option<&str> {
        let meant = self.slips.get_or_init(|| slips::slips(self)).get(read.name())?;
        let is_known = read.bare && with_namespace(&read.path).is_some();
        (!is_known).then_some(meant)
    }

    /// The names of the variables that are known to be written, in the order of the flow.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The texts in which placeholders are filled in, in the order of the flow.
    pub(crate) fn filled(&self) -> impl Iterator<Item = &Text> {
        self.texts.iter().filter(|text| text.is_filled())
    }

    /// The names that something in the flow reads or at least mentions.
    pub(crate) fn mentioned(&self) -> HashSet<&str> {
        let mut mentioned = HashSet::default();
        for text in &self.texts {
            mentioned.extend(text.reads.iter().filter(|read| read.is_var()).map(Read::name));
            mentioned.extend(text.mentions.iter().map(String::as_str));
        }
        mentioned
    }
}
