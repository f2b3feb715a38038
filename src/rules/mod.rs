//! The rules: what the checks find, one static a rule.
//!
//! A rule's documentation says what it does, why that matters, and shows a flow that breaks it and the same flow put
//! right. [`Rule::all`] lists them; `docs/rules.md` is made of them.

pub(crate) mod agent_number_range;
mod agent_without_model;
mod ai_field_without_model;
mod ai_field_without_prompt;
mod body_on_get;
pub(crate) mod body_too_long;
mod branch_outside_decide;
pub(crate) mod button_count;
pub(crate) mod button_title_too_long;
mod condition_without_edge;
mod cycle_without_exit;
mod cycle_without_wait;
mod dead_end;
mod decide_mixed_modes;
mod decide_to_one_target;
mod decide_without_conditions;
mod decide_without_fallback;
mod decide_without_function;
mod decide_without_model;
mod deprecated_node_type;
mod duplicate_branch;
mod duplicate_button_title;
mod duplicate_condition_description;
mod duplicate_condition_label;
mod duplicate_node_id;
mod duplicate_tool_name;
mod edge_into_start;
mod edge_label_not_next;
mod edge_out_of_handoff;
mod empty_condition_label;
mod empty_edge_label;
mod empty_flow;
mod empty_knowledge_base;
mod empty_system_prompt;
mod empty_text;
mod empty_tool_name;
pub(crate) mod footer_too_long;
mod hardcoded_secret;
pub(crate) mod header_not_allowed;
pub(crate) mod header_too_long;
pub(crate) mod high_temperature;
mod insecure_url;
mod interactive_without_wait;
pub(crate) mod invalid_button_id;
pub(crate) mod invalid_cta;
pub(crate) mod invalid_event_name;
pub(crate) mod invalid_event_properties;
mod invalid_jmespath;
pub(crate) mod invalid_list_row_id;
mod invalid_node_id;
mod invalid_phone_number;
mod invalid_timeout;
mod invalid_tool_name;
mod invalid_tool_schema;
mod invalid_url;
mod invalid_variable_name;
pub(crate) mod invalid_whatsapp_flow;
mod list_body_too_long;
pub(crate) mod list_button_text_too_long;
pub(crate) mod list_row_count;
pub(crate) mod list_row_description_too_long;
pub(crate) mod list_row_title_too_long;
pub(crate) mod list_section_count;
pub(crate) mod list_section_title;
mod malformed_field;
mod malformed_json_text;
mod maybe_undefined_variable;
mod missing_condition_description;
mod missing_config;
mod missing_default_tool;
mod missing_field;
mod missing_header_content;
mod missing_list_button_text;
mod missing_name;
mod missing_namespace;
mod missing_position;
mod missing_reference;
mod missing_start;
mod misspelt_variable;
mod multiple_starts;
mod orphan_ai_field_config;
mod overlapping_nodes;
mod reference_not_uuid;
mod reserved_id;
mod response_edge_label;
mod secret_in_message;
mod self_loop;
mod similar_condition_labels;
mod single_condition_decide;
mod start_goes_nowhere;
mod start_id;
mod suspicious_model_name;
mod template_not_supported;
mod template_syntax;
pub(crate) mod text_too_long;
mod timeout_ignored;
pub(crate) mod timeout_out_of_range;
mod tool_without_description;
mod tool_without_function;
mod undeclared_variable;
mod undefined_variable;
mod unknown_condition_label;
pub(crate) mod unknown_default_tool;
mod unknown_edge_source;
mod unknown_edge_target;
pub(crate) mod unknown_field;
mod unknown_namespace_key;
mod unknown_node_type;
mod unknown_value;
mod unreachable_node;
pub(crate) mod unsupported_http_method;
mod unsupported_interactive_type;
pub(crate) mod unused_allow;
mod unused_variable;
mod wait_without_timeout;

use crate::asked::{in_seconds, is_misspelt, labelled, may_be, may_pause, names_nothing, seconds, written};
use crate::rule::Rule;

pub use agent_number_range::AGENT_NUMBER_RANGE;
pub use agent_without_model::AGENT_WITHOUT_MODEL;
pub use ai_field_without_model::AI_FIELD_WITHOUT_MODEL;
pub use ai_field_without_prompt::AI_FIELD_WITHOUT_PROMPT;
pub use body_on_get::BODY_ON_GET;
pub use body_too_long::BODY_TOO_LONG;
pub use branch_outside_decide::BRANCH_OUTSIDE_DECIDE;
pub use button_count::BUTTON_COUNT;
pub use button_title_too_long::BUTTON_TITLE_TOO_LONG;
pub use condition_without_edge::CONDITION_WITHOUT_EDGE;
pub use cycle_without_exit::CYCLE_WITHOUT_EXIT;
pub use cycle_without_wait::CYCLE_WITHOUT_WAIT;
pub use dead_end::DEAD_END;
pub use decide_mixed_modes::DECIDE_MIXED_MODES;
pub use decide_to_one_target::DECIDE_TO_ONE_TARGET;
pub use decide_without_conditions::DECIDE_WITHOUT_CONDITIONS;
pub use decide_without_fallback::DECIDE_WITHOUT_FALLBACK;
pub use decide_without_function::DECIDE_WITHOUT_FUNCTION;
pub use decide_without_model::DECIDE_WITHOUT_MODEL;
pub use deprecated_node_type::DEPRECATED_NODE_TYPE;
pub use duplicate_branch::DUPLICATE_BRANCH;
pub use duplicate_button_title::DUPLICATE_BUTTON_TITLE;
pub use duplicate_condition_description::DUPLICATE_CONDITION_DESCRIPTION;
pub use duplicate_condition_label::DUPLICATE_CONDITION_LABEL;
pub use duplicate_node_id::DUPLICATE_NODE_ID;
pub use duplicate_tool_name::DUPLICATE_TOOL_NAME;
pub use edge_into_start::EDGE_INTO_START;
pub use edge_label_not_next::EDGE_LABEL_NOT_NEXT;
pub use edge_out_of_handoff::EDGE_OUT_OF_HANDOFF;
pub use empty_condition_label::EMPTY_CONDITION_LABEL;
pub use empty_edge_label::EMPTY_EDGE_LABEL;
pub use empty_flow::EMPTY_FLOW;
pub use empty_knowledge_base::EMPTY_KNOWLEDGE_BASE;
pub use empty_system_prompt::EMPTY_SYSTEM_PROMPT;
pub use empty_text::EMPTY_TEXT;
pub use empty_tool_name::EMPTY_TOOL_NAME;
pub use footer_too_long::FOOTER_TOO_LONG;
pub use hardcoded_secret::HARDCODED_SECRET;
pub use header_not_allowed::HEADER_NOT_ALLOWED;
pub use header_too_long::HEADER_TOO_LONG;
pub use high_temperature::HIGH_TEMPERATURE;
pub use insecure_url::INSECURE_URL;
pub use interactive_without_wait::INTERACTIVE_WITHOUT_WAIT;
pub use invalid_button_id::INVALID_BUTTON_ID;
pub use invalid_cta::INVALID_CTA;
pub use invalid_event_name::INVALID_EVENT_NAME;
pub use invalid_event_properties::INVALID_EVENT_PROPERTIES;
pub use invalid_jmespath::INVALID_JMESPATH;
pub use invalid_list_row_id::INVALID_LIST_ROW_ID;
pub use invalid_node_id::INVALID_NODE_ID;
pub use invalid_phone_number::INVALID_PHONE_NUMBER;
pub use invalid_timeout::INVALID_TIMEOUT;
pub use invalid_tool_name::INVALID_TOOL_NAME;
pub use invalid_tool_schema::INVALID_TOOL_SCHEMA;
pub use invalid_url::INVALID_URL;
pub use invalid_variable_name::INVALID_VARIABLE_NAME;
pub use invalid_whatsapp_flow::INVALID_WHATSAPP_FLOW;
pub use list_body_too_long::LIST_BODY_TOO_LONG;
pub use list_button_text_too_long::LIST_BUTTON_TEXT_TOO_LONG;
pub use list_row_count::LIST_ROW_COUNT;
pub use list_row_description_too_long::LIST_ROW_DESCRIPTION_TOO_LONG;
pub use list_row_title_too_long::LIST_ROW_TITLE_TOO_LONG;
pub use list_section_count::LIST_SECTION_COUNT;
pub use list_section_title::LIST_SECTION_TITLE;
pub use malformed_field::MALFORMED_FIELD;
pub use malformed_json_text::MALFORMED_JSON_TEXT;
pub use maybe_undefined_variable::MAYBE_UNDEFINED_VARIABLE;
pub use missing_condition_description::MISSING_CONDITION_DESCRIPTION;
pub use missing_config::MISSING_CONFIG;
pub use missing_default_tool::MISSING_DEFAULT_TOOL;
pub use missing_field::MISSING_FIELD;
pub use missing_header_content::MISSING_HEADER_CONTENT;
pub use missing_list_button_text::MISSING_LIST_BUTTON_TEXT;
pub use missing_name::MISSING_NAME;
pub use missing_namespace::MISSING_NAMESPACE;
pub use missing_position::MISSING_POSITION;
pub use missing_reference::MISSING_REFERENCE;
pub use missing_start::MISSING_START;
pub use misspelt_variable::MISSPELT_VARIABLE;
pub use multiple_starts::MULTIPLE_STARTS;
pub use orphan_ai_field_config::ORPHAN_AI_FIELD_CONFIG;
pub use overlapping_nodes::OVERLAPPING_NODES;
pub use reference_not_uuid::REFERENCE_NOT_UUID;
pub use reserved_id::RESERVED_ID;
pub use response_edge_label::RESPONSE_EDGE_LABEL;
pub use secret_in_message::SECRET_IN_MESSAGE;
pub use self_loop::SELF_LOOP;
pub use similar_condition_labels::SIMILAR_CONDITION_LABELS;
pub use single_condition_decide::SINGLE_CONDITION_DECIDE;
pub use start_goes_nowhere::START_GOES_NOWHERE;
pub use start_id::START_ID;
pub use suspicious_model_name::SUSPICIOUS_MODEL_NAME;
pub use template_not_supported::TEMPLATE_NOT_SUPPORTED;
pub use template_syntax::TEMPLATE_SYNTAX;
pub use text_too_long::TEXT_TOO_LONG;
pub use timeout_ignored::TIMEOUT_IGNORED;
pub use timeout_out_of_range::TIMEOUT_OUT_OF_RANGE;
pub use tool_without_description::TOOL_WITHOUT_DESCRIPTION;
pub use tool_without_function::TOOL_WITHOUT_FUNCTION;
pub use undeclared_variable::UNDECLARED_VARIABLE;
pub use undefined_variable::UNDEFINED_VARIABLE;
pub use unknown_condition_label::UNKNOWN_CONDITION_LABEL;
pub use unknown_default_tool::UNKNOWN_DEFAULT_TOOL;
pub use unknown_edge_source::UNKNOWN_EDGE_SOURCE;
pub use unknown_edge_target::UNKNOWN_EDGE_TARGET;
pub use unknown_field::UNKNOWN_FIELD;
pub use unknown_namespace_key::UNKNOWN_NAMESPACE_KEY;
pub use unknown_node_type::UNKNOWN_NODE_TYPE;
pub use unknown_value::UNKNOWN_VALUE;
pub use unreachable_node::UNREACHABLE_NODE;
pub use unsupported_http_method::UNSUPPORTED_HTTP_METHOD;
pub use unsupported_interactive_type::UNSUPPORTED_INTERACTIVE_TYPE;
pub use unused_allow::UNUSED_ALLOW;
pub use unused_variable::UNUSED_VARIABLE;
pub use wait_without_timeout::WAIT_WITHOUT_TIMEOUT;

/// Every rule, by name.
pub(crate) static ALL: &[&Rule] = &[
    &AGENT_NUMBER_RANGE,
    &AGENT_WITHOUT_MODEL,
    &AI_FIELD_WITHOUT_MODEL,
    &AI_FIELD_WITHOUT_PROMPT,
    &BODY_ON_GET,
    &BODY_TOO_LONG,
    &BRANCH_OUTSIDE_DECIDE,
    &BUTTON_COUNT,
    &BUTTON_TITLE_TOO_LONG,
    &CONDITION_WITHOUT_EDGE,
    &CYCLE_WITHOUT_EXIT,
    &CYCLE_WITHOUT_WAIT,
    &DEAD_END,
    &DECIDE_MIXED_MODES,
    &DECIDE_TO_ONE_TARGET,
    &DECIDE_WITHOUT_CONDITIONS,
    &DECIDE_WITHOUT_FALLBACK,
    &DECIDE_WITHOUT_FUNCTION,
    &DECIDE_WITHOUT_MODEL,
    &DEPRECATED_NODE_TYPE,
    &DUPLICATE_BRANCH,
    &DUPLICATE_BUTTON_TITLE,
    &DUPLICATE_CONDITION_DESCRIPTION,
    &DUPLICATE_CONDITION_LABEL,
    &DUPLICATE_NODE_ID,
    &DUPLICATE_TOOL_NAME,
    &EDGE_INTO_START,
    &EDGE_LABEL_NOT_NEXT,
    &EDGE_OUT_OF_HANDOFF,
    &EMPTY_CONDITION_LABEL,
    &EMPTY_EDGE_LABEL,
    &EMPTY_FLOW,
    &EMPTY_KNOWLEDGE_BASE,
    &EMPTY_SYSTEM_PROMPT,
    &EMPTY_TEXT,
    &EMPTY_TOOL_NAME,
    &FOOTER_TOO_LONG,
    &HARDCODED_SECRET,
    &HEADER_NOT_ALLOWED,
    &HEADER_TOO_LONG,
    &HIGH_TEMPERATURE,
    &INSECURE_URL,
    &INTERACTIVE_WITHOUT_WAIT,
    &INVALID_BUTTON_ID,
    &INVALID_CTA,
    &INVALID_EVENT_NAME,
    &INVALID_EVENT_PROPERTIES,
    &INVALID_JMESPATH,
    &INVALID_LIST_ROW_ID,
    &INVALID_NODE_ID,
    &INVALID_PHONE_NUMBER,
    &INVALID_TIMEOUT,
    &INVALID_TOOL_NAME,
    &INVALID_TOOL_SCHEMA,
    &INVALID_URL,
    &INVALID_VARIABLE_NAME,
    &INVALID_WHATSAPP_FLOW,
    &LIST_BODY_TOO_LONG,
    &LIST_BUTTON_TEXT_TOO_LONG,
    &LIST_ROW_COUNT,
    &LIST_ROW_DESCRIPTION_TOO_LONG,
    &LIST_ROW_TITLE_TOO_LONG,
    &LIST_SECTION_COUNT,
    &LIST_SECTION_TITLE,
    &MALFORMED_FIELD,
    &MALFORMED_JSON_TEXT,
    &MAYBE_UNDEFINED_VARIABLE,
    &MISSING_CONDITION_DESCRIPTION,
    &MISSING_CONFIG,
    &MISSING_DEFAULT_TOOL,
    &MISSING_FIELD,
    &MISSING_HEADER_CONTENT,
    &MISSING_LIST_BUTTON_TEXT,
    &MISSING_NAME,
    &MISSING_NAMESPACE,
    &MISSING_POSITION,
    &MISSING_REFERENCE,
    &MISSING_START,
    &MISSPELT_VARIABLE,
    &MULTIPLE_STARTS,
    &ORPHAN_AI_FIELD_CONFIG,
    &OVERLAPPING_NODES,
    &REFERENCE_NOT_UUID,
    &RESERVED_ID,
    &RESPONSE_EDGE_LABEL,
    &SECRET_IN_MESSAGE,
    &SELF_LOOP,
    &SIMILAR_CONDITION_LABELS,
    &SINGLE_CONDITION_DECIDE,
    &START_GOES_NOWHERE,
    &START_ID,
    &SUSPICIOUS_MODEL_NAME,
    &TEMPLATE_NOT_SUPPORTED,
    &TEMPLATE_SYNTAX,
    &TEXT_TOO_LONG,
    &TIMEOUT_IGNORED,
    &TIMEOUT_OUT_OF_RANGE,
    &TOOL_WITHOUT_DESCRIPTION,
    &TOOL_WITHOUT_FUNCTION,
    &UNDECLARED_VARIABLE,
    &UNDEFINED_VARIABLE,
    &UNKNOWN_CONDITION_LABEL,
    &UNKNOWN_DEFAULT_TOOL,
    &UNKNOWN_EDGE_SOURCE,
    &UNKNOWN_EDGE_TARGET,
    &UNKNOWN_FIELD,
    &UNKNOWN_NAMESPACE_KEY,
    &UNKNOWN_NODE_TYPE,
    &UNKNOWN_VALUE,
    &UNREACHABLE_NODE,
    &UNSUPPORTED_HTTP_METHOD,
    &UNSUPPORTED_INTERACTIVE_TYPE,
    &UNUSED_ALLOW,
    &UNUSED_VARIABLE,
    &WAIT_WITHOUT_TIMEOUT,
];
