//! Rust source from a flow.
//!
//! ```
//! use kapso_flow::Flow;
//! use kapso_flow::codegen::Rust;
//!
//! let flow = Flow::from_json(r#"{ "name": "Greeting", "nodes": [
//!     { "id": "start", "type": "flow-node", "position": { "x": 0, "y": 0 },
//!       "data": { "node_type": "start", "config": {} } },
//!     { "id": "hello", "type": "flow-node", "position": { "x": 0, "y": 200 },
//!       "data": { "node_type": "send_text", "config": { "message": "Hello", "delay_seconds": 0 } } }
//! ], "edges": [{ "source": "start", "target": "hello", "label": "next" }] }"#)?;
//!
//! let generated = Rust::of(&flow).generate();
//! assert_eq!(generated.source, r#"use kapso_flow::Flow;
//! use kapso_flow::node::{SendText, Start};
//!
//! pub fn greeting() -> Flow {
//!     Flow::named("Greeting")
//!         .add_node("start", Start::new())
//!         .add_node("hello", SendText::new("Hello"))
//!         .add_edge("start", "hello")
//! }
//! "#);
//! assert_eq!(generated.notes(), ["left out what the platform has without it: `delay_seconds`"]);
//! # Ok::<(), kapso_flow::Error>(())
//! ```

mod config;
mod constructors;
mod defaults;
mod graph;
mod layout;
mod literal;
mod names;
mod parts;
mod setters;
mod styles;
mod value;
mod variables;
mod writer;

use std::collections::BTreeMap;
use std::fmt;

use handlebars::{Handlebars, no_escape};
use serde_json::json;

use crate::flow::Flow;
use styles::FlowPart;
use writer::Writer;

/// The source of a Rust function that builds a flow.
///
/// It is formatted as rustfmt formats it, and needs `kapso_flow` and, where a flow holds JSON, `serde_json`. Texts of many
/// lines become constants. What the flow holds the source holds, secrets included.
#[derive(Clone, Debug)]
pub struct Rust<'a> {
    flow: &'a Flow,
    style: Style,
    exact: bool,
    function: Option<String>,
    prompts: Option<String>,
}

/// How a flow is written down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// One chain of calls, with nodes by their ids.
    #[default]
    Chain,
    /// A variable for each node and branch, so that a mistyped one does not compile.
    Handles,
}

/// What was generated.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Generated {
    /// The source.
    pub source: String,
    /// The files that it includes: the name of each and its text.
    pub files: Vec<(String, String)>,
    /// Where the flow that it builds differs from the one that it was generated from. Empty if that was to be
    /// [exact](Rust::exact).
    pub differences: Vec<Difference>,
}

/// A place at which the flow that is built differs from the one that its source was generated from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The JSON pointer to it in the flow as a [payload](crate::Shape::Payload), with the keys beside the flow's name.
    pub pointer: String,
    /// What is different.
    pub reason: Reason,
}

/// Why a flow that is built differs from the one that its source was generated from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// Left out: the platform has the same without it.
    Default,
    /// Left out: the platform answers it and takes none, or makes its own.
    Answered,
    /// Left out: the label of the edge says the same.
    ByLabel,
    /// Not left out: a node without a position gets one.
    Position,
    /// Not left out: a constructor writes what the platform has without it.
    WrittenOut,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Default => "left out what the platform has without it",
            Self::Answered => "left out what the platform makes itself",
            Self::ByLabel => "left out what the labels of edges say",
            Self::Position => "gave nodes a place that had none",
            Self::WrittenOut => "wrote out what the platform has without it",
        })
    }
}

impl<'a> Rust<'a> {
    /// The source for a flow: as one chain of calls, without what the platform writes into flows by itself, and without
    /// positions where they are what the layout gives.
    pub fn of(flow: &'a Flow) -> Self {
        Self { flow, style: Style::default(), exact: false, function: None, prompts: None }
    }

    /// Sets how the flow is written down.
    #[must_use]
    pub fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Sets whether the flow that is built is to be the same as this one in every key: byte for byte in canonical form, as
    /// a [payload](crate::Shape::Payload).
    #[must_use]
    pub fn exact(mut self, exact: bool) -> Self {
        self.exact = exact;
        self
    }

    /// Names the function. Without it, the function is called as the flow is.
    #[must_use]
    pub fn function(mut self, name: impl Into<String>) -> Self {
        self.function = Some(name.into());
        self
    }

    /// Has the source include long texts from [files](Generated::files) in this folder: a path from the folder in which the
    /// source will be.
    #[must_use]
    pub fn prompts(mut self, folder: impl Into<String>) -> Self {
        self.prompts = Some(folder.into());
        self
    }

    /// Generates the source.
    pub fn generate(&self) -> Generated {
        // As a document has it, a flow that was built in Rust, too.
        let mut flow = Flow::from_json(&self.flow.to_json()).unwrap_or_else(|_| self.flow.clone());
        flow.rename_camel_case(&mut |_, _, _| {});
        let mut first = Writer::new(self, &BTreeMap::new());
        first.flow(&flow);
        let models = first.models;
        let mut writer = Writer::new(self, &models);
        let part = writer.flow(&flow);

        let body = match self.style {
            Style::Chain => styles::chain(part),
            Style::Handles => styles::handles(part),
        };
        let mut data = body.shown;
        let constants = writer.constants();
        data["imports"] = json!(writer::imports(body.parts.iter(), constants.models));
        data["constants"] = json!(constants.declarations);
        data["function"] = json!(self.function_name(&flow));
        Generated { source: rendered(body.template, &data), files: writer.files, differences: writer.differences }
    }

    fn function_name(&self, flow: &Flow) -> String {
        let name = self.function.as_deref().or(flow.name.as_str()).unwrap_or_default();
        names::snake_case(name, "flow")
    }
}

impl Writer<'_> {
    fn flow(&mut self, flow: &Flow) -> FlowPart {
        let (root, calls) = self.envelope(flow);
        FlowPart { root, calls, nodes: self.nodes(flow), edges: self.edges(flow) }
    }
}

impl Generated {
    /// How the flow that is built differs from the one that the source was generated from: a line for each reason, with the
    /// keys and how often each is concerned.
    pub fn notes(&self) -> Vec<String> {
        let mut counts: BTreeMap<Reason, BTreeMap<(&str, &str), usize>> = BTreeMap::new();
        for Difference { pointer, reason } in &self.differences {
            let key = pointer.rsplit('/').next().unwrap_or_default();
            let of = if pointer.starts_with("/definition/edges/") { " of edges" } else { "" };
            *counts.entry(*reason).or_default().entry((key, of)).or_default() += 1;
        }
        let note = |(reason, keys): (Reason, BTreeMap<(&str, &str), usize>)| {
            let keys = keys.into_iter().map(|((key, of), count)| match count {
                1 => format!("`{key}`{of}"),
                count => format!("`{key}`{of} ({count} times)"),
            });
            format!("{reason}: {}", keys.collect::<Vec<_>>().join(", "))
        };
        counts.into_iter().map(note).collect()
    }
}

const FILE: &str = include_str!("templates/file.rs.hbs");

/// A file with this template as the body of its function.
fn rendered(body: &str, data: &serde_json::Value) -> String {
    let mut templates = Handlebars::new();
    templates.register_escape_fn(no_escape);
    let registered = templates.register_partial("body", body);
    let rendered = registered.map(|()| templates.render_template(FILE, data));
    let Ok(Ok(source)) = rendered else { unreachable!("the templates are this crate's: {rendered:?}") };
    source
}
