//! `orphan-ai-field-config`.

use crate::ai::{self, AiFieldConfig};
use crate::diagnostic::Location;
use crate::field::Field;
use crate::fix::Edit;
use crate::hash::{HashMap, HashSet};
use crate::pointer::{Pointer, escaped};
use crate::record::{self, Record, Standing, each_inner, each_present, standing};
use crate::rule::{Context, NodeRef, Sink, quoted, rule};
use crate::text::is_blank;
use crate::value::Value;

rule! {
    /// ## What it does
    ///
    /// Reports a prompt in `ai_field_config` whose field no model writes, and an AI field without an entry there. In a body
    /// written as JSON text, AI fields are found, too; where placeholders outside its strings hide them, nothing is reported.
    /// Reports two AI fields of one path, as those in `a: { b: … }` and `a.b: …` are.
    ///
    /// ## Why it matters
    ///
    /// A prompt is used where `{ $ai: {} }` stands, and what is to be written there needs one. Under one path there is room for
    /// one prompt.
    ///
    /// ## Example
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: hello
    ///     data:
    ///       node_type: send_text
    ///       config:
    ///         message: Hello
    ///         provider_model_name: gpt-5-mini
    ///         ai_field_config: { message: { mode: prompt, prompt: Say hello } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// Write instead:
    ///
    /// ```yaml
    /// nodes:
    ///   - { id: start, data: { node_type: start, config: {} } }
    ///   - id: hello
    ///     data:
    ///       node_type: send_text
    ///       config:
    ///         message: { $ai: {} }
    ///         provider_model_name: gpt-5-mini
    ///         ai_field_config: { message: { mode: prompt, prompt: Say hello } }
    /// edges:
    ///   - { source: start, target: hello, label: next }
    /// ```
    ///
    /// ## Source
    ///
    /// Kapso documentation, "AI fields", 2025; the platform's documentation of node types, 2026-06.
    ORPHAN_AI_FIELD_CONFIG = "orphan-ai-field-config", Warnings per node, since "0.1.0", fix Unsafe
}

fn check(cx: &Context<'_>, sink: &mut Sink<'_>) {
    for node in cx.nodes() {
        ai::each_config(node.node.kind.config(), &mut |at, record, config| {
            // What is no object is reported by `malformed-field`.
            if !matches!(config, Field::Other(_)) && !super::is_misspelt(record, "ai_field_config") {
                check_config(cx, node, at, record, config.value(), sink);
            }
        });
    }
}

fn check_config(
    cx: &Context<'_>,
    node: NodeRef<'_>,
    at: &str,
    record: &dyn Record,
    config: Option<&AiFieldConfig>,
    sink: &mut Sink<'_>,
) {
    let (mut fields, mut bare) = (HashSet::default(), Vec::new());
    ai::each_field(record, &mut |path, field| {
        if !fields.insert(path.to_owned()) {
            sink.node(node, format!("two AI fields of {} share the path {}", node.named(), quoted(path)))
                .config(format!("{at}{}", root(path)))
                .help("one prompt is kept, and which field gets it is not known: rename a key that holds a dot");
        } else if matches!(standing(field), Standing::Missing | Standing::Null) {
            bare.push(path.to_owned());
        }
    });
    // A key that is not known, `unknown-field` reports.
    let mut unclear: HashSet<&str> = record.rest().extras.iter().map(|(key, _)| &**key).collect();
    let entries = config.into_iter().flat_map(AiFieldConfig::left);
    let given: HashSet<&str> = entries.filter(|(_, entry)| **entry != Value::Null).map(|(path, _)| path).collect();
    ai::each_text(record, &mut |key, paths| {
        if paths.is_empty() {
            unclear.insert(key);
        }
        bare.extend(paths.iter().filter(|path| !given.contains(path.as_str())).cloned());
        fields.extend(paths);
    });
    let mut malformed = HashMap::default();
    let is_orphan = |(path, entry): &(&str, &Value)| {
        let of = root(path);
        !fields.contains(*path)
            && !unclear.contains(of)
            && !says_nothing(entry)
            && !*malformed.entry(of.to_owned()).or_insert_with(|| is_malformed(record, of))
    };
    let orphans: Vec<&str> =
        config.into_iter().flat_map(AiFieldConfig::left).filter(is_orphan).map(|(path, _)| path).collect();
    let mut meant = HashSet::default();
    for path in &orphans {
        let near = match (&orphans[..], &bare[..]) {
            // Of a field that holds something else, the prompt was left behind.
            ([_], [only]) if !holds(record, path) => Some(only.as_str()),
            _ => cx.closest(path, bare.iter().map(String::as_str)),
        };
        meant.extend(near);
        let help = match near {
            Some(near) => format!("did you mean {}?", quoted(near)),
            None => "write `{ $ai: {} }` where the model is to write, or remove the prompt".to_owned(),
        };
        let message = format!("the prompt for {} of {} belongs to no AI field", quoted(path), node.named());
        let diagnostic = sink.node(node, message);
        diagnostic.config(format!("{at}ai_field_config/{}", escaped(path))).help(help);
        if let Some(near) = near {
            let field = Location { field: format!("/data/config/{at}{}", root(near)), ..node.location() };
            diagnostic.fix(Edit::rename(near)).related(field, format!("the AI field {} has no entry", quoted(near)));
        }
    }
    for path in bare.iter().filter(|path| !meant.contains(path.as_str())) {
        let message = format!("the AI field {} of {} has no entry in `ai_field_config`", quoted(path), node.named());
        sink.node(node, message)
            .config(format!("{at}{}", root(path)))
            .help(format!("write its prompt there, under the key {}", quoted(path)));
    }
}

/// Whether something under a key of the record is not of its type, which `malformed-field` reports.
fn is_malformed(record: &dyn Record, key: &str) -> bool {
    let Some((_, slot)) = each_present(record).find(|(known, _)| known.name == key) else { return false };
    let mut is = slot.mismatch().is_some();
    slot.each_record(&Pointer::Start(""), &mut |_, inner| is |= holds_malformed(inner));
    is
}

fn holds_malformed(record: &dyn Record) -> bool {
    let mut is = record.mismatched() != 0;
    each_inner(record, &Pointer::Start(""), &mut |_, _, inner| is |= holds_malformed(inner));
    is
}

/// Whether something stands at a path.
fn holds(record: &dyn Record, path: &str) -> bool {
    let mut steps = path.split('.');
    let first = steps.next().and_then(|key| record::get(record, key));
    let last = steps.try_fold(first, |value, step| match value {
        Some(Value::Object(object)) => Some(object.get(step).cloned()),
        Some(Value::List(list)) => Some(step.parse::<usize>().ok().and_then(|index| list.get(index).cloned())),
        _ => None,
    });
    last.flatten().is_some_and(|value| value != Value::Null)
}

/// The key of the record in which a path begins.
fn root(path: &str) -> &str {
    path.split('.').next().unwrap_or_default()
}

/// Whether an entry is what is left of a field that a model once wrote.
fn says_nothing(entry: &Value) -> bool {
    let prompt = entry.as_object().map_or(Some(entry), |entry| entry.get("prompt"));
    let is_blank = |prompt: &Value| prompt.as_str().is_some_and(is_blank);
    prompt.is_none_or(|prompt| *prompt == Value::Null || is_blank(prompt))
}
