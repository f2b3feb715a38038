//! `agent`.

use crate::record::record;
use crate::reference::model_setters;
use crate::value::{Number, Object, Value};

use super::agent_tools::{AgentWebhook, AppIntegrationTool, FunctionTool, KnowledgeBase, McpServer, Resource};

record! {
    /// Talks with the person, by a model and its tools, until the task is complete.
    ///
    /// ```
    /// use kapso_flow::Model;
    /// use kapso_flow::node::{Agent, McpServer};
    ///
    /// let node = Agent::new("You're a documentation assistant.")
    ///     .model(Model::name("claude-sonnet-4-20250514"))
    ///     .max_iterations(10)
    ///     .mcp_server(
    ///         McpServer::new("Documentation Server")
    ///             .url("https://mcp.example.com/v1")
    ///             .description("Access documentation")
    ///             .header("Authorization", "Bearer ${ENV:DOCS_TOKEN}"),
    ///     );
    /// ```
    pub struct Agent {
        /// What the model is told to be and do. `{{…}}` placeholders are filled in.
        system_prompt: String,
        /// The model, by name.
        provider_model_name: String {own},
        /// The model, by id.
        provider_model_id: String {own},
        /// How freely the model chooses its words, 0.0 to 1.0. Exports may hold it as text.
        temperature: Number,
        /// How many rounds of thinking and tool calls, 1 or more.
        max_iterations: i64 {integer},
        /// How many tokens the model may write, 1 or more.
        max_tokens: i64 {integer},
        /// `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`; each model supports some. (Kapso OpenAPI,
        /// 2026-09-27.)
        reasoning_effort: String where ["none", "minimal", "low", "medium", "high", "xhigh", "max"],
        /// How long the prompt is cached: `5m` (if not set) or, with Anthropic's models, `1h`.
        prompt_cache_ttl: String where ["5m", "1h"],
        /// What an agent that only observes does: `analysis_only` or `interactive_chat`.
        observer_prompt_mode: String where ["analysis_only", "interactive_chat"],
        /// How texts reach the person: `auto_send_assistant_text` (if not set) or `tool_only`, by the tool
        /// `send_notification_to_user` alone.
        message_delivery_mode: String where ["auto_send_assistant_text", "tool_only"],
        /// The platform's tools that the agent has, by name.
        enabled_default_tools: Vec<String> {each String},
        /// Settings of the platform's tools, by the tool's name.
        default_tool_configs: Object,
        /// Functions that the agent can call.
        flow_agent_function_tools: Vec<FunctionTool> {each FunctionTool},
        /// HTTP APIs that the agent can call.
        flow_agent_webhooks: Vec<AgentWebhook> {each AgentWebhook},
        /// Texts that the agent can search.
        flow_agent_knowledge_bases: Vec<KnowledgeBase> {each KnowledgeBase},
        /// MCP servers whose tools the agent has, over streamable HTTP.
        flow_agent_mcp_servers: Vec<McpServer> {each McpServer},
        /// Repositories in the agent's sandbox.
        flow_agent_resources: Vec<Resource> {each Resource},
        /// Tools of app integrations, on older platforms.
        flow_agent_app_integration_tools: Vec<AppIntegrationTool> {each AppIntegrationTool},
        /// Whether the agent has a sandbox.
        sandbox_enabled: bool,
        /// What the sandbox may reach: `allow_all` or `allow_list`.
        sandbox_network_mode: String where ["allow_all", "allow_list"],
        /// The hosts that the sandbox may reach with `allow_list`.
        sandbox_allowed_outbound_hosts: Vec<String> {each String},
    }
}

impl Agent {
    /// An agent of this prompt. It needs a [`model`](Agent::model). The temperature is 0.0 and the limits are 80 rounds and
    /// 8192 tokens, as the platform's own are.
    pub fn new(system_prompt: impl Into<String>) -> Self {
        Self::default().system_prompt(system_prompt).temperature(0.0).max_iterations(80).max_tokens(8192)
    }

    /// Adds a function that the agent can call.
    #[must_use]
    pub fn function_tool(mut self, tool: FunctionTool) -> Self {
        self.flow_agent_function_tools.or_default().push(tool);
        self
    }

    /// Adds an HTTP API that the agent can call.
    #[must_use]
    pub fn webhook(mut self, webhook: AgentWebhook) -> Self {
        self.flow_agent_webhooks.or_default().push(webhook);
        self
    }

    /// Adds a text that the agent can search.
    #[must_use]
    pub fn knowledge_base(mut self, knowledge_base: KnowledgeBase) -> Self {
        self.flow_agent_knowledge_bases.or_default().push(knowledge_base);
        self
    }

    /// Adds an MCP server.
    #[must_use]
    pub fn mcp_server(mut self, server: McpServer) -> Self {
        self.flow_agent_mcp_servers.or_default().push(server);
        self
    }

    /// Adds a repository to the agent's sandbox.
    #[must_use]
    pub fn resource(mut self, resource: Resource) -> Self {
        self.flow_agent_resources.or_default().push(resource);
        self
    }

    /// Adds a tool of an app integration.
    #[must_use]
    pub fn app_integration_tool(mut self, tool: AppIntegrationTool) -> Self {
        self.flow_agent_app_integration_tools.or_default().push(tool);
        self
    }

    /// Sets one of the platform's tools up, such as `emit_event`.
    #[must_use]
    pub fn default_tool_config(mut self, tool: impl Into<String>, config: impl Into<Value>) -> Self {
        self.default_tool_configs.or_default().insert(tool, config);
        self
    }
}

model_setters!(Agent);
