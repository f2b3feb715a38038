//! What differs between two versions of a flow.

mod pulled;
mod round_trip;
mod versions;

use kapso_flow::diff::{Diff, Edit, Impact};
use kapso_flow::node::{
    Agent, AgentWebhook, Decide, Function, Handoff, ListRow, ListSection, Resource, SendInteractive, SendText,
    SetVariable, Start, WaitForResponse, Webhook,
};
use kapso_flow::{AiField, Flow, FunctionRef, Model, Node, Shape, render};

pub(crate) use versions::versions;

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

fn only(diff: &Diff) -> (Impact, String) {
    assert_eq!(diff.differences().len(), 1, "{diff}");
    (diff.differences()[0].impact, diff.differences()[0].to_string())
}

/// The start, a decide by a model with two ways on, and where they lead.
fn routed(decide: Decide) -> Flow {
    Flow::named("Routed")
        .add_node("start", Start::new())
        .add_node("route", decide)
        .add_node("a", SendText::new("A"))
        .add_node("b", Handoff::new())
        .add_edge("start", "route")
        .add_edge(("route", "yes"), "a")
        .add_edge(("route", "no"), "b")
}

fn yes_no() -> Decide {
    Decide::ai().model(MODEL).condition("yes", "agrees").condition("no", "declines")
}

/// A flow of one more node, behind the start.
fn with(node: Node) -> Flow {
    let id = node.id().to_owned();
    Flow::named("One").add_node("start", Start::new()).push(node).add_edge("start", id)
}

#[test]
fn a_rich_diff_in_each_format() {
    let [old, new] = versions();
    let diff = old.diff(&new);
    insta::assert_snapshot!("text", diff);
    insta::assert_snapshot!("markdown", render::diff::markdown(&diff));
    insta::assert_snapshot!("json", render::diff::json(&diff));
    insta::assert_snapshot!("and_back", new.diff(&old));
}

#[test]
fn nothing_changed_is_nothing_to_say() {
    let [old, _] = versions();
    let diff = old.diff(&old);
    assert!(diff.is_empty() && diff.impact().is_none());
    assert_eq!((diff.to_string().as_str(), render::diff::markdown(&diff).as_str()), ("", "No differences.\n"));
}

#[test]
fn what_breaks_conversations() {
    let flow = routed(yes_no());
    let mut removed = flow.clone();
    removed.remove_node("a");
    let said: Vec<String> = flow.diff(&removed).differences().iter().map(ToString::to_string).collect();
    assert_eq!(said, ["node `a` (`send_text`) was removed", "edge `route --yes--> a` was removed"]);
    assert_eq!(flow.diff(&removed).count(Impact::Breaking), 2);

    let renamed = Flow::from_json(&flow.to_json().replace(r#""a""#, r#""thanks""#)).unwrap();
    assert_eq!(only(&flow.diff(&renamed)), (Impact::Breaking, "node `a` was renamed `thanks`".to_owned()));

    let mut retyped = flow.clone();
    retyped.node_mut("b").unwrap().kind = SendText::new("B").into();
    assert_eq!(
        only(&flow.diff(&retyped)),
        (Impact::Breaking, "node `b`: its type changed from `handoff` to `send_text`".to_owned())
    );

    let relabelled = Flow::from_json(&flow.to_json().replace(r#""yes""#, r#""ja""#)).unwrap();
    let diff = flow.diff(&relabelled);
    let said: Vec<String> = diff.differences().iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        ["node `route`: condition `yes` was renamed `ja`", "edge `route --yes--> a` is now labelled `ja`"],
    );
    assert_eq!(diff.count(Impact::Breaking), 2);

    let fewer = routed(Decide::ai().model(MODEL).condition("yes", "agrees"));
    assert_eq!(only(&flow.diff(&fewer)), (Impact::Breaking, "node `route`: condition `no` was removed".to_owned()));
}

#[test]
fn a_variable_that_nothing_writes_any_more_breaks() {
    let wait = |name: &str| with(Node::new("wait", WaitForResponse::new().save_response_to(name)));
    let diff = wait("a").diff(&wait("b"));
    let said: Vec<_> = diff.differences().iter().map(|found| (found.impact.name(), found.to_string())).collect();
    assert_eq!(
        said,
        [
            ("behaviour", "node `wait`: `save_response_to` changed from `a` to `b`".to_owned()),
            ("breaking", "variable `a` is no longer written; it was by node `wait`".to_owned()),
        ]
    );
    // It is written elsewhere.
    let set = SetVariable::new("a").variable_value("x");
    let elsewhere = wait("b").add_node("set", set).add_edge("wait", "set");
    assert_eq!(wait("a").diff(&elsewhere).count(Impact::Breaking), 0);
    // A function that is new may write it.
    let function = Function::new(FunctionRef::slug("f"));
    let by_function = wait("b").add_node("f", function.clone()).add_edge("wait", "f");
    assert_eq!(wait("a").diff(&by_function).count(Impact::Breaking), 0);
    // An agent may be told to save it.
    let agent = |prompt: &str| wait("b").add_node("agent", Agent::new(prompt)).add_edge("wait", "agent");
    let breaks = |prompt: &str| wait("a").diff(&agent(prompt)).count(Impact::Breaking);
    assert_eq!((breaks("Save it as `a`."), breaks("Help.")), (0, 1));
    // One that was there before, and stores its answer elsewhere, writes what it wrote.
    let stored = |name: &str| with(Node::new("f", function.clone().save_response_to(name)));
    assert_eq!(stored("a").diff(&stored("b")).count(Impact::Breaking), 1);
}

#[test]
fn what_changes_behaviour() {
    let flow = routed(yes_no());
    let swapped = routed(Decide::ai().model(MODEL).condition("no", "declines").condition("yes", "agrees"));
    assert_eq!(
        only(&flow.diff(&swapped)),
        (
            Impact::Behaviour,
            "node `route`: the order of `conditions` changed from `yes`, `no` to `no`, `yes`".to_owned()
        )
    );
    let described = routed(Decide::ai().model(MODEL).condition("yes", "agrees gladly").condition("no", "declines"));
    assert_eq!(
        only(&flow.diff(&described)),
        (
            Impact::Behaviour,
            "node `route`: `description` of condition `yes` changed from `agrees` to `agrees gladly`".to_owned()
        )
    );
    let mut redirected = flow.clone();
    redirected.edges_mut()[1].target.set("b");
    let diff = flow.diff(&redirected);
    assert_eq!(only(&diff), (Impact::Behaviour, "edge `route --yes-->` now leads to `b`, no longer to `a`".to_owned()));
    assert_eq!(diff.differences()[0].edit, Edit::Changed);
}

#[test]
fn what_is_safe() {
    let flow = routed(yes_no());
    let described = flow.clone().name("Renamed").description("For the shop");
    assert_eq!(flow.diff(&described).impact(), Some(Impact::Safe));
    // Nothing leads to it.
    let unlinked = flow.clone().add_node("c", SendText::new("C")).add_node("d", Handoff::new()).add_edge("c", "d");
    let diff = flow.diff(&unlinked);
    assert_eq!((diff.differences().len(), diff.impact()), (3, Some(Impact::Safe)), "{diff}");
    // A function is told the labels alone.
    let by_function = |description: &str| {
        let decide = Decide::function(FunctionRef::slug("f")).condition("yes", description).condition("no", "");
        routed(decide)
    };
    assert_eq!(by_function("a").diff(&by_function("b")).impact(), Some(Impact::Safe));
}

#[test]
fn lists_are_compared_by_what_their_items_are_called() {
    let list = |sections: Vec<ListSection>| with(Node::new("l", SendInteractive::list("Pick").list_sections(sections)));
    let row = |id: &str, title: &str| ListRow::new(id).title(title);
    let old = list(vec![ListSection::new("Main").row(row("a", "First")).row(row("b", "Second"))]);
    let new = list(vec![ListSection::new("All").row(row("b", "Second")).row(row("a", "The first"))]);
    let said: Vec<String> = old.diff(&new).differences().iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "node `l`: `title` of section `All` changed from `Main` to `All`",
            "node `l`: the order of `rows` of section `All` changed from `a`, `b` to `b`, `a`",
            "node `l`: `title` of row `a` of section `All` changed from `First` to `The first`",
        ]
    );
    let agent =
        |tools: &[&str]| with(Node::new("a", Agent::new("Help").model(MODEL).enabled_default_tools(tools.to_vec())));
    assert!(agent(&["complete_task", "save_variable"]).diff(&agent(&["save_variable", "complete_task"])).is_empty());
    let diff = agent(&["complete_task", "save_variable"]).diff(&agent(&["complete_task"]));
    assert_eq!(only(&diff).1, "node `a`: tool `save_variable` was removed");
}

#[test]
fn defaults_are_named_where_something_else_takes_their_place() {
    let plain = with(Node::new("hook", Webhook::new("https://example.com")));
    let get = with(Node::new("hook", Webhook::new("https://example.com").method("GET")));
    assert_eq!(only(&plain.diff(&get)).1, "node `hook`: `method` changed from `POST` to `GET`");
    let agent = Agent::default().system_prompt("Help").model(MODEL);
    let none = with(Node::new("a", agent.clone().enabled_default_tools(Vec::<String>::new())));
    assert_eq!(with(Node::new("a", agent)).diff(&none).differences().len(), 11, "no tools are not all tools");
}

#[test]
fn prompts_of_ai_fields_are_compared_once() {
    let ai = |prompt: &str| with(Node::new("hi", SendText::new(AiField::new(prompt)).model(MODEL)));
    assert_eq!(
        only(&ai("Greet").diff(&ai("Greet warmly"))).1,
        "node `hi`: `prompt` of AI field `message` changed from `Greet` to `Greet warmly`"
    );
    let fixed = with(Node::new("hi", SendText::new("Hello").model(MODEL)));
    let said: Vec<String> = fixed.diff(&ai("Greet")).differences().iter().map(ToString::to_string).collect();
    assert_eq!(said[0], "node `hi`: `message` changed from `Hello` to a text that a model writes");
}

#[test]
fn what_two_names_of_one_thing_stand_for_is_not_guessed_at() {
    let function = |function| with(Node::new("f", Function::new(function)));
    let [by_slug, by_id] = [function(FunctionRef::slug("find-order")), function(FunctionRef::id("1-2-3"))];
    assert!(by_slug.diff(&by_id).is_empty());
    let other = function(FunctionRef::slug("find-client"));
    assert_eq!(
        only(&by_slug.diff(&other)),
        (Impact::Behaviour, "node `f`: `function_slug` changed from `find-order` to `find-client`".to_owned())
    );
    let none = with(Node::new("f", Function::default()));
    assert_eq!(only(&by_slug.diff(&none)).1, "node `f`: `function_slug` was removed; it was `find-order`");
    let [a, b] = ["A", "B"].map(|name| function(FunctionRef::name(name)));
    assert_eq!(a.diff(&b).differences().len(), 1, "a name that is all there is counts");
}

#[test]
fn secrets_are_not_in_a_diff() {
    let flow = |secret: &str| {
        let tool = AgentWebhook::new("t").url("https://example.com").header("X-Any", secret);
        let body = serde_json::json!({ "api_key": secret, "more": [{ "password": secret }] });
        let repository = Resource::github_repository(format!("https://{secret}@github.com/o/r"));
        with(Node::new("a", Agent::new(format!("Use {secret}")).model(MODEL).webhook(tool).resource(repository)))
            .add_node(
                "w",
                Webhook::new(format!("https://u:{secret}@example.com")).header("A", secret).body_template(body),
            )
            .add_node("f", SendInteractive::flow("Fill in").flow_token(secret))
    };
    let [one, two] = ["sk-proj-a8Kq2LmZx91PwRt7VbNc4", "sk-proj-Rt7VbNc4a8Kq2LmZx91Pw"];
    let empty = Flow::named("One").add_node("start", Start::new());
    for [old, new] in [[flow(one), flow(two)], [flow(one), empty.clone()], [empty, flow(one)]] {
        let diff = old.diff(&new);
        for shown in [diff.to_string(), format!("{diff:?}"), render::diff::json(&diff), render::diff::markdown(&diff)] {
            assert!(!shown.contains("sk-proj"), "{shown}");
        }
    }
    let diff = flow(one).diff(&flow(two));
    assert_eq!(diff.differences().len(), 8, "{diff}");
    assert!(diff.to_string().contains("node `w`: header `A` changed; what it holds is secret"), "{diff}");
}

#[test]
fn equal_ones_are_matched_in_their_order() {
    let flow = |texts: [&str; 2], labels: [&str; 3]| {
        with(Node::new("twice", SendText::new(texts[0])))
            .add_node("twice", SendText::new(texts[1]))
            .add_node("d", Decide::ai().condition("x", labels[0]).condition("x", labels[1]).condition("", labels[2]))
            .add_edge("twice", "d")
            .add_edge("twice", "start")
    };
    let old = flow(["a", "b"], ["1", "2", "3"]);
    assert!(old.diff(&old).is_empty());
    let diff = old.diff(&flow(["a", "c"], ["1", "4", "5"]));
    let said: Vec<String> = diff.differences().iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "node `twice`: `message` changed from `b` to `c`",
            "node `d`: `description` of condition `x` changed from `2` to `4`",
            "node `d`: `description` of condition `#3` changed from `3` to `5`",
        ]
    );
}

#[test]
fn older_forms_and_other_shapes_are_no_difference() {
    let old = Flow::from_json(
        r#"{"name":"N","edges":[{"source":"w","target":"h","label":"response"}],"nodes":[
        {"id":"w","data":{"nodeType":"wait_for_response","config":{"timeout_seconds":"300"}}},
        {"id":"h","data":{"node_type":"webhook","config":{"url":"u","request_body":"{\"a\":1.0}","headers":"{}"}}}]}"#,
    )
    .unwrap();
    let mut new = old.clone();
    assert!(!new.normalize().is_empty());
    assert!(old.diff(&new).is_empty());
    let nameless = Flow::from_json(&new.document(Shape::Definition).to_json()).unwrap();
    assert!(old.diff(&nameless).is_empty(), "a definition has no room for a name");
    let unnamed = Flow::from_json(&new.document(Shape::Payload).to_json().replace(r#""name":"N","#, "")).unwrap();
    assert_eq!(only(&old.diff(&unnamed)).1, "flow: `name` was removed; it was `N`");
}
