//! What a flow reads and writes, and what it declares.

use kapso_flow::node::{Agent, AgentWebhook, Call, Function, SendText, SetVariable, Start, WaitForResponse, Webhook};
use kapso_flow::{Access, AiField, Edge, Flow, FunctionRef, Levels, Model, Namespace, Node, Subject, WorkflowRef};

const MODEL: Model = Model::name("gpt-5-mini");

/// The variables of a flow as `node/field: path`, in order.
fn listed(flow: &Flow, access: Access) -> Vec<String> {
    let variables = flow.variables().into_iter().filter(|variable| variable.access == access);
    variables
        .map(|variable| {
            let node = match &variable.location.subject {
                Subject::Node { id, .. } => id.clone(),
                _ => "the flow".to_owned(),
            };
            let field = variable.location.field.replace("/data/config", "");
            format!("{node}{field}: {}.{}", variable.namespace.name(), variable.path)
        })
        .collect()
}

#[test]
fn every_placeholder_that_is_filled_in_is_a_read() {
    let agent = Agent::new("You help {{vars.name}}").model(MODEL).webhook(
        AgentWebhook::new("find")
            .url("https://api.example.com/{{vars.sku}}")
            .header("X-Phone", "{{context.phone_number}}")
            .body(serde_json::json!({ "a/b": ["{{vars.order.id}}"] }))
            .description("not {{vars.filled_in}}"),
    );
    let flow = Flow::new()
        .add_node("hello", SendText::new(AiField::new("Greet {{name}}")).model(MODEL))
        .add_node("agent", agent)
        .add_node("find", Function::new(FunctionRef::slug("{{vars.nothing}}")))
        .add_node("twice", SendText::new("{{vars.a}} {{vars.a}} {{vars.a.b}} {{#if vars.c}}"));
    assert_eq!(
        listed(&flow, Access::Read),
        [
            "hello/ai_field_config/message/prompt: vars.name",
            "agent/system_prompt: vars.name",
            "agent/flow_agent_webhooks/0/url: vars.sku",
            "agent/flow_agent_webhooks/0/headers/X-Phone: context.phone_number",
            "agent/flow_agent_webhooks/0/body/a~1b/0: vars.order.id",
            "twice/message: vars.a",
            "twice/message: vars.a.b",
        ],
    );
    let bare: Vec<_> = flow.variables().into_iter().filter(|variable| variable.bare).collect();
    assert_eq!(bare.len(), 1);
    assert_eq!((bare[0].name.as_str(), bare[0].namespace), ("name", Namespace::Vars));
}

#[test]
fn what_is_named_implied_or_declared_is_a_write() {
    let flow = Flow::new()
        .inputs(["shop"])
        .add_node("wait", WaitForResponse::new().save_response_to("vars.reply"))
        .add_node("keep", SetVariable::new("plan.name").variable_value("pro"))
        .add_node("sub", Call::new(WorkflowRef::slug("sub")))
        .add_node("other", Call::new(WorkflowRef::slug("other")).save_error_to("oops"))
        .add_node("made", Webhook::new("https://api.example.com").save_response_to("answer_{{vars.step}}"))
        .push(Node::new("find", Function::new(FunctionRef::slug("find"))).outputs(["order", "customer"]));
    assert_eq!(
        listed(&flow, Access::Write),
        [
            "the flow: vars.shop",
            "wait/save_response_to: vars.reply",
            "wait: vars.last_user_input",
            "keep/variable_name: vars.plan.name",
            "sub: vars.subworkflow_error",
            "other/save_error_to: vars.oops",
            "find: vars.order",
            "find: vars.customer",
        ],
    );
}

#[test]
fn what_is_declared_stands_beside_the_document() {
    let plain = || Node::new("find", Function::new(FunctionRef::slug("find")));
    let declared = Flow::named("Find").input("number").push(plain().outputs(["order"]));
    let flow = Flow::named("Find").push(plain());
    assert_eq!(declared, flow);
    assert_eq!(declared.to_json(), flow.to_json());
}

#[test]
fn a_long_flow_of_as_many_variables_is_looked_at_to_the_end() {
    const NODES: usize = 20_000;
    let mut flow = Flow::named("Long").input("input").add_node("start", Start::new()).add_edge("start", "node_0");
    for index in 0..NODES {
        let value = if index == 0 { "{{vars.input}}".to_owned() } else { format!("{{{{vars.v{}}}}}", index - 1) };
        let name = format!("v{}", if index == 10_000 { "x".to_owned() } else { index.to_string() });
        flow.push_node(Node::new(format!("node_{index}"), SetVariable::new(name).variable_value(value)));
        if index > 0 {
            flow.push_edge(Edge::new(format!("node_{}", index - 1), format!("node_{index}")));
        }
    }
    flow.push_edge(Edge::new(format!("node_{}", NODES - 1), "node_0"));
    let levels = Levels::new().allow("cycle-without-wait").warn("undefined-variable").warn("maybe-undefined-variable");
    let report = flow.check_with(&levels);
    let found: Vec<_> = report.iter().map(|found| (found.rule, found.message.as_str())).collect();
    let message = "`variable_value` of node `node_10001` reads `vars.v10000`, which no step before writes";
    assert_eq!(found, [("undeclared-variable", message)]);
}
