//! Single nodes that the flow goes on from, whatever comes next.

use proptest::option;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::agent::agent;
use super::interactive::links;
use super::text::{function, matching, message, model, slug, text, url, uuid, variable};
use crate::ai::AiField;
use crate::node::{
    Call, EmitEvent, Function, Handoff, Kind, SendTemplate, SendText, SetVariable, WaitForResponse, Webhook,
};
use crate::reference::{TemplateRef, WorkflowRef};

/// A node that goes on by `next`, other than one that has to be waited behind.
pub(super) fn node() -> BoxedStrategy<Kind> {
    prop_oneof![
        6 => send_text(),
        2 => template(),
        2 => links(),
        2 => wait(),
        2 => (function(), option::of(variable())).prop_map(|(function, saved)| {
            saved.into_iter().fold(Function::new(function), Function::save_response_to).into()
        }),
        2 => webhook(),
        2 => set_variable(),
        1 => (slug(), option::of(variable())).prop_map(|(slug, saved)| {
            saved.into_iter().fold(Call::new(WorkflowRef::slug(slug)), Call::save_error_to).into()
        }),
        1 => emit_event(),
        2 => agent(),
    ]
    .boxed()
}

fn send_text() -> BoxedStrategy<Kind> {
    let extras = (option::weighted(0.2, 0..60_i64), prop::bool::weighted(0.1));
    (message(), extras)
        .prop_map(|((text, model), (delay, is_elsewhere))| {
            let node = model.into_iter().fold(SendText::new(text), SendText::model);
            let node = delay.into_iter().fold(node, SendText::delay_seconds);
            if is_elsewhere { node.to_phone_number("+4930901820").into() } else { node.into() }
        })
        .boxed()
}

fn template() -> BoxedStrategy<Kind> {
    let asked = option::of((text(), model()));
    (uuid(), prop::collection::vec(text(), 0..3), asked)
        .prop_map(|(id, texts, asked)| {
            let node = SendTemplate::new(TemplateRef::id(id));
            let node = (1..).zip(texts).fold(node, |node, (key, text)| node.parameter(format!("{key}"), text));
            asked
                .into_iter()
                .fold(node, |node, (prompt, model)| node.parameter("closing", AiField::new(prompt)).model(model))
                .into()
        })
        .boxed()
}

/// A node that waits, with or without an end.
pub(super) fn wait() -> BoxedStrategy<Kind> {
    (option::of(10..=604_800_i64), option::of(variable()))
        .prop_map(|(seconds, saved)| {
            let node = seconds.into_iter().fold(WaitForResponse::new(), WaitForResponse::timeout_seconds);
            saved.into_iter().fold(node, WaitForResponse::save_response_to).into()
        })
        .boxed()
}

fn webhook() -> BoxedStrategy<Kind> {
    (url(), option::of(text()), option::of(variable()))
        .prop_map(|(url, body, saved)| {
            let node = Webhook::new(url).header("Authorization", "Bearer ${ENV:API_TOKEN}");
            let node = match body {
                Some(text) => node.method("POST").body_template(json!({ "note": text, "tags": ["a", 1, null] })),
                None => node.method("GET"),
            };
            saved.into_iter().fold(node, Webhook::save_response_to).into()
        })
        .boxed()
}

fn set_variable() -> BoxedStrategy<Kind> {
    let value = prop_oneof![
        text().prop_map(|text| (Json::from(text), "string")),
        any::<i32>().prop_map(|number| (Json::from(number), "number")),
        any::<bool>().prop_map(|answer| (Json::from(answer), "boolean")),
        text().prop_map(|text| (json!({ "note": text, "count": 0.5 }), "json")),
    ];
    (variable(), value)
        .prop_map(|(name, (value, sort))| SetVariable::new(name).variable_value(value).value_type(sort).into())
        .boxed()
}

fn emit_event() -> BoxedStrategy<Kind> {
    let value = prop_oneof![text().prop_map(Json::from), any::<i32>().prop_map(Json::from), Just(Json::Null)];
    let properties = prop::collection::vec((matching("[a-z]{1,6}"), value), 0..3);
    (matching("[a-z][a-z0-9_]{0,5}(\\.[a-z][a-z0-9_]{0,5})?"), properties)
        .prop_map(|(name, properties)| {
            properties.into_iter().fold(EmitEvent::new(name), |node, (key, value)| node.property(key, value)).into()
        })
        .boxed()
}

/// A node that the flow ends on.
pub(super) fn handoff() -> BoxedStrategy<Kind> {
    (option::of(text()), any::<bool>())
        .prop_map(|(reason, has_context)| {
            let node = reason.into_iter().fold(Handoff::new(), Handoff::reason);
            if has_context {
                node.context_data(json!({ "order": "{{vars.order_number}}" })).into()
            } else {
                node.into()
            }
        })
        .boxed()
}
