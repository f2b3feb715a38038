//! The paths that the platform documents outside `vars`. There are more, and `context` holds what an API caller adds.

use super::path::Namespace;
use super::texts::Read;
use crate::suggest;

const SYSTEM: &[&str] = &[
    "flow_id",
    "workflow_id",
    "flow_name",
    "started_at",
    "trigger_type",
    "trigger_whatsapp_config_id",
    "whatsapp_config.id",
    "whatsapp_config.phone_number_id",
    "whatsapp_config.display_phone_number",
    "whatsapp_config.display_phone_number_normalized",
    "whatsapp_config.business_account_id",
    "whatsapp_config.name",
    "whatsapp_config.kind",
    "customer.id",
    "customer.external_customer_id",
    "customer.name",
    "tracking_id",
    "api_key_id",
    "last_resume.reason",
    "observer_mode",
    "allow_outbound",
    "event.message.id",
    "project_event_id",
];

const CONTEXT: &[&str] = &[
    "channel",
    "phone_number",
    "conversation_id",
    "contact.id",
    "contact.wa_id",
    "contact.business_scoped_user_id",
    "contact.parent_business_scoped_user_id",
    "contact.username",
    "contact.name",
    "contact.profile_name",
    "contact.display_name",
    "whatsapp_business_scoped_user_id",
    "whatsapp_parent_business_scoped_user_id",
    "whatsapp_username",
];

const METADATA: &[&str] = &["request.ip", "request.timestamp", "request.user_agent", "request_ip", "request_timestamp"];

/// The names that the platform keeps to itself, for which authors are told not to use them.
pub(crate) const RESERVED: [&str; 2] = ["flow_id", "started_at"];

/// Names that documentation uses without a namespace in prompts.
pub(crate) const IN_PROMPTS: [&str; 4] = ["phone_number", "conversation_id", "flow_id", "current_time"];

/// The documented paths below a namespace.
fn documented(namespace: Namespace) -> &'static [&'static str] {
    match namespace {
        Namespace::Vars => &[],
        Namespace::System => SYSTEM,
        Namespace::Context => CONTEXT,
        Namespace::Metadata => METADATA,
    }
}

/// The documented path that a path without a namespace has with one. Only of those that no author is likely to call a
/// variable of their own: the conversation's, and the reserved ones.
pub(crate) fn with_namespace(path: &str) -> Option<String> {
    let namespace = if CONTEXT.contains(&path) {
        Namespace::Context
    } else if RESERVED.contains(&path) {
        Namespace::System
    } else {
        return None;
    };
    Some(format!("{}.{path}", namespace.name()))
}

/// The documented path, with its namespace, that was most likely meant by one that is not documented.
pub(crate) fn meant(read: &Read) -> Option<String> {
    if read.bare { meant_with_namespace(&read.path) } else { meant_below(read.namespace, &read.path) }
}

/// The documented path whose namespace is misspelt.
fn meant_with_namespace(path: &str) -> Option<String> {
    let (first, below) = path.split_once('.')?;
    let is_meant = |namespace: &Namespace| {
        suggest::one_letter_off(first, namespace.name()) && documented(*namespace).contains(&below)
    };
    let namespace = Namespace::ALL.into_iter().find(is_meant)?;
    Some(format!("{}.{below}", namespace.name()))
}

fn meant_below(namespace: Namespace, path: &str) -> Option<String> {
    let known = documented(namespace);
    let leads_to = |longer: &str, shorter: &str| {
        longer.strip_prefix(shorter).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    if known.iter().any(|known| leads_to(known, path) || leads_to(path, known)) {
        return None;
    }
    // Nobody but the platform adds to `system`, and it has none of these there.
    if namespace == Namespace::System && CONTEXT.contains(&path) {
        return Some(format!("{}.{path}", Namespace::Context.name()));
    }
    let near = known.iter().find(|known| match namespace {
        Namespace::Context => is_near(path, known) && !may_be_a_callers(path, known),
        // Nobody calls something of their own there nearly as the platform does.
        Namespace::System => is_near(path, known) || suggest::one_letter_off(path, known),
        Namespace::Vars | Namespace::Metadata => is_near(path, known),
    })?;
    Some(format!("{}.{near}", namespace.name()))
}

/// Whether one path is a slip in another: in one of its parts, or in a dot.
fn is_near(path: &str, known: &str) -> bool {
    let (parts, known_parts): (Vec<_>, Vec<_>) = (path.split('.').collect(), known.split('.').collect());
    if parts.len() != known_parts.len() {
        return suggest::distance_within(path, known, 1);
    }
    let mut unlike = parts.iter().zip(&known_parts).filter(|(part, known)| part != known);
    match (unlike.next(), unlike.next()) {
        (Some((part, known)), None) => {
            suggest::distance_within(part, known, (known.len() / 4).min(2))
                && !suggest::differ_in_a_short_word(part, known)
        }
        _ => false,
    }
}

/// Whether an API caller may have put a path into `context` that is near a documented one: its first word is a longer one,
/// as `contract` is, or `channels`.
fn may_be_a_callers(path: &str, known: &str) -> bool {
    let first = |path: &str| path.split('.').next().unwrap_or_default().replace(['_', '-'], "");
    path.split('.').count() == known.split('.').count() && first(path).len() > first(known).len()
}

#[cfg(test)]
mod tests {
    use super::{meant_below as meant, meant_with_namespace};
    use crate::variables::path::Namespace::{Context, Metadata, System};

    #[test]
    fn slips_are_told_from_paths_of_ones_own() {
        for (namespace, path, known) in [
            (Context, "phone_nmber", "context.phone_number"),
            (Context, "phoneNumber", "context.phone_number"),
            (Context, "contact_name", "context.contact.name"),
            (System, "last_resume_reason", "system.last_resume.reason"),
            (System, "tracking_idd", "system.tracking_id"),
            (System, "flow_ids", "system.flow_id"),
            (System, "started_att", "system.started_at"),
            (Context, "contcat.name", "context.contact.name"),
            (Context, "contact.wa-id", "context.contact.wa_id"),
            (System, "last_resume.reasn", "system.last_resume.reason"),
            (System, "phone_number", "context.phone_number"),
            (Metadata, "request.user_agnet", "metadata.request.user_agent"),
        ] {
            assert_eq!(meant(namespace, path).as_deref(), Some(known), "{path}");
        }
        for path in ["order_id", "contact.phone", "event.properties.total", "contact", "contact.ip", "phone_number.x"] {
            assert_eq!(meant(Context, path), None, "{path}");
        }
        for path in ["contract.name", "channels", "phone_numbers"] {
            assert_eq!(meant(Context, path), None, "{path}");
        }
        assert_eq!(meant(System, "started_by"), None);
        assert_eq!(meant(Metadata, "request_id"), None);
        assert_eq!(meant(System, "customer"), None);
        assert_eq!(meant_with_namespace("contex.phone_number").as_deref(), Some("context.phone_number"));
        assert_eq!(meant_with_namespace("contacts.phone_number"), None);
    }
}
