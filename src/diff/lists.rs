//! Which keys hold items that have names.

/// A list whose items a person tells apart by a name.
pub(super) struct List {
    /// The key that holds it.
    pub(super) key: &'static str,
    /// What an item is called.
    pub(super) kind: &'static str,
    /// The key of an item's name; empty where the items are names.
    pub(super) name: &'static str,
    /// What is known of its items, as [`PARTS`](crate::node::PARTS) calls it; empty where the items are names.
    pub(super) part: &'static str,
    /// Whether the order of its items counts.
    pub(super) ordered: bool,
    /// Whether a name is no more than a text that is shown, so that items of different names may be the same.
    pub(super) shown: bool,
}

const fn list(key: &'static str, kind: &'static str, name: &'static str, part: &'static str) -> List {
    List { key, kind, name, part, ordered: false, shown: false }
}

/// Of the tools of an agent no source gives the order a meaning. The first condition is taken where a choice fails, and
/// buttons, sections and rows are seen in their order.
pub(super) static LISTS: &[List] = &[
    List { ordered: true, ..list("buttons", "button", "id", "Button") },
    List { ordered: true, shown: true, ..list("list_sections", "section", "title", "ListSection") },
    List { ordered: true, ..list("rows", "row", "id", "ListRow") },
    List { ordered: true, ..list("conditions", "condition", "label", "Condition") },
    list("flow_agent_function_tools", "function tool", "name", "FunctionTool"),
    list("flow_agent_webhooks", "webhook tool", "name", "AgentWebhook"),
    list("flow_agent_knowledge_bases", "knowledge base", "name", "KnowledgeBase"),
    list("flow_agent_mcp_servers", "MCP server", "name", "McpServer"),
    list("flow_agent_resources", "repository", "repo_url", "Resource"),
    list("flow_agent_app_integration_tools", "app integration tool", "name", "AppIntegrationTool"),
    list("enabled_default_tools", "tool", "", ""),
    list("sandbox_allowed_outbound_hosts", "host", "", ""),
];

/// Keys that hold an object whose keys are names of items, and what an item is called.
const MAPS: &[(&str, &str)] = &[("headers", "header"), ("ai_field_config", "AI field"), ("properties", "property")];

/// The list under a key.
pub(super) fn named(key: &str) -> Option<&'static List> {
    LISTS.iter().find(|list| list.key == key)
}

/// What the items of the object under a key are called.
pub(super) fn map(key: &str) -> Option<&'static str> {
    MAPS.iter().find(|(name, _)| *name == key).map(|(_, kind)| *kind)
}
