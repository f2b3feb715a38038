//! The rules: what the checks find, one static a rule.
//!
//! A rule's documentation says what it does, why that matters, and shows a flow that breaks it and the same flow put
//! right. [`Rule::all`] lists them; `docs/rules.md` is made of them.

mod agent_without_model;
mod ai_field_without_model;
mod body_too_long;
mod branch_outside_decide;
mod button_count;
mod button_title_too_long;
mod decide_without_conditions;
mod decide_without_function;
mod decide_without_model;
mod deprecated_node_type;
mod duplicate_branch;
mod duplicate_button_title;
mod duplicate_condition_label;
mod duplicate_node_id;
mod edge_into_start;
mod edge_label_not_next;
mod edge_out_of_handoff;
mod empty_condition_label;
mod empty_edge_label;
mod empty_flow;
mod empty_text;
mod footer_too_long;
mod header_not_allowed;
mod header_too_long;
mod invalid_button_id;
mod invalid_cta;
mod invalid_list_row_id;
mod invalid_node_id;
mod invalid_phone_number;
mod invalid_timeout;
mod invalid_whatsapp_flow;
mod list_body_too_long;
mod list_button_text_too_long;
mod list_row_count;
mod list_row_description_too_long;
mod list_row_title_too_long;
mod list_section_count;
mod list_section_title;
mod malformed_field;
mod missing_config;
mod missing_field;
mod missing_header_content;
mod missing_list_button_text;
mod missing_name;
mod missing_reference;
mod missing_start;
mod multiple_starts;
mod reserved_id;
mod response_edge_label;
mod self_loop;
mod start_goes_nowhere;
mod start_id;
mod text_too_long;
mod unknown_condition_label;
mod unknown_edge_source;
mod unknown_edge_target;
mod unknown_field;
mod unknown_node_type;
mod unknown_value;
mod unreachable_node;
mod unsupported_interactive_type;

use crate::field::Field;
use crate::rule::Rule;

pub use agent_without_model::AGENT_WITHOUT_MODEL;
pub use ai_field_without_model::AI_FIELD_WITHOUT_MODEL;
pub use body_too_long::BODY_TOO_LONG;
pub use branch_outside_decide::BRANCH_OUTSIDE_DECIDE;
pub use button_count::BUTTON_COUNT;
pub use button_title_too_long::BUTTON_TITLE_TOO_LONG;
pub use decide_without_conditions::DECIDE_WITHOUT_CONDITIONS;
pub use decide_without_function::DECIDE_WITHOUT_FUNCTION;
pub use decide_without_model::DECIDE_WITHOUT_MODEL;
pub use deprecated_node_type::DEPRECATED_NODE_TYPE;
pub use duplicate_branch::DUPLICATE_BRANCH;
pub use duplicate_button_title::DUPLICATE_BUTTON_TITLE;
pub use duplicate_condition_label::DUPLICATE_CONDITION_LABEL;
pub use duplicate_node_id::DUPLICATE_NODE_ID;
pub use edge_into_start::EDGE_INTO_START;
pub use edge_label_not_next::EDGE_LABEL_NOT_NEXT;
pub use edge_out_of_handoff::EDGE_OUT_OF_HANDOFF;
pub use empty_condition_label::EMPTY_CONDITION_LABEL;
pub use empty_edge_label::EMPTY_EDGE_LABEL;
pub use empty_flow::EMPTY_FLOW;
pub use empty_text::EMPTY_TEXT;
pub use footer_too_long::FOOTER_TOO_LONG;
pub use header_not_allowed::HEADER_NOT_ALLOWED;
pub use header_too_long::HEADER_TOO_LONG;
pub use invalid_button_id::INVALID_BUTTON_ID;
pub use invalid_cta::INVALID_CTA;
pub use invalid_list_row_id::INVALID_LIST_ROW_ID;
pub use invalid_node_id::INVALID_NODE_ID;
pub use invalid_phone_number::INVALID_PHONE_NUMBER;
pub use invalid_timeout::INVALID_TIMEOUT;
pub use invalid_whatsapp_flow::INVALID_WHATSAPP_FLOW;
pub use list_body_too_long::LIST_BODY_TOO_LONG;
pub use list_button_text_too_long::LIST_BUTTON_TEXT_TOO_LONG;
pub use list_row_count::LIST_ROW_COUNT;
pub use list_row_description_too_long::LIST_ROW_DESCRIPTION_TOO_LONG;
pub use list_row_title_too_long::LIST_ROW_TITLE_TOO_LONG;
pub use list_section_count::LIST_SECTION_COUNT;
pub use list_section_title::LIST_SECTION_TITLE;
pub use malformed_field::MALFORMED_FIELD;
pub use missing_config::MISSING_CONFIG;
pub use missing_field::MISSING_FIELD;
pub use missing_header_content::MISSING_HEADER_CONTENT;
pub use missing_list_button_text::MISSING_LIST_BUTTON_TEXT;
pub use missing_name::MISSING_NAME;
pub use missing_reference::MISSING_REFERENCE;
pub use missing_start::MISSING_START;
pub use multiple_starts::MULTIPLE_STARTS;
pub use reserved_id::RESERVED_ID;
pub use response_edge_label::RESPONSE_EDGE_LABEL;
pub use self_loop::SELF_LOOP;
pub use start_goes_nowhere::START_GOES_NOWHERE;
pub use start_id::START_ID;
pub use text_too_long::TEXT_TOO_LONG;
pub use unknown_condition_label::UNKNOWN_CONDITION_LABEL;
pub use unknown_edge_source::UNKNOWN_EDGE_SOURCE;
pub use unknown_edge_target::UNKNOWN_EDGE_TARGET;
pub use unknown_field::UNKNOWN_FIELD;
pub use unknown_node_type::UNKNOWN_NODE_TYPE;
pub use unknown_value::UNKNOWN_VALUE;
pub use unreachable_node::UNREACHABLE_NODE;
pub use unsupported_interactive_type::UNSUPPORTED_INTERACTIVE_TYPE;

/// Every rule, by name.
pub(crate) static ALL: &[&Rule] = &[
    &AGENT_WITHOUT_MODEL,
    &AI_FIELD_WITHOUT_MODEL,
    &BODY_TOO_LONG,
    &BRANCH_OUTSIDE_DECIDE,
    &BUTTON_COUNT,
    &BUTTON_TITLE_TOO_LONG,
    &DECIDE_WITHOUT_CONDITIONS,
    &DECIDE_WITHOUT_FUNCTION,
    &DECIDE_WITHOUT_MODEL,
    &DEPRECATED_NODE_TYPE,
    &DUPLICATE_BRANCH,
    &DUPLICATE_BUTTON_TITLE,
    &DUPLICATE_CONDITION_LABEL,
    &DUPLICATE_NODE_ID,
    &EDGE_INTO_START,
    &EDGE_LABEL_NOT_NEXT,
    &EDGE_OUT_OF_HANDOFF,
    &EMPTY_CONDITION_LABEL,
    &EMPTY_EDGE_LABEL,
    &EMPTY_FLOW,
    &EMPTY_TEXT,
    &FOOTER_TOO_LONG,
    &HEADER_NOT_ALLOWED,
    &HEADER_TOO_LONG,
    &INVALID_BUTTON_ID,
    &INVALID_CTA,
    &INVALID_LIST_ROW_ID,
    &INVALID_NODE_ID,
    &INVALID_PHONE_NUMBER,
    &INVALID_TIMEOUT,
    &INVALID_WHATSAPP_FLOW,
    &LIST_BODY_TOO_LONG,
    &LIST_BUTTON_TEXT_TOO_LONG,
    &LIST_ROW_COUNT,
    &LIST_ROW_DESCRIPTION_TOO_LONG,
    &LIST_ROW_TITLE_TOO_LONG,
    &LIST_SECTION_COUNT,
    &LIST_SECTION_TITLE,
    &MALFORMED_FIELD,
    &MISSING_CONFIG,
    &MISSING_FIELD,
    &MISSING_HEADER_CONTENT,
    &MISSING_LIST_BUTTON_TEXT,
    &MISSING_NAME,
    &MISSING_REFERENCE,
    &MISSING_START,
    &MULTIPLE_STARTS,
    &RESERVED_ID,
    &RESPONSE_EDGE_LABEL,
    &SELF_LOOP,
    &START_GOES_NOWHERE,
    &START_ID,
    &TEXT_TOO_LONG,
    &UNKNOWN_CONDITION_LABEL,
    &UNKNOWN_EDGE_SOURCE,
    &UNKNOWN_EDGE_TARGET,
    &UNKNOWN_FIELD,
    &UNKNOWN_NODE_TYPE,
    &UNKNOWN_VALUE,
    &UNREACHABLE_NODE,
    &UNSUPPORTED_INTERACTIVE_TYPE,
];

/// Whether none of these keys names anything. One that holds no text is reported for that, and may have meant to.
pub(crate) fn names_nothing(keys: &[&Field<String>]) -> bool {
    keys.iter().all(|key| match key {
        Field::Value(name) => name.trim().is_empty(),
        Field::Absent | Field::Null => true,
        Field::Other(_) => false,
    })
}
