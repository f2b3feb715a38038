//! Writing YAML that readers of YAML 1.1 and of YAML 1.2 take for the same.
//!
//! The library's serializer does almost that. But it cannot be told to quote a key, so that `e1` and `00:8` stand bare,
//! which some readers take for numbers; it begins blocks with a tab, which libyaml refuses; and what it leaves bare is
//! all that it does not know to be dangerous. Here a text stands bare only if it is known to be harmless.

use super::style::{is_block, line, numeral};
use super::wrap;
use crate::ai::MARKER;
use crate::value::{Object, Value};
use crate::view::{View, Viewable};

/// YAML in blocks with an indent of two spaces, lines unfolded, and a final newline.
#[cfg(feature = "yaml")]
pub(crate) fn text(view: View<'_>) -> String {
    Writer { out: String::with_capacity(128), wraps: false }.text(view)
}

/// The same for reading line by line: long lines are broken, and no text of several lines stands on one.
pub(crate) fn wrapped(view: View<'_>) -> String {
    Writer { out: String::with_capacity(128), wraps: true }.text(view)
}

/// The longest key that stands on a line before its colon. Readers look for the colon within 1024 characters.
const LONGEST_KEY: usize = 1000;

/// What a value follows, and the column at which that begins.
#[derive(Clone, Copy)]
enum After {
    Nothing,
    Key(usize),
    /// A `-`, or the `:` after a key with a `?`.
    Mark(usize),
}

struct Writer {
    out: String,
    wraps: bool,
}

impl Writer {
    fn text(mut self, view: View<'_>) -> String {
        self.value(view, After::Nothing);
        self.out.push('\n');
        self.out
    }

    fn value(&mut self, view: View<'_>, after: After) {
        match view {
            View::List(items) => {
                let column = match after {
                    After::Nothing => 0,
                    After::Key(column) => column,
                    After::Mark(column) => column + 2,
                };
                let mut first = true;
                items.each(&mut |item| {
                    self.entry(&mut first, column, after);
                    self.out.push('-');
                    self.value(item, After::Mark(column));
                });
                if first {
                    self.inline("[]", after);
                }
            }
            View::Object(members) => {
                let column = match after {
                    After::Nothing => 0,
                    After::Key(column) | After::Mark(column) => column + 2,
                };
                let mut first = true;
                members.each(&mut |key, value| {
                    self.entry(&mut first, column, after);
                    let after = self.key(&key, column);
                    self.value(value, after);
                });
                if first {
                    self.inline("{}", after);
                }
            }
            View::Ai(_) => self.value(Value::from(Object::from([(MARKER, Object::new())])).view(), after),
            View::Null => self.inline("null", after),
            View::Bool(true) => self.inline("true", after),
            View::Bool(false) => self.inline("false", after),
            View::Number(number) => self.inline(&numeral(number), after),
            View::String(text) if is_block(text) => self.block(text, after),
            View::String(text) if self.wraps && wrap::is_long(text) => self.long(text, after),
            View::String(text) => self.inline(&line(text), after),
        }
    }

    /// Goes to where the next entry of a list or an object begins. The first may stand in the line of a mark.
    fn entry(&mut self, first: &mut bool, column: usize, after: After) {
        match (std::mem::take(first), after) {
            (true, After::Nothing) => {}
            (true, After::Mark(_)) => self.out.push(' '),
            _ => self.new_line(column),
        }
    }

    fn key(&mut self, key: &str, column: usize) -> After {
        let key = line(key);
        if key.len() > LONGEST_KEY {
            self.out.push_str("? ");
            self.out.push_str(&key);
            self.new_line(column);
            self.out.push(':');
            return After::Mark(column);
        }
        self.out.push_str(&key);
        self.out.push(':');
        After::Key(column)
    }

    fn inline(&mut self, scalar: &str, after: After) {
        if !matches!(after, After::Nothing) {
            self.out.push(' ');
        }
        self.out.push_str(scalar);
    }

    /// A text of several lines as they are.
    fn block(&mut self, text: &str, after: After) {
        let lines = text.trim_end_matches('\n');
        // Without the digit, a reader takes the spaces that the text begins with for indentation.
        let indent = if lines.trim_start_matches('\n').starts_with(' ') { "2" } else { "" };
        let breaks = text.len() - lines.len();
        let end = ["-", "", "+"][breaks.min(2)];
        self.inline(&format!("|{indent}{end}"), after);
        for line in lines.split('\n') {
            self.new_line(if line.is_empty() { 0 } else { inside(after) });
            self.out.push_str(line);
        }
        // The last break is the one before what comes next.
        self.out.extend(std::iter::repeat_n('\n', breaks.saturating_sub(1)));
    }

    /// A text that is no block, in several lines.
    fn long(&mut self, text: &str, after: After) {
        if wrap::is_foldable(text) {
            self.inline(">-", after);
            for line in wrap::lines(text) {
                self.new_line(inside(after));
                self.out.push_str(line);
            }
            return;
        }
        let lines = wrap::escaped(text);
        let mut lines = lines.iter();
        self.inline(lines.next().map_or("\"\"", String::as_str), after);
        for line in lines {
            self.new_line(inside(after));
            self.out.push_str(line);
        }
    }

    fn new_line(&mut self, column: usize) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', column));
    }
}

/// The column at which the lines of a text begin.
fn inside(after: After) -> usize {
    match after {
        After::Nothing => 2,
        After::Key(column) | After::Mark(column) => column + 2,
    }
}
