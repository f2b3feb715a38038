//! The prompts of AI fields: each change keeps those that it does not touch, and writes those that it sets.

use kapso_flow::node::{SendTemplate, SendText};
use kapso_flow::{AiField, Flow, Node};
use serde_json::json;

fn node(node_type: &str, config: &serde_json::Value) -> Node {
    Node::from_value(json!({ "id": "a", "data": { "node_type": node_type, "config": config } }))
}

fn prompts(node: &Node) -> serde_json::Value {
    node.get("ai_field_config").unwrap_or_default().into()
}

#[test]
fn a_prompt_that_is_set_counts_and_not_one_that_was_left_behind() {
    let left_behind = json!({ "message": "hello", "ai_field_config": { "message": { "prompt": "old" } } });
    let mut typed = node("send_text", &left_behind);
    typed.config_mut::<SendText>().unwrap().message.set(AiField::new("new"));
    let mut by_name = node("send_text", &left_behind);
    by_name.set("message", AiField::new("new"));
    let built = SendText::new("x").set("ai_field_config", json!({ "message": { "prompt": "old" } }));
    let built = Node::new("a", built.message(AiField::new("new")));
    for node in [typed, by_name, built] {
        assert_eq!(prompts(&node), json!({ "message": { "mode": "prompt", "prompt": "new" } }));
    }
}

#[test]
fn a_prompt_that_is_set_takes_the_place_of_what_is_no_object() {
    let mut node = node("send_text", &json!({ "message": "hello", "ai_field_config": [] }));
    node.set("message", AiField::new("new"));
    assert_eq!(prompts(&node), json!({ "message": { "mode": "prompt", "prompt": "new" } }));
}

#[test]
fn prompts_that_are_given_later_count() {
    let text =
        SendText::new(AiField::new("first")).set("ai_field_config", json!({ "message": { "prompt": "second" } }));
    assert_eq!(prompts(&Node::new("a", text)), json!({ "message": { "prompt": "second" } }));
}

#[test]
fn setting_json_with_its_markers_keeps_the_prompts() {
    let prompt = json!({ "mode": "prompt", "prompt": "keep" });
    let config = json!({
        "template_id": "x",
        "parameters": { "1": { "$ai": {} }, "2": "b" },
        "ai_field_config": { "parameters.1": prompt },
    });
    let mut template = node("send_template", &config);
    let mut parameters: serde_json::Value = template.get("parameters").unwrap().into();
    parameters["2"] = "c".into();
    template.set("parameters", parameters);
    assert_eq!(prompts(&template), json!({ "parameters.1": prompt }));
    assert!(template.config::<SendTemplate>().is_some());

    let mut text = Node::new("a", SendText::new(AiField::new("keep")));
    text.set("message", json!({ "$ai": {} }));
    assert_eq!(prompts(&text), json!({ "message": prompt }));
    text.set("message", "hello");
    assert_eq!(prompts(&text), serde_json::Value::Null);
}

#[test]
fn a_prompt_that_is_set_in_a_document_in_camel_case_is_the_one_that_is_normalized() {
    let config = json!({ "message": "x", "aiFieldConfig": { "message": { "prompt": "old" } } });
    let mut flow: Flow = [node("send_text", &config)].into_iter().collect();
    flow.nodes_mut()[0].config_mut::<SendText>().unwrap().message.set(AiField::new("new"));
    flow.normalize();
    assert_eq!(prompts(&flow.nodes()[0]), json!({ "message": { "mode": "prompt", "prompt": "new" } }));
}

#[test]
fn of_older_and_newer_parameters_the_prompts_in_use_are_kept() {
    let config = json!({
        "template_id": "x",
        "template_params": { "1": { "$ai": {} } },
        "ai_field_config": { "template_params.1": { "prompt": "in use" }, "parameters.1": { "prompt": "left" } },
    });
    let mut flow: Flow = [node("send_template", &config)].into_iter().collect();
    let changes = flow.normalize();
    assert_eq!(prompts(&flow.nodes()[0]), json!({ "parameters.1": { "prompt": "in use" } }));
    assert!(changes.iter().any(|change| change.to_string().contains("removed other prompts for `parameters`")));

    let config = json!({
        "template_id": "x",
        "parameters": { "1": { "$ai": {} } },
        "template_params": { "1": { "$ai": {} } },
        "ai_field_config": { "parameters.1": { "prompt": "one" }, "template_params.1": { "prompt": "another" } },
    });
    let mut flow: Flow = [node("send_template", &config)].into_iter().collect();
    let changes = flow.normalize();
    assert_eq!(prompts(&flow.nodes()[0]), json!({ "parameters.1": { "prompt": "one" } }));
    assert!(changes.iter().any(|change| change.to_string().contains("removed other prompts for `template_params`")));
}
