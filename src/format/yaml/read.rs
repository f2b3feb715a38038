//! Reading YAML without losing anything.

use std::borrow::Cow;

use super::granit_parser::{self, Event, Marker, Parser, ScalarStyle, Span, StrInput, Tag};

use super::anchors::{Anchors, height, size};
use super::fault::{Read, at, fault, too_deep};
use super::scalar;
use crate::error::Error;
use crate::format::json::read::{DEEPEST, repeats};
use crate::value::{Key, Object, Value};

/// Reads one YAML document; an empty one is null. A byte order mark before it is passed over.
pub(crate) fn parse(text: &str) -> Result<Value, Error> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut options = granit_parser::options! { flow_nesting_limit: DEEPEST, block_nesting_limit: DEEPEST };
    options.set_emit_comments(false);
    let events = Parser::new_from_str_with_options(text, options);
    let mut reader = Reader { text, events, anchors: Anchors::new(text.len()), size: 0 };
    Ok(reader.document()?)
}

struct Reader<'a> {
    text: &'a str,
    events: Parser<'a, StrInput<'a>>,
    anchors: Anchors,
    /// The size of what was read until now, aliases expanded.
    size: usize,
}

/// A scalar as the parser gives it.
struct Scalar<'a> {
    text: Cow<'a, str>,
    plain: bool,
    anchor: usize,
    tag: Option<Cow<'a, Tag>>,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Read<Value> {
        let mut document = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::DocumentStart(..) if document.is_some() => {
                    return fault(span.start, "a second document begins: a flow is one document");
                }
                Event::DocumentStart(..) => document = Some(self.value(0)?),
                Event::StreamEnd => return Ok(document.unwrap_or_default()),
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Read<(Event<'a>, Span)> {
        match self.events.next() {
            Some(next) => Ok(next?),
            None => fault(Marker::new(0, 1, 0), "the document does not end"),
        }
    }

    fn value(&mut self, depth: usize) -> Read<Value> {
        let (event, span) = self.next()?;
        self.value_from(event, &span, depth)
    }

    /// The value that an event begins.
    fn value_from(&mut self, event: Event<'a>, span: &Span, depth: usize) -> Read<Value> {
        let before = self.size;
        let (anchor, value) = match event {
            Event::Alias(anchor) => return self.alias(anchor, span, depth),
            Event::Scalar(text, style, anchor, tag) => {
                return self.scalar(self.written(text, style, anchor, tag, span), span);
            }
            Event::SequenceStart(_, anchor, tag) => {
                enter("seq", tag.as_deref(), span, depth)?;
                (anchor, self.list(depth)?)
            }
            Event::MappingStart(_, anchor, tag) => {
                enter("map", tag.as_deref(), span, depth)?;
                (anchor, self.object(depth)?)
            }
            _ => return fault(span.start, "expected a value"),
        };
        self.size += 1;
        at(span.start, self.anchors.keep(anchor, &value, None, self.size - before))?;
        Ok(value)
    }

    fn list(&mut self, depth: usize) -> Read<Value> {
        let mut list = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Value::List(list)),
                (event, span) => list.push(self.value_from(event, &span, depth + 1)?),
            }
        }
    }

    fn object(&mut self, depth: usize) -> Read<Value> {
        let mut entries: Vec<(Key, Value)> = Vec::new();
        let mut many = None;
        loop {
            let (event, span) = self.next()?;
            if let Event::MappingEnd = event {
                return Ok(Value::Object(Object::from_distinct(entries)));
            }
            let key = Key::from(self.key(event, &span)?);
            if repeats(&key, &entries, &mut many) {
                return fault(span.start, format!("the key `{}` comes twice in one object", scalar::excerpt(&key)));
            }
            let value = self.value(depth + 1)?;
            entries.push((key, value));
        }
    }

    fn key(&mut self, event: Event<'a>, span: &Span) -> Read<Cow<'a, str>> {
        let not_a_text = |what| fault(span.start, format!("{what} stands as a key, and a key is a text"));
        let key = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let scalar = self.written(text, style, anchor, tag, span);
                let text = scalar.text.clone();
                // What the value would be matters to aliases, and to the tag, which has to fit.
                if scalar.anchor != 0 || scalar.tag.is_some() {
                    self.scalar(scalar, span)?;
                }
                text
            }
            Event::Alias(anchor) => match &at(span.start, self.anchors.alias(anchor))?.text {
                Some(text) => Cow::Owned(text.clone()),
                None => return not_a_text("the alias of a list or an object"),
            },
            Event::SequenceStart(..) => return not_a_text("a list"),
            Event::MappingStart(..) if self.follows_brace(span) => {
                return fault(span.start, "`{{` begins two objects here, not a placeholder: put the text in quotes");
            }
            Event::MappingStart(..) => return not_a_text("an object"),
            _ => return fault(span.start, "expected a key"),
        };
        self.size += size(&key);
        Ok(key)
    }

    fn follows_brace(&self, span: &Span) -> bool {
        let before = span.byte_range().and_then(|range| self.text.get(..range.start));
        before.is_some_and(|before| before.ends_with('{'))
    }

    /// A scalar as it stands there: the parser gives `~` where nothing does, and ends a block text with a line break at the end
    /// of a document that has none.
    fn written(
        &self,
        text: Cow<'a, str>,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<Cow<'a, Tag>>,
        span: &Span,
    ) -> Scalar<'a> {
        let plain = style == ScalarStyle::Plain;
        let text = match style {
            ScalarStyle::Plain if text == "~" && span.slice(self.text) != Some("~") => Cow::Borrowed(""),
            ScalarStyle::Literal | ScalarStyle::Folded if self.breaks_off_in(&text, span) => {
                text.strip_suffix('\n').unwrap_or(&text).to_owned().into()
            }
            _ => text,
        };
        Scalar { text, plain, anchor, tag }
    }

    /// Whether the last line of a block text is the document's last, and has no line break.
    fn breaks_off_in(&self, text: &str, span: &Span) -> bool {
        let last = self.text.rsplit(['\n', '\r']).next().unwrap_or_default().trim_start();
        let is_last = span.byte_range().is_some_and(|range| range.end == self.text.len());
        is_last && !last.is_empty() && text.strip_suffix('\n').is_some_and(|text| text.ends_with(last))
    }

    fn scalar(&mut self, Scalar { text, plain, anchor, tag }: Scalar<'a>, span: &Span) -> Read<Value> {
        let size = size(&text);
        let kept = (anchor != 0).then(|| text.to_string());
        let value = at(span.tag_start().unwrap_or(span.start), scalar::value(text, plain, tag.as_deref()))?;
        self.size += size;
        at(span.start, self.anchors.keep(anchor, &value, kept, size))?;
        Ok(value)
    }

    fn alias(&mut self, anchor: usize, span: &Span, depth: usize) -> Read<Value> {
        let anchored = at(span.start, self.anchors.alias(anchor))?;
        if depth + height(&anchored.value) > DEEPEST {
            return fault(span.start, too_deep());
        }
        self.size += anchored.size;
        Ok(anchored.value.clone())
    }
}

fn enter(kind: &'static str, tag: Option<&Tag>, span: &Span, depth: usize) -> Read<()> {
    if depth == DEEPEST {
        return fault(span.start, too_deep());
    }
    let Some(tag) = tag else { return Ok(()) };
    let place = span.tag_start().unwrap_or(span.start);
    match at(place, scalar::name(tag, kind))? {
        name if name == kind => Ok(()),
        name => fault(place, format!("the tag `!!{name}` does not fit what stands here")),
    }
}
