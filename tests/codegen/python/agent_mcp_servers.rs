use kapso_flow::node::{Agent, McpServer, Start};
use kapso_flow::{Flow, Model, Value};

pub fn agent_mcp_servers() -> Flow {
    Flow::named("Library Desk")
        .set("description", Value::Null)
        .without_layout()
        .add_node("start", Start::new())
        .add_node(
            "librarian",
            Agent::new("Find books and reserve them.")
                .model(Model::name("gpt-5-mini"))
                .mcp_server(
                    McpServer::new("catalogue")
                        .description("Search the catalogue")
                        .url("https://mcp.example.com/catalogue")
                        .set(
                            "headers",
                            "{\"Authorization\": \"Bearer ${ENV:CATALOGUE_TOKEN}\", \"X-Branch\": \
                             \"{{vars.branch}}\"}",
                        ),
                )
                .mcp_server(
                    McpServer::new("reservations")
                        .description("")
                        .url("https://mcp.example.com/reservations")
                        .set("headers", "{}"),
                ),
        )
        .add_edge("start", "librarian")
}
