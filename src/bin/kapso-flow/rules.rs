//! `kapso-flow rules`.

use std::fmt::Write;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use kapso_flow::{Level, Object, Rule, Safety, Value};

use crate::{Outcome, output};

/// List all rules, each with its level and what it reports
///
/// What is denied is an error, what is warned of a warning; what is allowed is reported with
/// `check --warn RULE`. A `*` stands at rules of which `check --fix` can fix findings, or
/// `check --fix=unsafe`.
#[derive(Args, Debug)]
#[command(verbatim_doc_comment)]
pub(crate) struct Rules {
    /// How the list is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs; docs/json-output.md describes it
    Json,
}

impl Rules {
    pub(crate) fn run(self) -> Outcome {
        output::print(&match self.format {
            Format::Text => text(),
            Format::Json => json()?,
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

fn text() -> String {
    let widest = Rule::all().iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    Rule::all().iter().fold(String::new(), |mut out, rule| {
        let fix = if rule.fix.is_some() { '*' } else { ' ' };
        writeln!(out, "{:widest$}  {:5} {fix} {}", rule.name, level(rule), rule.summary()).expect("a string takes all");
        out
    })
}

fn json() -> Result<String, String> {
    let rules: Vec<Value> = Rule::all().iter().map(|rule| described(rule)).collect();
    let document = Value::from(Object::from([("version", Value::from(1)), ("rules", rules.into())]));
    let text = serde_json::to_string_pretty(&document).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

fn described(rule: &Rule) -> Value {
    Value::from(Object::from([
        ("name", Value::from(rule.name)),
        ("group", rule.group.name().into()),
        ("level", level(rule).into()),
        ("since", rule.since.into()),
        ("fix", rule.fix.map(Safety::name).into()),
        ("summary", rule.summary().into()),
    ]))
}

fn level(rule: &Rule) -> &'static str {
    match rule.group.default_level() {
        Level::Allow => "allow",
        Level::Warn => "warn",
        Level::Deny => "deny",
    }
}
