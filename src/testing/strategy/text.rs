//! Texts, names and references.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::string::string_regex;

use crate::ai::{AiField, Text};
use crate::reference::{FunctionRef, Model};

/// Variables that any node may write. No two are alike enough for one to be a misspelt other.
pub(super) const VARIABLES: &[&str] = &["customer", "order_number", "city", "rating", "delivery_day"];

/// Phrases in many scripts, and with what is written differently from form to form.
const PHRASES: &[&str] = &[
    "Hello",
    "שלום, איך אפשר לעזור?",
    "مرحبًا بك",
    "नमस्ते",
    "こんにちは。",
    "您好！",
    "Привет",
    "ขอบคุณ",
    "Ça va? Où êtes-vous?",
    "👋🏽",
    "👩‍👩‍👧 ❤️",
    "e\u{301}",
    "She said \"yes\", and 'no'",
    "C:\\orders\\new",
    "# not a comment",
    "key: value",
    "- not a list",
    "50 % of ₹1,000",
    "{name} and ${name}",
    "*bold* _italic_",
    "\tindented",
    "two\nlines",
    "a gap\n\nof a line",
    "yes",
    "null",
    "007",
];

/// Placeholders that can be filled in.
const PLACEHOLDERS: &[&str] = &[
    "{{vars.customer}}",
    "{{vars.order_number}}",
    "{{vars.city}}",
    "{{context.phone_number}}",
    "{{context.contact.wa_id}}",
    "{{system.last_resume.reason}}",
    "${{vars.rating}}",
];

/// A text that an expression matches. A string that is a strategy is parsed anew for each flow.
pub(super) fn matching(expression: &str) -> BoxedStrategy<String> {
    string_regex(expression).expect("the expressions here are valid").boxed()
}

fn word() -> BoxedStrategy<String> {
    matching("[A-Za-z]{1,8}")
}

/// Any characters but those that could begin a placeholder, and control characters.
fn anything() -> impl Strategy<Value = String> {
    let plain = |character: char| !character.is_control() && !"{}$".contains(character);
    let character = any::<char>().prop_map(move |character| if plain(character) { character } else { '?' });
    prop::collection::vec(character, 0..6).prop_map(String::from_iter)
}

/// A text of at least one word, with neither line breaks nor placeholders, of at most 60 characters.
pub(super) fn plain() -> BoxedStrategy<String> {
    let short = select(PHRASES).prop_filter("on one line", |phrase| !phrase.contains(['\n', '\t', '$']));
    let more = prop_oneof![3 => Just(String::new()), 2 => short.prop_map(str::to_owned), 1 => anything()];
    (word(), more).prop_map(|(word, more)| format!("{word} {more}").trim_end().to_owned()).boxed()
}

/// A text for a button or a row: at most 20 characters, different for each number below 100.
pub(super) fn title() -> BoxedStrategy<String> {
    let short = select(&["Yes", "No", "כן", "はい", "👍", "Sí, ¡claro!"][..]).prop_map(str::to_owned);
    prop_oneof![word(), short].boxed()
}

/// A text as it is sent or given to a model, of at most 500 characters.
pub(super) fn text() -> BoxedStrategy<String> {
    let piece = prop_oneof![
        3 => word(),
        3 => select(PHRASES).prop_map(str::to_owned),
        2 => select(PLACEHOLDERS).prop_map(str::to_owned),
        1 => anything(),
    ];
    let pieces = prop::collection::vec(piece, 0..6);
    (word(), pieces).prop_map(|(word, pieces)| format!("{word} {}", pieces.join(" ")).trim_end().to_owned()).boxed()
}

/// A text, or a prompt with the model that answers it.
pub(super) fn message() -> BoxedStrategy<(Text, Option<Model>)> {
    let written = text().prop_map(|text| (text.into(), None));
    let asked = (text(), model()).prop_map(|(prompt, model)| (AiField::new(prompt).into(), Some(model)));
    prop_oneof![3 => written, 1 => asked].boxed()
}

pub(super) fn model() -> BoxedStrategy<Model> {
    let names = ["gpt-5-mini", "claude-sonnet-4-20250514", "moonshotai/kimi-k2.5"].map(Model::name);
    prop_oneof![3 => select(names.to_vec()), 1 => uuid().prop_map(Model::from_id)].boxed()
}

pub(super) fn uuid() -> BoxedStrategy<String> {
    matching("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}")
}

pub(super) fn slug() -> BoxedStrategy<String> {
    matching("[a-z]{1,6}(-[a-z]{1,6})?")
}

pub(super) fn function() -> BoxedStrategy<FunctionRef> {
    prop_oneof![slug().prop_map(FunctionRef::slug), uuid().prop_map(FunctionRef::id)].boxed()
}

pub(super) fn variable() -> BoxedStrategy<String> {
    select(VARIABLES).prop_map(str::to_owned).boxed()
}

/// A URL that is called.
pub(super) fn url() -> BoxedStrategy<String> {
    let path = prop_oneof![Just(""), Just("/{{vars.order_number}}"), Just("?city={{vars.city}}")];
    (slug(), path).prop_map(|(slug, path)| format!("https://api.example.com/{slug}{path}")).boxed()
}
