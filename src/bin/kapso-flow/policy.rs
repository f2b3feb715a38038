//! The flags that say how much each rule matters.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};
use kapso_flow::{Group, Level, Levels, Rule};

const FLAGS: [(&str, char, Level, &str); 3] = [
    ("allow", 'A', Level::Allow, "Do not report the findings of a rule or a group"),
    ("warn", 'W', Level::Warn, "Report findings of a rule or a group as warnings"),
    ("deny", 'D', Level::Deny, "Report findings of a rule or a group as errors"),
];

/// What stands for all three of them with the last.
const SELECTORS: &str = "\
A rule or a group (`errors`, `warnings`, `pedantic`) may be followed
by `@` and the id of a node, in which `*` stands for any characters
and `?` for any one: then the flag is about findings at such nodes,
and at edges that leave them, alone. Of several flags the later
counts more.";

/// `--allow`, `--warn` and `--deny`, which count in the order in which they come. Three lists would not have that order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Policy {
    pub(crate) levels: Levels,
}

impl FromArgMatches for Policy {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let mut said: Vec<(usize, &String, Level)> = Vec::new();
        for (name, _, level, _) in FLAGS {
            let indices = matches.indices_of(name).into_iter().flatten();
            let selectors = matches.get_many::<String>(name).into_iter().flatten();
            said.extend(indices.zip(selectors).map(|(index, selector)| (index, selector, level)));
        }
        said.sort_by_key(|(index, ..)| *index);
        let levels = said.into_iter().fold(Levels::new(), |levels, (_, selector, level)| levels.set(selector, level));
        Ok(Self { levels })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for Policy {
    fn augment_args(command: Command) -> Command {
        command.args(FLAGS.map(|(name, short, _, help)| {
            let arg = Arg::new(name).long(name).short(short).value_name("RULE[@NODE]").help(help);
            let arg = if name == "deny" { arg.long_help(format!("{help}\n\n{SELECTORS}")) } else { arg };
            arg.action(ArgAction::Append).value_parser(selector)
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// A rule or a group that there is, for some nodes or all.
fn selector(text: &str) -> Result<String, String> {
    let (name, nodes) = text.split_once('@').map_or((text, None), |(name, nodes)| (name, Some(nodes)));
    if Rule::named(name).is_none() && Group::named(name).is_none() {
        let meant = Group::closest(name).map(Group::name).or_else(|| Rule::closest(name).map(|rule| rule.name));
        return Err(unknown("rule or group", name, meant));
    }
    if nodes == Some("") {
        return Err(format!("the id of a node is to follow `{name}@`; `{name}` alone is for all nodes"));
    }
    Ok(text.to_owned())
}

/// What is said about a name that nothing has.
pub(crate) fn unknown(what: &str, name: &str, meant: Option<&str>) -> String {
    match meant {
        Some(meant) => format!("there is no {what} `{name}`; did you mean `{meant}`?"),
        None => format!("there is no {what} `{name}`; `kapso-flow rules` lists the rules"),
    }
}
