//! Whether an object is a JSON Schema.

#[cfg(not(feature = "json-schema"))]
use crate::value::Value;

/// A part of a schema that cannot stand there, and its place as a JSON pointer.
pub(crate) struct Fault {
    pub(crate) place: String,
    pub(crate) found: serde_json::Value,
}

#[cfg(feature = "json-schema")]
pub(crate) use judged::faults;

/// Without the feature, nothing is known of schemas.
#[cfg(not(feature = "json-schema"))]
pub(crate) fn faults(_: &Value) -> Vec<Fault> {
    Vec::new()
}

#[cfg(feature = "json-schema")]
mod judged {
    use std::collections::BTreeMap;

    use jsonschema::error::ValidationErrorKind::Format;
    use serde_json::Value as Json;

    use super::Fault;
    use crate::template::is_dynamic;
    use crate::value::Value;

    const DRAFTS: [&str; 3] = [
        "https://json-schema.org/draft/2020-12/schema",
        "http://json-schema.org/draft-07/schema#",
        "http://json-schema.org/draft-04/schema#",
    ];

    /// What keeps an object from being a JSON Schema: of the draft that it names, or of the one that it comes nearest to.
    pub(crate) fn faults(schema: &Value) -> Vec<Fault> {
        // Reading it from text bounds how deep it goes.
        let Ok(schema) = serde_json::from_str::<Json>(&schema.to_json()) else { return Vec::new() };
        let named = schema.get("$schema").and_then(Json::as_str);
        let drafts = named.as_ref().map_or(&DRAFTS[..], std::slice::from_ref);
        drafts.iter().map(|draft| faults_by(draft, &schema)).min_by_key(Vec::len).unwrap_or_default()
    }

    fn faults_by(draft: &str, schema: &Json) -> Vec<Fault> {
        // One that is not bundled is not judged.
        let Ok(draft) = jsonschema::meta::validator_for(&serde_json::json!({ "$schema": draft })) else {
            return Vec::new();
        };
        // A part is looked at from several sides, and fails on each.
        let mut found = BTreeMap::new();
        for error in draft.iter_errors(schema).filter(|error| !matches!(error.kind(), Format { .. })) {
            if !error.instance().as_str().is_some_and(is_dynamic) {
                found.insert(error.instance_path().to_string(), error.instance().clone().into_owned());
            }
        }
        found.into_iter().map(|(place, found)| Fault { place, found }).collect()
    }
}
