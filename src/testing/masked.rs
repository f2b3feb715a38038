//! What a snapshot does not show: a snapshot is committed.

use crate::secret;
use crate::value::Value;

/// A token for a repository. The platform never answers it.
const TOKEN: &str = "pat";

/// Replaces each text in a value that holds a secret. The value stands under this key.
pub(super) fn mask(key: &str, value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(masked) = masked(key, text) {
                *text = masked;
            }
        }
        Value::List(list) => list.iter_mut().for_each(|item| mask(key, item)),
        Value::Object(object) => {
            let name = secret::name_in(object, secret::VALUE).to_owned();
            for (key, item) in object.entries_mut() {
                mask(if **key == *secret::VALUE { &name } else { key }, item);
            }
        }
        Value::Ai(field) => {
            if let Some(masked) = field.prompt.as_str().and_then(|prompt| masked("prompt", prompt)) {
                field.prompt.set(masked);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What is shown instead of a text that holds a secret.
pub(super) fn masked(key: &str, text: &str) -> Option<String> {
    secret_in(key, text).map(|what| format!("({what}, not shown)"))
}

fn secret_in(key: &str, text: &str) -> Option<&'static str> {
    if key == TOKEN && !text.starts_with("${ENV:") {
        return Some("a token");
    }
    secret::first(key, text)
}
