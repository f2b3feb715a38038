//! Writing JSON.

use std::cmp::Ordering;

use serde::Serialize;

use super::plain;
use crate::ai::MARKER;
use crate::value::{Decimal, Number, Object, Value};
use crate::view::{View, Viewable};

/// How much room a text begins with: hardly a flow is smaller.
const FIRST: usize = 4096;

/// JSON on one line.
pub(crate) fn compact(view: View<'_>) -> String {
    Writer { out: String::with_capacity(FIRST), indent: None, number }.text(view)
}

/// JSON with an indent of two spaces, without a final newline.
pub(crate) fn pretty(view: View<'_>) -> String {
    Writer { out: String::with_capacity(FIRST), indent: Some(0), number }.text(view)
}

/// JSON as the newer Kapso command keeps it in files: an indent of two spaces, keys and numbers as JavaScript has them,
/// and a final newline.
pub(crate) fn canonical(view: View<'_>) -> String {
    let mut value = view.to_value();
    sort(&mut value);
    let mut text = Writer { out: String::new(), indent: Some(0), number: javascript_number }.text(value.view());
    text.push('\n');
    text
}

struct Writer {
    out: String,
    /// How deep the next line is indented; `None` for all on one line.
    indent: Option<usize>,
    number: fn(Number, &mut String),
}

impl Writer {
    fn text(mut self, view: View<'_>) -> String {
        self.value(view);
        self.out
    }

    fn value(&mut self, view: View<'_>) {
        match view {
            View::Null => self.out.push_str("null"),
            View::Bool(true) => self.out.push_str("true"),
            View::Bool(false) => self.out.push_str("false"),
            View::Number(number) => (self.number)(number, &mut self.out),
            View::String(text) => string(text, &mut self.out),
            View::List(items) => {
                self.open('[');
                let mut first = true;
                items.each(&mut |item| {
                    self.next(&mut first);
                    self.value(item);
                });
                self.close(']', first);
            }
            View::Object(members) => {
                self.open('{');
                let mut first = true;
                members.each(&mut |key, view| {
                    self.next(&mut first);
                    match key.json() {
                        Some(json) => self.out.push_str(json),
                        None => {
                            string(&key, &mut self.out);
                            self.out.push(':');
                        }
                    }
                    if self.indent.is_some() {
                        self.out.push(' ');
                    }
                    self.value(view);
                });
                self.close('}', first);
            }
            View::Ai(_) => self.value(Value::from(Object::from([(MARKER, Object::new())])).view()),
        }
    }

    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.indent = self.indent.map(|indent| indent + 1);
    }

    fn next(&mut self, first: &mut bool) {
        if !std::mem::take(first) {
            self.out.push(',');
        }
        self.new_line();
    }

    fn close(&mut self, bracket: char, empty: bool) {
        self.indent = self.indent.map(|indent| indent - 1);
        if !empty {
            self.new_line();
        }
        self.out.push(bracket);
    }

    fn new_line(&mut self) {
        if let Some(indent) = self.indent {
            self.out.push('\n');
            self.out.extend(std::iter::repeat_n("  ", indent));
        }
    }
}

fn string(text: &str, out: &mut String) {
    if plain::length(text.as_bytes()) < text.len() {
        return serialize(text, out);
    }
    out.push('"');
    out.push_str(text);
    out.push('"');
}

/// A number in the shortest text that reads back as the same value and kind. JSON has no infinities and no NaN: they are
/// written as `null`.
fn number(number: Number, out: &mut String) {
    match (number.as_i64(), number.as_u64()) {
        (Some(integer), _) => out.push_str(itoa::Buffer::new().format(integer)),
        (None, Some(integer)) => out.push_str(itoa::Buffer::new().format(integer)),
        (None, None) if number.is_big() => {
            let Decimal { negative, digits, exponent } = Decimal::shortest(number.as_f64());
            out.push_str(if negative { "-" } else { "" });
            out.push_str(if digits.is_empty() { "0" } else { &digits });
            out.extend(std::iter::repeat_n('0', usize::try_from(exponent).unwrap_or(0)));
        }
        (None, None) => serialize(&number, out),
    }
}

fn serialize<T: Serialize + ?Sized>(value: &T, out: &mut String) {
    out.push_str(&serde_json::to_string(value).expect("texts and numbers can be written"));
}

fn sort(value: &mut Value) {
    match value {
        Value::List(list) => list.iter_mut().for_each(sort),
        Value::Object(object) => {
            let mut entries = std::mem::take(object).into_entries();
            for (_, item) in &mut entries {
                sort(item);
            }
            entries.sort_by(|(a, _), (b, _)| javascript_order(a, b));
            *object = Object::from_distinct(entries);
        }
        _ => {}
    }
}

/// The order in which a JavaScript object shows keys that were added sorted: array indexes by value, then the others by
/// their UTF-16 units. (ECMA-262, `OrdinaryOwnPropertyKeys`.)
fn javascript_order(a: &str, b: &str) -> Ordering {
    match (array_index(a), array_index(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => a.encode_utf16().cmp(b.encode_utf16()),
    }
}

/// The key as an array index: an integer from 0 to 2³²-2 in its shortest form.
fn array_index(key: &str) -> Option<u32> {
    let index: u32 = key.parse().ok().filter(|index| *index < u32::MAX)?;
    (index.to_string() == key).then_some(index)
}

/// A number as JavaScript writes it. (ECMA-262, `Number::toString`.)
fn javascript_number(number: Number, out: &mut String) {
    let value = number.as_f64();
    if value == 0.0 {
        return out.push('0');
    }
    if !value.is_finite() {
        return out.push_str("null");
    }
    let Decimal { negative, digits, exponent } = Decimal::shortest(value);
    let count = i64::try_from(digits.len()).unwrap_or(i64::MAX);
    // The decimal point stands behind this many of the digits.
    let point = exponent + count;
    let zeros = |count: i64| "0".repeat(usize::try_from(count).unwrap_or(0));
    let unsigned = match point {
        _ if count <= point && point <= 21 => format!("{digits}{}", zeros(point - count)),
        1..=21 => {
            let (whole, fraction) = digits.split_at(usize::try_from(point).unwrap_or(0));
            format!("{whole}.{fraction}")
        }
        -5..=0 => format!("0.{}{digits}", zeros(-point)),
        _ => {
            let (first, more) = digits.split_at(1);
            let mark = if more.is_empty() { "" } else { "." };
            let sign = if point > 0 { '+' } else { '-' };
            format!("{first}{mark}{more}e{sign}{}", (point - 1).abs())
        }
    };
    out.push_str(if negative { "-" } else { "" });
    out.push_str(&unsigned);
}
