//! Write [Kapso] WhatsApp conversation flows as Rust code, check them, and emit the platform's flow JSON.
//!
//! [Kapso]: https://docs.kapso.ai
//!
//! # A flow
//!
//! A [`Flow`] is a list of nodes and a list of edges. Each node has an id and does one thing: send a text, wait for an
//! answer, decide, run an agent. Edges lead from a node to the next; those out of a decide node bear the label of a
//! condition.
//!
//! ```
//! use kapso_flow::{AiField, Flow, Model};
//! use kapso_flow::node::{Agent, Decide, SendText, Start, WaitForResponse};
//!
//! const MODEL: Model = Model::name("claude-sonnet-4-20250514");
//!
//! let flow = Flow::new()
//!     .name("Customer Support")
//!     .add_node("start", Start::new())
//!     .add_node("greeting", SendText::new(AiField::new("Generate a friendly greeting")).model(MODEL))
//!     .add_node("wait", WaitForResponse::new())
//!     .add_node("route", Decide::ai()
//!         .model(MODEL)
//!         .condition("support", "Technical support needed")
//!         .condition("sales", "Sales question"))
//!     .add_node("support_agent", Agent::new("You're a helpful technical support agent.").model(MODEL))
//!     .add_node("sales_agent", Agent::new("You're a friendly sales agent.").model(MODEL))
//!     .add_edge("start", "greeting")
//!     .add_edge("greeting", "wait")
//!     .add_edge("wait", "route")
//!     .add_edge(("route", "support"), "support_agent")
//!     .add_edge(("route", "sales"), "sales_agent");
//!
//! eprint!("{}", flow.validate()?);
//! println!("{}", flow.to_json_pretty());
//! # Ok::<(), kapso_flow::InvalidFlow>(())
//! ```
//!
//! # Building
//!
//! * The types of nodes are in [`node`]. What a node is about is its constructor's argument, the rest are setters named as
//!   the platform names the keys. A key that this crate does not know is set by name.
//! * A text that a model is to write is an [`AiField`] in the place of the text. Models, functions, workflows and templates
//!   are named by [`Model`], [`FunctionRef`], [`WorkflowRef`] and [`TemplateRef`].
//! * [`Flow::insert`] and [`Flow::branch`] give back a [`Handle`] and a [`Branch`], which edges take in the place of ids, so that
//!   a mistyped one does not compile.
//! * A [`Fragment`] is a piece of a flow that is mounted in others, or several times in one: [`Flow::mount`].
//! * From data, flows are built in loops, or with [`Extend`]. [`Ids`] makes ids of any text. Where a key holds a whole number,
//!   its setter takes any [`Integer`].
//!
//! The page `docs/programs.md` has a program of each kind.
//!
//! # Checking
//!
//! Building never fails. [`Flow::validate`] and [`Flow::check`] find every fault at once, and a finding about a flow built
//! in Rust shows the line that built it. The rules are in [`rules`]; [`Levels`] (with [`Flow::validate_with`] and
//! [`Flow::check_with`]) and [`Flow::allow`] say how much each matters. [`render`] writes what is found for programs, and what
//! could not be read.
//!
//! Where a rule can tell what was meant, its finding has a [`Fix`]: [`Flow::fix`] makes them, and [`Source::fix`] edits the
//! text of a document and leaves all else in it as it is.
//!
//! Rules about variables know more if they are told what they cannot see: [`Flow::inputs`] says which variables a flow is
//! started with, and [`Node::outputs`] which a function, an agent or a called workflow writes. [`Flow::variables`] lists all
//! that is read and written.
//!
//! # Comparing
//!
//! [`Flow::diff`] says what changed between two versions of a flow as a person would say it, and what of it is safe, changes
//! behaviour, or breaks conversations that are under way: [`diff`] has the types, [`render::diff`] JSON and Markdown. A
//! flow that was pushed and pulled back is the same.
//!
//! # Reading and writing
//!
//! [`Flow::from_json`] reads a document in any shape that people have and loses nothing of it; [`Flow::to_json`] writes the
//! shape that was read, [`Flow::document`] any other. [`Flow::normalize`] brings an older document up to date.
//!
//! [`Flow::create_request`] and [`Flow::update_request`] are what the platform is sent. It wants ids where local files have
//! slugs: [`Flow::resolve`] puts them there.
//!
//! [`Source`] is a document with its text: it reads JSON or YAML, and shows the lines that findings and errors are about.
//!
//! [`json_schema`] is a JSON Schema of flow documents: with it an editor completes a flow in YAML or JSON, and underlines
//! what is wrong in it.
//!
//! # In a project
//!
//! [`build_script`] checks and writes flows when a crate is built, and [`include_flow!`] includes what it wrote.
//!
//! [`testing::assert_committed`] fails when a committed file is stale. [`testing::snapshot`] is a flow as a text for snapshot
//! tests: the conversation, the findings, the document. `assert_flow_snapshot!` compares it with insta's snapshots, and
//! `testing::strategy` makes flows for property tests, valid ones and ones with a chosen fault. `docs/snapshots.md` shows all
//! of it.
//!
//! With the feature `codegen`, `codegen::Rust` writes a flow as Rust source.
//!
//! # Features
//!
//! * `yaml`: `Flow::from_yaml` and `Flow::to_yaml`.
//! * `json-schema`: the rule `invalid-tool-schema` in full.
//! * `jmespath`: the rule `invalid-jmespath`.
//! * `testing`: the macro `assert_flow_snapshot!`.
//! * `proptest`: the strategies of `testing::strategy`.
//! * `codegen`: Rust source from a flow, in the module of that name.
//! * `cli`: the command `kapso-flow`, which a program that uses the library has no need of.

mod ai;
mod allows;
mod asked;
pub mod build_script;
mod caller;
#[cfg(feature = "codegen")]
pub mod codegen;
mod defaults;
mod diagnostic;
pub mod diff;
mod edge;
mod endpoint;
mod error;
mod field;
mod firsts;
mod fix;
mod flow;
mod format;
mod fragment;
mod glob;
mod graph;
mod handle;
mod hash;
mod id;
mod ids;
mod json_schema;
mod json_text;
mod layout;
mod levels;
pub mod node;
mod pointer;
mod record;
mod reference;
mod references;
pub mod render;
mod rule;
pub mod rules;
mod schema;
mod secret;
mod shell;
mod source;
mod suggest;
mod template;
pub mod testing;
mod text;
mod tool;
mod url;
mod validate;
mod value;
mod variables;
mod view;
mod whatsapp;

pub use ai::{AiField, AiFieldConfig, Text};
pub use diagnostic::{Diagnostic, InvalidFlow, Location, Related, Report, Severity, Subject};
pub use edge::Edge;
pub use error::Error;
pub use field::Field;
pub use fix::{Edit, Fix, Fixes, Safety, Unfixed, Why};
pub use flow::Flow;
pub use format::{Change, Document, Shape};
pub use fragment::{Fragment, Mounted};
pub use handle::{Branch, Handle};
pub use id::{EdgeSource, NodeId};
pub use ids::Ids;
pub use json_schema::json_schema;
pub use levels::{Group, Level, Levels};
pub use node::{Kind, Node, NodeType, Position};
pub use reference::{FunctionRef, Model, TemplateRef, WorkflowRef};
pub use references::{By, Reference, Target};
pub use rule::Rule;
pub use source::{Finding, Located, Source, Span, TextEdit};
pub use value::{Integer, Number, Object, Value};
pub use variables::{Access, Namespace, VariableUse};

/// The programs of a page, run by the tests.
#[cfg(doctest)]
#[doc = include_str!("../docs/programs.md")]
mod programs {}

/// The code of the page on generating is run.
#[cfg(all(doctest, feature = "codegen"))]
#[doc = include_str!("../docs/generating.md")]
mod generating {}
