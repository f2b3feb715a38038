//! What has been written when a variable is read.

use super::{IN_PROMPTS, LAST_USER_INPUT, Read, Sort, Text, Uses};
use crate::graph::{Before, Graph};
use crate::hash::HashMap;

/// What may have happened to a variable before a text reads it.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The index of the text, and of the read in it.
    pub(crate) text: usize,
    pub(crate) read: usize,
    pub(crate) before: Before,
}

/// Each read of a variable that flows name themselves, in the order of the flow.
///
/// Left out is what is there from the start, and what an agent's tool reads that the agent may have written.
pub(crate) fn outcomes(uses: &Uses, graph: &Graph<'_>, further: &[(usize, usize)]) -> Vec<Outcome> {
    let mut found = Vec::new();
    let mut of_name: HashMap<&str, Vec<usize>> = HashMap::default();
    for (text_index, text) in uses.texts.iter().enumerate().filter(|(_, text)| text.is_filled()) {
        for (index, read) in text.reads.iter().enumerate() {
            if read.is_var() && !is_given(uses, text, read) {
                of_name.entry(read.name()).or_default().push(found.len());
                found.push(Outcome { text: text_index, read: index, before: Before::default() });
            }
        }
    }
    if found.is_empty() {
        return found;
    }
    let mut history = graph.history(&uses.writes_anything, further);
    for index in 0..found.len() {
        let name = found[index].read(uses).name();
        // All reads of a variable are asked about at once, when its first one comes.
        let Some(outcomes) = of_name.remove(name) else { continue };
        let writers: Vec<usize> = uses.writes_of(name).filter_map(|write| write.node).collect();
        let readers: Vec<usize> = outcomes.iter().map(|outcome| uses.texts[found[*outcome].text].node).collect();
        for (outcome, before) in outcomes.into_iter().zip(history.before(&writers, &readers)) {
            found[outcome].before = before;
        }
    }
    found
}

impl Outcome {
    pub(crate) fn read<'u>(&self, uses: &'u Uses) -> &'u Read {
        &uses.texts[self.text].reads[self.read]
    }
}

fn is_given(uses: &Uses, text: &Text, read: &Read) -> bool {
    let name = read.name();
    let by_node = || uses.writes_anything[text.node] || uses.is_written_by(name, text.node);
    name == LAST_USER_INPUT
        || uses.writes_of(name).next().is_some_and(|first| first.node.is_none())
        || text.sort == Sort::Prompt && read.bare && IN_PROMPTS.contains(&&*read.path)
        || text.is_late() && by_node()
}
