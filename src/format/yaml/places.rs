//! Where the values of a YAML text stand.

use std::borrow::Cow;
use std::ops::Range;

use super::granit_parser::{self, Event, Parser, ScalarStyle, Span, StrInput};
use crate::hash::HashMap;

use crate::format::json::read::DEEPEST;
use crate::format::places::{Kind, Places};

/// The places of a YAML text; of one that is not YAML, those before the fault. An alias stands for the place of its
/// anchor.
pub(crate) fn places(text: &str) -> Places<'_> {
    let document = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut options = granit_parser::options! { flow_nesting_limit: DEEPEST, block_nesting_limit: DEEPEST };
    options.set_emit_comments(false);
    let events = Parser::new_from_str_with_options(document, options);
    let (places, anchors) = (Places::default(), HashMap::default());
    Scan { document, before: text.len() - document.len(), places, anchors }.all(events)
}

struct Scan<'a> {
    document: &'a str,
    /// The length of the byte order mark.
    before: usize,
    places: Places<'a>,
    /// What each anchor names.
    anchors: HashMap<usize, usize>,
}

impl<'a> Scan<'a> {
    fn all(mut self, events: Parser<'a, StrInput<'a>>) -> Places<'a> {
        for event in events {
            let Ok((event, span)) = event else { break };
            if self.one(event, &span).is_none() {
                break;
            }
        }
        self.places.finish()
    }

    fn one(&mut self, event: Event<'a>, span: &Span) -> Option<()> {
        let range = span.byte_range()?;
        let (start, end) = (range.start + self.before, range.end + self.before);
        let is_key = matches!(event, Event::Scalar(..) | Event::Alias(_)) && self.places.wants_key();
        match event {
            Event::Scalar(text, style, anchor, _) => {
                self.anchor(anchor);
                let nothing = style == ScalarStyle::Plain && text == "~" && range.is_empty();
                let text = if nothing { Cow::Borrowed("") } else { text };
                let (start, end) = match style {
                    ScalarStyle::Literal | ScalarStyle::Folded => self.block(&range),
                    _ => (start, end),
                };
                self.places.leaf(Kind::Scalar, text, start, end);
            }
            Event::Alias(anchor) => {
                let target = *self.anchors.get(&anchor)?;
                let (kind, text) = match &self.places.items[target] {
                    item if is_key => (Kind::Scalar, item.text.clone()),
                    _ => (Kind::Alias(target), Cow::Borrowed("")),
                };
                self.places.leaf(kind, text, start, end);
            }
            Event::SequenceStart(_, anchor, _) => {
                self.anchor(anchor);
                self.places.enter(Kind::List, start);
            }
            Event::MappingStart(_, anchor, _) => {
                self.anchor(anchor);
                self.places.enter(Kind::Object, start);
            }
            // What is in brackets ends with them, and a block with what is last in it.
            Event::SequenceEnd | Event::MappingEnd => self.places.leave((start < end).then_some(end)),
            _ => {}
        }
        if is_key {
            self.places.name_next();
        }
        Some(())
    }

    /// Gives an anchor to what comes next; 0 is none.
    fn anchor(&mut self, anchor: usize) {
        if anchor != 0 {
            self.anchors.insert(anchor, self.places.items.len());
        }
    }

    /// The place of a text of several lines from its `|` or `>` to the end of its last line. The parser gives its first
    /// letter, and the first after the indentation of what comes next.
    fn block(&self, content: &Range<usize>) -> (usize, usize) {
        let above = self.document[..content.start].rsplit_once(['\n', '\r']).map_or("", |(above, _)| above).trim_end();
        let line = above.rsplit(['\n', '\r']).next().unwrap_or_default();
        let header = line.split(" #").next().unwrap_or(line).trim_end();
        let word = header.rfind([' ', '\t']).map_or(0, |blank| blank + 1);
        let found = header[word..].starts_with(['|', '>']);
        let start = if found { above.len() - line.len() + word } else { content.start };
        let text = self.document[start..content.end].trim_end_matches(' ');
        let end = if text.ends_with(['\n', '\r']) { start + text.len() } else { content.end };
        (self.before + start, self.before + end)
    }
}
