//! JSON values as Rust.

use super::layout::{Expr, NARROW, width};
use super::literal;
use super::writer::Writer;
use crate::value::{Object, Value};

/// How deep `json!` may recurse: below the compiler's limit, 128.
const DEEPEST: usize = 96;

impl Writer<'_> {
    /// A value as an argument that becomes one.
    pub(super) fn value(&mut self, value: &Value, named: &str) -> Expr {
        match value {
            Value::Null => Expr::code("Value::Null"),
            Value::Bool(value) => Expr::code(value.to_string()),
            Value::Number(number) => Expr::code(literal::number(*number)),
            Value::String(text) => self.text(text, named),
            Value::List(_) | Value::Object(_) if is_small(value) => match self.rust(value, named) {
                Some(rust) => Expr::call("json!", vec![rust]),
                None => Expr::Json(self.json_lines(value, named)),
            },
            Value::Ai(_) => Expr::Json(self.json_lines(value, named)),
            Value::List(list) => {
                let items = list.iter().map(|item| self.owned_value(item, named)).collect();
                Expr::call("Value::List", vec![Expr::Group { head: "vec!".to_owned(), brackets: ['[', ']'], items }])
            }
            Value::Object(object) => self.object(object, named),
        }
    }

    /// The inside of a `json!` that is Rust too, which rustfmt breaks as such: one without keys.
    fn rust(&mut self, value: &Value, named: &str) -> Option<Expr> {
        Some(match value {
            Value::List(list) => Expr::list(list.iter().map(|item| self.rust(item, named)).collect::<Option<_>>()?),
            Value::Object(object) if object.is_empty() => Expr::code("{}"),
            Value::Object(_) | Value::Ai(_) => return None,
            Value::Null => Expr::code("null"),
            value => self.value(value, named),
        })
    }

    /// A value as an expression of type `Value`.
    fn owned_value(&mut self, value: &Value, named: &str) -> Expr {
        match value {
            Value::Null => self.value(value, named),
            Value::List(_) if !is_small(value) => self.value(value, named),
            _ => Expr::call("Value::from", vec![self.value(value, named)]),
        }
    }

    fn object(&mut self, object: &Object, named: &str) -> Expr {
        let entry = |(key, value): (&str, &Value)| {
            let key = Expr::Text(key.to_owned());
            Expr::call("", vec![key, self.owned_value(value, named)])
        };
        let entries = object.iter().map(entry).collect();
        Expr::call("Object::from", vec![Expr::list(entries)])
    }

    fn json_lines(&mut self, value: &Value, named: &str) -> Vec<String> {
        let lines = self.json(value, named);
        let last = lines.len() - 1;
        let around = |(index, line): (usize, String)| {
            let open = if index == 0 { "json!(" } else { "" };
            let close = if index == last { ")" } else { "" };
            format!("{open}{line}{close}")
        };
        lines.into_iter().enumerate().map(around).collect()
    }

    /// The inside of a `json!`: on one line if it is short.
    fn json(&mut self, value: &Value, named: &str) -> Vec<String> {
        let (brackets, items): (_, Vec<Vec<String>>) = match value {
            Value::Null => return vec!["null".to_owned()],
            Value::Bool(value) => return vec![value.to_string()],
            Value::Number(number) => return vec![literal::number(*number)],
            Value::String(text) => return vec![self.text_on_one_line(text, named)],
            Value::Ai(_) => return vec!["{ \"$ai\": {} }".to_owned()],
            Value::List(list) => (["[", "]"], list.iter().map(|item| self.json(item, named)).collect()),
            Value::Object(object) => {
                let items = object.iter().map(|(key, value)| {
                    let mut lines = self.json(value, &format!("{named}_{key}"));
                    lines[0] = format!("{}: {}", literal::text(key), lines[0]);
                    lines
                });
                (["{", "}"], items.collect())
            }
        };
        let [open, close] = brackets;
        if items.is_empty() {
            return vec![format!("{open}{close}")];
        }
        if items.iter().all(|item| item.len() == 1) {
            let space = if open == "{" { " " } else { "" };
            let line = format!("{open}{space}{}{space}{close}", items.concat().join(", "));
            if width(&line) + "json!()".len() <= NARROW {
                return vec![line];
            }
        }
        let mut lines = vec![open.to_owned()];
        for mut item in items {
            if let Some(last) = item.last_mut() {
                last.push(',');
            }
            lines.extend(item.into_iter().map(|line| format!("    {line}")));
        }
        lines.push(close.to_owned());
        lines
    }
}

fn is_small(value: &Value) -> bool {
    recursion(value) <= DEEPEST
}

/// About how deep `json!` recurses for a value: it takes an object or a list apart from the left, in some steps an entry.
fn recursion(value: &Value) -> usize {
    let deepest = |steps: usize, values: &mut dyn Iterator<Item = &Value>| {
        values.enumerate().map(|(index, value)| steps * (index + 1) + recursion(value)).max().unwrap_or(0)
    };
    match value {
        Value::List(list) => 2 + deepest(2, &mut list.iter()),
        Value::Object(object) => 2 + deepest(4, &mut object.iter().map(|(_, value)| value)),
        _ => 1,
    }
}
