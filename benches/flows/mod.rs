//! The flows of the benchmarks.

use kapso_flow::node::{Agent, Button, Decide, SendInteractive, SendText, Start, WaitForResponse, Webhook};
use kapso_flow::{Flow, Model, Node, Value};

const MODEL: Model = Model::name("claude-sonnet-4-20250514");

/// A chain of every common type of node, with branches at the decides.
pub(crate) fn mixed(size: usize) -> Flow {
    let mut flow = Flow::named("Mixed").push(Node::new("start", Start::new()).position(0, 0));
    for index in 1..size {
        let id = format!("node_{index}");
        let node = match index % 6 {
            0 => Node::new(
                id,
                Webhook::new("https://api.example.com/orders/{{vars.order_id}}")
                    .method("POST")
                    .header("Authorization", "Bearer ${ENV:API_TOKEN}")
                    .body_template(serde_json::json!({ "phone": "{{context.phone_number}}", "count": index }))
                    .save_response_to("order"),
            ),
            1 => Node::new(
                id,
                SendText::new(format!("Message {index} for {{{{vars.customer_name}}}}: what can we do for you today?")),
            ),
            2 => Node::new(
                id,
                SendInteractive::buttons("How can we help?")
                    .button(Button::new("support").title("Support"))
                    .button(Button::new("sales").title("Sales")),
            ),
            3 => Node::new(id, WaitForResponse::new().timeout_seconds(300).save_response_to("reply")),
            4 => Node::new(
                id,
                Decide::ai()
                    .model(MODEL)
                    .condition("support", "Technical support needed")
                    .condition("sales", "Sales question"),
            ),
            _ => Node::new(id, Agent::new("You're a helpful technical support agent.").model(MODEL)),
        };
        flow.push_node(node.position(0, i64::try_from(index).unwrap_or(0) * 160));
    }
    let id = |index: usize| if index == 0 { "start".to_owned() } else { format!("node_{index}") };
    for index in 1..size {
        if (index - 1) % 6 == 4 {
            flow = flow.add_edge((id(index - 1), "support"), id(index)).add_edge((id(index - 1), "sales"), id(index));
        } else {
            flow = flow.add_edge(id(index - 1), id(index));
        }
    }
    flow
}

/// The document of a mixed flow with the keys of each object shuffled, as exports have them; the same on every run.
pub(crate) fn unsorted(size: usize) -> String {
    let mut document = serde_json::from_str::<Value>(&mixed(size).to_json()).expect("a flow writes JSON");
    let mut state = 1;
    shuffle(&mut document, &mut state);
    document.to_json()
}

fn shuffle(value: &mut Value, state: &mut u64) {
    match value {
        Value::List(items) => items.iter_mut().for_each(|item| shuffle(item, state)),
        Value::Object(object) => {
            let keys: Vec<String> = object.iter().map(|(key, _)| key.to_owned()).collect();
            let mut entries: Vec<(u64, String, Value)> = keys
                .into_iter()
                .map(|key| {
                    // The numbers of a linear congruential generator (Knuth's MMIX): the high bits are the random ones.
                    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    let mut value = object.remove(&key).unwrap_or_default();
                    let place = *state >> 32;
                    shuffle(&mut value, state);
                    (place, key, value)
                })
                .collect();
            entries.sort_by_key(|(place, ..)| *place);
            *object = entries.into_iter().map(|(_, key, value)| (key, value)).collect();
        }
        _ => {}
    }
}
