//! `kapso-flow rules`.

use std::fmt::Write;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use kapso_flow::{Level, Object, Rule, Safety, Value};

use crate::{Outcome, output};

const EXAMPLES: &str = "\
Examples:
  kapso-flow rules
  kapso-flow rules | grep button
  kapso-flow rules --format json";

/// List all rules, each with its level and what it reports
///
/// What is denied is an error, what is warned of a warning; what is allowed is
/// reported with `check --warn RULE`. A `*` stands at rules of which `check --fix`
/// can fix findings, or `check --fix=unsafe`.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES, verbatim_doc_comment)]
pub(crate) struct Rules {
    /// Write the list as text or json
    ///
    /// text  for people (the default)
    /// json  for programs; docs/json-output.md describes it
    #[arg(long, value_enum, default_value_t = Format::Text, verbatim_doc_comment)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
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
        match self.format {
            Format::Text => print_list()?,
            Format::Json => output::print(&json()?)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn print_list() -> Result<(), String> {
    let widest = Rule::all().iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let list = Rule::all().iter().fold(String::new(), |mut out, rule| {
        let fix = if rule.fix.is_some() { '*' } else { ' ' };
        writeln!(out, "{:widest$}  {:5} {fix} {}", rule.name, level(rule), rule.summary()).expect("a string takes all");
        out
    });
    output::print_table(&list, widest + "  allow * ".len())
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
