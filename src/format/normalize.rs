//! Bringing an older document to the platform's current form.

use std::fmt;

use crate::ai;
use crate::diagnostic::Subject;
use crate::edge::NEXT;
use crate::field::Field;
use crate::flow::Flow;
use crate::hash::HashMap;
use crate::layout;
use crate::node::{AgentWebhook, Kind, Node, SendTemplate, WaitForResponse};
use crate::record::{self, Record, Standing, standing};
use crate::value::{Value, plain};

/// Something that [`Flow::normalize`] changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The part of the flow.
    pub subject: Subject,
    /// What was done: one phrase.
    pub message: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.subject {
            Subject::Flow => write!(f, "{}", self.message),
            Subject::Node { index, id } if id.is_empty() => write!(f, "node {index}: {}", self.message),
            Subject::Node { id, .. } => write!(f, "node `{id}`: {}", self.message),
            Subject::Edge { source, target, .. } => write!(f, "edge from `{source}` to `{target}`: {}", self.message),
        }
    }
}

impl Flow {
    /// Brings an older document to the form that the platform's current, closed schema describes, and says what it
    /// changed. Doing it twice changes nothing the second time; what a built flow writes is in this form already.
    ///
    /// * Headers, bodies and schemas written as JSON text become objects; numbers written as text become numbers.
    /// * A send template node's `template_params` becomes `parameters`.
    /// * A wait node says whether it `has_timeout`; the label `response` out of one becomes `next`.
    /// * A webhook's `request_body` becomes `body_template`; an agent's tools have `http_method` and `body` for `method` and
    ///   `body_template`.
    /// * Known keys in camel case, as the older API answers them, become snake case, where the key in snake case is not there
    ///   too. What an author names (variables, parameters, what bodies and schemas hold) stays as it is.
    /// * Nodes without a position get one; edges without a label out of a node that does not decide are labelled `next`.
    ///
    /// What cannot be brought to this form without guessing stays, and checking the flow reports it.
    ///
    /// ```
    /// use kapso_flow::Flow;
    ///
    /// let mut flow = Flow::from_json(r#"{"edges":[],"nodes":[{"id":"wait","type":"flow-node","position":{"x":0,"y":0},
    ///     "data":{"node_type":"wait_for_response","config":{"timeout_seconds":"300"}}}]}"#)?;
    /// let changes: Vec<String> = flow.normalize().iter().map(ToString::to_string).collect();
    /// assert_eq!(
    ///     changes,
    ///     ["node `wait`: wrote `timeout_seconds` as a number", "node `wait`: set `has_timeout` beside `timeout_seconds`"],
    /// );
    /// # Ok::<(), kapso_flow::Error>(())
    /// ```
    pub fn normalize(&mut self) -> Vec<Change> {
        let mut changes = Vec::new();
        // Before anything is derived from what keys hold.
        self.rename_camel_case(&mut |subject, old, new| {
            changes.push(Change { subject: subject.clone(), message: format!("renamed `{old}` to `{new}`") });
        });
        for (index, node) in self.nodes_mut().iter_mut().enumerate() {
            let mut messages = Vec::new();
            normalize_node(node, &mut messages);
            let subject = Subject::Node { index, id: node.id().to_owned() };
            changes.extend(messages.into_iter().map(|message| Change { subject: subject.clone(), message }));
        }
        self.place_nodes(&mut changes);
        self.label_edges(&mut changes);
        changes
    }

    fn place_nodes(&mut self, changes: &mut Vec<Change>) {
        let missing: Vec<bool> =
            self.nodes().iter().map(|node| node.position.is_empty() && node.instead().is_none()).collect();
        let positions = layout::positions(self, &missing);
        for (index, (node, position)) in self.nodes_mut().iter_mut().zip(positions).enumerate() {
            let Some(position) = position else { continue };
            node.position = Field::Value(position);
            if !node.built {
                let subject = Subject::Node { index, id: node.id().to_owned() };
                changes.push(Change { subject, message: "gave it a position".to_owned() });
            }
        }
    }

    fn label_edges(&mut self, changes: &mut Vec<Change>) {
        let mut labels = Vec::new();
        {
            let cx = crate::rule::Context::of(self);
            for edge in cx.edges() {
                let Some(source) = cx.source(edge) else { continue };
                let is_decide = matches!(source.node.kind, Kind::Decide(_));
                let message = match &edge.edge.label {
                    Field::Absent | Field::Null if !is_decide => "labelled it `next`",
                    Field::Value(label) if label == "response" && waits_by_response_alone(&cx, source) => {
                        "renamed its label from `response` to `next`"
                    }
                    _ => continue,
                };
                let subject = edge.location().subject;
                labels.push((edge.index, Change { subject, message: message.to_owned() }));
            }
        }
        for (index, change) in labels {
            self.edges_mut()[index].label.set(NEXT);
            changes.push(change);
        }
    }
}

/// Whether a node is a wait that one edge leaves as `response`, and none as `next`.
fn waits_by_response_alone(cx: &crate::rule::Context<'_>, node: crate::rule::NodeRef<'_>) -> bool {
    node.node.config::<WaitForResponse>().is_some() && cx.edges_from(node).len() == 1
}

fn normalize_node(node: &mut Node, messages: &mut Vec<String>) {
    if node.instead().is_some() {
        return;
    }
    if node.fill_in_type() {
        messages.push("set its `type`".to_owned());
    }
    match &mut node.kind {
        Kind::SendTemplate(template) => normalize_template(template, messages),
        Kind::Webhook(webhook) => {
            rename_extra(&mut **webhook, "request_body", "body_template", messages);
            parse_text(&mut **webhook, "body_template", messages);
        }
        Kind::Agent(agent) => {
            let tools = agent.flow_agent_webhooks.value_mut().into_iter().flatten();
            tools.for_each(|tool| normalize_tool(tool, messages));
            for tool in agent.flow_agent_function_tools.value_mut().into_iter().flatten() {
                parse_text(tool, "input_schema", messages);
            }
        }
        _ => {}
    }
    modernize(node.kind.config_mut(), messages);
    if let Some(position) = node.position.value_mut() {
        modernize(position, messages);
    }
    if let Kind::WaitForResponse(wait) = &mut node.kind {
        normalize_wait(wait, messages);
    }
}

fn normalize_wait(wait: &mut WaitForResponse, messages: &mut Vec<String>) {
    // What stands in the place of a configuration is not to be lost for one key.
    if !wait.has_timeout.is_empty() || matches!(standing(wait), Standing::Other(_)) {
        return;
    }
    let timed = wait.timeout_seconds.number().is_some_and(|seconds| seconds > 0.0);
    if timed || wait.timeout_seconds.is_empty() {
        wait.has_timeout.set(timed);
        messages.push(match timed {
            true => "set `has_timeout` beside `timeout_seconds`".to_owned(),
            false => "set `has_timeout` to false".to_owned(),
        });
    }
}

fn normalize_template(template: &mut SendTemplate, messages: &mut Vec<String>) {
    const OLD: &str = "template_params";
    const NEW: &str = "parameters";
    let Some(old) = template.get(OLD) else { return };
    let same = template.get(NEW).is_some_and(|new| plain(new) == plain(old.clone()));
    let differ = prompts_differ(template, OLD, NEW);
    if !template.parameters.is_empty() && !same {
        return;
    }
    record::unset(template, OLD);
    if let Field::Value(config) = &mut template.ai_field_config {
        // Of two prompts for one parameter, that of the key which is kept counts.
        if !same {
            config.drop_doubles(NEW, OLD);
        }
        config.move_entries(OLD, NEW);
    }
    if differ {
        messages.push(format!("removed other prompts for `{}`", if same { OLD } else { NEW }));
    }
    if !same {
        record::set(template, NEW, old);
        ai::claim(template);
    }
    messages.push(match same {
        true => format!("removed `{OLD}`, which said the same as `{NEW}`"),
        false => format!("renamed `{OLD}` to `{NEW}`"),
    });
}

/// Whether a prompt below one key is not that of the same path below another.
fn prompts_differ(template: &SendTemplate, one: &str, other: &str) -> bool {
    let Some(Value::Object(prompts)) = template.get("ai_field_config") else { return false };
    let by_path: HashMap<&str, &Value> = prompts.iter().collect();
    let differs = |(path, prompt): (&str, &Value)| {
        let rest = ai::below(path, one)?;
        Some(*by_path.get(&*format!("{other}{rest}"))? != prompt)
    };
    prompts.iter().any(|entry| differs(entry) == Some(true))
}

fn normalize_tool(tool: &mut AgentWebhook, messages: &mut Vec<String>) {
    rename_extra(tool, "method", "http_method", messages);
    rename_extra(tool, "body_template", "body", messages);
    parse_text(tool, "body", messages);
    parse_text(tool, "body_schema", messages);
}

/// Moves the value of an older key to the current one, where that is free, and its prompts with it.
fn rename_extra(record: &mut dyn Record, old: &str, new: &str, messages: &mut Vec<String>) {
    if !matches!(record::get(record, new), None | Some(Value::Null)) {
        return;
    }
    if let Some(value) = record.rest_mut().take_extra(old) {
        record::set(record, new, value);
        if let Some(Field::Value(prompts)) = record.ai_config_mut() {
            prompts.move_entries(old, new);
        }
        ai::claim(record);
        messages.push(format!("renamed `{old}` to `{new}`"));
    }
}

/// Replaces an object or a list written as JSON text by what it says.
fn parse_text(record: &mut dyn Record, key: &str, messages: &mut Vec<String>) {
    let Some(Value::String(text)) = record::get(record, key) else { return };
    if let Ok(value @ (Value::Object(_) | Value::List(_))) = super::json::parse(&text) {
        record::set(record, key, value);
        messages.push(format!("wrote `{key}` as an object, not as JSON text"));
    }
}

/// Puts the typed keys of a record, and of the records in it, into their types.
fn modernize(record: &mut dyn Record, messages: &mut Vec<String>) {
    record::each_mut(record, &mut |key, slot| {
        if slot.modernize() {
            let kind = match slot.view() {
                Some(crate::view::View::Number(_)) => "a number",
                _ => "an object, not as JSON text",
            };
            messages.push(format!("wrote `{}` as {kind}", key.name));
        }
        slot.each_record_mut(&mut |inner| modernize(inner, messages));
    });
}
