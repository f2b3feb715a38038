//! What an agent can be given to work with.

use crate::record::record;
use crate::reference::FunctionRef;
use crate::value::{Object, Value};

record! {
    /// A function that an agent can call.
    ///
    /// ```
    /// use kapso_flow::FunctionRef;
    /// use kapso_flow::node::FunctionTool;
    ///
    /// let tool = FunctionTool::new("find_order", FunctionRef::slug("find-order"))
    ///     .description("Finds an order by its number")
    ///     .input_schema(serde_json::json!({
    ///         "type": "object",
    ///         "properties": { "number": { "type": "string" } },
    ///     }));
    /// ```
    pub struct FunctionTool {
        /// The name by which the model calls the tool: letters, digits, underscores and dashes. (Kapso documentation,
        /// "Agent node", 2025-12.)
        name: String [required],
        /// When the model should call it.
        description: String,
        /// The function, by id. The API wants this one.
        function_id: String {own},
        /// The function, by slug, in local files.
        function_slug: String {own} [local],
        /// The function's name, as the platform answers it.
        function_name: String {own} [read_only],
        /// A JSON Schema of what the model passes.
        input_schema: Value,
    }
}

impl FunctionTool {
    /// A tool that calls this function.
    pub fn new(name: impl Into<String>, function: FunctionRef) -> Self {
        Self::default().name(name).function_ref(function)
    }

    /// The function, replacing one that was set before.
    #[must_use]
    pub fn function_ref(mut self, function: FunctionRef) -> Self {
        function.set_in(&mut self);
        self
    }
}

record! {
    /// An HTTP API that an agent can call.
    ///
    /// ```
    /// use kapso_flow::node::AgentWebhook;
    ///
    /// let tool = AgentWebhook::new("inventory_lookup")
    ///     .url("https://api.example.com/inventory/{{vars.sku}}")
    ///     .http_method("GET")
    ///     .description("Fetch current inventory levels")
    ///     .header("Authorization", "Bearer ${ENV:API_TOKEN}");
    /// ```
    pub struct AgentWebhook with ai_field_config {
        /// The name by which the model calls the tool: letters, digits, underscores and dashes.
        name: String [required],
        /// When the model should call it.
        description: String,
        /// The URL, `http` or `https`. `{{…}}` placeholders are filled in.
        url: String [required],
        /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
        http_method: String,
        /// The headers: texts by name. Exports of the Python SDK hold them as JSON text.
        headers: Object,
        /// What is sent without the model's doing: constants and placeholders.
        body: Value,
        /// A JSON Schema of the body that the model makes. Normally one of this and `body` is set.
        body_schema: Value,
        /// A JMESPath query that picks from the answer what the model sees.
        jmespath_query: String,
        /// The prompts of the tool's AI fields by path. Derived from the fields set to an `AiField`.
        ai_field_config: crate::ai::AiFieldConfig {ai},
    }
}

impl AgentWebhook {
    /// A tool of this name; [`url`](AgentWebhook::url) is required too. The method is `POST` until another is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().name(name).http_method("POST")
    }

    /// Adds a header. A secret belongs into the project's environment, and is written `${ENV:NAME}` here.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.or_default().insert(name, value.into());
        self
    }
}

record! {
    /// A text that an agent can search.
    pub struct KnowledgeBase {
        /// The name by which the model knows it.
        name: String [required],
        /// What is to be found in it.
        description: String,
        /// The text.
        knowledge_base_text: String,
    }
}

impl KnowledgeBase {
    /// A knowledge base of this name; [`knowledge_base_text`](KnowledgeBase::knowledge_base_text) is what it knows.
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().name(name)
    }
}

record! {
    /// An MCP server whose tools an agent has. It must speak streamable HTTP.
    pub struct McpServer {
        /// The name by which the model knows it.
        name: String [required],
        /// What it is for.
        description: String,
        /// The URL, `http` or `https`.
        url: String [required],
        /// The headers: texts by name. Exports of the Python SDK hold them as JSON text.
        headers: Object,
    }
}

impl McpServer {
    /// A server of this name; [`url`](McpServer::url) is required too.
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().name(name)
    }

    /// Adds a header. A secret belongs into the project's environment, and is written `${ENV:NAME}` here.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.or_default().insert(name, value.into());
        self
    }
}

record! {
    /// A repository in an agent's sandbox, cloned to `/workspace/repos/`.
    pub struct Resource {
        /// The platform's id of the resource.
        id: String [read_only],
        /// What kind of resource it is; the platform knows `github_repository`.
        resource_type: String,
        /// The repository's root: an `https` or `git@` URL.
        repo_url: String,
        /// The repository's owner, as the platform answers it.
        owner: String [read_only],
        /// The repository's name, as the platform answers it.
        repo_name: String [read_only],
        /// The branch; the repository's default if not set.
        branch: String,
        /// How to get at the repository: `pat`, `github_app` or `public`.
        auth_type: String,
        /// A personal access token. The platform never answers it.
        pat: String,
        /// Whether the platform holds a token.
        has_pat: bool [read_only],
        /// The GitHub App's installation.
        github_app_installation_id: Value,
        /// Whether the platform knows an installation.
        has_github_app: bool [read_only],
        /// Whether a token got lost when the flow was imported.
        imported_missing_pat: bool [read_only],
        /// Whether an installation got lost when the flow was imported.
        imported_missing_github_app: bool [read_only],
    }
}

impl Resource {
    /// A repository on GitHub, by the URL of its root.
    pub fn github_repository(repo_url: impl Into<String>) -> Self {
        Self::default().resource_type("github_repository").repo_url(repo_url)
    }
}

record! {
    /// A tool of an app integration, on older platforms. Its keys are not documented, and are set by name.
    pub struct AppIntegrationTool {}
}

impl AppIntegrationTool {
    /// A tool whose keys are to be set by name.
    pub fn new() -> Self {
        Self::default()
    }
}
