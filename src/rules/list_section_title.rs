//! `list-section-title`.

use crate::field::Field;
use crate::node::ListSection;
use crate::record::{Standing, standing};
use crate::rule::{Context, Sink, quoted, rule};
use crate::whatsapp::{lacks, messages_of, sections, too_long};

rule! {
    /// ## What it does
    ///
    /// Reports a section of a list whose title has more than 24 characters, or that has no title beside other sections.
    /// Placeholders count nothing.
    ///
    /// ## Why it matters
    ///
    /// WhatsApp refuses the message.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: menu
    ///     data:
    ///       node_type: send_interactive
    ///       config:
    ///         interactive_type: list
    ///         body_text: How can we help?
    ///         list_button_text: Open
    ///         list_sections:
    ///           - { title: Help, rows: [{ id: a, title: A }] }
    ///           - { rows: [{ id: b, title: B }] }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: menu
    ///     data:
    ///       node_type: send_interactive
    ///       config:
    ///         interactive_type: list
    ///         body_text: How can we help?
    ///         list_button_text: Open
    ///         list_sections:
    ///           - { title: Help, rows: [{ id: a, title: A }] }
    ///           - { title: More, rows: [{ id: b, title: B }] }
    /// edges:
    ///   - { source: start, target: menu, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Meta, "Interactive list messages", 2025-11.
    LIST_SECTION_TITLE = "list-section-title", Errors per node, since "0.1.0"
}

pub(crate) const MOST: usize = 24;

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for (node, list) in messages_of(cx, "list") {
        let several = sections(list).count() > 1;
        for (index, section) in sections(list) {
            let number = index + 1;
            let (text, help) = if let Some(excess) = too_long(section.title.as_str(), MOST) {
                let title = quoted(excess.text);
                (format!("the title {title} of section {number} of {} {excess}", node.named()), excess.help())
            } else if several && is_object(section) && lacks(&section.title, &Field::Absent) {
                let text =
                    format!("section {number} of {} has no title, which one of several sections needs", node.named());
                (text, "give it a title of 1 to 24 characters".to_owned())
            } else {
                continue;
            };
            sink.node(node, text).config(format_args!("list_sections/{index}/title")).help(help);
        }
    }
}

/// Whether there is a section. What stands in the place of one, `malformed-field` reports.
fn is_object(section: &ListSection) -> bool {
    matches!(standing(section), Standing::Object)
}
