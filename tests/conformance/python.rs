//! The flows of the programs for the Python SDK.

twins! {
    agents {
        agent_all_parameters: NoDescription UnsaidOfTools;
        agent_defaults: NoDescription;
        agent_knowledge_bases: NoDescription UnsaidOfTools;
        agent_mcp_servers: NoDescription UnsaidOfTools;
        agent_positional_parameters: NoDescription;
        agent_reasoning_effort: NoDescription EmptyValues;
        agent_webhooks: NoDescription UnsaidOfTools;
        handoff_to_person: NoDescription;
    }
    edges {
        branches_converge: NoDescription;
        edge_custom_labels: NoDescription;
        edge_flow_condition_id: NoDescription ConditionIds EmptyValues;
        edge_keyword: NoDescription;
        edge_positional: NoDescription;
        loop_back: NoDescription;
    }
    flows {
        constructor_nodes_and_edges: ;
        constructor_then_add: NoDescription;
        description_empty: ;
        description_given: ;
        description_none: NoDescription;
        start_alone: NoDescription;
        start_other_id: NoDescription;
        support_triage: ;
    }
    interactive {
        interactive_ai_texts: NoDescription TextHeaderType;
        interactive_button_dicts: NoDescription;
        interactive_buttons: NoDescription;
        interactive_cta_url: NoDescription;
        interactive_empty_values: NoDescription EmptyValues;
        interactive_flow: NoDescription;
        interactive_list: NoDescription TextHeaderType;
        interactive_list_dicts: NoDescription;
        interactive_location_request: NoDescription;
        interactive_media_headers: NoDescription EmptyValues;
    }
    pages {
        page_buttons: NoDescription TextHeaderType;
        page_customer_support: NoDescription;
        page_function_first: NoDescription;
        page_lead_capture: NoDescription;
        page_list_without_button_text: NoDescription TextHeaderType;
        page_ticket_agent: NoDescription UnsaidOfTools;
    }
    steps {
        ai_field_empty_prompt: NoDescription;
        ai_field_three_ways: NoDescription;
        decide_ai_all_parameters: NoDescription;
        decide_ai_no_tuning: NoDescription;
        decide_condition_ids: NoDescription ConditionIds;
        decide_function: NoDescription;
        decide_function_with_model: NoDescription ModelBesideFunction;
        function_save_response: NoDescription EmptyValues;
        send_text_all_parameters: NoDescription;
        wait_timeout: NoDescription;
        wait_without_timeout: NoDescription EmptyValues;
    }
    templates {
        template_integer_keys: NoDescription;
        template_list_parameters: NoDescription;
        template_named_parameters: NoDescription;
        template_nested_ai_parameters: NoDescription;
        template_params_alias: NoDescription;
        template_positional_parameters: NoDescription;
        template_structured_parameters: NoDescription;
        template_whole_ai_parameters: NoDescription;
        template_without_parameters: NoDescription;
    }
    texts {
        number_forms: NoDescription;
        text_escapes: NoDescription;
        text_like_other_types: ;
        text_like_yaml_1_2_numbers: NoDescription;
        text_long_lines: ;
        unicode_texts: ;
    }
}
