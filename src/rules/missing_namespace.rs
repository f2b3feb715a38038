//! `missing-namespace`.

use crate::fix::Edit;
use crate::rule::{Context, Sink, quoted, rule};
use crate::variables::{Read, Sort, Text, Uses, with_namespace};

rule! {
    /// ## What it does
    ///
    /// Reports a placeholder that names what the platform documents in another namespace, such as the conversation's phone
    /// number, without that namespace. It is silent in prompts, for which bare names are documented, and where something
    /// writes or may write a variable of that name.
    ///
    /// ## Why it matters
    ///
    /// A name without a namespace is a variable of the flow's own, `{{vars.phone_number}}`. Nothing writes it, and the
    /// placeholder stays in the text as it is written.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "We will call you at {{phone_number}}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - { id: hello, data: { node_type: send_text, config: { message: "We will call you at {{context.phone_number}}" } } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "Variables and context", 2026.
    MISSING_NAMESPACE = "missing-namespace", Warnings, since "0.1.0", fix Unsafe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    let uses = cx.variables();
    let found = uses
        .texts
        .iter()
        .flat_map(|text| text.reads.iter().filter_map(move |read| Some((text, read, meant(uses, text, read)?))));
    let found: Vec<_> = found.collect();
    let unclear = &uses.writes_anything;
    if found.is_empty() || !cx.knows_edges() && unclear.contains(&true) {
        return;
    }
    let after = cx.graph.after((0..unclear.len()).filter(|node| unclear[*node]), &cx.corrected_edges());
    for (text, read, meant) in found {
        if after[text.node] || text.is_late() && unclear[text.node] {
            continue;
        }
        sink.text(cx, text, &format!("reads {}, which nothing is known to write", quoted(&read.written())))
            .help(format!("write {}", quoted(&format!("{{{{{meant}}}}}"))))
            .fix(Edit::parts(read.places(), &meant));
    }
}

/// The path that was meant, unless something is known to write a variable of that name.
pub(super) fn meant(uses: &Uses, text: &Text, read: &Read) -> Option<String> {
    let wanted = read.bare && matches!(text.sort, Sort::Shown | Sort::Filled) && !uses.is_written(read.name());
    wanted.then(|| with_namespace(&read.path)).flatten()
}
