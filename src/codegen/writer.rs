//! What is collected while a flow is written as Rust: its imports, its constants, and what it leaves out.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::layout::{Expr, NARROW, assigned, width};
use super::names::{Names, constant};
use super::{Difference, Reason, Rust, literal};

/// A text of more characters than this gets a constant even on one line.
const LONG: usize = 400;

pub(super) struct Writer<'a> {
    pub(super) options: &'a Rust<'a>,
    names: Names,
    texts: Vec<String>,
    of_text: HashMap<String, String>,
    pub(super) files: Vec<(String, String)>,
    /// Each model, by its constructor and its name, with how often it is used.
    pub(super) models: BTreeMap<(&'static str, String), usize>,
    /// The models that have a constant.
    shared: BTreeMap<(&'static str, String), String>,
    pub(super) differences: Vec<Difference>,
}

impl<'a> Writer<'a> {
    /// `models` are those that are used, as an earlier writer counted them.
    pub(super) fn new(options: &'a Rust<'a>, models: &BTreeMap<(&'static str, String), usize>) -> Self {
        let mut names = Names::default();
        let often = models.iter().filter(|(_, count)| **count > 1);
        let shared = often.map(|(model, _)| (model.clone(), names.give("MODEL"))).collect();
        Self {
            options,
            names,
            texts: Vec::new(),
            of_text: HashMap::new(),
            files: Vec::new(),
            models: BTreeMap::new(),
            shared,
            differences: Vec::new(),
        }
    }

    /// Notes that what is built differs here from the flow.
    pub(super) fn differs(&mut self, pointer: String, reason: Reason) {
        self.differences.push(Difference { pointer, reason });
    }

    /// A text, as a literal or, if it is long, as a constant of this name.
    pub(super) fn text(&mut self, text: &str, named: &str) -> Expr {
        match self.constant_of(text, named) {
            Some(name) => Expr::code(name),
            None => Expr::Text(text.to_owned()),
        }
    }

    pub(super) fn text_on_one_line(&mut self, text: &str, named: &str) -> String {
        self.constant_of(text, named).unwrap_or_else(|| literal::text(text))
    }

    fn constant_of(&mut self, text: &str, named: &str) -> Option<String> {
        let is_long = text.chars().count() > LONG || text.contains('\n') && width(&literal::text(text)) > NARROW;
        if !is_long {
            return None;
        }
        if let Some(name) = self.of_text.get(text) {
            return Some(name.clone());
        }
        let name = self.names.give(&constant(named));
        self.of_text.insert(text.to_owned(), name.clone());
        let value = match &self.options.prompts {
            Some(folder) => {
                let file = format!("{}.md", name.to_ascii_lowercase());
                let path = literal::text(&format!("{folder}/{file}"));
                self.files.push((file, text.to_owned()));
                Expr::code(format!("include_str!({path})"))
            }
            None => literal::raw(text).filter(|_| text.contains('\n')).map_or(Expr::Text(text.to_owned()), Expr::code),
        };
        self.texts.push(assigned(&format!("const {name}: &str"), &value, 0));
        Some(name)
    }

    /// A model, as a constant if it is used more than once.
    pub(super) fn model(&mut self, constructor: &'static str, model: &str) -> Expr {
        let key = (constructor, model.to_owned());
        let shared = self.shared.get(&key).cloned();
        *self.models.entry(key).or_default() += 1;
        match shared {
            Some(name) => Expr::code(name),
            None => Expr::call(constructor, vec![Expr::Text(model.to_owned())]),
        }
    }

    /// The declarations of the constants.
    pub(super) fn constants(&self) -> Constants {
        let model = |((constructor, model), name): (&(&str, String), &String)| {
            let value = Expr::call(*constructor, vec![Expr::Text(model.clone())]);
            assigned(&format!("const {name}: Model"), &value, 0)
        };
        let declarations = self.shared.iter().map(model).chain(self.texts.iter().cloned()).collect();
        Constants { declarations, models: !self.shared.is_empty() }
    }
}

/// The constants of generated source.
pub(super) struct Constants {
    pub(super) declarations: Vec<String>,
    /// Whether there is a model among them.
    pub(super) models: bool,
}

/// The declarations of what is imported for expressions.
pub(super) fn imports<'e>(parts: impl Iterator<Item = &'e Expr>, models: bool) -> Vec<String> {
    let mut roots = BTreeSet::from(["Flow"]);
    let mut nodes = BTreeSet::new();
    let mut json = false;
    if models {
        roots.insert("Model");
    }
    for part in parts {
        part.each_head(&mut |head| match head.split_once("::") {
            Some((name, _)) => match ROOTS.iter().find(|root| **root == name) {
                Some(root) => _ = roots.insert(root),
                None => _ = nodes.insert(name.to_owned()),
            },
            None => json |= head == "json!",
        });
    }
    let mut imports = vec![import("kapso_flow", roots.iter().copied())];
    if !nodes.is_empty() {
        // A list stands behind the names.
        let at = usize::from(roots.len() == 1);
        imports.insert(at, import("kapso_flow::node", nodes.iter().map(String::as_str)));
    }
    if json {
        imports.push("use serde_json::json;".to_owned());
    }
    imports
}

/// What is imported from `kapso_flow` itself; all else is from `kapso_flow::node`.
const ROOTS: &[&str] =
    &["AiField", "Edge", "Flow", "FunctionRef", "Model", "Node", "Object", "TemplateRef", "Value", "WorkflowRef"];

fn import<'n>(path: &str, names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<_> = names.map(str::to_owned).collect();
    let line = match names.as_slice() {
        [name] => format!("use {path}::{name};"),
        names => format!("use {path}::{{{}}};", names.join(", ")),
    };
    // rustfmt has a list of names two columns short of its width.
    if line.len() + 2 <= super::layout::MAX {
        return line;
    }
    format!("use {path}::{{\n    {}\n}};", super::layout::filled(&names, 4))
}
