//! `kapso-flow explain`.

use std::process::ExitCode;

use clap::Args;
use kapso_flow::Rule;

use crate::policy::unknown;
use crate::{Outcome, output};

const EXAMPLES: &str = "\
Examples:
  kapso-flow explain self-loop
  kapso-flow rules               the names of all rules";

/// Explain a rule: what it reports, why, and how to put it right
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Explain {
    /// The name of the rule, as it stands in a finding's brackets
    #[arg(value_parser = rule)]
    rule: &'static Rule,
}

impl Explain {
    pub(crate) fn run(self) -> Outcome {
        output::print(&self.rule.page())?;
        Ok(ExitCode::SUCCESS)
    }
}

fn rule(name: &str) -> Result<&'static Rule, String> {
    Rule::named(name).ok_or_else(|| unknown("rule", name, Rule::closest(name).map(|rule| rule.name)))
}
