//! Where the lines of generated source break: as rustfmt breaks them in its default style, which is checked with it.
//!
//! Only what generated source is made of is known here: calls, lists, chains of calls, texts and `json!`.

use super::literal;
use crate::render::columns;

/// rustfmt's `max_width`.
pub(super) const MAX: usize = 100;
/// rustfmt's `fn_call_width`, `array_width` and `chain_width`.
pub(super) const NARROW: usize = 60;
/// rustfmt's `short_array_element_width_threshold`.
const SHORT: usize = 10;
const TAB: usize = 4;

/// A Rust expression.
#[derive(Clone, Debug)]
pub(super) enum Expr {
    /// A name or a literal that stays as it is.
    Code(String),
    /// A text, as a literal on one line or, where that is too long, on several.
    Text(String),
    /// Items in brackets, behind the name of what is called or built.
    Group { head: String, brackets: [char; 2], items: Vec<Expr> },
    /// A `json!` that rustfmt leaves as it is: its lines, without their indent.
    Json(Vec<String>),
    /// Methods called one after the other.
    Chain(Box<Expr>, Vec<Expr>),
    /// A closure of one argument.
    Closure(&'static str, Box<Expr>),
}

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The indent of the line that it begins on.
    pub(super) indent: usize,
    /// The column that it begins at.
    pub(super) column: usize,
    /// How many columns what follows on its last line takes.
    pub(super) after: usize,
}

impl Place {
    /// At the beginning of a line.
    pub(super) fn line(indent: usize, after: usize) -> Self {
        Self { indent, column: indent, after }
    }

    fn room(self) -> usize {
        MAX.saturating_sub(self.column + self.after)
    }
}

impl Expr {
    pub(super) fn code(code: impl Into<String>) -> Self {
        Self::Code(code.into())
    }

    pub(super) fn call(head: impl Into<String>, items: Vec<Self>) -> Self {
        Self::Group { head: head.into(), brackets: ['(', ')'], items }
    }

    pub(super) fn list(items: Vec<Self>) -> Self {
        Self::Group { head: String::new(), brackets: ['[', ']'], items }
    }

    /// The expression with methods called on it.
    pub(super) fn chain(self, calls: Vec<Self>) -> Self {
        if calls.is_empty() { self } else { Self::Chain(Box::new(self), calls) }
    }

    /// The expression on one line, if rustfmt has it on one where there is room.
    pub(super) fn one_line(&self) -> Option<String> {
        match self {
            Self::Code(code) => Some(code.clone()),
            Self::Text(text) => Some(literal::text(text)),
            Self::Json(lines) => (lines.len() == 1).then(|| lines.concat()),
            Self::Group { head, brackets: [open, close], items } => {
                let lines: Option<Vec<_>> = items.iter().map(Self::one_line).collect();
                let inside = lines?.join(", ");
                let narrow = match items.as_slice() {
                    [only] => only.is_group() && only.is_call(),
                    _ => true,
                };
                (!narrow || width(&inside) <= NARROW).then(|| format!("{head}{open}{inside}{close}"))
            }
            Self::Chain(root, calls) => {
                let parts: Option<Vec<_>> = std::iter::once(&**root).chain(calls).map(Self::one_line).collect();
                let line = parts?.concat();
                (calls.len() == 1 || width(&line) <= NARROW).then_some(line)
            }
            Self::Closure(argument, body) => Some(format!("|{argument}| {}", body.one_line()?)),
        }
    }

    /// Calls `visit` with each name of what is called, built or used.
    pub(super) fn each_head(&self, visit: &mut dyn FnMut(&str)) {
        match self {
            Self::Code(code) => visit(code),
            Self::Text(_) => {}
            Self::Json(_) => visit("json!"),
            Self::Group { head, items, .. } => {
                visit(head);
                for item in items {
                    item.each_head(visit);
                }
            }
            Self::Chain(root, calls) => {
                root.each_head(visit);
                for call in calls {
                    call.each_head(visit);
                }
            }
            Self::Closure(_, body) => body.each_head(visit),
        }
    }

    fn is_group(&self) -> bool {
        matches!(self, Self::Group { .. } | Self::Json(_))
    }

    /// Not so a list.
    fn is_call(&self) -> bool {
        !matches!(self, Self::Group { head, brackets: ['[', _], .. } if head.is_empty())
    }

    /// The expression as it stands at a place. The first line is not indented.
    pub(super) fn at(&self, place: Place) -> String {
        if let Some(line) = self.one_line().filter(|line| width(line) <= place.room()) {
            return line;
        }
        match self {
            Self::Code(code) => code.clone(),
            Self::Text(text) => {
                let next = if place.column == place.indent { place.column + 1 } else { place.indent + TAB };
                literal::broken(text, place.column, next)
            }
            Self::Json(lines) => lines.join(&new_line(place.indent)),
            Self::Group { head, brackets: [open, close], items } => {
                let open = format!("{head}{open}");
                match items.as_slice() {
                    [] => format!("{open}{close}"),
                    items => {
                        if let Some(hugged) = Self::hugged(items, &open, *close, place) {
                            return hugged;
                        }
                        if let Some(with_closure) = Self::with_closure(items, &open, place) {
                            return with_closure;
                        }
                        let inside = lines_of(items, *close == ']', place.indent + TAB);
                        let end = new_line(place.indent);
                        format!("{open}{}{inside}{end}{close}", new_line(place.indent + TAB))
                    }
                }
            }
            Self::Chain(root, calls) => chain_at(root, calls, place),
            Self::Closure(argument, body) => {
                let inside = body.at(Place::line(place.indent + TAB, 0));
                let end = new_line(place.indent);
                format!("|{argument}| {{{}{inside}{end}}}", new_line(place.indent + TAB))
            }
        }
    }

    /// The items of a call behind each other, the last of which is a closure whose body stands on lines of its own; if
    /// there is room for it.
    fn with_closure(items: &[Self], open: &str, place: Place) -> Option<String> {
        let (closure @ Self::Closure(argument, _), before) = items.split_last()? else { return None };
        let before: Option<Vec<_>> = before.iter().map(|item| Some(item.one_line()? + ", ")).collect();
        let before = before?.concat();
        // In bytes, as rustfmt counts here.
        let first = before.len() + argument.len() + "|| {".len();
        let fits = first <= NARROW && place.column + width(open) + first <= MAX;
        fits.then(|| {
            // On lines of its own, whatever room there is.
            let closure = closure.at(Place { after: MAX, ..place });
            format!("{open}{before}{closure})")
        })
    }

    /// The only item in brackets, broken within these: not if that is no call or list, or has a line to itself anyway.
    fn hugged(items: &[Self], open: &str, close: char, place: Place) -> Option<String> {
        let [only] = items else { return None };
        if !only.is_group() {
            return None;
        }
        let column = place.column + width(open);
        let narrow = if only.is_call() { MAX.saturating_sub(column + NARROW) } else { 0 };
        let item = only.at(Place { column, after: narrow.max(place.after + 1), ..place });
        item.contains('\n').then(|| format!("{open}{item}{close}"))
    }
}

/// The items between brackets, one a line; the short ones of a list as many as fit.
fn lines_of(items: &[Expr], is_list: bool, indent: usize) -> String {
    let short: Option<Vec<_>> = items.iter().map(|item| item.one_line().filter(|line| width(line) <= SHORT)).collect();
    if let Some(short) = short.filter(|_| is_list) {
        return filled(&short, indent);
    }
    let items: Vec<_> = items.iter().map(|item| item.at(Place::line(indent, 1)) + ",").collect();
    items.join(&new_line(indent))
}

/// Items with commas, as many to a line as fit.
pub(super) fn filled(items: &[String], indent: usize) -> String {
    let mut out = String::new();
    let mut column = indent;
    for item in items {
        let wide = width(item) + 1;
        if out.is_empty() {
            column += wide;
        } else if column + 1 + wide <= MAX {
            out.push(' ');
            column += 1 + wide;
        } else {
            out.push_str(&new_line(indent));
            column = indent + wide;
        }
        out.push_str(item);
        out.push(',');
    }
    out
}

/// A chain that does not fit on one line: each call on a line of its own, unless only the last one needs several.
fn chain_at(root: &Expr, calls: &[Expr], place: Place) -> String {
    let count = calls.len();
    let mut root = root.at(place);
    let mut calls = calls;
    // rustfmt has no call on a line of its own behind a root that is not longer than an indent.
    while let [first, more @ ..] = calls
        && width(&root) <= TAB
        && !more.is_empty()
    {
        root = root.clone() + &first.at(Place { column: place.column + width(&root), after: 0, ..place });
        calls = more;
    }
    let indent = if root.contains('\n') { place.indent } else { place.indent + TAB };
    let Some((last, calls)) = calls.split_last() else { return root };
    let mut parts = vec![root];
    parts.extend(calls.iter().map(|call| call.at(Place::line(indent, 0))));

    let own_line = last.at(Place::line(indent, place.after));
    if parts.iter().all(|part| !part.contains('\n')) {
        let before: usize = parts.iter().map(|part| width(part)).sum();
        let budget = if count == 1 { place.room() } else { place.room().min(NARROW) };
        let joined = last.at(Place { column: place.column + before, ..place });
        let first = joined.lines().next().map_or(0, width);
        let count = joined.lines().count();
        if before < budget && first <= budget - before && (count >= 5 || own_line.lines().count() >= count) {
            return parts.concat() + &joined;
        }
    }
    parts.push(own_line);
    parts.join(&new_line(indent))
}

/// `left = right;`, at the beginning of a line: what is on the right stands on a line of its own if it then needs fewer.
pub(super) fn assigned(left: &str, right: &Expr, indent: usize) -> String {
    let same = right.at(Place { indent, column: indent + width(left) + 3, after: 1 });
    let next = right.at(Place::line(indent + TAB, 1));
    let lines = |text: &str| text.lines().count();
    let fits = indent + TAB + width(&next) < MAX;
    let opens = |text: &str| text.lines().next().is_some_and(|line| line.ends_with(['(', '[']));
    let better = match lines(&next) {
        1 => fits && (lines(&same) > 1 || indent + width(left) + 3 + width(&same) >= MAX),
        count => lines(&same) > count + 1 || opens(&same) && !opens(&next),
    };
    match better {
        true => format!("{left} ={}{next};", new_line(indent + TAB)),
        false => format!("{left} = {same};"),
    }
}

/// How many columns a line takes.
pub(super) fn width(line: &str) -> usize {
    line.chars().map(columns).sum()
}

fn new_line(indent: usize) -> String {
    format!("\n{}", " ".repeat(indent))
}
